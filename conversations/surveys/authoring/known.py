"""What a conversation asks about spreadsheets that were sent, and about what is published."""

from dataclasses import dataclass

from conversations.known import Ask
from conversations.surveys.authoring.manuscript import Manuscript
from conversations.surveys.form import Form


@dataclass(frozen=True)
class ManuscriptByRef(Ask[Manuscript | None]):
    """The spreadsheet `ref`; None once it is published, thrown away or too old."""

    ref: str


@dataclass(frozen=True)
class Manuscripts(Ask[tuple[Manuscript, ...]]):
    """All that may be published, latest sent first."""


@dataclass(frozen=True)
class ManuscriptForm(Ask[Form | None]):
    """The form that a spreadsheet makes; None as in `ManuscriptByRef`, or where it makes none."""

    ref: str


@dataclass(frozen=True)
class CurrentForm(Ask[str]):
    """The checksum of the form that is published as `slug`; empty where nothing is."""

    slug: str


@dataclass(frozen=True)
class HandedInCount(Ask[int]):
    """How many handed in answers to `slug`: guarded before it is told."""

    slug: str
