"""What the indicators of a period are, as they may be told: every count of people is guarded here.

A count that is None is not told (small_cells.py): none and a few look the same.
"""

from dataclasses import dataclass
from datetime import date

from conversations.frozen import Frozen
from conversations.indicators.periods import Period, Span
from conversations.known import Ask
from conversations.reply import Told

Count = int | None
Secteurs = tuple[tuple[int, tuple[int, ...]], ...]
"""(number, numbers of its arrondissements)."""


class Cell(Frozen):
    """One part of a table: an age band, the number of a secteur, a language, a kind."""

    name: str
    count: Count


class Flow(Frozen):
    """What happened in some days, in tens (`small_cells.step`)."""

    new: Count = None
    """Residents who began a profile."""
    answers: Count = None
    ideas: Count = None
    supports: Count = None


class Week(Frozen):
    """One week of the period, perhaps cut where it begins or ends."""

    days: Period
    flow: Flow
    active: Count = None
    """Residents who wrote or tapped; also None where they were not counted."""
    counted: bool = False
    """Whether they were: from its Monday on, and all of them."""


class Activity(Frozen):
    """Residents who were here in a calendar span."""

    active: Count = None
    returning: Count = None
    """Of them, those who had a profile before the span began."""


class Completion(Frozen):
    """How many of those who began a consultation handed it in, since it opened."""

    slug: str
    title: Told
    began: Count
    finished: Count

    @property
    def percent(self) -> Count:
        """Of the counts as they are told; None where one is not."""
        if self.began is None or self.finished is None:
            return None
        return min(100, round(100 * self.finished / self.began))


class Answered(Frozen):
    """How many were answered for the first time, and within how many days most were."""

    asked: Count = None
    answered: Count = None
    days: Count = None
    """The median, as the next of `DAYS`."""


class Gatherings(Frozen):
    """The meetings of the period that are over."""

    held: int = 0
    cancelled: int = 0
    came: Count = None
    """Who came to those that tell it, each to the ten; who came to two counts twice."""
    first_timers: Count = None
    """Of those whose figures tell it."""
    feedback: Count = None
    """Answers to "how was it", as far as they are published."""
    content: Count = None
    """Of them, 4 or 5 out of 5."""


class News(Frozen):
    """The announcements that left in the period, to more than 10 people each."""

    sendings: int = 0
    people: int = 0
    """Whom they were for."""
    reached: int = 0
    unreachable: int = 0
    taps: Count = None
    stopped: Count = None
    """How often "no more announcements" was tapped under one."""
    late_seconds: int | None = None
    """The median lateness of the sending in the middle."""
    latest_seconds: int | None = None
    """What 99 of 100 messages of the slowest sending did not exceed."""


class Field(Frozen):
    """The outings of the period. `met` is an estimate of the team; nothing is known of anybody."""

    outings: int = 0
    met: int = 0
    kinds: tuple[tuple[str, int], ...] = ()
    posters: Count = None
    """How often the link of a poster was followed."""


class Parts(Frozen):
    """Who took part lately, in parts: counted once a week at most, and kept as it was told."""

    day: date
    people: Count = None
    age_bands: tuple[Cell, ...] = ()
    secteurs: tuple[Cell, ...] = ()
    languages: tuple[Cell, ...] = ()


class Indicators(Frozen):
    """Everything about one period."""

    period: Period
    known_since: date | None = None
    """The first day that the journal tells of; None: it tells nothing."""
    active_since: date | None = None
    """The first day on which residents were counted as they came."""
    counting: bool = False
    """The journal is still being read: these figures are too low."""
    span: Span | None = None
    weeks: tuple[Week, ...] = ()
    flow: Flow = Flow()
    activity: Activity | None = None
    """None where the period is no calendar span, or began before residents were counted."""
    consultations: tuple[Completion, ...] = ()
    questions: Answered = Answered()
    ideas: Answered = Answered()
    meetings: Gatherings = Gatherings()
    spoken: tuple[Cell, ...] = ()
    """Answers and ideas by language."""
    assisted: Count = None
    """Answers and ideas that somebody of the team helped with."""
    parts: Parts | None = None
    news: News = News()
    voting: tuple[Cell, ...] = ()
    """Taps, by what was tapped; never people."""
    field: Field = Field()

    @property
    def known(self) -> bool:
        """Whether the journal tells of any of its days."""
        return self.known_since is not None and self.known_since <= self.period.until


@dataclass(frozen=True)
class IndicatorsOf(Ask[Indicators]):
    """The indicators of a period of days that are over; `today` on the clock of `zone`."""

    period: Period
    today: date
    zone: str
