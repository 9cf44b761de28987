"""Very many ideas leave in little memory, as a process of its own does it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.unit import Unit
from tests.bot.cli.house import in_store, typed
from tests.bot.exports.planted import PLAIN

MANY = 20_000
"""Their texts alone are ten megabytes; `make bench` exports 50,000, and says how fast."""
MEGABYTES = 200
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
def test_twenty_thousand_ideas_in_two_hundred_megabytes(town: Path) -> None:
    typed("survey", "list")
    _plant(town)
    for format in ("csv", "xlsx", "geojson", "decidim-csv"):
        peak = _peak(format)
        print(f"{format}: {peak} MB, the file {Path(f'many.{format}').stat().st_size >> 20} MB")
        assert peak < MEGABYTES, format


def _peak(format: str) -> int:
    """Megabytes."""
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    words = ("export", "ideas", "--format", format, "--to", f"many.{format}", "--force")
    command = [sys.executable, "-c", MEASURED, *words]
    done = subprocess.run(command, capture_output=True, text=True, env=env)
    assert done.returncode == 0, done.stderr
    return int(done.stdout.split()[-1])
