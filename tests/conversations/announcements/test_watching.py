"""How a sending is watched: the message rewritten, the pause by itself, the end."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from conversations.announcements.events import RunEnded, RunPaused
from conversations.announcements.known import (
    Counts,
    Progress,
    ProgressOf,
    Report,
    ReportOf,
    Run,
    RunStatus,
)
from conversations.announcements.watching import WATCHED, mark_of, watch
from conversations.city import TheCity
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.marks import Marked, MessageMarked
from conversations.profile import QuietOf
from conversations.reply import Line
from conversations.talk import Turn
from conversations.who import Deciders
from tests.players.cast import CITY

BEGAN = datetime(2026, 11, 23, 9, tzinfo=UTC)


def watched(
    *,
    counts: Counts,
    status: RunStatus = "sending",
    filled: bool = True,
    troubled: int = 0,
    marked: Marked = Marked(message=7),  # noqa: B008 (a value that never changes)
    composer: str = "ana",
    after: float = 30,
) -> Turn:
    run = Run(
        batch="12.1",
        number=12,
        run=1,
        planned_at=BEGAN,
        begun_at=BEGAN,
        resumed_at=BEGAN,
        status=status,
    )
    going = Progress(run=run, composer=composer, counts=counts, filled=filled, troubled=troubled)
    facts: dict[Any, Any] = {
        ProgressOf("12.1"): going,
        ReportOf("12.1"): Report(counts=counts, lateness_p50=3, lateness_p99=70),
        MessageMarked(mark_of("12.1")): marked,
        Deciders(): ("zoe", "max"),
        TheCity(): CITY,
        QuietOf(("ana",)): (None,),
        QuietOf(("zoe", "max")): (None, None),
    }
    at = BEGAN + timedelta(seconds=after)
    what = TimeCame(what=WATCHED, about="12.1")
    return watch(Incoming(ref="clock-1", person="", at=at, what=what), Known(facts))


def ids(turn: Turn) -> list[list[str]]:
    return [[b.id for b in reply.blocks if isinstance(b, Line)] for reply in turn.replies]


def test_it_is_rewritten_in_place() -> None:
    turn = watched(counts=Counts(waiting=900, sent=100))
    (said,) = turn.replies
    assert (said.edits, said.to, said.mark) == (7, "ana", mark_of("12.1"))
    assert ids(turn) == [["announcement-run-sending"]]
    assert dict(said.blocks[0].args)["done"] == 100  # type: ignore[union-attr]
    assert not turn.events


def test_what_could_not_be_rewritten_waits_for_the_morning() -> None:
    evening = 11 * 3600 + 1.0  # nine o’clock and a second, in the town
    (said,) = watched(counts=Counts(sent=12), marked=Marked(), after=evening).replies[:1]
    assert said.edits is None
    assert said.not_before == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert said.not_after == datetime(2026, 11, 24, 20, tzinfo=UTC)


def test_a_sending_that_pauses_itself_wakes_nobody() -> None:
    counts = Counts(waiting=900, sent=100, failed=60)
    turn = watched(counts=counts, troubled=60, after=11 * 3600)
    assert isinstance(turn.events[0], RunPaused)
    (alarm,) = [one for one in turn.replies if one.edits is None]
    assert alarm.not_before == datetime(2026, 11, 24, 8, tzinfo=UTC)


def test_not_while_the_last_rewriting_is_on_its_way() -> None:
    assert not watched(counts=Counts(waiting=9, sent=9), marked=Marked(7, True)).replies


@pytest.mark.parametrize(("troubled", "pauses"), [(10, False), (11, True), (200, True)])
def test_more_than_five_percent_of_the_last_two_hundred(troubled: int, pauses: bool) -> None:
    turn = watched(counts=Counts(waiting=900, sent=80, failed=20), troubled=troubled)
    assert [type(event) for event in turn.events] == ([RunPaused] if pauses else [])
    if pauses:
        (event,) = turn.events
        assert isinstance(event, RunPaused) and event.automatic
        assert ids(turn)[-1] == ["announcement-paused-itself"]


def test_without_whoever_composed_it_all_who_decide_are_told() -> None:
    turn = watched(counts=Counts(waiting=9, failed=20), troubled=20, composer="")
    assert [reply.to for reply in turn.replies] == ["zoe", "max"]


def test_what_is_paused_is_not_paused_again() -> None:
    turn = watched(counts=Counts(waiting=9, failed=20), troubled=20, status="paused")
    assert not turn.events


def test_it_ends_when_everybody_is_through_and_not_before() -> None:
    assert not watched(counts=Counts(sent=20), filled=False).events, "more are being counted"
    assert not watched(counts=Counts(sent=20, waiting=1)).events
    (event,) = watched(counts=Counts(sent=20, unsure=2, expired=3)).events
    assert isinstance(event, RunEnded) and event.sent == 20


def test_the_end_of_a_long_one_is_said_by_a_message_of_its_own() -> None:
    counts = Counts(sent=4_000)
    assert len(watched(counts=counts, after=119).replies) == 1
    last = watched(counts=counts, after=3_600).replies[-1]
    assert last.edits is None and last.to == "ana"


def test_of_fewer_than_eleven_people_nothing_is_counted() -> None:
    for counts in (Counts(sent=10), Counts(sent=3, failed=7), Counts(waiting=5, sent=5)):
        said = [b for r in watched(counts=counts).replies for b in r.blocks]
        numbers = [v for b in said if isinstance(b, Line) for _, v in b.args if type(v) is int]
        assert numbers == []


@pytest.mark.parametrize("status", ["over", "missed"])
def test_what_is_over_is_left_alone(status: RunStatus) -> None:
    assert watched(counts=Counts(sent=20), status=status) == Turn()
