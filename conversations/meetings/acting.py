"""`/meeting`: the list of the team, one meeting, and what is done with it.

The same table of rules (rules.py) is asked here and by the command line. Two of the team at once:
whoever comes second is told how it stands now.
"""

from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.board import COMING, PAST, shown_board
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.meetings.page import page
from conversations.questions.asking import in_place
from conversations.reply import line, say
from conversations.talk import Aside, Turn
from conversations.who import STAFF


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/meeting`, `/meeting past 2`, `/meeting 17`, `/meeting 17 invite`."""
    number, _, _wanted = args.partition(" ")
    if number in ("", COMING, PAST):
        return Turn(replies=(shown_board(args, incoming, known),))
    card = found(number, known)
    if card is None:
        return Turn(replies=(say(line("meeting-unknown")),))
    return Turn(replies=(in_place(page(card, incoming, known), incoming.what),))


def found(number: str, known: Known) -> MeetingCard | None:
    """The meeting that somebody named; None for a number that nobody gave out."""
    if not (number.isascii() and number.isdecimal() and len(number) < 10):
        return None
    return known[MeetingByNumber(int(number))]


MEETING = Aside("meeting", take, roles=STAFF)
