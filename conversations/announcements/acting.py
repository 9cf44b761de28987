"""`/announcements`: the list, one of them, and what the team does with it.

The same table of rules (rules.py) is asked here and by the command line. Two of the team at once:
whoever comes second is told how it stands now.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from conversations.announcements.content import withdrawn
from conversations.announcements.events import (
    AnnouncementApproved,
    AnnouncementDeclined,
    AnnouncementRefused,
    AnnouncementStopped,
    AnnouncementWithdrawn,
    RunPaused,
    RunResumed,
    RunStopped,
    UnsureSentAgain,
)
from conversations.announcements.guards import leaves_at, planned_for, seen
from conversations.announcements.known import Announcement, AnnouncementByNumber
from conversations.announcements.rewording import reworded
from conversations.announcements.rules import ACTS, SURE, Act, may
from conversations.announcements.showing import card, listed, looks, offered, sure, unsure_of
from conversations.announcements.watching import does, tell
from conversations.city import CityCard, TheCity
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import Instant, Line, Reply, line, say
from conversations.talk import Aside, Goto, Turn
from conversations.who import STAFF


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/announcements`, `/announcements 12`, `/announcements 12 pause`."""
    number, _, wanted = args.partition(" ")
    if not number:
        return Turn(replies=(listed(incoming, known),))
    one = _found(number, known)
    if one is None:
        return Turn(replies=(say(line("announcement-unknown")),))
    name, _, confirmed = wanted.partition(" ")
    if name == "see":
        return Turn(replies=(*looks(one, known[TheCity()]), card(one, incoming, known)))
    act = next((act for act in ACTS if act == name), None)
    if act is None:
        return Turn(replies=(in_place(card(one, incoming, known), incoming.what),))
    return _act(act, one, confirmed, incoming, known)


def _found(number: str, known: Known) -> Announcement | None:
    if not (number.isascii() and number.isdecimal() and len(number) < 10):
        return None
    return known[AnnouncementByNumber(int(number))]


def _act(act: Act, one: Announcement, confirmed: str, incoming: Incoming, known: Known) -> Turn:
    if not may(act, one, incoming.person) or (act == "again" and not unsure_of(one, known)):
        return _not_now(act, one, incoming, known)
    if act == "reword":
        return Turn(then=Goto("reword", str(one.number)))
    if act in ("approve", "accept") and confirmed not in ("", seen(offered(one))):
        shown = looks(one, known[TheCity()])
        changed = say(line("announcement-changed", n=str(one.number)))
        return Turn(replies=(changed, *shown, card(one, incoming, known)))
    if act == "approve" and _leaves_when_approved(one, incoming.at, known) is None:
        return Turn(replies=(say(line("announcement-too-late")), card(one, incoming, known)))
    if act in SURE and confirmed != "sure":
        return Turn(replies=(in_place(sure(act, one, known), incoming.what),))
    events, said, told = done(act, one, incoming.at, known)
    rows = ((does(line("announcement-button-open"), one.number),),)
    reply = in_place(say(said, buttons=rows), incoming.what)
    others = tuple(one for one in told if one.to != incoming.person)
    return Turn(replies=(reply, *others), events=events)


def _not_now(act: Act, one: Announcement, incoming: Incoming, known: Known) -> Turn:
    own = (act == "approve" and one.status == "awaiting") or (act == "accept" and one.proposal)
    why = line("announcement-not-your-own" if own else "announcement-not-now")
    return Turn(replies=(say(why), card(one, incoming, known)))


Deed = tuple[tuple[Event, ...], Line]
Done = tuple[tuple[Event, ...], Line, tuple[Reply, ...]]


def done(act: Act, one: Announcement, at: datetime, known: Known) -> Done:
    """What happens, what is said of it, and what whoever composed it is told; `may` was asked."""
    events, said = _DEEDS[act](one, at, known)
    return events, said, tell(one, said, at, known)


def _batch(one: Announcement) -> str:
    assert one.latest is not None
    return one.latest.batch


def _approve(one: Announcement, at: datetime, known: Known) -> Deed:
    city = known[TheCity()]
    planned = _leaves_when_approved(one, at, known)
    assert planned is not None, "asked before"
    event = AnnouncementApproved(number=one.number, next_at=planned)
    said = _approved(one, planned, at, city)
    return (event,), said


def _leaves_when_approved(one: Announcement, at: datetime, known: Known) -> datetime | None:
    """The hour it is planned for once it is approved; None when that is over, with its term: an
    approval that comes late sends no late invitation."""
    composed = one.composed
    wanted = one.next_at or planned_for(composed, one.composed_at, known[TheCity()])
    if wanted is not None and at < wanted + timedelta(hours=composed.valid_hours):
        return wanted
    return planned_for(composed, at, known[TheCity()]) if composed.schedule.rule else None


def _approved(one: Announcement, planned: datetime, at: datetime, city: CityCard) -> Line:
    leaves = leaves_at(one.composed, planned, city)
    if leaves <= at:
        return line("announcement-approved-now", n=str(one.number))
    return line("announcement-approved", n=str(one.number), at=Instant(at=leaves))


def _refuse(one: Announcement, at: datetime, known: Known) -> Deed:
    said = line("announcement-refused", n=str(one.number))
    return (AnnouncementRefused(number=one.number),), said


def _accept(one: Announcement, at: datetime, known: Known) -> Deed:
    assert one.proposal is not None
    event = reworded(one, one.proposal.texts, known[TheCity()], approved=True)
    return (event,), line("announcement-accepted", n=str(one.number))


def _decline(one: Announcement, at: datetime, known: Known) -> Deed:
    said = line("announcement-declined", n=str(one.number))
    return (AnnouncementDeclined(number=one.number),), said


def _pause(one: Announcement, at: datetime, known: Known) -> Deed:
    said = line("announcement-paused-now", n=str(one.number))
    return (RunPaused(batch=_batch(one)),), said


def _resume(one: Announcement, at: datetime, known: Known) -> Deed:
    said = line("announcement-resumed-now", n=str(one.number))
    return (RunResumed(batch=_batch(one)),), said


def _cut(one: Announcement, at: datetime, known: Known) -> Deed:
    said = line("announcement-cut-now", n=str(one.number))
    return (RunStopped(batch=_batch(one), number=one.number),), said


def _again(one: Announcement, at: datetime, known: Known) -> Deed:
    event = UnsureSentAgain(batch=_batch(one), people=unsure_of(one, known))
    return (event,), line("announcement-again-now", n=str(one.number))


def _stop(one: Announcement, at: datetime, known: Known) -> Deed:
    said = line("announcement-stopped", n=str(one.number))
    return (AnnouncementStopped(number=one.number),), said


def _withdraw(one: Announcement, at: datetime, known: Known) -> Deed:
    event = AnnouncementWithdrawn(
        number=one.number,
        batches=tuple(run.batch for run in one.runs if run.status != "missed"),
        letter=withdrawn(one.composed.content),
    )
    return (event,), line("announcement-withdrawn", n=str(one.number))


_DEEDS: dict[Act, Callable[[Announcement, datetime, Known], Deed]] = {
    "approve": _approve,
    "refuse": _refuse,
    "accept": _accept,
    "decline": _decline,
    "pause": _pause,
    "resume": _resume,
    "cut": _cut,
    "again": _again,
    "stop": _stop,
    "withdraw": _withdraw,
}
ANNOUNCEMENTS = Aside("announcements", take, roles=STAFF, offers_resume=True)
