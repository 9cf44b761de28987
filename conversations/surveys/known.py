"""What a conversation asks about consultations."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.reply import Told
from conversations.surveys.events import KeptFile
from conversations.surveys.form import Form

Phase = Literal["coming", "open", "closed", "anonymous"]
GivesBack = Literal["answering", "closing", "never"]
"""When people see the results: once they have answered, once it is over, or never."""


class SurveyCard(Frozen):
    """A consultation as people see it in a list."""

    slug: str
    title: Told
    version: int
    """The version that whoever begins now is asked."""
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    closed_at: datetime | None = None
    anonymous: bool = False
    listed: bool = True
    """Not listed: only who was given its name finds it."""
    gives_back: GivesBack = "closing"

    def phase(self, at: datetime) -> Phase:
        """Whether it is coming, open or closed at `at`."""
        if self.anonymous:
            return "anonymous"
        if self.closed_at or (self.closes_at and self.closes_at <= at):
            return "closed"
        return "coming" if self.opens_at and at < self.opens_at else "open"


@dataclass(frozen=True)
class EverySurvey(Ask[tuple[SurveyCard, ...]]):
    """All consultations that are not anonymous yet, latest published first."""


@dataclass(frozen=True)
class SurveyBySlug(Ask[SurveyCard | None]):
    """The consultation called `slug`; None when there is none."""

    slug: str


@dataclass(frozen=True)
class FormByVersion(Ask[Form]):
    """The form of one published version: immutable, so a running interview keeps its own."""

    slug: str
    version: int


class Earlier(Frozen):
    """What a person handed in before, while it can still be tied to them."""

    version: int
    locale: str
    answers: tuple[tuple[str, str], ...]
    """(column, value) pairs as they were handed in."""
    files: tuple[KeptFile, ...] = ()


@dataclass(frozen=True)
class HandedInBy(Ask[Earlier | None]):
    """What `person` handed in to `slug`; None when nothing, or when it is anonymous by now."""

    slug: str
    person: str


@dataclass(frozen=True)
class SeedFor(Ask[str]):
    """What is random in `person`'s interview on `slug`: the same each time, and not to be
    worked out from anything else that is stored once the consultation's secret is gone."""

    slug: str
    person: str


@dataclass(frozen=True)
class AnsweredBy(Ask[frozenset[str]]):
    """The slugs of the consultations whose answers can still be tied to `person`."""

    person: str
