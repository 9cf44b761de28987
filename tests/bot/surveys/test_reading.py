"""Hostile and broken files are refused with a sentence, in under a second and 50 MB."""

import gc
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.surveys.converting import convert
from bot.surveys.reading import Refused, Spreadsheet, read_bytes, read_file
from tests.bot.surveys.hostile import HOSTILE, SMALL
from tests.bot.surveys.tables import xlsx_of


@pytest.mark.parametrize("name", HOSTILE)
def test_a_bad_file_is_refused_with_its_sentence(name: str) -> None:
    make, line = HOSTILE[name]
    data = make()
    gc.collect()
    started = time.perf_counter()
    with pytest.raises(Refused) as refused:
        read_bytes(data)
    assert time.perf_counter() - started < 1
    assert refused.value.problem.line == line
    for lang in ("fr", "en"):
        assert refused.value.problem.sentence(lang)


@pytest.mark.parametrize("name", ["bomb", "lying bomb", "overlapping", "entity"])
def test_refusing_takes_less_than_fifty_megabytes(name: str, tmp_path: Path) -> None:
    file = tmp_path / "bad.xlsx"
    file.write_bytes(HOSTILE[name][0]())
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from bot.surveys.reading import Refused, read_file\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try: read_file(Path(sys.argv[1])); sys.exit(3)\n"
        "except Refused: pass\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=True
    )
    assert int(run.stdout) < 50_000  # kilobytes


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read_file(tmp_path / "none.xlsx")
    assert "none.xlsx" in refused.value.problem.sentence("fr")


def test_a_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read_file(tmp_path)
    assert refused.value.problem.line == "check-file-unreadable"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (xlsx_of(SMALL), ".xlsx"),
        (SMALL.encode(), ".md"),
        (b"\xef\xbb\xbf" + SMALL.encode(), ".md"),
        (b"survey,,,\n,type,name,label\n,text,a,A\n", ".csv"),
        (b"\xef\xbb\xbfsurvey,,,\n,type,name,label\n,text,a,A\n", ".csv"),
    ],
)
def test_every_kind_is_read_with_its_rows(data: bytes, kind: str) -> None:
    spreadsheet = read_bytes(data)
    assert spreadsheet.kind == kind
    (row,) = convert(spreadsheet).sheets.survey.rows
    assert (row.number, row.text("type"), row.text("name")) == (2, "text", "a")


def test_rows_keep_the_numbers_of_the_spreadsheet() -> None:
    text = (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| | | | |\n| | text | b | B |"
    )
    rows = convert(read_bytes(xlsx_of(text))).sheets.survey.rows
    assert [row.number for row in rows] == [2, 4]


def test_french_signs_survive_the_converter() -> None:
    text = "| survey |\n| | type | name | label |\n| | text | a | L’eau « fraîche » : où ? |"
    xform = convert(read_bytes(xlsx_of(text))).xform.decode()
    assert "L’eau «\u00a0fraîche\u00a0»\u00a0: où\u00a0?" in xform


def test_what_hangs_is_given_up() -> None:
    started = time.perf_counter()
    with pytest.raises(Refused) as refused:
        convert(read_bytes(SMALL.encode()), seconds=0.01)
    assert refused.value.problem.line == "check-file-slow"
    assert time.perf_counter() - started < 5


@pytest.mark.slow
def test_what_fills_the_memory_kills_only_the_child() -> None:
    """Unchecked on purpose: a workbook whose text alone is larger than the child's memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(Refused) as refused:
        convert(Spreadsheet(HOSTILE["bomb"][0](), ".xlsx"))
    assert refused.value.problem.line in ("check-file-bomb", "check-file-damaged")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 700_000


@pytest.mark.parametrize(
    "data",
    [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "Workbook".encode("utf-16-le")],
)
def test_a_broken_workbook_is_called_damaged(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        convert(read_bytes(data))
    assert refused.value.problem.line == "check-file-damaged"


@pytest.mark.parametrize(
    "data", [b"type,name,label\ntext,a,A\ntext,b,B\n", b"a,b,c,d,e\n1,2,3,4,5\n"]
)
def test_a_csv_of_one_sheet_is_told_its_form(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        convert(read_bytes(data))
    assert refused.value.problem.line == "check-file-csv"
    assert "choices" in refused.value.problem.sentence("fr")


def test_the_child_sees_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "1:secret")
    seen: list[dict[str, str]] = []
    real = subprocess.run

    def spy(*args: object, **kwargs: object) -> object:
        seen.append(kwargs["env"])  # type: ignore[arg-type]
        return real(*args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess, "run", spy)
    convert(read_bytes(SMALL.encode()))
    assert seen and "1:secret" not in seen[0].values()
