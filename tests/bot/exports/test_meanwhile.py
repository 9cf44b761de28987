"""What happens to a consultation while its answers are being exported."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot.exports.submissions import Asked, Exported, export_submissions
from bot.exports.writing import read_back
from bot.surveys.checking import check
from bot.surveys.reading import read_bytes
from conversations.incoming import Incoming, SentOther
from conversations.surveys.events import Given, SurveyHandedIn, SurveyMadeAnonymous
from storage import surveys
from storage.happened import Happened
from storage.publication import Publication, publish
from storage.store import Store, open_store
from storage.unit import Unit
from tests.bot.cli.house import AT
from tests.bot.surveys.tables import xlsx_of

FORM = """
| survey |
| | type | name | label::Français (fr) |
| | text | idea | Une ? |
| settings |
| | form_title | form_id | default_language |
| | T | t | Français (fr) |
"""
SECOND = FORM.replace("| | text | idea |", "| | integer | age | Âge ? |\n| | text | idea |")
COUNT = 1_200
Work = Callable[[Unit], Awaitable[object]]


async def _published(unit: Unit, text: str) -> None:
    report = check(read_bytes(xlsx_of(text)))
    await publish(unit.db, Publication("t", report.xform, report.title), AT)


async def _answered(unit: Unit, people: range, version: int, name: str) -> None:
    for n in people:
        given = (Given(name=name, value=str(n)),)
        event = SurveyHandedIn(slug="t", version=version, locale="fr", started_at=AT, answers=given)
        await surveys.handed_in(unit.db, event, Happened(f"e-{n}", f"person-{n}", AT))


async def _made_anonymous(unit: Unit) -> None:
    incoming = Incoming(ref="clock-1", person="", at=AT, what=SentOther(what="x"))
    await unit.record(incoming, "", (SurveyMadeAnonymous(slug="t"),))


async def _published_again(unit: Unit) -> None:
    await _published(unit, SECOND)
    await _answered(unit, range(COUNT, COUNT + 300), 2, "age")


def _exported(folder: Path, monkeypatch: pytest.MonkeyPatch, meanwhile: Work) -> Exported | None:
    """An export of 1,200 answers; `meanwhile` happens once, after its first page."""

    async def prepared(unit: Unit) -> None:
        await _published(unit, FORM)
        await _answered(unit, range(COUNT), 1, "idea")

    async def work(store: Store) -> Exported | None:
        await store.write(prepared)
        pages, waiting = store.pages, [meanwhile]

        async def interrupted(*args: Any) -> AsyncIterator[Any]:
            async for page in pages(*args):
                yield page
                if waiting:
                    await store.write(waiting.pop())

        monkeypatch.setattr(store, "pages", interrupted)
        return await export_submissions(store, "t", folder / "a.csv", Asked("Europe/Paris"))

    async def run() -> Exported | None:
        store = await open_store(f"sqlite:///{folder}/portevoix.db")
        try:
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(run())


def _column(folder: Path, name: str) -> list[str]:
    header, *rows = read_back(folder / "a.csv")
    return [row[header.index(name)] for row in rows]


def test_every_row_is_there_once_across_the_anonymity_hour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = _exported(tmp_path, monkeypatch, _made_anonymous)
    assert done is not None and done.rows == COUNT
    assert sorted(map(int, _column(tmp_path, "idea"))) == list(range(COUNT))
    assert set(_column(tmp_path, "SubmissionDate")) == {"2027-03-01"}
    assert not list(tmp_path.glob("*.part"))


def test_answers_to_a_version_published_meanwhile_have_their_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = _exported(tmp_path, monkeypatch, _published_again)
    assert done is not None and done.rows == COUNT + 300
    assert len([age for age in _column(tmp_path, "age") if age]) == 300
