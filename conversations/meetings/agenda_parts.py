"""How much of an agenda stands on one page: at its limits it is longer than a message may be.

What waits for support and what became of one's own points take little room; the agenda has the rest
of it. Each is dealt out by itself, and a page shows as much of each.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from conversations.meetings.agenda_known import Point
from conversations.meetings.agenda_rules import Item, Items
from conversations.meetings.followup_known import FollowUp
from conversations.reply import Told, told

ROOM = 3_000
"""Characters of what people and the town wrote; Telegram takes 4,096 with all that is around it."""
TO_SUPPORT_ROOM, OWN_ROOM = 1_200, 900
ON_A_PAGE = 5
"""Points with a button each."""
IN_SHORT = 70
_AROUND = 35
"""Characters around each: a number, a sign, where it stands."""

T = TypeVar("T")
Own = tuple[int, Point] | FollowUp
"""A point of whoever reads, with its number, or what they raised."""


class Part(NamedTuple):
    """What is on one page."""

    agenda: tuple[tuple[int, Item], ...]
    """Each with its number."""
    support: tuple[Point, ...]
    own: tuple[Own, ...]


def parts(items: Sequence[Item], support: Sequence[Point], own: Sequence[Own]) -> tuple[Part, ...]:
    """All pages, one at least; what has fewer of them than another shows its last one again, but
    for points with buttons."""
    owns = _dealt(own, _own_size, OWN_ROOM)
    supports = _dealt(support, lambda one: _size(one.words), TO_SUPPORT_ROOM, ON_A_PAGE)
    left = ROOM - _largest(owns, _own_size) - _largest(supports, lambda one: _size(one.words))
    agendas = numbered(items, left)
    pages = range(max(len(agendas), len(supports), len(owns)))
    return tuple(
        Part(
            agendas[min(at, len(agendas) - 1)],
            supports[at] if at < len(supports) else (),
            owns[min(at, len(owns) - 1)],
        )
        for at in pages
    )


def numbered(items: Sequence[Item], room: int) -> tuple[tuple[tuple[int, Item], ...], ...]:
    """The lines of an agenda with their numbers, dealt out."""
    return _dealt(tuple(enumerate(items, 1)), lambda one: item_size(one[1]), room)


def _dealt(
    some: Sequence[T], size: Callable[[T], int], room: int, most: int = 100
) -> tuple[tuple[T, ...], ...]:
    """`some` in their order, as many together as there is room for."""
    dealt: list[list[T]] = [[]]
    left = room
    for one in some:
        left -= size(one)
        if dealt[-1] and (left < 0 or len(dealt[-1]) == most):
            dealt.append([])
            left = room - size(one)
        dealt[-1].append(one)
    return tuple(tuple(page) for page in dealt)


def _largest(dealt: Iterable[Sequence[T]], size: Callable[[T], int]) -> int:
    return max(sum(size(one) for one in page) for page in dealt)


def in_short(items: Sequence[Item], choices: Sequence[Point]) -> tuple[Items, tuple[Point, ...]]:
    """The same on one page: their beginnings, where they are longer than it together."""
    size = sum(item_size(one) for one in items) + sum(_size(one.words) for one in choices)
    if size <= ROOM:
        return tuple(items), tuple(choices)
    cut = tuple(Item(_told_short(one.own), _point_short(one.point)) for one in items)
    return cut, tuple(_short(one) for one in choices)


def _told_short(said: Told | None) -> Told | None:
    return told({locale: _cut(text) for locale, text in said.words}) if said else None


def _point_short(point: Point | None) -> Point | None:
    return _short(point) if point else None


def _short(point: Point) -> Point:
    return point.model_copy(update={"words": _cut(point.words)})


def _cut(text: str) -> str:
    return text if len(text) <= IN_SHORT else f"{text[: IN_SHORT - 1].rstrip()}…"


def item_size(item: Item) -> int:
    """Characters of a line of the agenda, in the language in which it is longest."""
    return _size(item.point.words) if item.point else told_size(item.own)


def told_size(said: Told | None) -> int:
    """The same of the town's own words."""
    return max((_size(text) for _, text in said.words), default=0) if said else 0


def _own_size(one: Own) -> int:
    said = one if isinstance(one, FollowUp) else one[1]
    return _size(said.words) + _size(said.reply)


def _size(text: str) -> int:
    """As Telegram counts: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2 + _AROUND
