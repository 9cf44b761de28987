"""What the review makes of an idea's words: a title, what a voice says, nothing personal."""

from typing import Literal

from conversations.ideas.known import IdeaCard
from conversations.ideas.team_events import IdeaReworded
from conversations.ideas.written import Written, place_for_all
from conversations.noticing import flags_of

Why = Literal["title", "personal", "transcribed"]
WHYS: tuple[Why, ...] = ("title", "personal", "transcribed")
NOT_OF_WORDS = frozenset(("far",))
"""The flags that do not follow from the words: they stay when these change."""


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
        answers=written.answers if written.answers != idea.written.answers else None,
    )


def with_words(idea: IdeaCard, why: Why, words: str, answer: str = "") -> Written:
    """The idea with `words` for its title, its text or one answer of its sheet, and what is to be
    looked at in what it says now."""
    written = idea.written
    if answer:
        answers = tuple((one, words if one == answer else said) for one, said in written.answers)
        return _noticed(written.model_copy(update={"answers": answers}))
    if why == "title":
        return _noticed(written.model_copy(update={"title": " ".join(words.split())}))
    return _noticed(written.model_copy(update={"text": words}))


def every_word(written: Written) -> str:
    """Everything that an idea says."""
    answers = (words for _, words in written.answers)
    said = (written.title, written.text, *answers, written.called, written.place.words)
    return "\n".join(said)


def _noticed(written: Written) -> Written:
    noticed = flags_of(every_word(written))
    kept = tuple(flag for flag in written.flags if flag in NOT_OF_WORDS)
    return written.model_copy(update={"flags": (*noticed, *kept)})


def without_spot(written: Written) -> Written:
    """Its part of town instead of an address or a point."""
    place = place_for_all(written.place.model_copy(update={"public": False}))
    return written.model_copy(update={"place": place})
