"""50,000 ideas leave in time and in little memory, as a process of its own does it."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from storage.unit import Unit
from tests.bot.cli.house import in_store, typed
from tests.bot.exports.planted import PLAIN

MANY = 50_000
SECONDS, MEGABYTES = 30, 200
"""Seconds of work: how long it takes when nothing else runs."""
TEXT = "Il manque un banc à l’arrêt, et de l’ombre pour attendre le bus quand il fait chaud. " * 6
MEASURED = """
import sys
from bot.__main__ import main
code = main(sys.argv[1:])
with open("/proc/self/status") as file:
    print(*(int(line.split()[1]) // 1024 for line in file if line.startswith("VmHWM")))
sys.exit(code)
"""
"""Its own peak: what getrusage says begins with that of whoever started it."""


def _plant(folder: Path) -> None:
    async def work(unit: Unit) -> None:
        rows = [
            {**PLAIN, "id": f"idea-{n}", "number": 10_000 + n, "text": f"{n} {TEXT}"}
            for n in range(MANY)
        ]
        names = ", ".join(rows[0])
        values = ", ".join(f":{name}" for name in rows[0])
        await unit.db.executemany(f"INSERT INTO ideas ({names}) VALUES ({values})", rows)
        supports = [{"i": f"idea-{n % 997}", "p": f"p{n}"} for n in range(MANY)]
        await unit.db.executemany("INSERT INTO idea_supports VALUES (:i, :p, 'x')", supports)

    in_store(folder, lambda store: store.write(work))


@pytest.mark.slow
def test_fifty_thousand_ideas_in_thirty_seconds_and_two_hundred_megabytes(town: Path) -> None:
    typed("survey", "list")
    _plant(town)
    for format in ("csv", "xlsx", "geojson", "decidim-csv"):
        # Two cores shared with other work can take twice as long: the best of three tells.
        tries = [_measured(format)]
        while tries[-1][0] >= SECONDS and len(tries) < 3:
            tries.append(_measured(format))
        took, peak = min(tries)
        size = Path(f"many.{format}").stat().st_size >> 20
        print(f"{format}: {took:.1f} s, {peak} MB, the file {size} MB")
        assert took < SECONDS, format
        assert peak < MEGABYTES, format


def _measured(format: str) -> tuple[float, int]:
    """Seconds of work and megabytes at the peak."""
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    words = ("export", "ideas", "--format", format, "--to", f"many.{format}", "--force")
    command = [sys.executable, "-c", MEASURED, *words]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True, env=env)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 0, done.stderr
    took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return took, int(done.stdout.split()[-1])
