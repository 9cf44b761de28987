"""A message to many people with gaps for what differs: the chat, and the tags of its buttons.

Its JSON is made once too: for each of them, the gaps are filled in it.
"""

from dataclasses import dataclass
from typing import Any

from bot.telegram.buttons import TAG_LENGTH, Tags
from bot.telegram.request import Prepared, Written

GAP = "\x7f" * TAG_LENGTH
_WRITTEN = "\\u007f" * TAG_LENGTH
"""The same in JSON."""


class Gaps(Tags):
    """Leaves a gap for each tag, and remembers what it is to be a tag of."""

    def __init__(self) -> None:
        self.bodies: list[str] = []

    def tag(self, body: str, chat_id: int) -> str:
        """The gap."""
        self.bodies.append(body)
        return GAP


@dataclass(frozen=True, slots=True)
class Stencil:
    """The parameters that are the same for all; and the others with `%s` where a gap is."""

    params: dict[str, Any]
    markup: str
    """The buttons, one gap for each tag; empty: there are none."""
    bodies: tuple[str, ...]
    """What these are to be tags of."""
    payload: str
    """The JSON of all parameters: a gap for the chat, then those of the buttons."""

    def filled(self, chat_id: int, tags: Tags) -> Prepared:
        """The parameters for one chat."""
        tagged = tuple([tags.tag(body, chat_id) for body in self.bodies])
        params = Prepared(chat_id=chat_id, **self.params)
        if self.markup:
            params["reply_markup"] = self.markup % tagged
        params.written = Written((self.payload % (chat_id, *tagged)).encode())
        return params


def stencil(params: dict[str, Any], bodies: list[str]) -> Stencil | None:
    """The stencil of a message that was made with `Gaps`; None if its own words hold one."""
    buttons = params.get("reply_markup", "")
    if buttons.count(_WRITTEN) != len(bodies):
        return None
    same = {name: params[name] for name in params if name not in ("chat_id", "reply_markup")}
    gapped = {name: _kept(value) for name, value in same.items()}
    if markup := _kept(buttons).replace(_WRITTEN, "%s"):
        gapped["reply_markup"] = markup
    # JSON leaves per cent signs as they are, so the gaps of the buttons are those of the whole.
    payload = Written.of({"chat_id": "%s", **gapped}).json_payload.decode()
    return Stencil(same, markup, tuple(bodies), payload)


def _kept(text: str) -> str:
    """`text` with its own per cent signs kept from being gaps."""
    return text.replace("%", "%%")
