"""What whoever writes down an election sees: a question, or the page from which all is reached."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from conversations.incoming import Pressed, What, Wrote, fold
from conversations.questions.asking import Answer, Complaint, Redraw, choice, misfit
from conversations.questions.choose_one import ChooseOne
from conversations.questions.coming import ComingDay
from conversations.questions.date import Date
from conversations.questions.hours import hour_words, read_hour
from conversations.reply import Button, Command, Day, Line, Reply, Row, Words, line, say
from conversations.voting.ballots import kind_name
from conversations.voting.doubts import doubts, second_round
from conversations.voting.electing_state import (
    BY_HAND,
    OFFERED,
    SUNDAYS,
    ByHand,
    Electing,
    by_hand,
    fits,
)
from conversations.voting.election import KINDS, Election, Hours
from conversations.voting.keeping import SAME, wrong
from conversations.voting.known import ElectionCard
from conversations.voting.team_page import page

TO, HUB, KEEP, NONE, PROPOSED = "_to", "_h", "_k", "_n", "_p"
BETWEEN = re.compile(r"\s*(?:[-–—]|\bto\b|\ba\b|الى)\s*")
"""What stands between two hours, once folded."""
BEFORE = re.compile(r"^(?:de|from|من)\s+")
Heard = Answer[Any] | Redraw | Complaint
_HUB: Row = (choice(line("election-button-hub"), HUB),)
_STOP: Row = (Button(label=line("election-button-abandon"), press=Command(name="cancel")),)


@dataclass(frozen=True)
class Around:
    """What it is compared with."""

    today: date
    cards: tuple[ElectionCard, ...]


def show(state: Electing, around: Around) -> Reply:
    """What is asked now."""
    match state.stage:
        case "hub":
            return _hub(state, around)
        case "kind":
            rows = ChooseOne(tuple(kind_name(one) for one in KINDS)).show(state.draft).rows
            return say(line("election-ask-kind"), buttons=(*rows, _STOP))
        case "hours":
            return _hours()
    back = _HUB if state.first is not None and state.stage != "second" else _STOP
    blocks, rows = _days(state, around)
    return say(line(f"election-ask-{state.stage}"), *blocks, buttons=(*rows, back))


def _days(state: Electing, around: Around) -> tuple[tuple[Words, ...], tuple[Row, ...]]:
    """A day to be chosen: the next Sundays; of a decree any day."""
    if state.stage == "first":
        shown = _coming(around.today).show(state.draft)
        return shown.blocks, shown.rows
    if state.stage == "second":
        assert state.first is not None
        shown = _coming(state.first + timedelta(days=1)).show(state.draft)
        day = line("announcement-day", day=Day(day=second_round(state.kind, state.first)))
        rest = () if state.draft.chosen else tuple(r for r in shown.rows if r[0].label != day)
        none: Row = (choice(line("election-button-no-second"), NONE),)
        return shown.blocks, ((choice(day, PROPOSED),), *(rest or shown.rows), none)
    shown = Date(around.today, ahead=True).show(state.draft)
    rule: Row = (choice(line("election-button-by-rule"), NONE),)
    there = by_hand(state, _by_hand(state)) is not None
    return shown.blocks, (*shown.rows, rule) if there else shown.rows


def _by_hand(state: Electing) -> ByHand:
    return next(one for one in BY_HAND if one == state.stage)


def _coming(since: date) -> ComingDay:
    return ComingDay(since, SUNDAYS, farther=True)


def _hours() -> Reply:
    rows = tuple((choice(_between("offered", one), f"o{n}"),) for n, one in enumerate(OFFERED))
    none: Row = (choice(line("election-button-hours-none"), NONE),)
    return say(line("election-ask-hours"), buttons=(*rows, none, _HUB))


def _between(how: str, hours: Hours) -> Line:
    opens, closes = hour_words(hours.opens), hour_words(hours.closes)
    return line(f"election-hours-{how}", opens=opens, closes=closes)


def _hub(state: Electing, around: Around) -> Reply:
    election = state.made()
    blocks: tuple[Words, ...] = ()
    amiss: tuple[Line, ...]
    if isinstance(election, Line):
        amiss = (election,)
    else:
        blocks, amiss = page(election), wrong(election, around.cards, around.today, state.id)
    keep: tuple[Row, ...] = () if amiss else ((choice(line("election-button-keep"), KEEP),),)
    rounds = (_to("first"), _to("second")) if state.two_rounds else (_to("first"),)
    rows = (rounds, (_to("hours"),), tuple(_to(one) for one in BY_HAND[:2]))
    more = (tuple(_to(one) for one in BY_HAND[2:]), *keep, _STOP)
    told = _doubts(state, election, around) if amiss in ((), (SAME,)) else amiss
    return say(line("election-hub"), *blocks, *told, buttons=(*rows, *more))


def _doubts(state: Electing, election: Election | Line, around: Around) -> tuple[Line, ...]:
    """What is odd about it, where nothing is wrong."""
    if isinstance(election, Line):
        return ()
    return doubts(election, around.cards, around.today, state.id)


def _to(stage: str) -> Button:
    return choice(line(f"election-to-{stage}"), f"{TO}{stage}")


def hear(state: Electing, what: What, around: Around) -> Heard:
    """What `what` means as an answer to what is asked."""
    match state.stage:
        case "kind":
            return _kind(state, what)
        case "first":
            return _coming(around.today).hear(state.draft, what)
        case "second":
            return _second(state, what)
        case "hours":
            return _hours_heard(what)
    if getattr(what, "token", "") == NONE:
        return Answer(None, line("election-button-by-rule"))
    heard = Date(around.today, ahead=True).hear(state.draft, what)
    if isinstance(heard, Answer) and state.first is not None and heard.value >= state.first:
        return Complaint(line("election-wrong-after-vote"))
    return heard


def _kind(state: Electing, what: What) -> Heard:
    if isinstance(what, Wrote) and fold(what.text).startswith(("senat", "مجلس الشيوخ")):
        return Complaint(line("election-wrong-senate"))
    return ChooseOne(tuple(kind_name(one) for one in KINDS)).hear(state.draft, what)


def _second(state: Electing, what: What) -> Heard:
    assert state.first is not None
    token = getattr(what, "token", "")
    if token == NONE:
        return Answer(None, line("election-button-no-second"))
    if token == PROPOSED:
        day = second_round(state.kind, state.first)
        return Answer(day, line("answer-day", day=Day(day=day)))
    heard = _coming(state.first + timedelta(days=1)).hear(state.draft, what)
    if isinstance(heard, Complaint) and heard.says.id == "announcement-day-over":
        return Complaint(line("election-wrong-second-before-first"))
    return heard


def _hours_heard(what: What) -> Heard:
    if isinstance(what, Pressed):
        offered = {f"o{n}": one for n, one in enumerate(OFFERED)}
        if what.token == NONE:
            return Answer(None, line("election-button-hours-none"))
        one = offered.get(what.token)
        return misfit(what, "choice") if one is None else Answer(one, _between("read", one))
    if not isinstance(what, Wrote):
        return misfit(what, "choice")
    parts = [read_hour(part) for part in BETWEEN.split(BEFORE.sub("", fold(what.text)))]
    if len(parts) != 2 or parts[0] is None or parts[1] is None:
        return Complaint(line("election-wrong-hours-read"))
    hours = Hours(opens=parts[0], closes=parts[1])
    if not fits(hours):
        return Complaint(line("election-wrong-hours"))
    return Answer(hours, _between("read", hours))
