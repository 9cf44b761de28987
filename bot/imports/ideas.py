"""Lines of a table as ideas: every cell is looked at, and everything wrong with a line is said."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import NamedTuple, get_args
from unicodedata import category

from bot.city.definition import City
from bot.imports.places import Places
from bot.imports.problems import at_line
from bot.imports.tables import Row
from bot.staff_words import Problem
from conversations.city import CityCard
from conversations.ideas.campaign import Campaign, campaign_of
from conversations.ideas.codes import CHANNEL_CODES
from conversations.ideas.imported import ImportedIdea, Source
from conversations.ideas.open_data import COLUMNS, NAME_COLUMN, TEAM_COLUMNS
from conversations.ideas.written import BOX, LONGEST_TITLE, Written, headline
from conversations.incoming import fold
from conversations.noticing import flags_of
from conversations.questions.write import MOST_CHARACTERS
from conversations.who import LOCALES

LONGEST_REFERENCE = 80
_DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_KINDS = (*(f"{code}:" for code in CHANNEL_CODES.values()), "decidim:")
SOURCES: Mapping[str, Source] = {
    name: source for source in get_args(Source) for name in (source, CHANNEL_CODES[source])
}
"""How an idea came, by its name in a file: `papier`, `reunion`, or in English."""
TEXT = ("IDEE_DESCRIPTION", "text")
READ = (
    *TEXT,
    *("title", "theme", "secteur", "insee", "latitude", "longitude", "date", "language"),
    *("campaign", "channel", *COLUMNS, *TEAM_COLUMNS, NAME_COLUMN),
)
"""Columns that are known; a few of them say nothing that is taken over."""


@dataclass(frozen=True)
class Into:
    """Where ideas are taken in, and what counts there."""

    city: City
    card: CityCard
    campaigns: tuple[Campaign, ...]
    campaign: str
    """Of all lines; empty: what each line says."""
    channel: Source | None
    """Of all lines; None: what each line says, else paper."""
    today: date


class Checked(NamedTuple):
    """What a table comes to."""

    ideas: tuple[ImportedIdea, ...]
    problems: tuple[Problem, ...]
    bad: int
    """Lines with problems."""


def check(rows: Iterable[Row], into: Into) -> Checked:
    """The ideas of the lines that are right, and what is wrong with the others."""
    ideas: list[ImportedIdea] = []
    problems: list[Problem] = []
    first: dict[str, int] = {}
    bad = 0
    for row in rows:
        line = _Line(row, into)
        idea = line.idea()
        before = first.setdefault(idea.reference, row.line)
        if before != row.line:
            line.wrong("twice", reference=idea.reference, first=before)
        if line.problems:
            bad += 1
            problems += line.problems
        else:
            ideas.append(idea)
    return Checked(tuple(ideas), tuple(problems), bad)


class _Line:
    """One line while it is read."""

    def __init__(self, row: Row, into: Into) -> None:
        self.row = row
        self.into = into
        self.problems: list[Problem] = []

    def wrong(self, kind: str, **args: object) -> None:
        self.problems.append(at_line(self.row.line, kind, **args))

    def cell(self, *names: str) -> str:
        """The first of these columns that says something."""
        found = (self.row.cells.get(name, "").strip() for name in names)
        return next((one for one in found if one), "")

    def idea(self) -> ImportedIdea:
        """What the line says; worth something only if there are no problems."""
        written = self._written()
        self._known_channel()
        return ImportedIdea(
            reference=self._reference(written),
            number=self._number(),
            written=written,
            locale=self._locale(),
            channel=self._channel(),
            day=self._day(),
        )

    def _written(self) -> Written:
        text = _plain(self.cell(*TEXT))
        if not text:
            self.wrong("empty")
        title = " ".join(self.cell("IDEE_TITRE", "title").split())
        self._short_enough("IDEE_DESCRIPTION", text, MOST_CHARACTERS)
        self._short_enough("IDEE_TITRE", title, LONGEST_TITLE)
        campaign = self._campaign()
        return Written(
            text=text,
            title="" if title == headline("", text) else title,
            campaign=campaign.slug,
            theme=self._theme(campaign),
            place=Places(self.into.city, self.into.card, self.cell, self.wrong).place(),
            flags=flags_of(text),
        )

    def _short_enough(self, column: str, text: str, most: int) -> None:
        if len(text) > most:
            self.wrong("long", column=column, length=len(text), most=most)

    def _campaign(self) -> Campaign:
        slug = self.into.campaign or self.cell("BP_EDITION", "campaign") or BOX
        found = campaign_of(slug, self.into.campaigns)
        if found.slug != slug:
            self.wrong("campaign", campaign=slug)
        return found

    def _theme(self, campaign: Campaign) -> str:
        """A code, or a name in any language."""
        said = self.cell("IDEE_THEME", "theme")
        names: Mapping[str, str] = {
            fold(name): topic.code
            for topic in campaign.topics(self.into.card)
            for name in (topic.code, *(words for _, words in topic.label.words))
        }
        if said and fold(said) not in names:
            self.wrong("theme", theme=said)
        return names.get(fold(said), "")

    def _reference(self, written: Written) -> str:
        """Its own; where it has none, what it says stands for it."""
        said = self.cell("reference", "IDEE_ID")
        self._short_enough("reference", said, LONGEST_REFERENCE)
        if said.startswith(_KINDS):
            return said
        whole = f"{written.campaign}\n{written.text}".encode()
        return f"{CHANNEL_CODES[self._channel()]}:{said or sha256(whole).hexdigest()[:12]}"

    def _number(self) -> int | None:
        said = self.cell("IDEE_ID")
        return int(said) if said.isascii() and said.isdecimal() and len(said) < 13 else None

    def _channel(self) -> Source:
        """From paper or a meeting; what came another way elsewhere is paper here."""
        said = fold(self.cell("IDEE_CANAL", "channel"))
        return self.into.channel or SOURCES.get(said, "paper")

    def _known_channel(self) -> None:
        said = self.cell("IDEE_CANAL", "channel")
        if said and fold(said) not in (*SOURCES, *CHANNEL_CODES.values()):
            self.wrong("channel", channel=said)

    def _locale(self) -> str:
        said = self.cell("IDEE_LANGUE", "language").lower() or "fr"
        if said not in LOCALES:
            self.wrong("language", language=said)
        return said

    def _day(self) -> date:
        said = self.cell("IDEE_DATE_DEPOT", "date")
        day = _day_of(said) if said else self.into.today
        if day is None:
            self.wrong("date", date=said)
        elif day > self.into.today:
            self.wrong("future", date=said)
        return day or self.into.today


def _day_of(said: str) -> date | None:
    """`2026-11-26`, also with an hour, or `26/11/2026`."""
    parts = _DAY_FIRST.fullmatch(said)
    try:
        if parts:
            return date(int(parts[3]), int(parts[2]), int(parts[1]))
        return datetime.fromisoformat(said).date()
    except ValueError:
        return None


def _plain(text: str) -> str:
    """One kind of line break, and no control characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or category(c) != "Cc").strip()
