"""What the review makes of an idea's words: a title, what a voice says, nothing personal."""

from typing import Literal

from conversations.ideas.known import IdeaCard
from conversations.ideas.noticing import flags_of
from conversations.ideas.team_events import IdeaReworded
from conversations.ideas.written import Written

Why = Literal["title", "personal", "transcribed"]
WHYS: tuple[Why, ...] = ("title", "personal", "transcribed")
OF_THE_TEXT = frozenset(("links", "phone", "email", "rude"))
"""The flags that follow from the words alone: noticed anew when the words change."""


def reworded(
    idea: IdeaCard, written: Written, why: Literal["title", "personal", "transcribed", "sorted"]
) -> IdeaReworded:
    """It reads like that from now on."""
    return IdeaReworded(
        ref=idea.ref,
        number=idea.number,
        why=why,
        title=written.title,
        text=written.text,
        called=written.called,
        theme=written.theme,
        place=written.place,
        flags=written.flags,
    )


def with_words(idea: IdeaCard, why: Why, words: str) -> Written:
    """The idea with `words` for its title or its text, and what is noticed in them."""
    if why == "title":
        return idea.written.model_copy(update={"title": " ".join(words.split())})
    noticed = flags_of(words)
    kept = tuple(flag for flag in idea.written.flags if flag not in (*OF_THE_TEXT, "short"))
    return idea.written.model_copy(update={"text": words, "flags": (*noticed, *kept)})
