"""What those hear who were told other days: the old and the new, and nothing where no day moved."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from conversations.city import CityCard
from conversations.reply import Line, told
from conversations.voting.election import Election, Hours, Overrides
from conversations.voting.keeping import confirmed, may, name_for
from conversations.voting.known import ElectionCard
from conversations.voting.moving import moved_letter

CITY = CityCard(name=told({"fr": "Ici"}))
AT = datetime(2027, 1, 7, 9, 0, tzinfo=UTC)
BEFORE = Election(kind="municipal", first_round=date(2027, 3, 14), second_round=date(2027, 3, 21))


def _with(**changes: Any) -> Election:
    return Election(**{**dict(BEFORE), **changes})


def _days(now: Election) -> list[str]:
    """Every day that the letter says, in its order."""
    letter = moved_letter(BEFORE, now)
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
    letter = moved_letter(BEFORE, _with(second_round=None))
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
