"""The invitation: what, when, where, how many seats are left; and every answer one tap away."""

from conversations.buttons import does
from conversations.city import CityCard
from conversations.meetings.known import MeetingCard
from conversations.meetings.telling import described, facts, seats
from conversations.reply import Button, Link, Reply, Row, line


def invitation(card: MeetingCard, city: CityCard) -> Reply:
    """What everybody who is invited gets: one message, whatever the language."""
    meeting = card.meeting
    blocks = (
        line("meeting-invites", city=city.name),
        facts(meeting, city),
        *described(meeting),
        *seats(card),
        line("meeting-invites-why", city=city.name),
    )
    return Reply(
        blocks=blocks,
        buttons=invitation_rows(card),
        attached=meeting.picture,
        lane="announcement",
    )


def invitation_rows(card: MeetingCard, chosen: str = "") -> tuple[Row, ...]:
    """Every button of an invitation; `chosen` is what its reader answered."""
    return (*answer_rows(card, "i", chosen), *more_rows(card, "i"), stop_row())


def answer_rows(card: MeetingCard, under: str = "", chosen: str = "") -> tuple[Row, ...]:
    """Yes, with others, maybe, no; `under` says what they stand under (visiting.py)."""

    def answer(label: str, what: str) -> Button:
        button = _about(card, label, "rsvp", what, under)
        return button.model_copy(update={"chosen": what == chosen})

    guests: tuple[Row, ...] = ()
    if card.meeting.most_guests:
        guests = ((answer("button-rsvp-guests", "guests"),),)
    return (
        (answer("button-rsvp-yes", "yes"),),
        *guests,
        (answer("button-rsvp-maybe", "maybe"), answer("button-rsvp-no", "no")),
    )


def _about(card: MeetingCard, label: str, name: str, what: str, under: str) -> Button:
    """`/rsvp 17 yes`, `/meetings map 17`."""
    words = (card.number, what) if name == "rsvp" else (what, card.number)
    return does(line(label), name, *words, *((under,) if under else ()))


def more_rows(card: MeetingCard, under: str = "", *, lent: bool = False) -> tuple[Row, ...]:
    """The agenda (not while a chat is lent), the map, the calendar, the page on the web."""
    spot = card.meeting.spot
    first = [] if lent else [does(line("button-meeting-agenda"), "agenda", card.number)]
    if spot.mapped:
        first.append(_about(card, "button-meeting-map", "meetings", "map", under))
    first.append(_about(card, "button-meeting-calendar", "meetings", "ics", under))
    online: tuple[Row, ...] = ()
    if spot.online:
        online = ((Button(label=line("button-meeting-online"), press=Link(url=spot.online)),),)
    return (tuple(first), *online)


def stop_row() -> Row:
    """No more invitations."""
    return (does(line("button-meeting-stop"), "stop", "invitations"),)
