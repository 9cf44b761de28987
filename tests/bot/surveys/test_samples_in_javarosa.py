"""Plays all forms that we ship or test with in JavaRosa too: questions, labels, choices, values."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import zip_longest
from pathlib import Path

import pytest

from bot.surveys.bundle import Bundle, read_bundle
from bot.surveys.converting import convert
from bot.surveys.reading import read_bytes
from conversations.surveys.form import Form
from conversations.surveys.guesses import Guesses
from conversations.surveys.interview import hand_in
from conversations.surveys.moment import Moment
from conversations.surveys.words import language_code
from conversations.surveys.xform import load_form
from tests.bot.surveys.tables import SETTINGS, xlsx_of
from tests.conversations.surveys.javarosa.engine import Interview, missing, replay
from tests.conversations.surveys.javarosa.test_kinds import comparable, told
from tests.conversations.surveys.javarosa.test_reference import Seen, interview

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"no reference to compare with: {missing()}"),
]

ROOT = Path(__file__).parents[3]
SAMPLES = ("consultation", "modele", "reunion")
WRONG = ("wrong",)
"""Forms of tests/talks/forms that the check refuses on purpose."""
HOURS = ("corners",)
"""Forms that keep `now()`: JavaRosa has a later moment of it than we have."""
RUNS = 12
NOW = Moment(at=datetime.now(UTC), zone="Europe/Paris")
"""JavaRosa has the clock of this machine, so `today()` must be today here too."""

TOWNS = b"name,label,dep,people\n1,Aix,13,147000\n2,Arles,13,51000\n3,Nice,06,348000\n4,Gap,05,\n"
WITH_LISTS = """
| survey |
| | type | name | label | choice_filter | calculation | relevant | required | parameters |
| | select_one d | dep | D ? | | | | yes | |
| | select_one_from_file towns.csv | town | T ? | dep = ${dep} | | | yes | |
| | calculate | people | | | pulldata('towns', 'people', 'name', ${town}) | | | |
| | note | said | Il y a ${people} personnes. | | | ${people} != '' | | |
| | text | why | Pourquoi ? | | | number(${people}) > 100000 | | |
| | select_multiple_from_file towns.csv | more | Et ? | dep != ${dep} | | | | label=people |
| | csv-external | towns2 | | | | | | |
| | calculate | big | | | count(instance('towns2')/root/item[people > 100000]) | | | |
| | begin_repeat | trip | Trajet | | | | | |
| | select_one_from_file towns.csv | to | Vers ? | | | | | |
| | calculate | size | | | pulldata('towns', 'people', 'name', ${to}) | | | |
| | text | on | ${size} : ? | | | ${size} > 60000 | | |
| | end_repeat | | | | | | | |
| choices |
| | list_name | name | label |
| | d | 13 | Treize |
| | d | 06 | Six |
| | d | 05 | Cinq |
"""


@dataclass
class Sample:
    """A form as it is published, with where JavaRosa finds it and its CSV."""

    name: str
    form: Form
    file: Path
    languages: dict[str, str]
    """What the form itself calls each language."""


def _bundles() -> Iterator[tuple[str, Bundle]]:
    for name in SAMPLES:
        yield name, read_bundle(ROOT / f"bot/sample/{name}.md")
    for file in sorted((ROOT / "tests/talks/forms").glob("*.md")):
        if file.stem not in WRONG + HOURS:
            folder = file.with_suffix("")
            yield file.stem, read_bundle(file, folder if folder.is_dir() else None)
    lists = {"towns.csv": TOWNS, "towns2.csv": TOWNS}
    yield "lists", Bundle(read_bytes(xlsx_of(WITH_LISTS + SETTINGS)), lists)


def _sample(name: str, bundle: Bundle, folder: Path) -> Sample:
    attached = bundle.attached()
    xform = convert(bundle.spreadsheet).xform
    form = load_form(xform, "fr", {one.name: one for one, _ in attached})
    assert (form.faults, form.unsupported) == ((), ()), name
    folder.mkdir()
    for one, content in attached:
        if one.name.endswith(".csv"):
            (folder / one.name).write_text(_with_commas(content), encoding="utf-8")
    (folder / "form.xml").write_bytes(xform)
    called = re.findall(r'<translation[^>]* lang="([^"]+)"', xform.decode())
    languages = {language_code(one): one for one in called}
    return Sample(name, form, folder / "form.xml", languages)


def _with_commas(content: bytes) -> str:
    """A CSV of the town as Collect reads it: UTF-8 and commas."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252")
    rows = csv.reader(io.StringIO(text), delimiter=";" if ";" in text else ",")
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    return written.getvalue()


Played = tuple[list[Seen], dict[str, str]]


def _ours(sample: Sample, run: int) -> tuple[Played, Interview]:
    spoken = sample.form.languages[run % len(sample.form.languages)]
    answers, seen, sheet = interview(sample.form, f"{sample.name}/{run}", spoken, NOW)
    handed = dict(hand_in(sample.form, sheet, NOW))
    repeats = sample.form.workings.repeats.paths
    named = sample.languages.get(spoken, "")
    return (seen, handed), Interview(sample.file, answers, repeats, named)


def _alike(sample: Sample, played: Played) -> Played:
    """Both in one spelling; what a machine writes by its clock differs by seconds."""
    seen, values = played
    clocks = {field.path for field in sample.form.fields if field.preload}
    kept = {path: value for path, value in values.items() if path not in clocks}
    # The words of a scale's ticks are choices to us; JavaRosa leaves them to the widget.
    ticked = [(*one[:3], []) if _is_range(sample, one[0]) else one for one in told(seen)]
    return ticked, comparable(kept)


def _counts_none(sample: Sample, wanted: Interview) -> bool:
    """A repeat_count of 0 is none to us and to Enketo; JavaRosa asks the first instance all the
    same, which is a known fault of it (getodk/collect, issue 6945)."""
    counted = Guesses(sample.form, NOW).counting
    return any(wanted.answers.get(path) == "0" for path in counted)


def _is_range(sample: Sample, path: str) -> bool:
    question = sample.form.question(path)
    return question is not None and question.kind == "range"


def test_every_sample_is_played_alike_in_javarosa(tmp_path: Path) -> None:
    samples = [_sample(name, bundle, tmp_path / name) for name, bundle in _bundles()]
    assert len(samples) >= 16
    tried = [(sample, *_ours(sample, run)) for sample in samples for run in range(RUNS)]
    played = [one for one in tried if not _counts_none(one[0], one[2])]
    assert len(played) >= 0.95 * len(tried)
    theirs = replay([wanted for _, _, wanted in played])
    different: list[tuple[str, object]] = []
    for (sample, ours, wanted), found in zip(played, theirs, strict=True):
        said = f"{sample.name} in {wanted.language}: {found.failure}"
        mine, other = _alike(sample, ours), _alike(sample, (found.questions, found.values))
        if found.failure or mine != other:
            pairs = zip_longest(mine[0], other[0])
            first = next((pair for pair in pairs if pair[0] != pair[1]), None)
            different.append((said, (first, set(mine[1].items()) ^ set(other[1].items()))))
    same = len(played) - len(different)
    questions = sum(len(ours[0]) for _, ours, _ in played)
    for one in different[:5]:
        print(*one)
    left_out = len(tried) - len(played)
    print(f"{same} of {len(played)} interviews of {len(samples)} forms, {questions} questions,")
    print(f"{left_out} left out (a count of 0)")
    assert same >= 0.99 * len(played), different[:3]
