"""How far a decision about an idea has got, and which question comes next."""

from typing import Literal

from conversations.frozen import Frozen
from conversations.ideas.deciding_rules import Act
from conversations.ideas.rules import Reason, Status

Stage = Literal["status", "reason", "into", "words", "cost", "preview"]


class Deciding(Frozen):
    """The decision so far, and what its author had seen of the idea when they began."""

    number: int
    act: Act
    status: Status | Literal[""] = ""
    """Where it is to go; follows from the act, but for `move`."""
    reason: Reason | Literal[""] = ""
    into: int = 0
    """The number of the idea it would become part of."""
    words: str = ""
    cost: int | None = None
    cost_asked: bool = False
    status_seen: Status | Literal[""] = ""
    messages: int = 0
    digest: str = ""

    @property
    def becomes(self) -> Status | Literal[""]:
        """Where it goes by this decision."""
        return {"publish": "published", "decline": "not_selected"}.get(self.act, self.status)  # type: ignore[return-value]


def stage(state: Deciding) -> Stage:
    """What is asked next."""
    if state.act == "move" and not state.status:
        return "status"
    if state.becomes == "not_selected" and not state.reason:
        return "reason"
    if state.act == "merge" and not state.into:
        return "into"
    if not state.words:
        return "words"
    reckoned = state.act == "move" and state.becomes != "not_selected"
    return "cost" if reckoned and not state.cost_asked else "preview"
