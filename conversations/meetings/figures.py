"""What came of a meeting in figures: how many were invited, answered and came, and from where.

Rules:
1. How many answered and came is known exactly: seats are counted by it.
2. Who came is told by secteur, by age band, and by whether it was their first meeting only where
   so few do not lead to anybody (small_cells.py), and only once the door is closed: while people
   are let in, each step of a figure would tell of the one who was just let in. They are counted
   once and kept as they were told: who moves, grows older or is forgotten later is not seen in the
   difference of two pages.
3. Once the registrations are gone the figures stay as they were: what was hidden is hidden for
   good. What becomes of the points is counted on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.city import CityCard
from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.small_cells import table

UNSAID = "unsaid"
"""The cell of whoever did not tell where they live, or how old they are."""


class Cell(Frozen):
    """One part of those who came; people: None says "fewer than 11", or hides one that is."""

    name: str
    """The number of a secteur, an age band, `unsaid`."""
    people: int | None


class Parts(Frozen):
    """Who came, in parts that hide everybody: counted once, when the door had closed."""

    first_timers: int | None = None
    by_secteur: tuple[Cell, ...] = ()
    by_age_band: tuple[Cell, ...] = ()


class MeetingFigures(Frozen):
    """What came of one meeting, as it may be told."""

    invited: int = 0
    """People whom an invitation reached."""
    yes: int = 0
    no: int = 0
    maybe: int = 0
    """People who answered so; whom they bring is not among them."""
    guests: int = 0
    """Whom those bring who have a seat."""
    seats: int | None = None
    """Seats that people could answer for; None: nobody counts them."""
    waiting: int = 0
    """People who never got one."""
    came: int = 0
    """Everybody who was there: those we know, whom they brought, and those who just came."""
    walk_ins: int = 0
    """Of them, those who just came."""
    seen: int = 0
    """Of them, those we know: the parts below add up to it."""
    no_shows: int = 0
    """People who had a seat and were not seen."""
    over: bool = False
    """Whether the parts below are told: from the hour on at which the door had closed."""
    first_timers: int | None = None
    by_secteur: tuple[Cell, ...] = ()
    by_age_band: tuple[Cell, ...] = ()
    points_proposed: int = 0
    points_on_agenda: int = 0
    follow_ups: int = 0
    """Points that were raised, without those that were dropped."""
    done: int = 0
    due: int = 0
    """Those whose day has come, or that were done before it."""
    in_time: int = 0
    """Of `due`, those that were done by their day."""
    frozen: bool = False
    """Whether the registrations are gone."""


@dataclass(frozen=True)
class FiguresOfMeeting(Ask[MeetingFigures | None]):
    """The figures of the meeting as they stand at `at`; `secteurs` as `secteurs_of` has them."""

    number: int
    at: datetime
    secteurs: tuple[tuple[int, tuple[int, ...]], ...] = ()
    today: str = ""
    """The day on the town's calendar (ISO): what was to be done by then is due."""


@dataclass(frozen=True)
class EarlierInSeries(Ask[tuple[int, ...]]):
    """The numbers of the meetings of its series that took place before it, the latest first."""

    number: int
    most: int = 2


def secteurs_of(city: CityCard) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """(number, numbers of its arrondissements) of each secteur."""
    return tuple(
        (one.number, tuple(each.number for each in one.arrondissements)) for one in city.secteurs
    )


def cells(names: Sequence[str], people: Sequence[int]) -> tuple[Cell, ...]:
    """The parts of one table, beside whose sum no hidden one can be worked out."""
    return tuple(
        Cell(name=name, people=told) for name, told in zip(names, table(people), strict=True)
    )


def first_timers(first: int, seen: int) -> int | None:
    """How many came for the first time, where neither they nor the others are too few."""
    return table((first, seen - first))[0]
