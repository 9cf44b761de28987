"""What a calendar's file says of meetings, once it is read: dates, and what is wrong with some."""

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.staff_words import Problem


@dataclass(frozen=True)
class Said:
    """What a calendar says of one meeting."""

    title: str
    locale: str
    """The language that it is written in."""
    description: str
    starts: datetime
    ends: datetime
    place: str
    latitude: float | None
    longitude: float | None
    online: str
    public: bool


@dataclass(frozen=True)
class Dated:
    """One meeting of a calendar."""

    uid: str
    """Of the calendar: those of a series share it."""
    day: date | None
    """Which of a series it is, on the calendar's own clock; None: it stands alone."""
    name: str
    """What to call it in a sentence."""
    sequence: int
    said: Said | None
    """None: it is cancelled."""

    @property
    def own_uid(self) -> str:
        """What it is known by here."""
        return self.uid if self.day is None else f"{self.uid}-{self.day:%Y%m%d}"


@dataclass
class Read:
    """A calendar's file."""

    dated: list[Dated] = field(default_factory=list)
    whole: dict[str, tuple[int, str]] = field(default_factory=dict)
    """The sequence and the name of what is told in full: of such a series, what is here and is not
    in the file any more is cancelled."""
    problems: list[Problem] = field(default_factory=list)
    over: int = 0
    """Events that were over long ago: nothing about them matters."""
    cut: list[str] = field(default_factory=list)
    """The names of those whose text is too long."""
