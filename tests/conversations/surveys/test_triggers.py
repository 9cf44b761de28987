"""Values set when another question changes, calculated defaults, questions that become readonly."""

# ruff: noqa: E501 - spreadsheets are wide

from conversations.surveys.interview import (
    begin,
    complaint,
    faults_at_hand_in,
    hand_in,
    next_place,
    record,
)
from tests.conversations.surveys.making import NOW, answered, form, later, question, values
from tests.conversations.surveys.walking import names, walk

TRIGGERS = form("""
    | survey | type      | name  | label | trigger  | calculation            | default            | relevant    |
    |        | text      | a     | A     |          |                        |                    |             |
    |        | calculate | when  |       | ${a}     | now()                  |                    |             |
    |        | text      | copy  | Copy  | ${a}     | concat(${a}, '!')      |                    |             |
    |        | text      | clear | Clear | ${a}     |                        |                    |             |
    |        | text      | chain | Chain | ${copy}  | concat('<', ${copy}, '>') |                 | ${a} != 'x' |
    |        | integer   | age   | Age   |          |                        | 17 + 1             |             |
    |        | integer   | twice | Twice |          |                        | ${age} * 2         |             |
    |        | date      | day   | Day   |          |                        | now()              |             |
    |        | calculate | sum   |       |          | ${twice} + 1           |                    |             |
""")


def test_defaults_are_worked_out_at_the_start() -> None:
    assert values(answered(TRIGGERS)) == {
        "age": "18",
        "twice": "36",
        "day": "2026-03-04",
        "sum": "37",
    }
    assert values(answered(TRIGGERS, age="20"))["twice"] == "36", "only at the start"


def test_a_trigger_sets_when_its_question_changes() -> None:
    sheet = answered(TRIGGERS, clear="kept", a="x")
    assert values(sheet)["when"] == "2026-03-04T19:00:00.000+01:00"
    assert values(sheet)["copy"] == "x!"
    assert "clear" not in values(sheet)
    same = record(TRIGGERS, sheet, "/data/copy", "mine", NOW)
    again = record(TRIGGERS, same, "/data/a", "x", later(hours=1))
    assert values(again)["copy"] == "mine", "the answer has not changed"
    changed = record(TRIGGERS, same, "/data/a", "y", later(hours=1))
    assert values(changed)["copy"] == "y!"
    assert values(changed)["when"] == "2026-03-04T20:00:00.000+01:00"


def test_triggers_follow_one_another() -> None:
    assert values(answered(TRIGGERS, a="y"))["chain"] == "<y!>"


def test_triggers_in_a_circle_end() -> None:
    circle = form("""
        | survey | type    | name | label | trigger | calculation |
        |        | integer | a    | A     | ${b}    | ${b} + 1    |
        |        | integer | b    | B     | ${a}    | ${a} + 1    |
    """)
    assert int(values(answered(circle, a="1"))["b"]) < 30


def test_a_trigger_in_a_repeat_sets_in_its_own_instance() -> None:
    many = form("""
        | survey | type         | name | label | trigger | calculation       |
        |        | begin_repeat | r    | R     |         |                   |
        |        | text         | a    | A     |         |                   |
        |        | text         | b    | B     | ${a}    | concat(${a}, '!') |
        |        | end_repeat   |      |       |         |                   |
    """)
    sheet = begin(many, "fr", NOW, "seed")
    sheet = record(many, sheet, "/data/r[1]/a", "x", NOW)
    assert sheet.value("/data/r[1]/b") == "x!"


READONLY = form("""
    | survey | type           | name  | label | readonly     | required | default | constraint |
    |        | select_one yn  | known | Known |              |          |         |            |
    |        | text           | city  | City  | ${known} = 'y' | yes    | Lyon    | . != 'x'   |
    |        | text           | last  | Last  |              |          |         |            |
    | choices | list_name | name | label |
    |         | yn        | y    | Yes   |
    |         | yn        | n    | No    |
""")


def test_a_readonly_question_is_told_and_not_asked() -> None:
    free = answered(READONLY, known="n")
    assert walk(READONLY, free) == [("known",), ("city",), ("last",)]
    told = answered(READONLY, known="y")
    assert walk(READONLY, told) == [("known",), ("last", "city")]
    assert names(next_place(READONLY, told, "/data/known")) == ("last", "city")
    assert dict(hand_in(READONLY, told, NOW))["/data/city"] == "Lyon"


def test_nobody_has_to_answer_what_is_readonly() -> None:
    sheet = record(READONLY, answered(READONLY, known="y"), "/data/city", "", NOW)
    assert faults_at_hand_in(READONLY, sheet, NOW) == ()
    free = record(READONLY, sheet, "/data/known", "n", NOW)
    assert [fault.path for fault in faults_at_hand_in(READONLY, free, NOW)] == ["/data/city"]
    assert complaint(READONLY, free, question(READONLY, "city").path, "", NOW) is not None
