"""No sequence of published results tells a hidden count.

Another town would have published the very same, and there that count is another one.

Whoever attacks here knows the rules, every state that was ever published, and that counts are
whole numbers. A count is safe when what they saw fits at least two worlds that differ in it.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import islice, pairwise, product

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conversations.small_cells import about, enough, rough
from conversations.surveys.results.counted import Cell, Counted, plain
from conversations.surveys.results.published import Results, may_follow, published
from conversations.surveys.results.tally import Tally

DAY = date(2026, 12, 1)
Table = tuple[int, ...]
Count = tuple[Table, ...]
"""One state of the answers: for each question its cells, then how many passed over it."""
World = tuple[Count, ...]
"""All states that were published, in their order."""


def questions(count: Count) -> tuple[Counted, ...]:
    return tuple(
        Counted(
            key=f"q{at}",
            shape="one",
            label=plain(f"q{at}"),
            cells=tuple(Cell(name=str(n), label=plain(str(n))) for n in range(len(table) - 1)),
        )
        for at, table in enumerate(count)
    )


def seen(count: Count) -> Results | None:
    """What is published of one state."""
    tally = Tally(questions(count))
    for at, table in enumerate(count):
        tally.add((f"q{at}", str(n), people) for n, people in enumerate(table[:-1]) if people)
    return published(tally, sum(count[0]), DAY)


@cache
def view(table: Table) -> tuple[tuple[int | None, ...], int | None]:
    """What is published of one question: its cells, and how many answered it."""
    return rough(table[:-1]), about(sum(table[:-1]))


def same(count: Count, other: Count) -> bool:
    """Whether both are published alike."""
    totals = about(sum(count[0])), about(sum(other[0]))
    return totals[0] == totals[1] and [view(one) for one in count] == [view(one) for one in other]


def others(world: World, question: int, cell: int) -> Iterator[World]:
    """Worlds that are published alike: near ones in which that cell is another in some of the
    states; and only when these are through, farther ones."""
    near = [(count, *_near(count, question, cell)) for count in world]
    yield from (one for one in product(*near) if not grows(world) or grows(one))
    far = [_far(count, question) for count in world]
    farther = islice(product(*far), TRIED)
    yield from (one for one in farther if not grows(world) or grows(one))


@cache
def _near(count: Count, question: int, cell: int) -> tuple[Count, ...]:
    """States published like `count` in which that cell is another: people chose something else,
    or came from outside, and then they stand somewhere in the other questions too."""
    found: list[Count] = []
    for by in (1, -1, 2, -2, 3, -3):
        tables = _changed(count[question], cell, by)
        alike = (one for one in tables if view(one) == view(count[question]))
        made_up = (one for table in alike for one in _made_up(count, question, table))
        found += islice((one for one in made_up if same(one, count)), 6)
    return tuple(found)


FAR, MOST, TRIED = 4, 2_000, 2_000_000


@cache
def _far(count: Count, question: int) -> tuple[Count, ...]:
    """States published like `count` in which every cell of a question may be a little different."""
    table = count[question]
    found: list[Count] = []
    for by in sorted(product(range(-FAR, FAR + 1), repeat=len(table)), key=lambda one: hash(one)):
        other = tuple(people + more for people, more in zip(table, by, strict=True))
        if min(other) >= 0 and view(other) == view(table):
            found += (one for one in _made_up(count, question, other) if same(one, count))
        if len(found) >= MOST:
            break
    return tuple(found)


def _changed(table: Table, cell: int, by: int) -> Iterator[Table]:
    rest = [at for at in range(len(table)) if at != cell]
    for one, other in product(rest, rest):
        for first, second in ((0, 0), (-by, 0), (by, 0), (by, -by), (by, -2 * by), (-by, -by)):
            cells = list(table)
            cells[cell] += by
            cells[one] += first
            cells[other] += second
            if min(cells) >= 0:
                yield tuple(cells)
    # Where everything is hidden, most of it may stand in one cell.
    for one in rest[:-1]:
        if sum(table[:-1]) >= abs(by):
            far = {cell: abs(by), one: sum(table[:-1]) - abs(by), len(table) - 1: table[-1]}
            yield tuple(far.get(at, 0) for at in range(len(table)))


def _made_up(count: Count, question: int, table: Table) -> Iterator[Count]:
    """`table` in place, and in the other questions as many people as there are now."""
    more = sum(table) - sum(count[question])
    places = [range(len(one)) if at != question and more else (0,) for at, one in enumerate(count)]
    for at_each in product(*places):
        tables = [
            table if at == question else _with(one, at_each[at], more)
            for at, one in enumerate(count)
        ]
        if all(min(one) >= 0 for one in tables):
            yield tuple(tables)


def _with(table: Table, cell: int, more: int) -> Table:
    return tuple(people + more if at == cell else people for at, people in enumerate(table))


def grows(world: World) -> bool:
    """Whether nobody ever took an answer back."""
    return all(
        later >= before
        for first, second in pairwise(world)
        for old, new in zip(first, second, strict=True)
        for before, later in zip(old, new, strict=True)
    )


tables = st.lists(st.integers(0, 45), min_size=3, max_size=5)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Two questions about the same people, as they are published: people come, some go."""
    first = draw(tables)
    total = sum(first)
    assume(may_follow(0, total))
    states = [(tuple(first), _divided(draw, total, draw(st.integers(2, 4))))]
    for _ in range(draw(st.integers(0, 2))):
        before = states[-1]
        leave = draw(st.booleans())
        one = tuple(max(0, c + draw(st.integers(-6 if leave else 0, 14))) for c in before[0])
        more = sum(one) - sum(before[0])
        two = _added(draw, before[1], more)
        now = (one, two)
        if may_follow(sum(before[0]), sum(one)):
            states.append(now)
    return tuple(states)


def _divided(draw: st.DrawFn, total: int, parts: int) -> Table:
    cuts = sorted(draw(st.integers(0, total)) for _ in range(parts - 1))
    return tuple(b - a for a, b in zip((0, *cuts), (*cuts, total), strict=True))


def _added(draw: st.DrawFn, table: Table, more: int) -> Table:
    cells = list(table)
    while more:
        at = draw(st.integers(0, len(cells) - 1))
        step = min(more, 7) if more > 0 else -min(-more, cells[at])
        cells[at] += step
        more -= step
    return tuple(cells)


@settings(max_examples=150, deadline=None)
@given(worlds())
def test_every_hidden_count_may_be_another(world: World) -> None:
    for question, cell in product(range(2), range(6)):
        for at, count in enumerate(world):
            if cell >= len(count[question]) or enough(count[question][cell]):
                continue
            people = count[question][cell]
            assert any(
                other[at][question][cell] != people for other in others(world, question, cell)
            ), f"state {at}, question {question}, cell {cell} of {world} can be worked out"


@settings(max_examples=1000, deadline=None)
@given(worlds())
def test_no_few_who_came_between_two_states_are_counted(world: World) -> None:
    for question, cell in product(range(2), range(6)):
        for was, now in pairwise(range(len(world))):
            if cell >= len(world[was][question]):
                continue
            came = world[now][question][cell] - world[was][question][cell]
            assert enough(abs(came)) or any(
                other[now][question][cell] - other[was][question][cell] != came
                for other in others(world, question, cell)
            ), f"between {was} and {now}, question {question}, cell {cell} of {world}"


@given(worlds())
def test_what_is_published_is_what_is_attacked_here(world: World) -> None:
    for count in world:
        told = seen(count)
        assert told is not None and told.people == about(sum(count[0]))
        for one, table in zip(told.questions, count, strict=True):
            cells = tuple(bar.people for bar in one.bars)
            assert (cells or view(table)[0], one.people) == view(table)


def test_of_every_small_table_no_hidden_cell_is_known() -> None:
    """All tables of three cells and at most 64 people, and all that each of their views allows."""
    most = 64
    allowed: dict[object, list[Table]] = defaultdict(list)
    for a, b in product(range(most + 1), repeat=2):
        for c in range(most + 1 - a - b):
            allowed[rough((a, b, c)), about(a + b + c)].append((a, b, c))
    for (told, _), fitting in allowed.items():
        for cell, people in enumerate(told):
            values = {one[cell] for one in fitting}
            assert len(values) > 1, f"{told}: {fitting[0]}"
            if people is None:
                assert not values <= {10} and not values <= {0}


def test_a_world_is_found_that_is_not_near() -> None:
    """Nobody new in a hidden cell: another world has fewer people, spread otherwise."""
    world: World = (((0, 10, 10, 10, 0), (0, 30)), ((0, 10, 15, 16, 0), (11, 30)))
    assert any(one[1][0][0] != one[0][0][0] for one in others(world, 0, 0))
