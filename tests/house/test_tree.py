"""The contracts of imports hold for the tree we have; `make check` tells the other rules of it."""

from pathlib import Path

from house.contracts import broken

ROOT = Path(__file__).parents[2]


def test_every_import_contract_is_kept() -> None:
    assert broken(ROOT) == ""
