"""The page about security names tests that exist, for every threat it tells of."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ASKED = {
    *("Forged callbacks", "Guessed links", "Hostile files", "Formula injection"),
    *("HTML injection", "Role escalation", "Replay", "Secrets in logs"),
    *("Webhook without secret", "A stolen backup", "Lost phone of a staff member"),
    *("Lent chats and helpers", "Deanonymisation", "Denial of service by messages"),
    "Supply chain",
}


def rows(page: str) -> dict[str, list[str]]:
    """(threat, its tests) of each row between the two marks."""
    inside = page.partition("<!-- threats -->")[2].partition("<!-- /threats -->")[0]
    table = [line.strip("| ").split(" | ") for line in inside.strip().splitlines()[2:]]
    return {cells[0]: re.findall(r"`(tests/[^`]+)`", cells[2]) for cells in table}


def missing(node: str) -> bool:
    """Whether there is no such talk, or no such function in such a file."""
    file, _, name = node.partition("::")
    path = ROOT / file
    if not path.is_file() or bool(name) == (path.suffix == ".talk"):
        return True
    return bool(name) and not re.search(rf"(?m)^(async )?def {name}\(", path.read_text("utf-8"))


def test_every_threat_that_was_asked_about_is_told() -> None:
    assert ASKED - rows(PAGE).keys() == set()


@pytest.mark.parametrize("threat", rows(PAGE))
def test_every_threat_is_tried(threat: str) -> None:
    nodes = rows(PAGE)[threat]
    assert nodes
    assert [node for node in nodes if missing(node)] == []


def test_a_test_that_is_gone_is_missed() -> None:
    assert missing("tests/house/test_security_page.py::test_nothing_of_the_sort")
    assert missing("tests/house/test_gone.py::test_rows")
    assert missing("tests/house/test_security_page.py")
    assert missing("tests/talks/helping/gone.talk")
    assert not missing("tests/house/test_security_page.py::test_a_test_that_is_gone_is_missed")


def test_every_exception_from_the_security_rules_is_told() -> None:
    marked = {
        (code, path.relative_to(ROOT).as_posix())
        for floor in ("bot", "conversations", "storage")
        for path in (ROOT / floor).rglob("*.py")
        for code in re.findall(r"noqa: (S\d+)", path.read_text("utf-8"))
    }
    assert {code for code, _ in marked if f"({code})" not in PAGE} == set()
    once = {(code, file) for code, file in marked if code != "S608"}
    assert once == {
        ("S603", "bot/surveys/converting.py"),
        ("S314", "conversations/surveys/xform_source.py"),
    }
    assert all(file.startswith("storage/") for code, file in marked if code == "S608")
