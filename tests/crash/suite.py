"""The faults that tests of the suite try: pytest runs them, and its report is counted."""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from defusedxml import ElementTree

from tests.crash.process import ROOT


class Case(NamedTuple):
    """One test that ran: its file and name as in a node id, and what became of it."""

    node: str
    outcome: str


def outcomes(nodes: Iterable[str]) -> list[Case]:
    """What became of everything that these node ids name, in one run of pytest."""
    with TemporaryDirectory(prefix="portevoix-faults-") as folder:
        report = Path(folder) / "report.xml"
        asked = [*dict.fromkeys(nodes), "-q", f"--junitxml={report}"]
        subprocess.run([sys.executable, "-m", "pytest", *asked], cwd=ROOT, check=False)
        found = ElementTree.parse(report).iter("testcase")
        return [Case(_node(one.attrib), _outcome({child.tag for child in one})) for one in found]


def _node(case: dict[str, str]) -> str:
    return f"{case['classname'].replace('.', '/')}.py::{case['name']}"


def _outcome(tags: set[str]) -> str:
    if tags & {"failure", "error"}:
        return "failed"
    return "skipped" if "skipped" in tags else "passed"


def named(case: Case, node: str) -> bool:
    """Whether `node` (a file, a test, or a test with its parameters) means this case."""
    return re.match(re.escape(node) + r"(?:::|\[|$)", case.node) is not None
