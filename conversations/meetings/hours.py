"""What happens at the hours of a meeting: its invitations leave, or a reminder does.

Rules:
1. Everything is looked at again when the hour comes: it may be late, and much may have changed.
2. Nothing leaves that is of no use: no invitation to what has begun, no reminder in the last half
   hour, none where a nearer one is due as well.
"""

from datetime import datetime, timedelta

from conversations.city import TheCity
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.meetings.events import (
    InvitesHeld,
    InvitesMissed,
    InvitesPostponed,
    LettersLeft,
    Sending,
)
from conversations.meetings.inviting import invitation
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.meetings.reminding import for_coming, for_unanswered
from conversations.meetings.rules import COMING, UNANSWERED, USEFUL, leaves_at, seen
from conversations.meetings.sending import asking, needs_approval, size_of, tell
from conversations.reply import Reply, line
from conversations.talk import Turn


def invite(incoming: Incoming, known: Known) -> Turn:
    """The hour of the invitations to a meeting (about: its number)."""
    assert isinstance(incoming.what, TimeCame)
    card, now = known[MeetingByNumber(int(incoming.what.about))], incoming.at
    if card is None or card.invites != "planned" or card.invites_at is None:
        return Turn()
    if card.meeting.audience is None or card.phase(now) == "cancelled" or card.invites_at > now:
        return Turn()
    leaves = leaves_at(now, known[TheCity()])
    if leaves >= card.meeting.starts:
        said = line("meeting-invites-missed", n=str(card.number))
        return Turn(
            replies=tell(card, said, now, known), events=(InvitesMissed(number=card.number),)
        )
    if leaves > now:
        return Turn(events=(InvitesPostponed(number=card.number, until=leaves),))
    if not _agreed(card, now, known):
        return _held(card, now, known)
    return _left(card, now, known)


def _agreed(card: MeetingCard, now: datetime, known: Known) -> bool:
    """Whether one person decides on so many, or a second one agreed to these very words."""
    if card.invites_agreed == seen(card.meeting):
        return True
    return not needs_approval(size_of(card, now, known), known[TheCity()])


def _held(card: MeetingCard, now: datetime, known: Known) -> Turn:
    told = tell(card, line("meeting-invites-held", n=str(card.number)), now, known)
    others = asking(card, now, card.invites_by, now, known)
    return Turn(replies=(*told, *others), events=(InvitesHeld(number=card.number),))


def _left(card: MeetingCard, now: datetime, known: Known) -> Turn:
    city = known[TheCity()]
    said = line("meeting-invites-begin", n=str(card.number))
    left = _letters(card, "invite", invitation(card, city), card.meeting.starts, now)
    return Turn(replies=tell(card, said, now, known), events=(left,))


def _letters(
    card: MeetingCard, sending: Sending, letter: Reply, expires: datetime, now: datetime
) -> LettersLeft:
    return LettersLeft(
        number=card.number,
        sending=sending,
        batch=batch_of(card.number, sending, now),
        letter=letter,
        expires_at=expires,
    )


def batch_of(number: int, sending: Sending, at: datetime) -> str:
    """What a batch of letters is called: the same for the same moment."""
    return f"meeting.{number}.{sending}.{at:%Y%m%d%H%M%S%f}"


def remind(incoming: Incoming, known: Known) -> Turn:
    """The hour of a reminder (about: `17 unanswered`, `17 coming-24`)."""
    assert isinstance(incoming.what, TimeCame)
    number, _, which = incoming.what.about.partition(" ")
    card, now = known[MeetingByNumber(int(number))], incoming.at
    if card is None or card.phase(now) != "coming":
        return Turn()
    expires = card.meeting.starts - USEFUL
    if now >= expires or _nearer(card, which, now):
        return Turn()
    city = known[TheCity()]
    if which == UNANSWERED:
        if card.invites_at is None:
            return Turn()
        return Turn(
            events=(_letters(card, "unanswered", for_unanswered(card, city), expires, now),)
        )
    return Turn(events=(_letters(card, "coming", for_coming(card, city), expires, now),))


def _nearer(card: MeetingCard, which: str, now: datetime) -> bool:
    """Whether the hour of a nearer reminder to the same people has come as well."""
    kind, _, hours = which.partition("-")
    if kind != COMING:
        return False
    nearer = (one for one in card.meeting.remind_coming if one < int(hours))
    return any(now >= card.meeting.starts - timedelta(hours=one) for one in nearer)
