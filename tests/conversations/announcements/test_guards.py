"""Warnings before an announcement is planned, and the days on which it does not leave."""

from datetime import UTC, date, datetime

import pytest

from conversations.announcements.content import Content
from conversations.announcements.events import Composed
from conversations.announcements.guards import (
    digest_of,
    leaves_at,
    needs_approval,
    planned_for,
    quiet_days_of,
    warnings,
)
from conversations.announcements.known import Twin
from conversations.audience import Audience, Size
from conversations.ballots import Ballot
from conversations.city import CityCard
from conversations.known import Known
from conversations.reply import told
from conversations.schedule import Schedule

BALLOT = Ballot(name=told({"fr": "Présidentielle"}), rounds=(date(2027, 4, 18), date(2027, 5, 2)))
CITY = CityCard(name=told({"fr": "Marseille"}), ballots=(BALLOT,), approval_above=50)
SAYING = Composed(content=Content().written("fr", "Bonjour"))


class AnyTwin(dict[object, object]):
    """Facts in which every announcement has, or has not, a twin."""

    def __init__(self, number: int | None) -> None:
        self.number = number

    def __getitem__(self, ask: object) -> object:
        assert isinstance(ask, Twin)
        return self.number


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def names(composed: Composed, now: datetime, twin: int | None = None) -> list[str]:
    known = Known(AnyTwin(twin))  # type: ignore[arg-type]
    return [name for name, _ in warnings(composed, 0, now, known, CITY)]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-09-30 10:00", []),
        ("2026-10-01 10:00", ["promotion"]),
        ("2027-04-16 10:00", ["promotion"]),
        ("2027-04-17 10:00", ["promotion", "silence"]),  # the eve
        ("2027-04-18 10:00", ["promotion", "silence"]),
        ("2027-04-19 10:00", ["promotion"]),
        ("2027-05-01 10:00", ["promotion", "silence"]),
        ("2027-05-02 10:00", ["promotion", "silence"]),
        ("2027-05-03 10:00", []),
    ],
)
def test_around_a_ballot(now: str, expected: list[str]) -> None:
    assert names(SAYING, at(now)) == expected


def test_the_planned_day_counts_not_today() -> None:
    later = SAYING.model_copy(update={"schedule": Schedule(at=datetime(2027, 4, 17, 10))})
    assert names(later, at("2026-06-01 10:00")) == ["promotion", "silence"]


def test_the_same_again_is_warned_about() -> None:
    assert names(SAYING, at("2026-01-05 10:00"), twin=4) == ["twin"]


def test_the_town_s_day_begins_at_its_own_midnight() -> None:
    """22:30 UTC on the 16th is the eve of the vote in Marseille already."""
    assert names(SAYING, at("2027-04-16 22:30")) == ["promotion", "silence"]


def test_around_a_ballot_nothing_leaves_unless_that_was_passed() -> None:
    eve = at("2027-04-17 10:00")
    assert leaves_at(SAYING, eve, CITY) == at("2027-04-19 07:00")
    passed = SAYING.model_copy(update={"acknowledged": ("promotion", "silence")})
    assert leaves_at(passed, eve, CITY) == eve
    assert date(2027, 4, 17) not in quiet_days_of(passed, CITY).dates


def test_only_words_and_audience_make_a_twin() -> None:
    later = SAYING.model_copy(update={"schedule": Schedule(at=datetime(2027, 1, 4, 10))})
    narrowed = SAYING.model_copy(update={"audience": Audience(locales=("ar",))})
    assert digest_of(later) == digest_of(SAYING)
    assert digest_of(narrowed) != digest_of(SAYING)
    assert digest_of(Composed(content=Content().written("fr", "Bonsoir"))) != digest_of(SAYING)


def test_what_is_over_is_planned_for_no_moment() -> None:
    past = SAYING.model_copy(update={"schedule": Schedule(at=datetime(2026, 1, 5, 10))})
    assert planned_for(past, at("2026-01-05 09:00"), CITY) is None
    assert planned_for(past, at("2026-01-05 08:59"), CITY) == at("2026-01-05 09:00")
    assert planned_for(SAYING, at("2026-01-05 09:00"), CITY) == at("2026-01-05 09:00")


@pytest.mark.parametrize(("people", "needed"), [(0, False), (50, False), (51, True)])
def test_above_the_town_s_number_somebody_else_decides(people: int, needed: bool) -> None:
    assert needs_approval(Size(reached=people), CITY) is needed
