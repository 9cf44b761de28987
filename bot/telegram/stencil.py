"""A message to many people with gaps for what differs: the chat, and the tags of its buttons."""

from dataclasses import dataclass
from typing import Any

from bot.telegram.buttons import TAG_LENGTH, Tags

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
    """The parameters that are the same for all, and the buttons cut where a tag stands."""

    params: dict[str, Any]
    cut: tuple[tuple[str, str], ...]
    """What stands before a tag, and what it is a tag of."""
    end: str

    def filled(self, chat_id: int, tags: Tags) -> dict[str, Any]:
        """The parameters for one chat."""
        params = {"chat_id": chat_id, **self.params}
        if self.end:
            tagged = [before + tags.tag(body, chat_id) for before, body in self.cut]
            params["reply_markup"] = "".join(tagged) + self.end
        return params


def stencil(params: dict[str, Any], bodies: list[str]) -> Stencil | None:
    """The stencil of a message that was made with `Gaps`; None if its own words hold one."""
    *before, end = params.get("reply_markup", "").split(_WRITTEN)
    if len(before) != len(bodies):
        return None
    same = {name: params[name] for name in params if name not in ("chat_id", "reply_markup")}
    return Stencil(same, tuple(zip(before, bodies, strict=True)), end)
