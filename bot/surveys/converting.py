"""Has a child process open a spreadsheet, and waits for its answer no longer than it may take."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from bot.staff_words import Problem, problem
from bot.surveys.convert import MOST_ROWS
from bot.surveys.reading import Refused, Spreadsheet
from bot.words import Words
from conversations.reply import line
from conversations.surveys.lint.sheets import Sheets, sheet

SECONDS = 30.0
_CHILD = Path(__file__).with_name("convert.py")


class Converted:
    """What the child saw: the rows, the XForm (empty when there is none) and pyxform's words."""

    def __init__(self, answer: dict[str, Any]) -> None:
        raw = answer["sheets"]
        parts = {name: sheet(name, raw[name]["headings"], raw[name]["rows"]) for name in raw}
        self.sheets = Sheets(**parts, names=tuple(answer["names"]))
        self.xform: bytes = answer["xform"].encode()
        self.said: str = answer["said"]


def convert(spreadsheet: Spreadsheet, seconds: float = SECONDS) -> Converted:
    """`spreadsheet` as rows and XForm; raises Refused when it cannot be opened."""
    answer = _ask_child(spreadsheet, seconds)
    failed = answer.get("failed")
    if failed == "unreadable":
        encrypted = "encrypted" in answer["said"].lower()
        broken = "check-file-csv" if spreadsheet.kind == ".csv" else "check-file-damaged"
        raise Refused(problem("check-file-encrypted" if encrypted else broken))
    if failed:
        raise Refused(_failed(failed))
    return Converted(answer)


def _failed(why: str) -> Problem:
    if why == "large":
        return Problem("check-file-rows", (("rows", MOST_ROWS),))
    return problem("check-file-bomb" if why in ("memory", "depth") else "check-file-damaged")


@cache
def _others() -> dict[str, tuple[str, ...]]:
    """What `or_other` adds, in each language: pyxform says it in English to everybody."""
    words = Words()
    lines = (line("survey-or-other"), line("survey-or-other-which"))
    return {code: tuple(words.say(one, code) for one in lines) for code in words.locales}


def _ask_child(spreadsheet: Spreadsheet, seconds: float) -> dict[str, Any]:
    command = [sys.executable, "-I", str(_CHILD), spreadsheet.kind, json.dumps(_others())]
    try:
        # The command is ours, the environment empty: the child learns no token.
        done = subprocess.run(  # noqa: S603
            command,
            input=spreadsheet.data,
            capture_output=True,
            timeout=seconds,
            env={"PYTHONUTF8": "1"},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Refused(problem("check-file-slow")) from None
    if done.returncode != 0:
        raise Refused(problem("check-file-bomb" if _was_stopped(done) else "check-file-damaged"))
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _was_stopped(done: "subprocess.CompletedProcess[bytes]") -> bool:
    """Whether a limit ended the child: by a signal, or for want of memory."""
    return done.returncode < 0 or b"MemoryError" in done.stderr
