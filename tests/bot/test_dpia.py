"""The annex on data protection says what the code does: its tables, its days, in both languages."""

import re
from pathlib import Path

import pytest

from bot.settings import described
from storage.holdings import HOLDINGS, Nothing

DOCS = Path(__file__).parents[2] / "docs"
PAGES = ("dpia.md", "dpia.fr.md")
OF_PEOPLE = sorted(one.table for one in HOLDINGS if not isinstance(one, Nothing))
NO_RETENTION = {"IDEA_REMINDER_DAYS"}
"""Days after which somebody is told something, not erased."""


def inventory(page: str) -> list[list[str]]:
    """The rows of the table of what is stored."""
    text = (DOCS / page).read_text(encoding="utf-8")
    rows = [one.split("|")[1:-1] for one in text.splitlines() if one.count("|") == 6]
    return [row for row in rows if "`" in row[1]]


def days(page: str) -> dict[str, str]:
    """Each setting that is named, and the number it is named with."""
    text = (DOCS / page).read_text(encoding="utf-8")
    named = re.findall(r"`([A-Z_]+_DAYS)`(?: \((\d+)\))?", text)
    assert all(number for _, number in named), "a setting without its number"
    return dict(named)


@pytest.mark.parametrize("page", PAGES)
def test_every_table_that_holds_people_stands_there_once(page: str) -> None:
    listed = [name for row in inventory(page) for name in re.findall(r"`(\w+)`", row[1])]
    assert sorted(listed) == OF_PEOPLE


@pytest.mark.parametrize("page", PAGES)
def test_every_number_of_days_is_the_settings_own(page: str) -> None:
    kept = {
        one.name: one.default
        for one in described()
        if one.name.endswith("_DAYS") and one.name not in NO_RETENTION
    }
    assert days(page) == kept


def test_both_languages_say_the_same() -> None:
    here, there = (
        [re.findall(r"`(\w+)`", row[1] + row[4]) for row in inventory(page)] for page in PAGES
    )
    assert here == there


def test_what_the_annex_points_to_is_there() -> None:
    for page in PAGES:
        text = (DOCS / page).read_text(encoding="utf-8")
        for link in re.findall(r"\]\(([\w./-]+)\)", text):
            assert (DOCS / link).exists(), link
        for path in re.findall(r"`(tests/[\w./]+)`", text):
            assert (DOCS.parent / path).exists(), path
