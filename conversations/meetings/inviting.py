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
        buttons=(*answer_rows(card), *more_rows(card), stop_row()),
        attached=meeting.picture,
        lane="announcement",
    )


def answer_rows(card: MeetingCard) -> tuple[Row, ...]:
    """Yes, with others, maybe, no."""
    n = card.number
    guests: tuple[Row, ...] = ()
    if card.meeting.most_guests:
        guests = ((does(line("button-rsvp-guests"), "rsvp", n, "guests"),),)
    return (
        (does(line("button-rsvp-yes"), "rsvp", n, "yes"),),
        *guests,
        (
            does(line("button-rsvp-maybe"), "rsvp", n, "maybe"),
            does(line("button-rsvp-no"), "rsvp", n, "no"),
        ),
    )


def more_rows(card: MeetingCard) -> tuple[Row, ...]:
    """The agenda, the map, the calendar, the page on the web."""
    n, spot = card.number, card.meeting.spot
    first = [does(line("button-meeting-agenda"), "agenda", n)]
    if spot.mapped:
        first.append(does(line("button-meeting-map"), "meetings", "map", n))
    first.append(does(line("button-meeting-calendar"), "meetings", "ics", n))
    online: tuple[Row, ...] = ()
    if spot.online:
        online = ((Button(label=line("button-meeting-online"), press=Link(url=spot.online)),),)
    return (tuple(first), *online)


def stop_row() -> Row:
    """No more invitations."""
    return (does(line("button-meeting-stop"), "stop", "invitations"),)
