"""The rules of the house hold for the tree we have."""

from pathlib import Path

from house.__main__ import findings
from house.contracts import broken

ROOT = Path(__file__).parents[2]


def test_there_is_nothing_to_mend() -> None:
    assert [str(finding) for finding in findings(ROOT)] == []


def test_every_import_contract_is_kept() -> None:
    assert broken(ROOT) == ""
