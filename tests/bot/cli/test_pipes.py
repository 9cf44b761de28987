"""Whoever reads a command through a pipe may stop reading: no traceback, and the deed is done."""

import os
import subprocess
import sys
from pathlib import Path

from tests.bot.surveys.tables import write_xlsx

MANY = "| survey |\n| | type | name | label |\n" + "".join(
    f"| | {'colour' * 40} | q{n} | Q |\n" for n in range(1_000)
)
"""A thousand findings: more than a pipe holds."""


def _into_a_closed_pipe(*words: str, lines: int) -> tuple[int, str]:
    """The exit code, and what came by the other pipe, once `lines` lines were read."""
    command = [sys.executable, "-m", "bot", *words]
    # As a terminal starts it: what is said waits in a buffer, the last of it until the very end.
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environ) as running:
        assert running.stdout is not None and running.stderr is not None
        for _ in range(lines):
            assert running.stdout.readline()
        running.stdout.close()
        said = running.stderr.read().decode()
        return running.wait(timeout=60), said


def test_a_check_read_by_head_is_quiet(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "many.xlsx", MANY)
    assert _into_a_closed_pipe("survey", "check", str(file), lines=1) == (1, "")


def test_a_few_lines_that_nobody_reads_are_quiet_too(tmp_path: Path) -> None:
    good = "| survey |\n| | type | name | label |\n| | text | a | A |\n"
    file = write_xlsx(tmp_path / "good.xlsx", good)
    assert _into_a_closed_pipe("survey", "check", str(file), lines=0) == (0, "")


def test_help_that_nobody_reads_is_quiet() -> None:
    assert _into_a_closed_pipe("--help", lines=0) == (0, "")
