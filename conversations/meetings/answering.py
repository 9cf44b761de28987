"""`/rsvp 17 yes`: what somebody answers for a meeting, at any time, as often as they like.

Rules:
1. It is an aside: an open talk is not disturbed.
2. A seat that somebody has, or that is kept for them, is never lost by asking for more.
3. Before the first answer the consent is asked for once (agreeing.py).
4. The page of a meeting is rewritten with the answer. Any other message keeps its words, its
   buttons say what was answered, and the page comes below.
"""

from datetime import timedelta

from conversations.event import Event
from conversations.incoming import Commanded, Incoming
from conversations.known import Known
from conversations.meetings import needs
from conversations.meetings.agreeing import agreed, missing, question, refused
from conversations.meetings.bringing import bring, not_so_many
from conversations.meetings.card import card
from conversations.meetings.events import AnswerDropped, FollowChosen, Rsvped
from conversations.meetings.inviting import answer_rows, invitation_rows, more_rows
from conversations.meetings.known import Answer, DoorCode, Registration
from conversations.meetings.listing import nowhere
from conversations.meetings.offering import offers
from conversations.meetings.rules import may_answer
from conversations.meetings.seats import after, answered, room_for
from conversations.meetings.visiting import Visit, split, visit
from conversations.questions.asking import in_place
from conversations.reply import Reply, Row, Words, line
from conversations.talk import Aside, Goto, Turn

DOUBLE = timedelta(seconds=10)
"""A second tap so soon after the first meant nothing else."""


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """The number of the meeting, then what they say."""
    words, under = split(args)
    if len(words) < 2:
        return Turn(then=Goto("meetings", " ".join(words)))
    v = visit(words[0], under, incoming, known)
    if v is None:
        return Turn(replies=(nowhere(),))
    if v.lent or not (may_answer(v.card, incoming.at) or words[1] in ("follow", "unfollow")):
        return Turn(replies=_placed(v, card(v)))
    return _said(v, words[1:])


def _said(v: Visit, words: list[str]) -> Turn:
    match words:
        case ["agree", *then] if then:
            return agreed(v, _done(v, then))
        case ["refuse"]:
            return refused(v)
        case ["yes" | "no" | "maybe" | "follow", *_] | ["guests", _] if missing(v):
            return question(v, words)
    return _done(v, words)


def _done(v: Visit, words: list[str]) -> Turn:
    """What they came for."""
    match words:
        case ["yes"]:
            return _coming(v, None)
        case ["no" | "leave"]:
            return _not_coming(v, "no")
        case ["maybe"]:
            return _not_coming(v, "maybe")
        case ["take"]:
            return _taken(v)
        case ["guests"]:
            return Turn(replies=(bring(v),))
        case ["guests", number] if number.isdecimal() and len(number) < 3:
            return _coming(v, int(number))
        case ["needs"]:
            return needs.shown(v)
        case ["need", *rest]:
            return needs.told(v, rest)
        case ["follow" | "unfollow" as deed]:
            return _follows(v, follows=deed == "follow")
        case ["drop"]:
            return _dropped(v)
    return Turn(replies=_placed(v, card(v)))


def _coming(v: Visit, guests: int | None) -> Turn:
    """They come, with so many; None: as many as they said before."""
    there = v.mine.answer == "yes"
    wanted = guests if guests is not None else v.mine.guests if there else 0
    if v.mine.seat == "offered" and guests is None:
        return _taken(v)
    room = room_for(v.open, v.mine)
    waits = room == 0 or (v.mine.seat == "waiting" and not v.late)
    if wanted > v.card.meeting.most_guests:
        return Turn(replies=(not_so_many(v, None, wanted),))
    if room is not None and 1 + wanted > room and not waits:
        return Turn(replies=(not_so_many(v, room, wanted),))
    if there and wanted == v.mine.guests and (waits or v.mine.seat != "waiting"):
        return _same(v)
    return _counted(v, "yes", wanted)


def _taken(v: Visit) -> Turn:
    """The seats that are kept for them, as many as they still need."""
    if v.mine.seat == "seated":
        return _same(v)
    if v.mine.seat != "offered":
        return Turn(replies=_placed(v, card(v, line("meeting-offer-gone"))))
    return _counted(v, "yes", min(v.mine.guests, v.mine.held - 1))


def _not_coming(v: Visit, answer: Answer) -> Turn:
    if v.mine.answer == answer:
        return _same(v)
    thanks = (line("meeting-freed"),) if v.mine.keeps and v.card.meeting.seats else ()
    return _counted(v, answer, 0, *thanks)


def _counted(v: Visit, answer: Answer, guests: int, *lead: Words) -> Turn:
    """It counts; what it frees is offered to whoever waits."""
    code = v.known[DoorCode(v.n, v.incoming.person)] if answer == "yes" else ""
    said = answered(v.open, v.mine, answer, guests, code)
    then = after(v.card, v.mine, said)
    events, letters = offers(then, v.incoming.at, v.known)
    now = Visit(then, _mine(v, said), v.incoming, v.known, v.under)
    replies = (*_placed(now, card(now, *lead)), *letters)
    return Turn(replies=replies, events=(said, *events))


def _mine(v: Visit, said: Rsvped) -> Registration:
    """Their answer as it is from now on."""
    comes = said.answer == "yes"
    return v.mine.model_copy(
        update={
            "answer": said.answer,
            "guests": said.guests,
            "seat": said.seat,
            "held": 0,
            "offered_until": None,
            "needs": v.mine.needs if comes else (),
            "interpreter": v.mine.interpreter if comes else "",
            "code": said.code,
            "ahead": v.card.waiting if said.joins else v.mine.ahead,
        }
    )


def _same(v: Visit) -> Turn:
    """They had said so: nothing changes, and a double tap is not answered twice."""
    at = v.mine.answered_at
    replies = _placed(v, card(v))
    if getattr(v.incoming.what, "message", None) and at and v.incoming.at - at < DOUBLE:
        replies = replies[:-1]
    return Turn(replies=replies)


def _follows(v: Visit, *, follows: bool) -> Turn:
    """Whether they hear what comes of it."""
    event = FollowChosen(meeting=v.n, follows=follows)
    events: tuple[Event, ...] = () if v.mine.follows == follows else (event,)
    mine = v.mine.model_copy(update={"follows": follows})
    now = Visit(v.card, mine, v.incoming, v.known, v.under)
    return Turn(replies=_placed(now, card(now)), events=events)


def _dropped(v: Visit) -> Turn:
    """Nothing of it is kept, but that they were seen at the door."""
    if not (v.mine.answer or v.mine.follows):
        return Turn(replies=_placed(v, card(v)))
    gone = Rsvped(meeting=v.n, answer="no")
    then = after(v.card, v.mine, gone)
    events, letters = offers(then, v.incoming.at, v.known)
    nothing = Registration(meeting=v.n, person=v.mine.person, came=v.mine.came)
    now = Visit(then, nothing, v.incoming, v.known, v.under)
    said = "meeting-dropped" if v.mine.came is None else "meeting-dropped-came"
    replies = (*_placed(now, card(now, line(said))), *letters)
    return Turn(replies=replies, events=(AnswerDropped(meeting=v.n), *events))


def _placed(v: Visit, page: Reply) -> tuple[Reply, ...]:
    """The page where it belongs; a letter's buttons say what was answered."""
    what = v.incoming.what
    if v.under == "c":
        return (in_place(page, what),)
    if not isinstance(what, Commanded) or what.message is None:
        return (page,)
    return Reply(edits=what.message, buttons=_letter_rows(v)), page


def _letter_rows(v: Visit) -> tuple[Row, ...]:
    if v.phase in ("cancelled", "over"):
        return ()
    chosen = "guests" if v.mine.guests else v.mine.answer
    if v.under == "i":
        return invitation_rows(v.card, chosen)
    return (*answer_rows(v.card, "", chosen), *more_rows(v.card))


RSVP = Aside("rsvp", take, in_sessions=True)
