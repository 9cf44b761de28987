"""Judging answers: required, constraint, and everything again at the end."""

# ruff: noqa: E501 - spreadsheets are wide

import pytest

from conversations.surveys.interview import (
    Complaint,
    complaint,
    faults_at_hand_in,
    record,
    required,
)
from tests.conversations.surveys.making import NOW, answered, form, later, question

RULES = form("""
    | survey | type                | name | label | constraint                 | constraint_message::Français (fr) | constraint_message::English (en) | required     | required_message::Français (fr) | relevant |
    |        | integer             | age  | Age   | . >= 15 and . < 120        | Entre 15 et 120, pas ${age}       | -                                | yes          | Dites votre âge                 |          |
    |        | integer             | kids | Kids  | . < ${age}                 |                                   |                                  | ${age} > 17  |                                 |          |
    |        | text                | zip  | Zip   | regex(., '[0-9]{5}')       |                                   | Five digits                      |              |                                 |          |
    |        | select_multiple l   | many | Many  | count-selected(.) <= 2 and not(selected(., 'none') and count-selected(.) > 1) | | | | | |
    |        | date                | day  | Day   | . > today()                |                                   |                                  |              |                                 | ${zip} != '' |
    | choices | list_name | name | label |
    |         | l         | a    | A     |
    |         | l         | b    | B     |
    |         | l         | none | None  |
""")


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("age", "20", None),
        ("age", "14", "constraint"),
        ("age", "120", "constraint"),
        ("age", "", "required"),
        ("age", "  ", "required"),
        ("kids", "3", None),
        ("kids", "40", "constraint"),
        ("kids", "", "required"),
        ("zip", "", None),
        ("zip", "38000", None),
        ("zip", "3800", "constraint"),
        ("zip", "38000 ", "constraint"),
        ("many", "a b", None),
        ("many", "a b none", "constraint"),
        ("many", "a none", "constraint"),
        ("many", "none", None),
        ("day", "2026-03-05", None),
        ("day", "2026-03-04", "constraint"),
    ],
)
def test_complaints(name: str, value: str, kind: str | None) -> None:
    sheet = answered(RULES, age="30")
    found = complaint(RULES, sheet, question(RULES, name).path, value, NOW)
    assert (found.kind if found else None) == kind


def test_messages_come_in_every_language_or_not_at_all() -> None:
    sheet = answered(RULES, age="30")
    found = complaint(RULES, sheet, "/data/age", "14", NOW)
    french = "Entre 15 et 120, pas 14"
    assert found == Complaint(kind="constraint", message={"fr": french, "en": french})
    found = complaint(RULES, sheet, "/data/zip", "x", NOW)
    assert found == Complaint(kind="constraint", message={"fr": "Five digits", "en": "Five digits"})
    assert complaint(RULES, sheet, "/data/kids", "40", NOW) == Complaint(kind="constraint")
    assert complaint(RULES, sheet, "/data/age", "", NOW) == Complaint(
        kind="required", message={"fr": "Dites votre âge", "en": "Dites votre âge"}
    )


def test_required_may_depend_on_answers() -> None:
    kids = question(RULES, "kids")
    assert not required(RULES, answered(RULES), kids)
    assert required(RULES, answered(RULES, age="18"), kids)
    assert not required(RULES, answered(RULES, age="17"), kids)
    assert complaint(RULES, answered(RULES, age="17"), "/data/kids", "", NOW) is None


def test_everything_is_validated_again_at_hand_in() -> None:
    sheet = answered(RULES, age="30", kids="20", zip="38000", day="2026-03-10")
    assert faults_at_hand_in(RULES, sheet, NOW) == ()
    younger = record(RULES, sheet, "/data/age", "18", NOW)
    assert [(f.path, f.complaint.kind) for f in faults_at_hand_in(RULES, younger, NOW)] == [
        ("/data/kids", "constraint")
    ]
    assert [f.path for f in faults_at_hand_in(RULES, sheet, later(days=7))] == ["/data/day"]
    erased = record(RULES, sheet, "/data/age", "", NOW)
    assert [(f.path, f.complaint.kind) for f in faults_at_hand_in(RULES, erased, NOW)] == [
        ("/data/age", "required"),
        ("/data/kids", "constraint"),
    ]
    hidden = record(RULES, sheet, "/data/zip", "", NOW)
    assert faults_at_hand_in(RULES, hidden, later(days=7)) == ()
