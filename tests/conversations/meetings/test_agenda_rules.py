"""The points of a meeting: what may follow what, the agenda's order, when the team is told."""

from datetime import UTC, date, datetime, timedelta

import pytest

from conversations.incoming import SentFile, Wrote
from conversations.meetings.agenda_known import Point, PointStatus
from conversations.meetings.agenda_rules import (
    NEXT,
    Item,
    agenda,
    as_set,
    in_an_order,
    lifted,
    mark,
    may_become,
    nudge_day,
    without,
)
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import LONGEST_POINT, Meeting, Spot
from conversations.meetings.proposing import MOST_VOICE, said_in
from conversations.questions.asking import Complaint
from conversations.reply import Told, told
from tests.players.cast import CITY

AT = datetime(2026, 11, 21, 11, tzinfo=UTC)
OWN = (told({"fr": "Budget"}), told({"fr": "Travaux"}))


def _point(id: str, status: PointStatus = "shown", **more: object) -> Point:
    return Point.model_validate(
        {"id": id, "meeting": 17, "words": id, "at": AT, "status": status, **more}
    )


def _card(own: tuple[Told, ...] = OWN) -> MeetingCard:
    meeting = Meeting(
        title=told({"fr": "La place"}),
        starts=AT + timedelta(days=9),
        ends=AT + timedelta(days=9, hours=2),
        spot=Spot(name="Mairie"),
        agenda=own,
    )
    return MeetingCard(number=17, uid="u", meeting=meeting, called_at=AT, changed_at=AT)


def _read(items: tuple[Item, ...]) -> list[str]:
    return [one.point.id if one.point else dict(one.own.words)["fr"] for one in items if one]  # type: ignore[union-attr]


@pytest.mark.parametrize("status", NEXT)
def test_a_declined_point_stays_so_and_a_chosen_one_is_not_declined(status: PointStatus) -> None:
    assert may_become(_point("a", status), "declined") == (status in ("waiting", "shown"))


def test_a_voice_is_written_down_before_it_is_shown() -> None:
    spoken = _point("a", "waiting", words="", voice="F1")
    assert not may_become(spoken, "shown")
    assert may_become(spoken, "declined")
    assert may_become(spoken.model_copy(update={"words": "des bancs"}), "shown")


def test_the_towns_own_fill_the_places_that_residents_points_leave() -> None:
    points = (_point("b", "agenda", position=4), _point("a", "agenda", position=2), _point("c"))
    assert _read(agenda(_card().meeting, points)) == ["Budget", "a", "Travaux", "b"]


def test_a_place_beyond_the_end_is_the_end() -> None:
    points = (_point("a", "agenda", position=9),)
    assert _read(agenda(_card(()).meeting, points)) == ["a"]
    assert _read(agenda(_card().meeting, points)) == ["Budget", "Travaux", "a"]


def test_an_agenda_read_back_is_the_one_that_was_set() -> None:
    card = _card()
    points = (_point("a", "agenda", position=2), _point("b", "agenda", position=4))
    wanted = lifted(lifted(agenda(card.meeting, points), 3), 1)
    assert _read(wanted) == ["a", "Budget", "b", "Travaux"]
    event = as_set(card, wanted)
    assert (event.points, event.own) == ((("a", 1), ("b", 3)), None)
    places = dict(event.points)
    now = tuple(one.model_copy(update={"position": places[one.id]}) for one in points)
    assert agenda(card.meeting, now) == tuple(
        Item(one.own, next((p for p in now if one.point and p.id == one.point.id), None))
        for one in wanted
    )


def test_the_towns_own_are_told_where_they_changed() -> None:
    card = _card()
    event = as_set(card, without(agenda(card.meeting, ()), 0))
    assert event.own == OWN[1:]


def test_the_mark_of_an_agenda_changes_with_its_order() -> None:
    items = agenda(_card().meeting, (_point("a", "agenda", position=1),))
    assert mark(items) == mark(items)
    assert len({mark(items), mark(lifted(items, 1)), mark(without(items, 0))}) == 3


def test_points_stand_in_another_order_for_others() -> None:
    points = tuple(_point(str(n)) for n in range(6))
    orders = {tuple(p.id for p in in_an_order(points, f"person {n}")) for n in range(10)}
    assert len(orders) > 5
    assert in_an_order(points, "Ana") == in_an_order(points[::-1], "Ana")
    assert not in_an_order((_point("a", "waiting"), _point("b", "agenda")), "Ana")


@pytest.mark.parametrize(
    ("starts", "told_on"),
    [
        (datetime(2026, 12, 4, 17, 30, tzinfo=UTC), date(2026, 12, 1)),
        (datetime(2026, 12, 1, 17, 30, tzinfo=UTC), date(2026, 11, 27)),
        # Half past midnight on the town's clock is the day before in UTC.
        (datetime(2026, 12, 3, 23, 30, tzinfo=UTC), date(2026, 12, 1)),
    ],
)
def test_an_empty_agenda_is_told_three_days_before_on_a_working_day(
    starts: datetime, told_on: date
) -> None:
    assert nudge_day(starts, CITY) == told_on


@pytest.mark.parametrize(
    ("what", "wrong"),
    [
        (Wrote(text=""), "question-wants-words"),
        (Wrote(text="?!"), "question-wants-words"),
        (Wrote(text="x" * (LONGEST_POINT + 1)), "question-too-long"),
        (Wrote(text="écrivez à ali@example.org"), "meeting-propose-personal"),
        (
            SentFile(what="voice", file_id="F1", size=MOST_VOICE + 1),
            "meeting-propose-voice-long",
        ),
        (SentFile(what="photo", file_id="F1"), "question-wants-words"),
    ],
)
def test_what_cannot_be_taken_is_said(what: Wrote | SentFile, wrong: str) -> None:
    heard = said_in(what)
    assert isinstance(heard, Complaint)
    assert heard.says.id == wrong


def test_lines_become_one() -> None:
    assert said_in(Wrote(text="des bancs\n\n et  de l’ombre")) == ("des bancs et de l’ombre", "")
    assert said_in(SentFile(what="voice", file_id="F1", size=9)) == ("", "F1")
