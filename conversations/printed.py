"""What is drawn before it leaves: an idea on a page, the ideas of a week in a picture.

A count is None where it is not told (small_cells.py): none and ten look the same.
"""

from datetime import date
from typing import Literal

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.wording import Label, Words

Count = int | None


class Figure(Frozen):
    """A count and what it counts."""

    label: Label
    count: Count
    known: bool = True
    """False: nobody counted then; else a count of None is too few."""


class District(Frozen):
    """A part of the town, made of these areas of its map."""

    key: str
    """A few letters that stand for it on the map: `13`."""
    label: Label
    count: Count
    areas: tuple[int, ...]


class IdeasPicture(Frozen):
    """The ideas of a period at a glance, in one language."""

    locale: str
    city: Label
    title: Label
    period: Label
    totals: tuple[Figure, ...] = ()
    themes: tuple[Figure, ...] = ()
    districts: tuple[District, ...] = ()
    statuses: tuple[Figure, ...] = ()


class MeetingPicture(Frozen):
    """What came of a meeting at a glance, in one language."""

    locale: str
    city: Label
    title: Label
    period: Label
    """When it was."""
    totals: tuple[Figure, ...] = ()
    ages: tuple[Figure, ...] = ()
    districts: tuple[District, ...] = ()
    points: tuple[Figure, ...] = ()
    """What was spoken of, and what became of it."""
    series: tuple[Figure, ...] = ()
    """How many came to it and to the meetings of its series before it."""


class BarsPicture(Frozen):
    """One question of a consultation: a bar for each of its cells."""

    label: Label
    people: Label
    """About how many answered it."""
    figures: tuple[Figure, ...] = ()
    """None: too few answered."""
    upright: bool = False
    """Cells in a row, as a distribution: their labels are short."""


class ResultsPicture(Frozen):
    """What came of a consultation, or a page of it, in the language of whoever reads it."""

    city: Label
    title: Label
    period: Label
    questions: tuple[BarsPicture, ...]


class Measure(Frozen):
    """One figure of the town, as it is told, and where it stands how it was made."""

    name: str
    """What it is called in a table: `questions-answered`."""
    label: Label
    value: Label
    number: float | None = None
    """The same as a number; None: it is not told, or is none."""
    note: int = 0
    """Which of the page's notes says how it is computed, from 1."""


class Measures(Frozen):
    """Figures that stand together."""

    title: Label
    rows: tuple[Measure, ...]


class Columns(Frozen):
    """One figure week by week."""

    name: str
    label: Label
    figures: tuple[Figure, ...]
    """The label is the first day of each week."""
    note: int = 0


class Share(Frozen):
    """One part of those who take part, in percent, and of everybody who lives there."""

    name: str
    label: Label
    percent: Count
    reference: float | None = None


class Shares(Frozen):
    """The parts of one table."""

    name: str
    title: Label
    rows: tuple[Share, ...]
    note: int = 0


class IndicatorsPage(Frozen):
    """The town's own indicators of a period, on one page, in the language of whoever reads it."""

    city: Label
    title: Label
    period: Label
    remarks: tuple[Label, ...] = ()
    """What has to be known before anything is read: not known before some day."""
    columns: tuple[Columns, ...] = ()
    groups: tuple[Measures, ...] = ()
    shares: tuple[Shares, ...] = ()
    reference: Label = ""
    """Where the figures for everybody who lives there come from."""
    notes: tuple[Label, ...] = ()
    """How each figure is computed, in their order."""
    key: tuple[Label, ...] = ()
    """What the words mean that stand where a figure is not told."""


class ProjectSheet(Frozen):
    """One idea, as it is printed on a page in `locale`."""

    locale: str
    city: Label
    campaign: Label = ""
    title: str
    number: int
    called: str = ""
    """How its author signs; empty: not at all."""
    words: str
    """The idea as its author wrote it."""
    answers: tuple[tuple[Label, str], ...] = ()
    """Each question and what was answered, in order; what is empty is not printed."""
    place: Label = ""
    theme: Label = ""
    day: date
    has_photo: bool = False
    """A photo goes with it: where it cannot be printed, the page says where it is."""


class CalendarEvent(Frozen):
    """One date in somebody's calendar (RFC 5545, VEVENT)."""

    uid: str
    """It never changes."""
    sequence: int = 0
    """Raised by one each time it is moved or cancelled."""
    status: Literal["confirmed", "cancelled"] = "confirmed"
    stamp: AwareDatetime
    """When it was last changed: the same file has the same stamp."""
    starts: AwareDatetime
    ends: AwareDatetime
    zone: str
    """The town's time zone, on whose clock it is written."""
    title: Words
    description: Words | None = None
    place: str = ""
    latitude: float | None = None
    longitude: float | None = None
    url: str = ""
    organiser: Words | None = None
    alarm_hours: int | None = 2
    """Hours before, at which the calendar reminds; None: never."""
