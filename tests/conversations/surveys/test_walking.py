"""Walking through a form: relevance, places, and what is kept."""

import pytest

from conversations.surveys.interview import (
    hand_in,
    next_place,
    place_of,
    previous_place,
    record,
    relevant,
)
from conversations.surveys.length import as_far_as_known
from conversations.surveys.sheet import Sheet
from tests.conversations.surveys.making import NOW, answered, form, later, values
from tests.conversations.surveys.walking import names, walk

CHAIN = form("""
    | survey | type        | name    | label   | relevant         | required |
    |        | note        | welcome | Hello   |                  |          |
    |        | text        | a       | A       |                  |          |
    |        | begin_group | g       | G       | ${a} = 'x'       |          |
    |        | note        | inside  | Inside  |                  |          |
    |        | text        | b       | B       |                  |          |
    |        | text        | c       | C       | ${b} = 'y'       |          |
    |        | end_group   |         |         |                  |          |
    |        | text        | d       | D       | ${c} != ''       |          |
    |        | note        | mid     | Mid     |                  |          |
    |        | note        | sad     | Sad     | ${d} = ''        |          |
    |        | text        | e       | E       |                  | yes      |
    |        | note        | thanks  | Thanks  |                  |          |
""")


def test_a_relevant_chain_opens_answer_by_answer() -> None:
    sheet = answered(CHAIN)
    assert walk(CHAIN, sheet) == [("a", "welcome"), ("e", "mid", "sad"), (None, "thanks")]
    sheet = answered(CHAIN, a="x")
    assert walk(CHAIN, sheet)[1:3] == [("b", "inside"), ("e", "mid", "sad")]
    sheet = answered(CHAIN, a="x", b="y", c="z")
    assert [place[0] for place in walk(CHAIN, sheet) if place] == ["a", "b", "c", "d", "e", None]


def test_relevance_closes_through_groups_and_chains() -> None:
    sheet = answered(CHAIN, a="x", b="y", c="z", d="w")
    assert relevant(CHAIN, sheet, "/data/d")
    sheet = record(CHAIN, sheet, "/data/a", "no", NOW)
    assert not relevant(CHAIN, sheet, "/data/g/b")
    assert not relevant(CHAIN, sheet, "/data/g")
    assert not relevant(CHAIN, sheet, "/data/d"), "c is '' in expressions while its group is away"
    assert walk(CHAIN, sheet) == [("a", "welcome"), ("e", "mid", "sad"), (None, "thanks")]


def test_answers_out_of_relevance_are_kept_and_come_back_but_are_not_handed_in() -> None:
    sheet = answered(CHAIN, a="x", b="y", c="z", d="w", e="v")
    away = record(CHAIN, sheet, "/data/a", "no", NOW)
    assert values(away) == {"a": "no", "b": "y", "c": "z", "d": "w", "e": "v"}
    assert [path for path, _ in hand_in(CHAIN, away, NOW)][:2] == ["/data/a", "/data/e"]
    back = record(CHAIN, away, "/data/a", "x", NOW)
    assert values(back) == values(sheet)
    assert back.hidden == sheet.hidden
    handed = dict(hand_in(CHAIN, back, NOW))
    assert [handed[f"/data/{path}"] for path in ("a", "g/b", "g/c", "d", "e")] == list("xyzwv")


def test_places_backward_and_by_path() -> None:
    sheet = answered(CHAIN, a="x")
    assert names(previous_place(CHAIN, sheet, "/data/e")) == ("b", "inside")
    assert names(previous_place(CHAIN, sheet, "/data/g/b")) == ("a", "welcome")
    assert previous_place(CHAIN, sheet, "/data/a") is None
    assert names(previous_place(CHAIN, sheet, None)) == ("e", "mid", "sad")
    assert names(place_of(CHAIN, sheet, "/data/e")) == ("e", "mid", "sad")
    assert place_of(CHAIN, sheet, "/data/d") is None
    assert place_of(CHAIN, sheet, "/data/nowhere") is None


def test_backward_is_the_reverse_of_forward() -> None:
    sheet = answered(CHAIN, a="x", b="y", c="z")
    forward = [place for place in walk(CHAIN, sheet) if place and place[0]]
    backward = []
    place = previous_place(CHAIN, sheet, None)
    while place is not None and place.question is not None:
        backward.append(names(place))
        place = previous_place(CHAIN, sheet, place.question.path)
    assert backward[::-1] == forward


def test_the_rough_number_of_questions() -> None:
    assert as_far_as_known(CHAIN, answered(CHAIN)).questions == 2
    assert as_far_as_known(CHAIN, answered(CHAIN, a="x")).questions == 3
    assert as_far_as_known(CHAIN, answered(CHAIN, a="x", b="y", c="z")).questions == 5


def test_a_question_that_does_not_exist_is_a_mistake_of_ours() -> None:
    sheet = answered(CHAIN)
    with pytest.raises(KeyError):
        record(CHAIN, sheet, "/data/nowhere", "x", NOW)
    with pytest.raises(KeyError):
        next_place(CHAIN, sheet, "/data/nowhere")


def test_a_sheet_is_not_changed_and_travels_through_json() -> None:
    before = answered(CHAIN, a="x")
    copy = before.model_copy(deep=True)
    after = record(CHAIN, before, "/data/g/b", "y", later(hours=1))
    assert before == copy and after != before
    assert after.seen == later(hours=1) and after.started == NOW
    assert Sheet.model_validate_json(after.model_dump_json()) == after
    again = record(CHAIN, before, "/data/g/b", "y", later(hours=1))
    assert again.model_dump_json() == after.model_dump_json()
    assert values(record(CHAIN, after, "/data/g/b", "", NOW)) == {"a": "x"}
