"""What people were really shown, noted where the simulator acts, whatever it then answers."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

from bot.simulator.api.methods import METHODS
from bot.simulator.params import Params
from bot.simulator.world import World

SHOWING = ("sendMessage", "editMessageText", "editMessageReplyMarkup")
RECEIPT = re.compile(r"[2-9A-Z]{4}-[2-9A-Z]{4}")


class Shown(NamedTuple):
    """One thing a person saw: new or edited, its words, the words on its buttons."""

    method: str
    text: str
    labels: tuple[str, ...]


Shows = dict[int, list[Shown]]


@contextmanager
def witnessed() -> Iterator[Shows]:
    """Everything shown to each chat from here on."""
    shows: Shows = defaultdict(list)
    before = {name: METHODS[name] for name in SHOWING}
    METHODS.update({name: _watched(name, act, shows) for name, act in before.items()})
    try:
        yield shows
    finally:
        METHODS.update(before)


def _watched(name: str, act: Callable[[World, Params], Any], shows: Shows) -> Any:
    def acted(world: World, params: Params) -> Any:
        result = act(world, params)
        shows[int(params.text("chat_id"))].append(_shown(name, params.values))
        return result

    return acted


def _shown(name: str, params: dict[str, Any]) -> Shown:
    markup = params.get("reply_markup") or {}
    markup = json.loads(markup) if isinstance(markup, str) else markup
    rows = markup.get("inline_keyboard", ())
    text = RECEIPT.sub("XXXX-XXXX", str(params.get("text", "")))
    return Shown(name, text, tuple(button["text"] for row in rows for button in row))


@dataclass(frozen=True)
class Compared:
    """How what was shown differs from a day without trouble."""

    missing: int
    twice: int
    strange: int


def compared(calm: list[Shown], seen: list[Shown]) -> Compared:
    """Calm must be found in `seen`, in its order; all the rest must repeat something of it."""
    found = 0
    for one in seen:
        if found < len(calm) and one == calm[found]:
            found += 1
    more = Counter(seen) - Counter(calm)
    strange = sum(count for one, count in more.items() if one not in set(calm))
    return Compared(len(calm) - found, sum(more.values()) - strange, strange)
