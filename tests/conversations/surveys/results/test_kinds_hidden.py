"""Hidden counts of every kind of question: several choices, ranks, ranges, one asked after another.

Whoever attacks knows the rules, and what a form makes of its answers: exactly two of three, or a
second question that only those of one cell were asked. All small tables are gone through.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words import Words
from conversations.reply import Told, told
from conversations.small_cells import about, rough
from conversations.surveys.results.counted import Counted, counted
from conversations.surveys.results.published import Answered, Results, published
from conversations.surveys.results.tally import Tally
from conversations.surveys.results.telling import in_words, pages, pictured
from tests.players.cast import CITY, form

DAY = date(2026, 12, 1)
View = tuple[tuple[int | None, ...], int | None]
KINDS = {
    "use": ("trees", "play", "cars"),
    "on": ("week", "wend week", "wend"),
    "top": ("bus park lamp", "park bus lamp", "lamp"),
    "calm": ("0", "5", "10"),
    "half": ("0", "0.5", "1"),
    "times": ("0", "1", "2"),
}
"""Answers that fall into different cells, by the column of a question of the sample forms."""


@cache
def questions() -> dict[str, Counted]:
    found = (*counted({1: form("orders")}), *counted({1: form("square")}))
    return {one.key: one for one in found}


def state(groups: dict[str, tuple[int, ...]]) -> Results | None:
    """What is published where so many gave each of the answers in `KINDS`."""
    tally = Tally([questions()[key] for key in groups])
    for key, people in groups.items():
        tally.add((key, value, n) for value, n in zip(KINDS[key], people, strict=True) if n)
    return published(tally, max(map(sum, groups.values())), DAY)


@cache
def view(cells: tuple[int, ...], people: int) -> View:
    return rough(cells), about(people)


groups = st.lists(st.integers(0, 45), min_size=3, max_size=3).map(tuple)


@given(st.fixed_dictionaries(dict.fromkeys(KINDS, groups)))
def test_of_every_kind_is_published_what_is_attacked(found: dict[str, tuple[int, ...]]) -> None:
    told = state(found)
    for one in told.questions if told else ():
        people = found[one.key]
        cells = _cells(questions()[one.key], people)
        expected = view(cells, sum(people))
        assert one.people == expected[1]
        assert tuple(bar.people for bar in one.bars) == (expected[0] if expected[1] else ())


def _cells(one: Counted, people: tuple[int, ...]) -> tuple[int, ...]:
    """Cells as they must be counted, worked out otherwise than by the tally."""
    if one.shape == "many":
        return (people[0] + people[1], people[1] + people[2])
    first = [value.split()[0] for value in KINDS[one.key]]
    labels = [cell.label.words[0][1] for cell in one.cells]
    names = labels if one.edges else [cell.name for cell in one.cells]
    return tuple(people[first.index(name)] if name in first else 0 for name in names)


Seen = Iterator[tuple[tuple[int, ...], tuple[View, ...]]]
"""Counts of people, and what is published of them."""
Worlds = Callable[[int], Seen]


def _two_of_three(most: int) -> Seen:
    for a, b, c in _tables(most):
        cells = (a + b, b + c, a + c)
        yield (*cells, c, a, b), (view(cells, a + b + c),)


def _some_of_two(most: int) -> Seen:
    for one, other, both in _tables(most):
        cells = (one + both, other + both)
        yield (*cells, other, one), (view(cells, one + other + both),)


def _sum_is_known(most: int) -> Seen:
    for cells in _tables(most):
        yield cells, (view(cells, sum(cells)), ((), sum(cells)))


def _asked_after(most: int) -> Seen:
    """Whoever chose the first cell was asked again, and had to answer."""
    for cells in _tables(most):
        for part in range(cells[0] + 1):
            below = (part, cells[0] - part)
            yield (*cells, *below), (view(cells, sum(cells)), view(below, cells[0]))


def _tables(most: int) -> Iterator[tuple[int, int, int]]:
    for a, b in product(range(most + 1), repeat=2):
        yield from ((a, b, c) for c in range(most + 1 - a - b))


@pytest.mark.parametrize(
    ("made", "most"),
    [(_two_of_three, 64), (_some_of_two, 64), (_sum_is_known, 64), (_asked_after, 40)],
)
def test_no_count_is_known_nor_how_many_did_not_choose(made: Worlds, most: int) -> None:
    """Also where the exact sum is known: by who looked when, nothing more can be known of it."""
    allowed: dict[object, list[set[int]]] = {}
    for counts, seen in made(most):
        if seen[0][1] is None:
            continue
        for values, count in zip(
            allowed.setdefault(seen, [set() for _ in counts]), counts, strict=True
        ):
            values.add(count)
    assert len(allowed) > 10
    for seen, cells in allowed.items():
        hidden = [values for values in cells if min(values) < 11]
        assert all(len(values) > 1 for values in hidden), (seen, cells)


TITLE: Told = told({"fr": "T"})
WORDS = Words("Europe/Paris")


def test_chat_and_picture_show_the_state_and_no_more() -> None:
    """Of what is hidden nothing is drawn or said that would differ with it."""
    one = state({"use": (44, 9, 7), "on": (40, 0, 9), "top": (31, 9, 7)})
    other = state({"use": (44, 4, 12), "on": (40, 0, 6), "top": (31, 4, 12)})
    assert one is not None and one == other
    figures: dict[str, list[int | None]] = defaultdict(list)
    said = ""
    for page in pages(one):
        drawn = pictured(TITLE, one, page, CITY).questions
        for asked, picture in zip(page, drawn, strict=True):
            figures[asked.key] = [figure.count for figure in picture.figures]
        said += "".join(WORDS.plain(block, "fr") for block in in_words(TITLE, one, page))
    assert figures == {asked.key: _shown(asked) for asked in one.questions}
    assert any(figures.values())
    numbers = {int(found) for found in re.findall(r"\d+", said)}
    assert 40 in numbers and numbers.isdisjoint((4, 6, 7, 9, 12, 31, 44, 46, 47, 49))


def _shown(asked: Answered) -> list[int | None]:
    return [bar.people for bar in asked.bars] if asked.told else []
