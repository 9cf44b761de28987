"""What the review asks of the world: what waits, what was said about ideas, who wants to hear."""

from dataclasses import dataclass
from typing import Literal

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.ideas.known import IdeaCard
from conversations.known import Ask

Scope = Literal["waiting", "mine", "asked", "public", "comments"]
SCOPES: tuple[Scope, ...] = ("waiting", "mine", "asked", "public", "comments")
ON_A_PAGE = 6


class WaitingComment(Frozen):
    """Why somebody supports an idea, before anybody but the team has read it; never whose."""

    ref: str
    number: int
    """Of the idea it is about."""
    words: str
    locale: str
    at: AwareDatetime


class QueueView(Frozen):
    """One page of the list, and how much there is."""

    waiting: int
    mine: int
    asked: int
    comments: int
    found: int
    rows: tuple[IdeaCard, ...] = ()
    said: tuple[WaitingComment, ...] = ()


@dataclass(frozen=True)
class Queue(Ask[QueueView]):
    """What `person` of the team sees under `scope`, page by page."""

    person: str
    scope: Scope
    page: int = 0


@dataclass(frozen=True)
class CommentToJudge(Ask[WaitingComment | None]):
    """The comment of that reference, while it waits; None afterwards."""

    ref: str


@dataclass(frozen=True)
class Reviewers(Ask[tuple[str, ...]]):
    """Staff who want to be told that something waits."""
