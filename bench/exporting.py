"""Measures how long submissions of 20 answers, and ideas, take to become a file, in what memory.

The real command runs as a process of its own: its start, the database and the writing count.
"""

import os
import random
import resource
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from pyxform import xls2xform

from bench.machine import ROOT
from bench.ours import database
from conversations.reply import told
from storage.publication import Publication, publish
from storage.store import Store, open_store
from storage.unit import Unit

SLUG = "export"
FORMATS = ("csv", "xlsx", "json")
AT_ONCE = 5_000
KINDS = (
    *(["select_one l"] * 7),
    *(["select_multiple l"] * 3),
    *(["integer"] * 3),
    *(["text"] * 3),
    "date",
    "geopoint",
    "decimal",
    "select_one l",
)
"""Twenty questions as consultations have them; with columns for choices and places, 41."""
CHOICES = ("often", "sometimes", "rarely", "never", "unsure", "other")
SENTENCE = "Il manque un banc à l’arrêt, et de l’ombre pour attendre le bus. "
MEASURED = """
import os, sys
from bench.machine import peak_memory_mb
from bot.__main__ import main
code = main(sys.argv[1:])
print(peak_memory_mb(os.getpid()))
sys.exit(code)
"""


class Exported(NamedTuple):
    """One format of one run."""

    format: str
    seconds: float
    work: float
    """Seconds of processor time."""
    peak_mb: float
    file_mb: float


def form() -> str:
    """The consultation, as pyxform reads it."""
    rows = [f"| | {kind} | q{n} | Question {n} ? |" for n, kind in enumerate(KINDS)]
    choices = [f"| | l | {name} | Réponse {name} |" for name in CHOICES]
    survey = ["| survey | | | |", "| | type | name | label |", *rows]
    return "\n".join([*survey, "| choices | | | |", "| | list_name | name | label |", *choices])


def answer(kind: str, dice: random.Random) -> str:
    """Something somebody could have said."""
    match kind.split()[0]:
        case "select_one":
            return dice.choice(CHOICES)
        case "select_multiple":
            return " ".join(dice.sample(CHOICES, dice.randint(1, 3)))
        case "integer":
            return str(dice.randint(0, 99))
        case "decimal":
            return f"{dice.random() * 100:.2f}"
        case "date":
            return f"2026-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
        case "geopoint":
            return f"{43.2 + dice.random() / 5:.7f} {5.3 + dice.random() / 5:.7f} 0 0"
        case _:
            return SENTENCE * dice.randint(1, 3)


async def prepare(folder: Path, many: int) -> None:
    """A database with so many submissions, always the same."""
    store = await open_store(database(folder))
    try:
        xform = xls2xform.convert(form().encode(), file_type=".md", validate=False).xform
        one = Publication(SLUG, xform.encode(), told({"fr": "Export"}))
        await store.write(lambda unit: publish(unit.db, one, datetime.now(UTC)))
        await _plant(store, many)
    finally:
        await store.close()


async def _plant(store: Store, many: int) -> None:
    dice = random.Random(100_000)
    for first in range(0, many, AT_ONCE):
        ids = [f"{dice.getrandbits(128):032x}" for _ in range(first, min(many, first + AT_ONCE))]

        async def work(unit: Unit, ids: list[str] = ids) -> None:
            await unit.db.executemany(
                """
                INSERT INTO submissions
                    (id, slug, version, locale, channel, started_at, submitted_at)
                VALUES (:id, :slug, 1, 'fr', 'telegram', :at, :at)""",
                [{"id": id, "slug": SLUG, "at": "2026-11-21T10:30:00.000000+00:00"} for id in ids],
            )
            await unit.db.executemany(
                "INSERT INTO answers (submission, position, name, value) VALUES (:id, :n, :q, :v)",
                (row for id in ids for row in _answers(id, dice)),
            )

        await store.write(work)


def _answers(id: str, dice: random.Random) -> Iterator[dict[str, object]]:
    for n, kind in enumerate(KINDS):
        yield {"id": id, "n": n, "q": f"q{n}", "v": answer(kind, dice)}


async def run(many: int) -> list[Exported]:
    """Every format, of `many` submissions."""
    with TemporaryDirectory() as folder:
        await prepare(Path(folder), many)
        return [exported(Path(folder), format, "survey", SLUG) for format in FORMATS]


def exported(folder: Path, format: str, *what: str) -> Exported:
    """The command as staff type it."""
    file = folder / f"export.{format}"
    words = ("export", *what, "--format", format, "--to", str(file))
    env = {**os.environ, "PYTHONPATH": str(ROOT), "DATABASE_URL": database(folder)}
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *words],
        cwd=folder,
        env=env,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    took, after = perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    peak, size = float(done.stdout.split()[-1]), file.stat().st_size / 2**20
    return Exported(format, took, work, peak, size)
