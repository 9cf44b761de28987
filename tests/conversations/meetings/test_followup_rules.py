"""Follow-ups: what may follow what, when one is overdue, who hears of what is late."""

from datetime import UTC, date, datetime, timedelta

import pytest

from conversations.meetings.followup_acts import dated, moved, owned
from conversations.meetings.followup_known import FollowStatus, FollowUp, Owner
from conversations.meetings.followup_rules import (
    GOES_ON,
    NEXT,
    brings_up,
    is_overdue,
    may_become,
    may_date,
    readers,
    wrong_day,
)
from conversations.reply import told
from tests.players.cast import CITY

AT = datetime(2026, 11, 21, 11, tzinfo=UTC)
TODAY = date(2026, 11, 21)
MAX = Owner(person="max", ref="m", label="Max")


def _one(status: FollowStatus = "open", **more: object) -> FollowUp:
    return FollowUp.model_validate(
        {
            "number": 3,
            "meeting": 17,
            "title": told({"fr": "La place"}),
            "words": "Des bancs",
            "status": status,
            "raised_at": AT,
            "changed_at": AT,
            **more,
        }
    )


@pytest.mark.parametrize(
    ("status", "wanted", "may"),
    [
        ("open", "under_way", True),
        ("open", "open", False),
        ("under_way", "open", False),
        ("under_way", "done", True),
        ("done", "dropped", False),
        ("done", "under_way", True),
        ("dropped", "under_way", True),
        ("dropped", "done", False),
    ],
)
def test_what_may_follow_what(status: FollowStatus, wanted: FollowStatus, may: bool) -> None:
    assert may_become(_one(status), wanted) is may


def test_every_status_leads_somewhere_and_only_what_goes_on_has_a_day() -> None:
    assert all(NEXT[status] for status in NEXT)
    assert {status for status in NEXT if may_date(_one(status))} == GOES_ON


@pytest.mark.parametrize(
    ("status", "due_on", "late"),
    [
        ("open", TODAY - timedelta(days=1), True),
        ("under_way", TODAY - timedelta(days=1), True),
        ("open", TODAY, False),
        ("open", None, False),
        ("done", TODAY - timedelta(days=1), False),
        ("dropped", TODAY - timedelta(days=1), False),
    ],
)
def test_one_is_overdue_from_the_day_after(
    status: FollowStatus, due_on: date | None, late: bool
) -> None:
    assert is_overdue(_one(status, due_on=due_on), TODAY) is late


@pytest.mark.parametrize(
    ("day", "wrong"),
    [
        (TODAY, ""),
        (TODAY - timedelta(days=1), "past"),
        (TODAY + timedelta(days=1098), ""),
        (TODAY + timedelta(days=1099), "far"),
    ],
)
def test_a_day_by_which_is_to_come_and_not_far(day: date, wrong: str) -> None:
    assert wrong_day(day, TODAY) == wrong


@pytest.mark.parametrize(
    ("day", "does"),
    [
        (date(2026, 11, 23), True),  # a Monday
        (date(2026, 11, 24), False),
        (date(2027, 3, 29), False),  # Easter Monday
        (date(2027, 3, 30), True),
        (date(2027, 3, 31), False),
        (date(2026, 11, 22), False),  # a Sunday
    ],
)
def test_what_is_overdue_is_brought_up_once_a_week(day: date, does: bool) -> None:
    city = CITY.model_copy(update={"holidays": (date(2027, 3, 29),)})
    assert brings_up(day, city) is does


def test_who_hears_of_what_is_late() -> None:
    team = ("zoe", "max")
    mine = _one(number=1, owner="max", called_by="zoe")
    called = _one(number=2, called_by="zoe")
    nobodys = _one(number=4)
    gone = _one(number=5, owner="left", called_by="left")
    found = {to: [one.number for one in some] for to, some in readers((mine, called, gone), team)}
    assert found == {"max": [1, 5], "zoe": [2, 5]}
    assert dict(readers((nobodys,), team)).keys() == {"zoe", "max"}
    assert readers((nobodys,), ()) == ()


def test_its_mark_changes_with_whatever_the_team_may_change() -> None:
    one = _one()
    others = (
        moved(one, "done", "C’est fait.", TODAY, "zoe").after,
        dated(one, TODAY, "zoe").after,
        owned(one, MAX, "zoe", "Zoé").after,
    )
    assert len({one.mark, *(other.mark for other in others)}) == 4


def test_the_day_on_which_it_was_done_is_kept_while_it_is() -> None:
    done = moved(_one(), "done", "C’est fait.", TODAY, "zoe").after
    assert done.done_on == TODAY
    assert moved(done, "under_way", "Pas tout à fait.", TODAY, "zoe").after.done_on is None


def test_nobody_is_told_of_what_they_did_themselves() -> None:
    raised = _one(raised_by="ana")
    assert [one.to for one in owned(raised, MAX, "zoe", "Zoé").letters] == ["max", "ana"]
    assert [one.to for one in owned(raised, MAX, "max", "Max").letters] == ["ana"]
    assert not moved(_one(raised_by="zoe"), "done", "Fait.", TODAY, "zoe").letters
    assert not moved(_one(), "done", "Fait.", TODAY, "zoe").letters
    again = owned(_one(raised_by="ana", owner="zoe"), MAX, "zoe", "Zoé").letters
    assert [one.to for one in again] == ["max"], "who raised it knows already that it is seen to"
