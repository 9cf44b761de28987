"""Reminders of a meeting: to whoever has not answered, and to whoever comes.

One message to many, whatever the language: what is each person's own (what they show at the door)
stands behind a button.
"""

from conversations.buttons import does
from conversations.city import CityCard
from conversations.meetings.inviting import invitation_rows, more_rows
from conversations.meetings.known import MeetingCard
from conversations.meetings.telling import facts, seats
from conversations.reply import Reply, line


def for_unanswered(card: MeetingCard, city: CityCard) -> Reply:
    """To who was invited and has not answered: the answers once more."""
    return Reply(
        blocks=(
            line("meeting-remind-unanswered"),
            facts(card.meeting, city),
            *seats(card),
            line("meeting-invites-why", city=city.name),
        ),
        buttons=invitation_rows(card),
        lane="announcement",
    )


def for_coming(card: MeetingCard, city: CityCard) -> Reply:
    """To who comes: their code, the way, and one tap for who cannot come after all."""
    n = card.number
    return Reply(
        blocks=(line("meeting-remind-coming"), facts(card.meeting, city)),
        buttons=(
            (does(line("button-rsvp-cannot"), "rsvp", n, "no"),),
            (does(line("button-rsvp-code"), "mycode", n),),
            *more_rows(card),
        ),
        lane="announcement",
    )
