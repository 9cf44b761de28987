"""What is odd about the days of an election, though nothing forbids it: said before it is kept.

Rules (code électoral, as of November 2026):
1. One votes on a Sunday (L55); rounds are a week apart, of the President two (Constitution, 7).
2. Two elections of one kind do not follow each other within 14 days.
3. A day set by hand is hardly ever more than 14 days from the rule, or after the late cases (L30).
"""

from collections.abc import Iterator
from datetime import date, timedelta

from conversations.reply import Day, Line, line
from conversations.voting.election import Election, Kind
from conversations.voting.known import ElectionCard
from conversations.voting.rules import WAYS, Way, computed

SUNDAY = 6
NEAR = timedelta(days=14)
YEARS = 10


def second_round(kind: Kind, first: date) -> date:
    """Two weeks later for the President, one for the others."""
    return first + timedelta(weeks=2 if kind == "presidential" else 1)


def doubts(
    election: Election, cards: tuple[ElectionCard, ...], today: date, own: str = ""
) -> tuple[Line, ...]:
    """What to look at again, a line each; `own` is the one that is moved."""
    others = (one.election for one in cards if one.id != own and not one.cancelled)
    return (*_rounds(election, today), *_near(election, others), *_by_hand(election))


def _rounds(election: Election, today: date) -> Iterator[Line]:
    for day in election.rounds:
        if day.weekday() != SUNDAY:
            yield line("election-odd-weekday", day=Day(day=day))
    second = election.second_round
    usual = second_round(election.kind, election.first_round)
    if second is not None and second != usual:
        yield line("election-odd-second", day=Day(day=usual))
    if election.over_after.year - today.year > YEARS:
        yield line("election-odd-far", n=YEARS)


def _near(election: Election, others: Iterator[Election]) -> Iterator[Line]:
    for other in others:
        if other.kind != election.kind:
            continue
        if any(abs(one - two) <= NEAR for one in election.rounds for two in other.rounds):
            yield line("election-odd-near", day=Day(day=other.first_round))


def _by_hand(election: Election) -> Iterator[Line]:
    for way in WAYS:
        given: date | None = getattr(election.overrides, way)
        if given is not None:
            yield from _given(given, way, election)


def _given(given: date, way: Way, election: Election) -> Iterator[Line]:
    rule, late = computed(election.first_round, way), computed(election.first_round, "late")
    if rule is not None and abs(given - rule) > NEAR:
        yield line("election-odd-rule", day=Day(day=given), rule=Day(day=rule))
    elif late is not None and given > late:
        yield line("election-odd-late", day=Day(day=given), late=Day(day=late))
