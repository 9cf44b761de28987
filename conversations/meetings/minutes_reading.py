"""`/minutesof 17`: the minutes of a meeting, whole, for whoever may know of it."""

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.known import MeetingByNumber, MeetingCard, RegistrationOf
from conversations.meetings.minutes import MinutesOf
from conversations.meetings.minutes_telling import ASIDE, none_yet, whole
from conversations.reply import line, say
from conversations.talk import Aside, Turn
from conversations.who import STAFF, PersonByRef


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """The whole text, what was decided, the document."""
    card = numbered(args, known)
    if card is None or not _may_read(card, incoming.person, known):
        return Turn(replies=(say(line("meeting-minutes-unknown"), buttons=(MENU_ROW,)),))
    there, city = known[MinutesOf(card.number)], known[TheCity()]
    if there is None:
        return Turn(replies=(none_yet(card, city),))
    return Turn(replies=(whole(card, there.minutes, city),))


def numbered(args: str, known: Known) -> MeetingCard | None:
    """The meeting of that number; None for anything else."""
    if not (args.isascii() and args.isdecimal() and len(args) < 10):
        return None
    return known[MeetingByNumber(int(args))]


def _may_read(card: MeetingCard, person: str, known: Known) -> bool:
    """A meeting that not everybody finds is known to the team, and to who answered or follows."""
    if card.meeting.public or known[PersonByRef(person)].role in STAFF:
        return True
    mine = known[RegistrationOf(card.number, person)]
    return bool(mine.answer) or mine.follows or mine.came is not None


MINUTES_OF = Aside(ASIDE, take)
