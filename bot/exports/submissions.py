"""Exports the answers to one consultation, page by page, in the memory of one page."""

import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bot.exports.books import Book, CsvBook, Format, book, files_of, still_free
from bot.exports.columns import Multiple
from bot.exports.labels import Labels, Names
from bot.exports.media import MediaZip
from bot.exports.rows import Rows
from bot.exports.spss import SpssCsvSink, SyntaxFile, syntax, syntax_beside, variables
from bot.exports.table import Table, tables
from conversations.event import Event
from conversations.surveys.events import ExportBegun
from conversations.surveys.form import Form
from conversations.surveys.known import FormByVersion, SurveyBySlug
from storage import journal, media, submissions, surveys
from storage.db import Db
from storage.media import AnswerFile
from storage.store import Store
from storage.submissions import Submission
from storage.unit import Unit


class SubmissionsExported(Event):
    """Staff wrote the answers to a consultation into a file."""

    slug: str
    rows: int
    labels: bool
    format: str = "csv"
    files: int = 0
    """How many files that were sent as answers they took with them."""
    since: datetime | None = None


@dataclass(frozen=True)
class Asked:
    """What is to be in the file, and how."""

    zone: str
    format: Format = "csv"
    labels_in: str = ""
    """A language: labels instead of names."""
    multiple: Multiple = "both"
    since: datetime | None = None
    spss_in: str = ""
    """A language: syntax for SPSS beside each CSV, with its labels."""
    media: Path | None = None
    """Where the files that were sent as answers go, as a zip."""
    media_folder: Path = Path()
    force: bool = False
    """Whether other files than the one asked for may be replaced."""


class Exported(NamedTuple):
    """How large the file became."""

    rows: int
    columns: int
    instances: Mapping[str, int]
    """How many rows the table of each repeat has, by its name."""
    media: Mapping[str, int]
    """How many files are in each state (bot/exports/media.py)."""
    anonymous: bool


async def counted(store: Store, slug: str, since: datetime | None) -> int:
    """How many submissions there are to write."""
    return await store.read(partial(submissions.counted, slug=slug, since=since))


async def export_submissions(
    store: Store, slug: str, path: Path, asked: Asked, step: Callable[[int], None] = lambda _: None
) -> Exported | None:
    """Write the answers to `slug` to `path`; `step` hears of every page.

    None when there is no such consultation. The file appears whole, after the journal knows it.
    The answers are read page by page, each at its own moment. Becoming anonymous gives them all
    another id, and a new version another form: when that happens meanwhile, all is read again.
    Raises FileExistsError where a file beside it is in the way, OSError where none can be written.
    """
    if await store.read(partial(_card, slug=slug)) is not None:
        await store.write(partial(_begun, slug=slug, since=asked.since))
    while (known := await store.read(partial(_known, slug=slug))) is not None:
        with _Export(path, asked, known.forms) as export:
            done = 0
            async for page in store.pages(partial(_page, slug=slug, asked=asked), "", _id):
                export.add(page)
                step(len(page))
                done += len(page)
            if await store.read(partial(_card, slug=slug)) != known.card:
                step(-done)
                continue
            made = export.exported(known.card.anonymous)
            await store.write(partial(_note, slug=slug, made=made, asked=asked))
            export.finish()
            return made
    return None


class _Read(NamedTuple):
    """A submission and its files, read at one moment."""

    one: Submission
    files: Sequence[AnswerFile]


class _Export:
    """Every file of one try."""

    def __init__(self, path: Path, asked: Asked, forms: Mapping[int, Form]) -> None:
        names = Labels(forms, asked.labels_in) if asked.labels_in else Names()
        self._path, self._asked, self._forms = path, asked, forms
        self.tables = tables(forms, names, asked.multiple)
        self._counts = Counter[int]()
        self._measured: CsvBook[SpssCsvSink] | None = None
        numbers = asked.format != "csv"
        self._rows = Rows(self.tables, forms, names, asked.zone, numbers)
        self._open = ExitStack()

    def __enter__(self) -> "_Export":
        path, asked = self._path, self._asked
        if not asked.force:
            still_free(others(path, asked, self.tables))
        with ExitStack() as opening:
            self._book = opening.enter_context(self._opened())
            self._zip = None
            if asked.media is not None:
                self._zip = opening.enter_context(MediaZip(asked.media, asked.media_folder))
            self._open = opening.pop_all()
        return self

    def _opened(self) -> Book:
        if self._asked.spss_in:
            self._measured = CsvBook(self._path, self.tables, SpssCsvSink)
            return self._measured
        return book(self._asked.format, self._path, self.tables)

    def __exit__(self, *why: object) -> None:
        self._open.close()

    def add(self, page: Sequence[_Read]) -> None:
        for one, files in page:
            lines = self._rows.of(one)
            self._book.add_lines(lines)
            self._counts.update(line.table for line in lines)
            if self._zip is not None:
                self._zip.add(files)

    def exported(self, anonymous: bool) -> Exported:
        instances = {table.name: self._counts[n] for n, table in enumerate(self.tables) if n}
        states = dict(self._zip.states) if self._zip is not None else {}
        header = self.tables[0].header
        return Exported(self._counts[0], len(header), instances, states, anonymous)

    def finish(self) -> None:
        """The main file is the last one to take its name."""
        if self._zip is not None:
            self._zip.finish()
        if self._measured is not None:
            self._describe(self._measured.sinks)
        self._book.finish()

    def _describe(self, sinks: Sequence[SpssCsvSink]) -> None:
        labels = Labels(self._forms, self._asked.spss_in)
        for file, table, sink in zip(
            files_of(self._path, self.tables), self.tables, sinks, strict=True
        ):
            made = variables(table, sink.bytes, labels, self._forms.values())
            with SyntaxFile(syntax_beside(file)) as described:
                described.put(syntax(file, made))
                described.finish()


def others(path: Path, asked: Asked, all: Sequence[Table]) -> list[Path]:
    """The files that an export writes besides `path`."""
    files = files_of(path, all) if asked.format == "csv" else [path]
    described = [syntax_beside(file) for file in files] if asked.spss_in else []
    return [*files[1:], *described, *([asked.media] if asked.media else [])]


class _Card(NamedTuple):
    """What may not change while the answers are read."""

    version: int
    anonymous: bool


class _Known(NamedTuple):
    card: _Card
    forms: Mapping[int, Form]
    """Those of all published versions."""


async def _card(db: Db, slug: str) -> _Card | None:
    card = await surveys.by_slug(db, SurveyBySlug(slug))
    return None if card is None else _Card(card.version, card.anonymous)


async def _known(db: Db, slug: str) -> _Known | None:
    card = await _card(db, slug)
    if card is None:
        return None
    versions = range(1, card.version + 1)
    forms = {version: await surveys.form(db, FormByVersion(slug, version)) for version in versions}
    return _Known(card, forms)


async def _page(db: Db, slug: str, asked: Asked, after: str) -> list[_Read]:
    found = await submissions.page(db, slug, after, since=asked.since)
    files: dict[str, list[AnswerFile]] = {}
    if found and asked.media is not None:
        for file in await media.of_page(db, slug, after, found[-1].id):
            files.setdefault(file.submission, []).append(file)
    return [_Read(one, files.get(one.id, ())) for one in found]


async def _begun(unit: Unit, slug: str, since: datetime | None) -> None:
    """In the staff log before the first answer is read: whoever stops it half way has read too."""
    people = await submissions.counted(unit.db, slug, since)
    event = ExportBegun(slug=slug, people=people)
    await unit.did(event, f"staff-{secrets.token_hex(8)}", datetime.now(UTC))


async def _note(unit: Unit, slug: str, made: Exported, asked: Asked) -> None:
    event = SubmissionsExported(
        slug=slug,
        rows=made.rows,
        labels=bool(asked.labels_in),
        format=asked.format,
        files=made.media.get("kept", 0),
        since=asked.since,
    )
    await journal.append(unit.db, f"staff-{secrets.token_hex(8)}", datetime.now(UTC), event)


def _id(read: _Read) -> str:
    return read.one.id
