"""Measures two ways of copying a database while the bot writes to it: `python -m bench.backups`.

Both run in a process beside the writer, from a connection of their own, on a database set up as
the store sets it up. For each: seconds, size, and what a commit of the writer took meanwhile.
"""

import argparse
import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

from storage.copying import copied
from storage.engine import connect, make_reader, make_writer

QUIET, GIVES_UP = 3.0, 60.0
"""Seconds of writing with nothing beside it; seconds after which a copy that does not end is
stopped."""


def backup_at_once(source: sqlite3.Connection, to: Path) -> None:
    """SQLite's backup API, every page in one step."""
    target = sqlite3.connect(to)
    source.backup(target, pages=-1)
    target.close()


def backup_in_steps(source: sqlite3.Connection, to: Path) -> None:
    """SQLite's backup API, 100 pages a step: begins anew whenever another process has written."""
    target = sqlite3.connect(to)
    source.backup(target, pages=100, sleep=0.01)
    target.close()


def vacuum_into(source: sqlite3.Connection, to: Path) -> None:
    """A new database, written row by row."""
    source.execute("PRAGMA query_only = 0")
    source.execute("VACUUM INTO ?", (str(to),))


WAYS: dict[str, Callable[[sqlite3.Connection, Path], None]] = {
    "backup_at_once": backup_at_once,
    "vacuum_into": vacuum_into,
    "ours": lambda _source, to: copied(Path(sys.argv[2]), to),
    "backup_in_steps": backup_in_steps,
}


def filled(path: Path, megabytes: int) -> sqlite3.Connection:
    """The writer of a database of so many megabytes, a fifth of it free pages."""
    writer = connect(path)
    make_writer(writer)
    writer.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, words TEXT, other TEXT)")
    writer.execute("CREATE INDEX rows_other ON rows (other)")
    writer.execute("BEGIN")
    words = ((f"{n:09d}" * 80, f"{n * 7919 % 1_000_003}") for n in range(megabytes * 1_500))
    writer.executemany("INSERT INTO rows (words, other) VALUES (?, ?)", words)
    writer.execute("DELETE FROM rows WHERE id % 5 = 0")
    writer.execute("COMMIT")
    writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return writer


class Writing:
    """Commits, as many as come, in this process; how long each took."""

    def __init__(self, path: Path) -> None:
        self.path, self.took, self.ends = path, list[float](), Event()

    def run(self) -> None:
        """Until `ends`; half a millisecond between two, as turns come."""
        writer = connect(self.path)
        make_writer(writer)
        while not self.ends.is_set():
            began = time.perf_counter()
            writer.execute("INSERT INTO rows (words, other) VALUES ('x', 'y')")
            self.took.append((time.perf_counter() - began) * 1000)
            time.sleep(0.0005)
        writer.close()


def row(name: str, seconds: float, size: int, took: list[float], log: int) -> dict[str, object]:
    """One line of the table; milliseconds of a commit."""
    took = sorted(took)
    return {
        "way": name,
        "seconds": round(seconds, 2),
        "megabytes": round(size / 1e6),
        "commits_per_second": round(len(took) / seconds),
        "p50_ms": round(took[len(took) // 2], 2),
        "p99_ms": round(took[len(took) * 99 // 100], 2),
        "worst_ms": round(took[-1], 1),
        "log_megabytes": round(log / 1e6, 1),
    }


def measured(name: str, path: Path) -> dict[str, object]:
    """The copying called `name` in a process of its own, while this one writes."""
    to, writing = path.with_name(f"copy-{name}.db"), Writing(path)
    thread, log = Thread(target=writing.run), path.with_name(f"{path.name}-wal")
    thread.start()
    began = time.perf_counter()
    seconds = QUIET
    if name == "nothing":
        time.sleep(QUIET)
    else:
        words = [sys.executable, "-m", "bench.backups", name, str(path), str(to)]
        try:
            said = subprocess.run(words, check=True, timeout=GIVES_UP, capture_output=True)
            seconds = float(said.stdout)
        except subprocess.TimeoutExpired:
            name, seconds = f"{name} (did not end)", GIVES_UP
    busy = time.perf_counter() - began
    writing.ends.set()
    grown = log.stat().st_size
    thread.join()
    size = to.stat().st_size if to.exists() else 0
    found = row(name, busy, size, writing.took, grown)
    to.unlink(missing_ok=True)
    return {**found, "seconds": round(seconds, 2)}


def main(words: list[str]) -> None:
    """Measure all; or, in the process beside, copy once and say how many seconds that took."""
    if words and words[0] in WAYS:
        source = connect(Path(words[1]))
        make_reader(source)
        began = time.perf_counter()
        WAYS[words[0]](source, Path(words[2]))
        print(time.perf_counter() - began)
        return
    parser = argparse.ArgumentParser(prog="bench.backups", description=__doc__)
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args(words)
    with TemporaryDirectory(prefix="portevoix-bench-", dir=".") as folder:
        path = Path(folder) / "town.db"
        writer = filled(path, args.megabytes)
        for _ in range(args.rounds):
            for name in ("nothing", "backup_at_once", "vacuum_into", "ours"):
                print(json.dumps(measured(name, path)), flush=True)
        print(json.dumps(measured("backup_in_steps", path)), flush=True)
        writer.close()


if __name__ == "__main__":
    main(sys.argv[1:])
