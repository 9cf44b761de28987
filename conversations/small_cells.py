"""Small cells: one guard for every figure about people, in the chat, a command or a file.

Rules:
1. No count of fewer than 11 people is told. What is told instead looks the same for none and ten.
2. In a table whose sum is known, no hidden cell may be worked out from what is told.
3. What is told again later, of people who came or went meanwhile, is told to the ten: the
   difference of two such figures is never a count of fewer than 11.
4. What may be asked for between any two days is told in steps (`step`): every figure follows from
   one row of numbers, however often and of whichever days one asks.
"""

from collections.abc import Sequence
from itertools import groupby

Row = tuple[str, ...]

SMALLEST = 11
TEN = 10


def enough(people: int) -> bool:
    """Whether so many people hide each other."""
    return people >= SMALLEST


def shown(people: int) -> int | None:
    """The count as it may be told; None: "fewer than 11"."""
    return people if enough(people) else None


def table(counts: Sequence[int]) -> tuple[int | None, ...]:
    """The cells of one table as they may be told beside their sum.

    Cells that are too small are hidden; so that the sum does not betray them, the smallest of the
    others go with them until what is hidden is at least two cells and enough people together, and
    not all of them just too small: whoever knows the rule would know that they are ten each. Equal
    cells go together, or their order would tell.
    """
    order = sorted(range(len(counts)), key=lambda at: (counts[at], at))
    hidden = [at for at in order if not enough(counts[at])]
    if not hidden:
        return tuple(counts)
    rest = order[len(hidden) :]
    while rest and (
        _betrayed([counts[at] for at in hidden]) or counts[rest[0]] == counts[hidden[-1]]
    ):
        hidden.append(rest.pop(0))
    return tuple(None if at in hidden else count for at, count in enumerate(counts))


def about(people: int) -> int | None:
    """The count to the nearest ten, 20 at least; None: "fewer than 11".

    11 to 24 are "about 20", 25 to 34 "about 30": whatever is told stands for ten counts or more.
    """
    return max(2 * TEN, (people + TEN // 2) // TEN * TEN) if enough(people) else None


def rough(counts: Sequence[int]) -> tuple[int | None, ...]:
    """The cells of a table that is told again later: hidden as in `table`, and to the ten."""
    return tuple(None if told is None else about(told) for told in table(counts))


def step(before: int, by: int) -> int | None:
    """What came after `before` and until `by`, both counted from the very beginning, in tens.

    Each of the two is cut to the ten, and their difference is told; None: fewer than 20. So whoever
    asks of 1 to 5 March, of 1 to 6 March and of any other days learns one thing of each day: how
    many tens there were by then. 20 stands for 11 to 29 of them; the 6th alone is never told.
    """
    told = by // TEN * TEN - before // TEN * TEN
    return told if told >= 2 * TEN else None


def _betrayed(hidden: Sequence[int]) -> bool:
    """Whether somebody who knows the sum of these cells, and this rule, knows one of them."""
    total = sum(hidden)
    return len(hidden) < 2 or not enough(total) or total == (SMALLEST - 1) * len(hidden)


def rows(many: Sequence[Row]) -> tuple[Row, ...]:
    """Rows about one person each, as they may be told together: sorted, and '' where a cell is not.

    Each row that comes out is there 11 times at least; of fewer than 11 people nothing is told.
    """
    return tuple(sorted(blurred(many))) if enough(len(many)) else ()


def blurred(many: Sequence[Row]) -> tuple[Row, ...]:
    """Rows about one person each, in their order, with '' where a cell would tell whose it is.

    From left to right, a cell is told where enough rows are the same up to it, beside the others
    that are the same before it. Of fewer than 11 people no cell is told at all.
    """
    if not enough(len(many)):
        return tuple(tuple("" for _ in row) for row in many)
    order = sorted(range(len(many)), key=lambda n: many[n])
    found = list(many)
    for row, n in _told([(many[n], n) for n in order], 0):
        found[n] = row
    return tuple(found)


_Numbered = tuple[Row, int]


def _told(many: Sequence[_Numbered], at: int) -> list[_Numbered]:
    if at == len(many[0][0]):
        return list(many)
    groups = [list(group) for _, group in groupby(many, key=lambda one: one[0][at])]
    found: list[_Numbered] = []
    for group, people in zip(groups, table([len(one) for one in groups]), strict=True):
        if people is None:
            found += [((*row[:at], *("" for _ in row[at:])), n) for row, n in group]
        else:
            found += _told(group, at + 1)
    return found
