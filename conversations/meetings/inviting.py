"""The invitation: what, when, where, how many seats are left; and every answer one tap away.

One with a picture is one message in every language, so that it can be rewritten: where the town
says more than fits under a picture, a button leads to all of it.
"""

from conversations.buttons import does
from conversations.city import CityCard
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import Meeting
from conversations.meetings.telling import described, facts, seats
from conversations.reply import Button, Link, Reply, Row, Told, line, told


def invitation(card: MeetingCard, city: CityCard) -> Reply:
    """What everybody who is invited gets: one message, whatever the language."""
    meeting = card.meeting
    said = _in_short(meeting) if shortened(meeting) else meeting
    blocks = (
        line("meeting-invites", city=city.name),
        facts(said, city),
        *described(said),
        *seats(card),
        line("meeting-invites-why", city=city.name),
    )
    return Reply(
        blocks=blocks,
        buttons=invitation_rows(card),
        attached=meeting.picture,
        lane="announcement",
    )


FITS = 500
"""Characters of the town's own that fit under a picture with what the house says around them."""
LONGEST_LINK = 150
"""A longer one stands behind its button only, where words are short of room."""


def shortened(meeting: Meeting) -> bool:
    """Whether only the least of it stands under its picture."""
    spot = meeting.spot
    plain = (spot.name, spot.address, spot.online, meeting.organiser)
    written = (meeting.title, meeting.description, spot.access)
    size = sum(map(_units, plain)) + sum(map(_longest, written))
    return meeting.picture is not None and size > FITS


def _longest(words: Told) -> int:
    return max((_units(text) for _, text in words.words), default=0)


def _units(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def _in_short(meeting: Meeting) -> Meeting:
    """What, when and where."""
    nothing, link = told({}), meeting.spot.online
    online = link if len(link) <= LONGEST_LINK else ""
    spot = meeting.spot.model_copy(update={"access": nothing, "online": online})
    return meeting.model_copy(update={"description": nothing, "organiser": "", "spot": spot})


def invitation_rows(card: MeetingCard, chosen: str = "") -> tuple[Row, ...]:
    """Every button of an invitation; `chosen` is what its reader answered."""
    whole: tuple[Row, ...] = ()
    if shortened(card.meeting):
        whole = ((does(line("button-meeting-whole"), "meetings", card.number, "i"),),)
    return (*answer_rows(card, "i", chosen), *whole, *more_rows(card, "i"), stop_row())


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
