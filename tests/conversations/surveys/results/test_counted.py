"""What is counted of a form, into which cells; and what of it stands in one picture."""

from datetime import date

import pytest

from conversations.surveys.results.counted import cells_of, counted
from conversations.surveys.results.published import Results, published
from conversations.surveys.results.scales import of_range
from conversations.surveys.results.tally import Tally
from conversations.surveys.results.telling import MOST_BARS, bars_of, pages
from tests.conversations.surveys.making import form as form_of

FORM = """
| survey |
| | type | name | label::fr | label::ar | parameters | appearance |
| | note | hello | Bonjour | مرحبا | | |
| | select_one l | one | Une ${n} ? | واحدة؟ | | |
| | select_multiple l | some | Plusieurs ? | عدة؟ | | |
| | rank l | order | Ordre ? | ترتيب؟ | | |
| | select_one l | likes | Content ? | راضٍ؟ | | likert |
| | range | scale | Note ? | درجة؟ | start=0 end=4 step=1 | |
| | integer | n | Combien ? | كم؟ | | |
| | decimal | d | Combien ? | كم؟ | | |
| | date | day | Quand ? | متى؟ | | |
| | time | hour | À quelle heure ? | في أي ساعة؟ | | |
| | text | words | Un mot ? | كلمة؟ | | |
| | image | photo | Photo ? | صورة؟ | | |
| | geopoint | place | Où ? | أين؟ | | |
| | begin_repeat | kids | Enfants | أطفال | | |
| | select_one l | school | École ? | مدرسة؟ | | |
| | end_repeat | | | | | |
| choices |
| | list_name | name | label::fr | label::ar |
| | l | x | Le X | س |
| | l | y | Le Y | ص |
"""
DAY = date(2026, 12, 1)


def test_only_what_can_be_counted_without_reading_is() -> None:
    found = counted({1: form_of(FORM)})
    assert [(one.key, one.shape) for one in found] == [
        ("one", "one"),
        ("some", "many"),
        ("order", "first"),
        ("likes", "scale"),
        ("scale", "scale"),
        ("n", "scale"),
        ("d", "scale"),
        ("day", "months"),
        ("hour", "hours"),
    ]
    assert dict(found[0].label.words)["fr"] == "Une … ?"


@pytest.mark.parametrize(
    ("key", "value", "cells"),
    [
        ("one", "x", ("x",)),
        ("one", "gone", ()),
        ("some", "y x gone", ("y", "x")),
        ("order", "y x", ("y",)),
        ("scale", "3", ("3",)),
        ("scale", "99", ("4",)),
        ("n", "-2", ("0",)),
        ("n", "7", ("6",)),
        ("n", "five", ()),
        ("d", "4.9", ("5",)),
        ("d", "NaN", ()),
        ("day", "2026-03-04", ("2026-03",)),
        ("hour", "22:15:00.000+01:00", ("21",)),
        ("hour", "soon", ()),
    ],
)
def test_an_answer_falls_into_its_cells(key: str, value: str, cells: tuple[str, ...]) -> None:
    (one,) = (one for one in counted({1: form_of(FORM)}) if one.key == key)
    assert cells_of(one, value) == cells


def test_choices_of_earlier_versions_are_counted_too() -> None:
    before, now = FORM, FORM.replace("| | l | y | Le Y | ص |", "| | l | z | Le Z | ز |")
    first = counted({1: form_of(before), 2: form_of(now)})[0]
    assert [cell.name for cell in first.cells] == ["x", "z", "y"]


@pytest.mark.parametrize(
    ("parameters", "names"),
    [
        ({}, tuple(str(n) for n in range(1, 11))),
        ({"start": "0", "end": "1", "step": "0.5"}, ("0", "0.5", "1")),
        ({"start": "5", "end": "1", "step": "-2"}, ("1", "3", "5")),
        ({"start": "a", "end": "inf", "step": "0"}, tuple(str(n) for n in range(1, 11))),
        ({"start": "3", "end": "3"}, ("3",)),
    ],
)
def test_a_range_has_the_cells_of_its_parameters(
    parameters: dict[str, str], names: tuple[str, ...]
) -> None:
    assert of_range(parameters).names == names


def test_a_long_range_falls_into_ten_cells() -> None:
    assert len(of_range({"start": "0", "end": "1000000", "step": "0.001"}).names) == 10


def results(*rows: tuple[str, str, int], people: int = 500) -> Results:
    tally = Tally(counted({1: form_of(FORM)}))
    tally.add(rows)
    found = published(tally, people, DAY)
    assert found is not None
    return found


def test_a_question_that_few_answered_has_no_figures() -> None:
    found = results(("one", "x", 6), ("one", "y", 4))
    assert not found.questions[0].told and found.questions[0].people is None
    assert found.questions[0].bars == ()


def test_a_month_that_is_not_told_is_not_named() -> None:
    found = results(("day", "2026-01-03", 3), ("day", "2026-02-03", 30), ("day", "2026-03-03", 40))
    days = next(one for one in found.questions if one.key == "day")
    assert [(bar.name, bar.people) for bar in days.bars] == [("2026-03", 40)]


def test_of_a_long_scale_only_what_is_told_and_between_is_drawn() -> None:
    found = results(("n", "0", 40), ("n", "3", 50), ("n", "7", 60), ("n", "-1", 30))
    numbers = next(one for one in found.questions if one.key == "n")
    drawn = bars_of(numbers)
    assert len(numbers.bars) > MOST_BARS
    assert drawn[0].people is not None and drawn[-1].people is not None


def test_a_long_consultation_is_told_in_pages() -> None:
    rows = [(one.key, "x", 40) for one in counted({1: form_of(FORM)})]
    found = results(*rows)
    paged = pages(found)
    assert len(paged) > 1
    assert [one for page in paged for one in page] == list(found.questions)
