"""What those hear who were told other days: the old and the new, and nothing where no day moved."""

import re
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from conversations.city import CityCard
from conversations.reply import Line, told
from conversations.voting.election import Election, Hours, Overrides
from conversations.voting.keeping import cancelled, confirmed, may, name_for, wrong
from conversations.voting.known import ElectionCard
from conversations.voting.moving import moved_letter

CITY = CityCard(name=told({"fr": "Ici"}))
AT = datetime(2027, 1, 7, 9, 0, tzinfo=UTC)
BEFORE = Election(kind="municipal", first_round=date(2027, 3, 14), second_round=date(2027, 3, 21))


def _with(**changes: Any) -> Election:
    return Election(**{**dict(BEFORE), **changes})


def _days(now: Election) -> list[str]:
    """Every day that the letter says, in its order."""
    letter = moved_letter(BEFORE, now, AT.date())
    return [] if letter is None else [day for block in letter.blocks for day in _in(block)]


def _in(said: Any) -> list[str]:
    if isinstance(said, Line):
        return [day for _, value in said.args for day in _in(value)]
    return [f"{said.day}"] if hasattr(said, "day") else []


@pytest.mark.parametrize(
    ("now", "days"),
    [
        (_with(hours=Hours(closes=time(20))), []),
        (_with(), []),
        # Only the day online is another one.
        (
            _with(overrides=Overrides(online=date(2027, 2, 10))),
            ["2027-03-14", "2027-03-21", "2027-02-10", "2027-02-03"],
        ),
        # One round, and its day is the same.
        (_with(second_round=None), ["2027-03-14"]),
        # The second round alone.
        (
            _with(second_round=date(2027, 3, 28)),
            ["2027-03-14", "2027-03-28", "2027-03-21"],
        ),
        # The lists were frozen: both ordinary ways end on that day.
        (
            _with(overrides=Overrides(frozen_on=date(2027, 1, 6))),
            ["2027-03-14", "2027-03-21", "2027-01-06", "2027-02-03", "2027-01-06", "2027-02-05"],
        ),
    ],
)
def test_old_and_new_days(now: Election, days: list[str]) -> None:
    assert _days(now) == days


def test_no_second_round_any_more_is_said() -> None:
    letter = moved_letter(BEFORE, _with(second_round=None), AT.date())
    assert letter is not None
    assert "election-moved-no-second" in letter.model_dump_json()


def _card(election: Election, told_before: Election | None, **more: Any) -> ElectionCard:
    return ElectionCard(
        id="municipal-2027", election=election, version=2, added_at=AT, told=told_before, **more
    )


def test_confirming_writes_to_nobody_who_was_told_the_same() -> None:
    later = _with(first_round=date(2027, 3, 28), second_round=date(2027, 4, 4))
    assert confirmed(_card(BEFORE, None), "Zoé", AT, CITY).notice is None
    assert confirmed(_card(BEFORE, BEFORE), "Zoé", AT, CITY).notice is None
    event = confirmed(_card(later, BEFORE), "Zoé", AT, CITY)
    assert event.notice is not None
    # Until the polls close, an hour later from Greenwich than the old days would have it.
    assert event.notice_until == datetime(2027, 4, 4, 16, 0, tzinfo=UTC)
    after = datetime(2027, 4, 4, 16, 0, tzinfo=UTC)
    assert confirmed(_card(later, BEFORE), "Zoé", after, CITY).notice is None


def test_a_name_that_is_free() -> None:
    cards = (_card(BEFORE, None), _card(BEFORE, None).model_copy(update={"id": "municipal-2027-2"}))
    assert name_for(BEFORE, ()) == "municipal-2027"
    assert name_for(BEFORE, cards[:1]) == "municipal-2027-2"
    assert name_for(BEFORE, cards) == "municipal-2027-3"


def test_what_may_be_done() -> None:
    def able(card: ElectionCard, today: date) -> list[str]:
        return [act for act in ("confirm", "move", "cancel") if may(act, card, today)]

    last = date(2027, 3, 21)
    assert able(_card(BEFORE, None), last) == ["confirm", "move", "cancel"]
    assert able(_card(BEFORE, None, confirmed_at=AT), last) == ["move", "cancel"]
    assert able(_card(BEFORE, None, cancelled=True), last) == []
    assert able(_card(BEFORE, None), date(2027, 3, 22)) == []


LONGER = Hours(closes=time(20))
KNOWN = _with(hours=Hours())


def _ids(letter: Any) -> list[str]:
    return (
        [] if letter is None else re.findall(r'"(election-[a-z0-9-]+)"', letter.model_dump_json())
    )


def test_hours_are_news_where_others_had_been_said() -> None:
    today = AT.date()
    assert moved_letter(BEFORE, KNOWN, today) is None, "nobody knew them"
    later = _with(hours=LONGER)
    assert _ids(moved_letter(KNOWN, later, today)) == [
        "election-new-hours-title",
        "election-new-hours-why",
        "election-round-1",
        "election-round-2",
        "election-hours",
        "election-hours-before",
    ]
    unknown = _ids(moved_letter(KNOWN, BEFORE, today))
    assert unknown[-2:] == ["election-hours-unknown", "election-hours-before"]
    other = _with(hours=LONGER, second_round=date(2027, 3, 28))
    both = _ids(moved_letter(KNOWN, other, today))
    assert both[0] == "election-moved-title"
    assert "election-hours-before" in both


def test_a_round_that_is_over_is_not_told_again() -> None:
    between = date(2027, 3, 15)
    said = _ids(moved_letter(KNOWN, _with(hours=LONGER), between))
    assert "election-round-1" not in said
    assert "election-round-2" in said


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2027, 3, 14, 16, 59, tzinfo=UTC), ("election-cancelled-title", 2)),
        # The first polls are closed.
        (datetime(2027, 3, 14, 17, 0, tzinfo=UTC), ("election-cancelled-second-title", 1)),
        (datetime(2027, 3, 21, 17, 0, tzinfo=UTC), None),
    ],
)
def test_who_was_told_hears_on_which_days_nobody_votes(at: datetime, said: Any) -> None:
    event = cancelled(_card(BEFORE, BEFORE), at, CITY)
    found = _ids(event.notice)
    assert (found[0], found.count("election-cancelled-day")) == said if said else not found
    assert (event.notice_until is None) == (said is None)


def test_of_what_was_moved_and_not_confirmed_the_days_that_were_told_are_cancelled() -> None:
    later = _with(first_round=date(2027, 3, 28), second_round=date(2027, 4, 4))
    event = cancelled(_card(later, BEFORE), AT, CITY)
    assert "2027-03-14" in event.model_dump_json()
    assert "2027-03-28" not in event.model_dump_json()
    assert cancelled(_card(BEFORE, None), AT, CITY).notice is None, "nobody had been told"


def test_hours_may_be_changed_until_the_last_polls_close() -> None:
    def amiss(today: date, **more: Any) -> list[str]:
        found = wrong(_with(**more), (_card(KNOWN, KNOWN),), today, "municipal-2027")
        return [one.id for one in found]

    assert amiss(date(2027, 3, 14), hours=LONGER) == []
    assert amiss(date(2027, 3, 21), hours=LONGER) == []
    assert amiss(date(2027, 3, 22), hours=LONGER) == ["election-wrong-past"]
    assert amiss(date(2027, 3, 15), second_round=date(2027, 3, 28)) == []
    assert amiss(date(2027, 3, 15), second_round=date(2027, 3, 15)) == ["election-wrong-past"]
    assert amiss(date(2027, 3, 15), second_round=None) == ["election-wrong-past"]


def test_what_began_to_leave_says_the_new_hours_and_is_not_planned_again() -> None:
    # In the morning of the vote, an hour after its reminder: polls open later now.
    at = datetime(2027, 3, 14, 8, 30, tzinfo=UTC)
    later = _with(hours=Hours(opens=time(11), closes=time(20)))
    event = confirmed(_card(later, KNOWN), "Zoé", at, CITY)
    ends = {one.name: one.until for one in event.letters if one.begun}
    assert ends["polling-1-0"] == datetime(2027, 3, 14, 19, 0, tzinfo=UTC)
    assert "polling-1-0" not in dict(event.hours)
    assert "polling-1-1" not in ends, "that is over"
    moved = _with(first_round=date(2027, 3, 28), second_round=date(2027, 4, 4))
    assert confirmed(_card(moved, KNOWN), "Zoé", at, CITY).letters == ()


def test_a_deadline_that_is_over_is_told_as_over_or_not_at_all() -> None:
    early = _with(overrides=Overrides(online=date(2027, 2, 10)))
    assert moved_letter(BEFORE, early, date(2027, 2, 11)) is None, "both days are over"
    said = _ids(moved_letter(BEFORE, early, date(2027, 2, 10)))
    assert said[-2:] == ["election-until-online", "election-moved-before"]
    frozen = _with(overrides=Overrides(frozen_on=date(2027, 1, 6)))
    assert _ids(moved_letter(BEFORE, frozen, AT.date()))[-6:] == [
        "election-until-online",
        "election-moved-over",
        "election-moved-before",
        "election-until-paper",
        "election-moved-over",
        "election-moved-before",
    ]
