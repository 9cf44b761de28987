"""The questions about what follows a meeting, and how far an answer is."""

from datetime import date, timedelta
from typing import Literal

from conversations.buttons import does
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.agenda_known import Point, PointsOf
from conversations.meetings.agenda_rules import agenda
from conversations.meetings.followup_known import FollowStatus, FollowUpByNumber
from conversations.meetings.followup_rules import AHEAD
from conversations.meetings.followup_words import status_name
from conversations.meetings.followups import day_now
from conversations.meetings.known import MeetingByNumber
from conversations.questions.asking import NOTHING_YET, Draft, choice
from conversations.questions.date import Date
from conversations.reply import Day, Reply, Row, Words, line, say, verbatim

SEND, ANEW, NO_DAY = "s", "w", "n"
MOST_OFFERED = 10
"""Points of the agenda that one may tap instead of writing."""


class Following(Frozen):
    """What is noted so far."""

    what: Literal["new", "move", "due"]
    stage: Literal["words", "due", "recap"]
    number: int = 0
    """Of the follow-up."""
    meeting: int = 0
    mark: str = ""
    """How it stood when they began."""
    status: FollowStatus = "open"
    point: str = ""
    words: str = ""
    day: date | None = None
    draft: Draft = NOTHING_YET


def offered(state: Following, incoming: Incoming, known: Known) -> tuple[Point, ...]:
    """The points of the agenda first, then those that people support."""
    card = known[MeetingByNumber(state.meeting)]
    if card is None:
        return ()
    points = known[PointsOf(card.number, incoming.person)]
    chosen = [one.point for one in agenda(card.meeting, points) if one.point is not None]
    shown = [one for one in points if one.status == "shown"]
    return (*chosen, *sorted(shown, key=lambda one: -one.supports))[:MOST_OFFERED]


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now."""
    assert isinstance(state, Following)
    stop: Row = (does(line("button-propose-stop"), "cancel"),)
    match state.stage:
        case "words":
            return (_ask_words(state, incoming, known, stop),)
        case "due":
            return (_ask_day(state, incoming, known, stop),)
        case "recap":
            rows: tuple[Row, ...] = (
                (choice(line("button-point-send-own"), SEND),),
                (choice(line("button-propose-anew"), ANEW),),
                stop,
            )
            return (say(*_recap(state, known), buttons=rows),)


def _ask_words(state: Following, incoming: Incoming, known: Known, stop: Row) -> Reply:
    if state.what == "move":
        status = status_name(state.status)
        return say(line("meeting-followup-ask-move", status=status), buttons=(stop,))
    points = offered(state, incoming, known)
    rows = tuple((choice(verbatim(one.words), str(at)),) for at, one in enumerate(points))
    asked = line("meeting-followup-ask-new" if not rows else "meeting-followup-ask-which")
    return say(asked, line("meeting-followup-warning"), buttons=(*rows, stop))


def _ask_day(state: Following, incoming: Incoming, known: Known, stop: Row) -> Reply:
    today = day_now(incoming, known)
    shown = Date(today, ahead=True).show(state.draft)
    near: tuple[Row, ...] = ()
    if state.draft == NOTHING_YET:
        ahead = tuple(
            choice(line("button-followup-ahead", day=Day(day=today + timedelta(days=n))), f"+{n}")
            for n in AHEAD
        )
        near = tuple((one,) for one in ahead)
    none: Row = (choice(line("button-followup-no-day"), NO_DAY),)
    rows = (*near, *shown.rows, none, stop)
    return say(line("meeting-followup-ask-due"), *shown.blocks, buttons=rows)


def _recap(state: Following, known: Known) -> tuple[Words, ...]:
    words = line("meeting-point-words", words=verbatim(state.words))
    if state.what == "move":
        one = known[FollowUpByNumber(state.number)]
        reads = "author" if one is not None and one.raised_by else "nobody"
        status = line("meeting-followup-status", status=status_name(state.status))
        return status, words, line(f"meeting-followup-read-{reads}")
    due = line("meeting-followup-due", day=Day(day=state.day)) if state.day else None
    read = line(f"meeting-followup-read-{'author' if state.point else 'nobody'}")
    return (words, due, read) if due is not None else (words, read)
