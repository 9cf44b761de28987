"""Compares us with JavaRosa on the kinds of tier 2: order of questions, labels, final values."""

import re
from pathlib import Path

import pytest
from pyxform.xls2xform import convert

from conversations.surveys.interview import hand_in
from conversations.surveys.xform import load_form
from tests.conversations.surveys.javarosa.engine import Interview, missing, replay
from tests.conversations.surveys.javarosa.generated_kinds import sheets
from tests.conversations.surveys.javarosa.test_reference import Seen, interview
from tests.conversations.surveys.making import NOW

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"no reference to compare with: {missing()}"),
]

FORMS, RUNS = 60, 5


def test_random_interviews_of_every_kind_agree_with_javarosa(tmp_path: Path) -> None:
    mine: list[tuple[list[Seen], dict[str, str]]] = []
    interviews = []
    for number in range(FORMS):
        converted = convert(sheets(number), warnings=[], validate=False)
        file = tmp_path / f"{number}.xml"
        file.write_text(str(converted.xform), encoding="utf-8")
        form = load_form(file.read_bytes())
        assert (form.faults, form.unsupported) == ((), ())
        for run in range(RUNS):
            answers, seen, sheet = interview(form, f"{number}/{run}")
            mine.append((told(seen), comparable(dict(hand_in(form, sheet, NOW)))))
            interviews.append(Interview(file, answers))
    replayed = replay(interviews)
    pairs = [
        (ours, (told(theirs.questions), comparable(theirs.values)))
        for ours, theirs in zip(mine, replayed, strict=True)
        if not theirs.failure
    ]
    failed = [theirs.failure for theirs in replayed if theirs.failure]
    different = [(ours, theirs) for ours, theirs in pairs if ours != theirs]
    print(f"{len(pairs) - len(different)} of {len(pairs)}, {len(failed)} not replayed")
    assert len(failed) <= 0.05 * len(mine), failed[:3]
    assert len(different) <= 0.01 * len(pairs), different[:1]


def told(seen: list[Seen]) -> list[Seen]:
    """Of a note or a readonly question only the label: nobody chooses."""
    return [(*one[:3], []) if one[1] == "note" else one for one in seen]


def comparable(values: dict[str, str]) -> dict[str, str]:
    """Values as both may write them: 2 is 2.0 there, coordinates have fewer zeros, and a date that
    is kept as a text is a dateTime."""
    return {path: _plain(value) for path, value in values.items() if "/meta/" not in path}


def _plain(value: str) -> str:
    value = re.sub(r"T00:00:00\.000.{6}", "", value)
    value = re.sub(r"(?<=\d)\.0+(?![\d:+])", "", value)
    return re.sub(r"(\.\d*?[1-9])0+(?=\s|$)", r"\1", value).replace("; ", ";").rstrip(";")
