"""A converter that is forked answers as one that is started, and is stopped as it is."""

import subprocess
from pathlib import Path

import pytest

from bot.cli.demo import SAMPLE
from bot.surveys import converting
from bot.surveys.converting import convert
from bot.surveys.reading import Refused, Spreadsheet
from tests.warm import converter, forking

pytestmark = pytest.mark.skipif(not forking.POSSIBLE, reason="nothing is forked on this system")
FORMS = Path(__file__).parents[1] / "talks" / "forms"


def _said(how: object, spreadsheet: Spreadsheet, seconds: float = 30.0) -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(converting, "subprocess", how)
        try:
            made = convert(spreadsheet, seconds)
        except Refused as refused:
            return refused.args
        return made.sheets, made.xform, made.said


@pytest.mark.parametrize(
    "spreadsheet",
    [
        Spreadsheet(SAMPLE.read_bytes(), SAMPLE.suffix),
        Spreadsheet((FORMS / "transport.md").read_bytes(), ".md"),
        Spreadsheet(b"| survey |\n| | type | name |\n| | text | 1 |\n", ".md"),
        Spreadsheet(b"nothing of the kind", ".xlsx"),
    ],
    ids=["the sample", "a talk's", "one with a mistake", "no spreadsheet"],
)
def test_it_says_the_same(spreadsheet: Spreadsheet) -> None:
    forked = _said(converter.IN_PLACE_OF_SUBPROCESS, spreadsheet)
    assert forked == _said(subprocess, spreadsheet)
    assert forked == _said(converter.IN_PLACE_OF_SUBPROCESS, spreadsheet), "a second time"


def test_it_may_not_take_for_ever() -> None:
    with pytest.raises(Refused):
        converting.subprocess = converter.IN_PLACE_OF_SUBPROCESS  # type: ignore[assignment]
        try:
            convert(Spreadsheet(SAMPLE.read_bytes(), SAMPLE.suffix), seconds=0.001)
        finally:
            converting.subprocess = subprocess


@pytest.mark.parametrize(
    ("script", "code"),
    [("raise ValueError('no')", 1), ("import os; os.kill(os.getpid(), 9)", -9)],
)
def test_how_it_ends_is_told(script: str, code: int, tmp_path: Path) -> None:
    file = tmp_path / "convert.py"
    file.write_text(f"def main():\n    {script}\n")
    words = ["python", "-I", str(file)]
    done = converter.run(words, input=b"", timeout=30.0)
    assert done.returncode == code
    assert (b"ValueError: no" in done.stderr) == (code == 1)
