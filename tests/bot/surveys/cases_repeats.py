"""Bad sheets and exactly what is found in them: repeats; and a good one."""

from tests.bot.surveys.cases_structure import Found

_COUNTED = (
    "| survey |\n| | type | name | label | repeat_count |\n| | {} | n | N | |\n"
    "| | begin_repeat | r | R | {} |\n| | text | t | T | |\n| | end_repeat | | | |"
)
_SPOKEN = (
    "| survey |\n| | type | name | label | relevant |\n| | begin_repeat | r | R | |\n"
    "| | integer | t | T | |\n| | end_repeat | | | |\n| | text | a | {} | {} |"
)

REPEATS: list[tuple[str, Found]] = [
    (_COUNTED.format("integer", "51"), ("error", "survey", 3, "repeat_count", "repeat-count-many")),
    (
        _COUNTED.format("integer", "1000000"),
        ("error", "survey", 3, "repeat_count", "repeat-count-many"),
    ),
    (
        _COUNTED.format("text", "${n}"),
        ("error", "survey", 3, "repeat_count", "repeat-count-number"),
    ),
    (
        _COUNTED.format("integer", "${m}"),
        ("error", "survey", 3, "repeat_count", "reference-unknown"),
    ),
    (
        _COUNTED.format("integer", "${n"),
        ("error", "survey", 3, "repeat_count", "xpath-unresolved-reference"),
    ),
    (_COUNTED.format("integer", "${t}"), ("error", "survey", 3, "repeat_count", "circle")),
    (
        "| survey |\n| | type | name | label | repeat_count |\n| | text | a | A | 3 |",
        ("warning", "survey", 2, "repeat_count", "repeat-count-useless"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | begin_repeat | r | |\n| | text | a | A |\n"
        "| | end_repeat | | |",
        ("warning", "survey", 2, "label", "repeat-no-label"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| | select_one ${a} | b | B |",
        ("error", "survey", 3, "type", "repeat-not-within"),
    ),
    (
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| | select_one ${x} | b | B |",
        ("error", "survey", 3, "type", "reference-unknown"),
    ),
    (_SPOKEN.format("A ${t}", ""), ("warning", "survey", 5, "label", "repeat-outside")),
    (_SPOKEN.format("A", "${t} > 3"), ("warning", "survey", 5, "relevant", "repeat-outside")),
]

GOOD_REPEATS = """
| survey |
| | type | name | label | relevant | repeat_count | calculation | choice_filter |
| | integer | n | How many? | | | | |
| | begin_repeat | r | Person ${at} | ${n} > 0 | ${n} | | |
| | calculate | at | | | | position(..) | |
| | text | t | Name? | | | | |
| | integer | y | Age of ${t}? | ${t} != '' | | | |
| | begin_repeat | p | Pet | | | | |
| | text | q | Pet of ${t}? | | | | |
| | end_repeat | | | | | | |
| | calculate | pets | | | | count(${p}) | |
| | end_repeat | | | | | | |
| | calculate | all | | | | sum(${y}) + count(${p}) | |
| | calculate | second | | | | indexed-repeat(${t}, ${r}, 2) | |
| | select_one ${t} | who | Who of ${all}? | sum(${y}) > 3 | | | ${y} > 17 |
| settings |
| | form_title |
| | T |
"""
