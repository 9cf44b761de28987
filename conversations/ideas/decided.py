"""A decision of the town hall as an event and letters, for the chat and the command line."""

from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.ideas.known import IdeaCard
from conversations.ideas.news import (
    author_letter,
    merge_letter,
    more_letter,
    reading_letter,
    supporters_news,
)
from conversations.ideas.rules import Reason, Status
from conversations.ideas.team_events import IdeaMoved, MergeProposed, MoreAsked
from conversations.known import Known
from conversations.reply import Reply

SOON = timedelta(minutes=30)
"""Whoever decides within it writes to the author once, not twice."""


class Decided(NamedTuple):
    """What happened, and what its author is told; whoever supports it is told by the event."""

    event: Event
    letters: tuple[Reply, ...]


def taken(idea: IdeaCard, at: datetime, known: Known) -> tuple[Reply, ...]:
    """What its author is told once it is looked at; dropped if the decision comes before."""
    if idea.status != "received" or not idea.author:
        return ()
    return in_their_time((reading_letter(idea),), at + SOON, known)


def moved(
    idea: IdeaCard,
    status: Status,
    words: str,
    reason: Reason | Literal[""] = "",
    cost: int | None = None,
) -> Decided:
    """It stands elsewhere now."""
    news = supporters_news(idea, status, words, reason) if idea.published else None
    event = IdeaMoved(
        ref=idea.ref,
        number=idea.number,
        status=status,
        words=words,
        reason=reason,
        cost=cost,
        news=news,
    )
    return Decided(event, _to_author(idea, author_letter(idea, status, words, reason)))


def more_asked(idea: IdeaCard, words: str) -> Decided:
    """Its author is asked for more."""
    event = MoreAsked(ref=idea.ref, number=idea.number, words=words)
    return Decided(event, _to_author(idea, more_letter(idea, words)))


def merge_proposed(idea: IdeaCard, into: IdeaCard, words: str) -> Decided:
    """Its author is asked whether it may become part of another."""
    event = MergeProposed(ref=idea.ref, number=idea.number, into=into.ref, words=words)
    return Decided(event, _to_author(idea, merge_letter(idea, into, words)))


def _to_author(idea: IdeaCard, letter: Reply) -> tuple[Reply, ...]:
    return (letter,) if idea.author else ()
