"""Noting what follows a meeting, and what takes words or a day: where it stands, by when.

Rules:
1. What is written is looked over once, with who reads it, before it counts.
2. It is read again then: where it stands otherwise by now, nothing is done, and that is said with
   the words that were written, to copy.
3. A day that is over, or is years away, is asked for again.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from conversations.buttons import does
from conversations.courtesy import in_their_time
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.meetings.agenda_known import PointsOf
from conversations.meetings.following_asks import NO_DAY, Following, ask, offered
from conversations.meetings.followup_acts import Done, dated, moved, opened, opened_letters
from conversations.meetings.followup_known import (
    FollowUp,
    FollowUpByNumber,
    NextFollowUp,
)
from conversations.meetings.followup_rules import (
    AHEAD,
    LONGEST_SENTENCE,
    NEXT,
    may_become,
    may_date,
    wrong_day,
)
from conversations.meetings.followups import changed, day_now, list_row, no_such
from conversations.meetings.known import MeetingByNumber
from conversations.meetings.meeting import LONGEST_POINT
from conversations.questions.asking import (
    NOTHING_YET,
    Complaint,
    Redraw,
    in_place,
    tapped,
    unbuttoned,
)
from conversations.questions.date import Date
from conversations.questions.write import Write
from conversations.reply import Line, Row, Words, line, say, verbatim
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/followup new 17`, `/followup 12 due`, `/followup 12 move done`."""
    match args.split():
        case ["new", number] if _is_number(number):
            return _new(int(number), incoming, known)
        case [number, what, *rest] if _is_number(number):
            one = known[FollowUpByNumber(int(number))]
            if one is None:
                return no_such(number)
            status = next((s for s in NEXT[one.status] if s in rest), None)
            if what == "due" and may_date(one):
                state = Following(what="due", stage="due", number=one.number, mark=one.mark)
                return Turn(state, ask(state, incoming, known))
            if what == "move" and status is not None:
                state = Following(
                    what="move", stage="words", number=one.number, mark=one.mark, status=status
                )
                return Turn(state, ask(state, incoming, known))
            return Turn(replies=(say(changed(one), buttons=(_open(one.number), list_row())),))
    return Turn(replies=(say(line("meeting-followup-which"), buttons=(list_row(),)),))


def _is_number(word: str) -> bool:
    return word.isdecimal() and word.isascii() and len(word) < 10


def _open(number: int) -> Row:
    return (does(line("button-followup-open"), "followups", number),)


def _new(number: int, incoming: Incoming, known: Known) -> Turn:
    card = known[MeetingByNumber(number)]
    if card is None or card.status == "cancelled":
        said = line("meeting-followup-no-meeting", n=str(number))
        return Turn(replies=(say(said, buttons=(list_row(),)),))
    state = Following(what="new", stage="words", meeting=card.number)
    return Turn(state, ask(state, incoming, known))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the words, the day, and whether they are right."""
    assert isinstance(state, Following)
    match state.stage:
        case "words":
            return _words(state, incoming, known)
        case "due":
            return _day(state, incoming, known)
        case "recap":
            return _decided(state, incoming, known)


def _words(state: Following, incoming: Incoming, known: Known) -> Turn:
    """Typed, or a point of the agenda that was tapped."""
    if isinstance(incoming.what, Pressed) and state.what == "new":
        points, token = offered(state, incoming, known), incoming.what.token
        if token.isdecimal() and int(token) < len(points):
            point = points[int(token)]
            change = {"point": point.id, "words": point.words, "stage": "due"}
            return _onward(state, change, incoming, known)
    most = LONGEST_POINT if state.what == "new" else LONGEST_SENTENCE
    heard = Write(most).hear(NOTHING_YET, incoming.what)
    if isinstance(heard, Complaint):
        return _again(state, heard.says, incoming, known)
    stage = "due" if state.what == "new" else "recap"
    change = {"words": " ".join(heard.value.split()), "stage": stage}
    return _onward(state, change, incoming, known)


def _onward(
    state: Following, change: Mapping[str, object], incoming: Incoming, known: Known
) -> Turn:
    after = state.model_copy(update=change)
    return Turn(after, (*unbuttoned(incoming.what), *ask(after, incoming, known)))


def _again(state: Following, why: Line, incoming: Incoming, known: Known) -> Turn:
    return Turn(state, (say(why), *ask(state, incoming, known)))


def _day(state: Following, incoming: Incoming, known: Known) -> Turn:
    """One of the days that are offered, one of the calendar, a typed one, or none."""
    today, token = day_now(incoming, known), tapped(incoming.what)
    if token == NO_DAY:
        return _dated(state, None, incoming, known)
    if token in {f"+{ahead}" for ahead in AHEAD}:
        return _dated(state, today + timedelta(days=int(token)), incoming, known)
    heard = Date(today, ahead=True).hear(state.draft, incoming.what)
    if isinstance(heard, Redraw):
        after = state.model_copy(update={"draft": heard.draft})
        shown = tuple(in_place(one, incoming.what) for one in ask(after, incoming, known))
        return Turn(after, shown)
    if isinstance(heard, Complaint):
        return _again(state, heard.says, incoming, known)
    wrong = wrong_day(heard.value, today)
    if wrong:
        return _again(state, line(f"meeting-followup-day-{wrong}"), incoming, known)
    return _dated(state, heard.value, incoming, known)


def _dated(state: Following, day: date | None, incoming: Incoming, known: Known) -> Turn:
    if state.what == "new":
        return _onward(state, {"day": day, "stage": "recap", "draft": NOTHING_YET}, incoming, known)
    return _acted(state.model_copy(update={"day": day}), incoming, known)


def _decided(state: Following, incoming: Incoming, known: Known) -> Turn:
    match tapped(incoming.what):
        case "s" if state.what == "new":
            return _opened(state, incoming, known)
        case "s":
            return _acted(state, incoming, known)
        case "w":
            change = {"stage": "words", "words": "", "point": "", "day": None}
            return _onward(state, change, incoming, known)
    return _again(state, line("hall-tap-please"), incoming, known)


def _acted(state: Following, incoming: Incoming, known: Known) -> Turn:
    """Done, unless it stands otherwise by now."""
    one = known[FollowUpByNumber(state.number)]
    if one is None:
        return no_such(state.number)
    if one.mark != state.mark:
        kept = line("meeting-point-not-sent", words=verbatim(state.words))
        blocks = (changed(one), kept) if state.words else (changed(one),)
        lost = say(*blocks, buttons=(_open(one.number), list_row()))
        return Turn(replies=(*unbuttoned(incoming.what), lost))
    done = _what(state, one, incoming, known)
    letters = in_their_time(done.letters, incoming.at, known)
    said = line("meeting-followup-kept" if not letters else "meeting-followup-kept-told")
    reply = say(said, buttons=(_open(one.number), list_row()))
    return Turn(replies=(*unbuttoned(incoming.what), reply, *letters), events=(done.event,))


def _what(state: Following, one: FollowUp, incoming: Incoming, known: Known) -> Done:
    if state.what == "due":
        return dated(one, state.day, incoming.person)
    assert may_become(one, state.status)
    return moved(one, state.status, state.words, day_now(incoming, known), incoming.person)


def _opened(state: Following, incoming: Incoming, known: Known) -> Turn:
    card = known[MeetingByNumber(state.meeting)]
    if card is None or card.status == "cancelled":
        return _new(state.meeting, incoming, known)
    points = known[PointsOf(card.number, incoming.person)]
    point = next((one for one in points if one.id == state.point), None)
    event = opened(known[NextFollowUp()], card, point, state.words, state.day)
    author = point.author if point is not None and point.author != incoming.person else ""
    letters = in_their_time(opened_letters(event, card, author), incoming.at, known)
    said = line("meeting-followup-kept" if not letters else "meeting-followup-kept-told")
    reply = say(said, buttons=(_open(event.number), list_row()))
    return Turn(replies=(*unbuttoned(incoming.what), reply, *letters), events=(event,))


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("meeting-followup-title")


def place(state: Frozen) -> object:
    """A page of the calendar is not another question."""
    assert isinstance(state, Following)
    return state.stage, state.words, state.point


FOLLOWUP = TalkKind("followup", Following, begin, step, ask, title, place, roles=STAFF)
