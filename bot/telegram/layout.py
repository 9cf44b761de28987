"""What of a message is the same for all who read it in one language; made once for a sending.

The letters of a batch share the parts of one Reply (storage/batches.py). Nothing else is kept: an
answer is said once, and its words are dropped with it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from bot.words import Words, led
from conversations.reply import Line, Reply, Told

CHOSEN = "✓ "
LONGEST_LABEL = 100
"""Longer words on a button are cut; telephones show about 40 characters of them."""
MOST_KEPT = 64
T = TypeVar("T")


class Layout(NamedTuple):
    """Its paragraphs, and what stands on its buttons, row by row."""

    texts: tuple[str, ...]
    labels: tuple[tuple[str, ...], ...]


class Shared(Generic[T]):
    """What is made of the letters of a sending, kept for the next one."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, int, str], tuple[Reply, T]] = {}

    def of(self, reply: Reply, variant: str, make: Callable[[], T]) -> T:
        """What is made of `reply`, which belongs to a sending, in that variant.

        Found by where its parts stand in memory: to compare them costs as much as to say them. The
        reply is kept too, so that nothing else can come to stand there.
        """
        key = id(reply.blocks), id(reply.buttons), variant
        there = self._kept.get(key)
        if there is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            there = self._kept[key] = reply, make()
        return there[1]


@dataclass(frozen=True)
class Layouts:
    """Makes them."""

    words: Words
    _shared: Shared[Layout] = field(default_factory=Shared)

    def of(self, reply: Reply, locale: str) -> Layout:
        """The layout of `reply` in `locale`."""
        if reply.lane != "announcement":
            return self._made(reply, locale)
        return self._shared.of(reply, locale, lambda: self._made(reply, locale))

    def _made(self, reply: Reply, locale: str) -> Layout:
        said = ((self.words.say(block, locale), _tongue(block, locale)) for block in reply.blocks)
        texts = tuple(led(text, tongue) for text, tongue in said if text.strip())
        labels = tuple(
            tuple(
                cut(CHOSEN * button.chosen + self.words.plain(button.label, locale))
                for button in row
            )
            for row in reply.buttons
        )
        return Layout(texts, labels)


def _tongue(words: Line | Told, locale: str) -> str:
    """The language `words` are said in to a reader of `locale`."""
    return (words.locale if isinstance(words, Line) else "") or locale


def cut(label: str) -> str:
    """`label` as long as a button holds, and never empty."""
    label = label.strip() or "…"
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1] + "…"
