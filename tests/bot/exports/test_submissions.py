"""The table of submissions: its columns, its values, its memory, and what a kill leaves."""

import asyncio
import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path

import pytest

from bot.exports.submissions import Asked, export_submissions
from bot.exports.writing import read_back
from bot.surveys.checking import check
from bot.surveys.reading import read_bytes
from storage.publication import Publication, publish
from storage.store import Store, open_store
from storage.unit import Unit
from tests.bot.cli.house import AT, hand_in, typed
from tests.bot.surveys.tables import xlsx_of

FORM = """
| survey |
| | type | name | label::Français (fr) | label::English (en) | calculation |
| | start | start |
| | note | hello | Bonjour | Hello |
| | begin_group | g | G | G |
| | select_one l | one | Une ? | One? | |
| | select_multiple l | some | Plusieurs ? | Some? | |
| | end_group |
| | text | idea | Une ? | An idea? | |
| | image | photo | Photo | Photo | |
| | calculate | k | | | 1 + 1 |
| choices |
| | list_name | name | label::Français (fr) | label::English (en) |
| | l | x | Le X | The X |
| | l | y | Le Y | The Y |
| settings |
| | form_title | form_id | default_language |
| | T | t | Français (fr) |
"""
SECOND = FORM.replace("| | l | y | Le Y | The Y |", "| | l | z | Le Z | The Z |").replace(
    "| | text | idea |", "| | integer | age | Âge ? | Age? | |\n| | text | idea |"
)


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which the consultation `t` is published, once in each form."""
    for name in ("DATABASE_URL", "CITY_FILE", "PORTEVOIX_LANG", "LC_ALL", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _publish(folder: Path, *texts: str) -> None:
    async def work() -> None:
        store = await open_store(_url(folder))
        for text in texts:
            report = check(read_bytes(xlsx_of(text)))
            assert not report.errors
            one = Publication("t", report.xform, report.title)

            async def keep(unit: Unit, one: Publication = one) -> int:
                return await publish(unit.db, one, AT)

            await store.write(keep)
        await store.close()

    asyncio.run(work())


def _url(folder: Path) -> str:
    return f"sqlite:///{folder}/data/portevoix.db"


def _table(path: Path) -> list[dict[str, str]]:
    rows = list(read_back(path))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def test_the_columns_are_those_of_odk(town: Path) -> None:
    _publish(town, FORM)
    assert typed("export", "survey", "t", "--to", "a.csv") == 0
    (header,) = read_back(town / "a.csv")
    assert header == [
        *("SubmissionDate", "start", "end"),
        *("g-one", "g-some", "g-some/x", "g-some/y", "idea", "photo", "k"),
        *("KEY", "FormVersion", "Locale", "Channel"),
    ]


def test_a_row_holds_the_answers_and_no_person(town: Path) -> None:
    _publish(town, FORM)
    answers = {"g-one": "x", "g-some": "y x", "idea": "=HYPERLINK(1)", "photo": "p1.jpg", "k": "2"}
    hand_in(town, "t", answers)
    assert typed("export", "survey", "t", "--to", "a.csv") == 0
    (row,) = _table(town / "a.csv")
    key = row.pop("KEY")
    assert len(key) == 32
    assert row == {
        **dict.fromkeys(("SubmissionDate", "start", "end"), "2027-03-01T10:30:00+01:00"),
        **answers,
        **{"g-some/x": "1", "g-some/y": "1", "FormVersion": "1", "Locale": "fr"},
        "Channel": "telegram",
    }
    text = (town / "a.csv").read_text(encoding="utf-8")
    assert "'=HYPERLINK(1)" in text
    assert "person-" not in text


def test_what_was_not_answered_is_neither_yes_nor_no(town: Path) -> None:
    _publish(town, FORM)
    hand_in(town, "t", {"g-some": "x"}, {"g-one": "y"})
    typed("export", "survey", "t", "--to", "a.csv")
    found = {(row["g-some"], row["g-some/x"], row["g-some/y"]) for row in _table(town / "a.csv")}
    assert found == {("x", "1", "0"), ("", "", "")}


def test_the_columns_of_all_versions_are_merged(town: Path) -> None:
    _publish(town, FORM, SECOND)
    hand_in(town, "t", {"g-some": "y"}, version=1)
    hand_in(town, "t", {"g-some": "z", "age": "30"}, version=2)
    typed("export", "survey", "t", "--to", "a.csv")
    rows = {row["FormVersion"]: row for row in _table(town / "a.csv")}
    names = list(rows["1"])
    assert names[4:10] == ["g-some", "g-some/x", "g-some/z", "g-some/y", "age", "idea"]
    assert (rows["1"]["g-some/y"], rows["1"]["g-some/z"], rows["1"]["age"]) == ("1", "", "")
    assert (rows["2"]["g-some/y"], rows["2"]["g-some/z"], rows["2"]["age"]) == ("", "1", "30")


def test_labels_stand_for_names(town: Path) -> None:
    _publish(town, FORM)
    hand_in(town, "t", {"g-one": "x", "g-some": "x y", "idea": "i"})
    assert typed("export", "survey", "t", "--to", "a.csv", "--labels") == 0
    (row,) = _table(town / "a.csv")
    assert row["Une\u00a0? (g-one)"] == "Le X"
    assert row["Une\u00a0? (idea)"] == "i"
    assert row["Plusieurs\u00a0?"] == "Le X; Le Y"
    assert row["Plusieurs\u00a0? / Le Y"] == "1"
    assert typed("export", "survey", "t", "--to", "b.csv", "--labels", "--lang", "en") == 0
    assert _table(town / "b.csv")[0]["Some?"] == "The X; The Y"


def test_a_file_that_is_there_stays(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _publish(town, FORM)
    (town / "a.csv").write_text("mine")
    assert typed("export", "survey", "t", "--to", "a.csv") == 1
    assert (town / "a.csv").read_text() == "mine"
    assert "--force" in capsys.readouterr().err
    assert typed("export", "survey", "t", "--to", "a.csv", "--force") == 0
    assert (town / "a.csv").read_text(encoding="utf-8-sig").startswith('"SubmissionDate"')


def test_an_unknown_name_writes_nothing(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed("export", "survey", "none", "--to", "a.csv") == 1
    assert "Aucune consultation" in capsys.readouterr().err
    assert typed("export", "survey", "none", "--to", "no/a.csv") == 1
    assert "n’existe pas" in capsys.readouterr().err
    assert not list(town.glob("*a.csv*"))


def test_the_staff_log_knows_the_export(town: Path) -> None:
    _publish(town, FORM)
    hand_in(town, "t", {"idea": "i"})
    typed("export", "survey", "t", "--to", "a.csv")
    db = sqlite3.connect(town / "data" / "portevoix.db")
    rows = db.execute("SELECT data FROM journal WHERE name = 'SubmissionsExported'").fetchall()
    db.close()
    said = {"files": 0, "format": "csv", "labels": False, "rows": 1, "since": None, "slug": "t"}
    assert [json.loads(data) for (data,) in rows] == [said]


def _many(folder: Path, count: int) -> None:
    db = sqlite3.connect(folder / "data" / "portevoix.db")
    at = "2027-03-01T09:30:00.000000+00:00"
    ids = [f"{n:032x}" for n in range(count)]
    db.executemany(
        "INSERT INTO submissions (id, slug, version, locale, channel, started_at, submitted_at)"
        " VALUES (?, 't', 1, 'fr', 'telegram', ?, ?)",
        [(id, at, at) for id in ids],
    )
    db.executemany("INSERT INTO answers VALUES (?, 0, 'idea', ?)", [(id, "é" * 200) for id in ids])
    db.commit()
    db.close()


def _peak(folder: Path) -> int:
    async def work(store: Store) -> None:
        await export_submissions(store, "t", folder / "a.csv", Asked("Europe/Paris"))

    async def run() -> int:
        store = await open_store(_url(folder))
        tracemalloc.start()
        try:
            await work(store)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            await store.close()

    return asyncio.run(run())


@pytest.mark.slow
def test_memory_does_not_grow_with_the_table(town: Path) -> None:
    _publish(town, FORM)
    _many(town, 4_000)
    small = _peak(town)
    _clear(town)
    _many(town, 20_000)
    assert _peak(town) < small * 1.5
    assert sum(1 for _ in read_back(town / "a.csv")) == 20_001


def _clear(folder: Path) -> None:
    db = sqlite3.connect(folder / "data" / "portevoix.db", isolation_level=None)
    db.execute("DELETE FROM answers")
    db.execute("DELETE FROM submissions")
    db.close()


@pytest.mark.slow
def test_a_kill_leaves_no_half_file(town: Path) -> None:
    _publish(town, FORM)
    _many(town, 20_000)
    code = (
        "import argparse; from bot.cli import export\n"
        "p = argparse.ArgumentParser(); export.add_to(p.add_subparsers())\n"
        "a = p.parse_args(['export', 'survey', 't', '--to', 'a.csv']); a.func(a)"
    )
    root = Path(__file__).parents[3]
    env = {**os.environ, "PYTHONPATH": str(root)}
    process = subprocess.Popen([sys.executable, "-c", code], cwd=town, env=env)
    deadline = time.monotonic() + 30
    while not _part_has_begun(town) and time.monotonic() < deadline:
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert not (town / "a.csv").exists()
    assert typed("export", "survey", "t", "--to", "a.csv") == 0
    with (town / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert sum(1 for _ in csv.reader(file)) == 20_001


def _part_has_begun(folder: Path) -> bool:
    return any(part.stat().st_size > 0 for part in folder.glob(".a.csv.*.part"))
