"""Each of the 32 faults is tried by something that exists, and the page about them says by what."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.crash.process import ROOT
from tests.crash.promise import FAULTS, Fault
from tests.crash.stories import FULL, SHORT
from tests.crash.suite import Case, named

PAGE = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")


def test_there_are_thirty_two() -> None:
    assert [fault.number for fault in FAULTS] == list(range(1, 33))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_is_tried_by_what_exists(fault: Fault) -> None:
    assert fault.stories or fault.tests
    assert set(fault.stories) <= FULL.keys()
    for node in fault.tests:
        file, _, name = node.partition("::")
        text = (ROOT / file).read_text(encoding="utf-8")
        assert re.search(rf"def {re.escape(name.partition('[')[0])}\b", text) if name else text


def test_every_story_belongs_to_a_fault() -> None:
    told = Counter(story for fault in FAULTS for story in fault.stories)
    assert FULL.keys() == told.keys()
    assert SHORT.keys() <= FULL.keys()


def test_the_page_has_the_same_table() -> None:
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \| [^|]+ \| ([^|]*) \|", PAGE, re.M)
    shown = {(int(number), name): set(re.findall(r"`(\w+)`", by)) for number, name, by in rows}
    wanted = {(one.number, one.name): {*one.stories, *_files(one)} for one in FAULTS}
    assert shown == wanted


def _files(fault: Fault) -> set[str]:
    return {Path(node.partition("::")[0]).stem for node in fault.tests}


@pytest.mark.parametrize(
    ("node", "means"),
    [
        ("tests/a.py", True),
        ("tests/a.py::test_x", True),
        ("tests/a.py::test_x[one]", True),
        ("tests/a.py::test_x[on", False),
        ("tests/a.py::test", False),
        ("tests/b.py", False),
    ],
)
def test_a_node_id_names_what_it_means(node: str, means: bool) -> None:
    assert named(Case("tests/a.py::test_x[one]", "passed"), node) == means
