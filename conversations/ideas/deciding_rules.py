"""What the team may do with an idea as it stands, for the chat and the command line alike."""

from typing import Literal

from conversations.ideas.known import IdeaCard
from conversations.ideas.rules import NEXT, OVER, REVIEWED, Status, may_become

Act = Literal["publish", "more", "decline", "merge", "move"]
ACTS: tuple[Act, ...] = ("publish", "more", "decline", "merge", "move")
Refusal = Literal["", "over", "not-now", "spoken", "no-author"]
LONGEST_SENTENCE = 1000
"""Characters that go with a decision."""
LARGEST_COST = 10**12


def steps(idea: IdeaCard) -> tuple[Status, ...]:
    """Where it may go from where it stands, by the town's word."""
    public = idea.published_at is not None
    found = (one for one in NEXT[idea.status] if may_become(idea.status, one, published=public))
    return tuple(one for one in found if one not in REVIEWED)


def refused(idea: IdeaCard, act: Act, status: Status | Literal[""] = "") -> Refusal:
    """Why an act is not possible now; empty where it is."""
    if idea.status in OVER:
        return "over"
    match act:
        case "more" if not idea.author:
            return "no-author"
        case "more":
            return "" if idea.status in REVIEWED else "not-now"
        case "merge":
            return "" if idea.author else "no-author"
        case "move" if not status:
            return "" if steps(idea) else "not-now"
    return _refused_move(idea, status or ("published" if act == "publish" else "not_selected"))


def _refused_move(idea: IdeaCard, status: Status) -> Refusal:
    if status not in steps(idea):
        return "not-now"
    return "spoken" if status == "published" and not idea.written.text else ""


def offered(idea: IdeaCard) -> tuple[Act, ...]:
    """The acts there are buttons for; why one of them is not possible is said when it is tapped."""
    if idea.status in OVER:
        return ()
    if idea.status in REVIEWED:
        return ("publish", "more", "decline", "merge")
    return ("move", "merge")
