"""The minutes of a meeting: what was said and what was decided, as a text, a document, or both.

Staff write them; nothing of what residents wrote gets into them by itself.
"""

from dataclasses import dataclass

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.incoming import SentFile
from conversations.known import Ask
from conversations.reply import Line, SentAgain, Told, TownFile, line, told

LONGEST_TEXT = 3_500
"""Characters in one language: one message, with its title. What is longer goes in a document."""
LONGEST_DECISION, MOST_DECISIONS = 200, 12
LARGEST_FILE = 20_000_000
"""Bytes of the document: what people download with a telephone."""
PDF = "application/pdf"


class Minutes(Frozen):
    """What was said and decided."""

    text: Told = told({})
    decisions: tuple[Told, ...] = ()
    document: SentAgain | TownFile | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to publish."""
        return not (self.text.words or self.decisions or self.document)

    def written(self, locale: str, text: str) -> "Minutes":
        """The same with another text in one language; without it where `text` is empty."""
        return self.model_copy(update={"text": put(self.text, locale, text)})

    def decided(self, at: int, locale: str, text: str) -> "Minutes":
        """The same with another decision number `at` (from 0) in one language."""
        before = self.decisions[at] if at < len(self.decisions) else told({})
        after = put(before, locale, text)
        found = (*self.decisions[:at], after, *self.decisions[at + 1 :])
        return self.model_copy(update={"decisions": found})

    def without(self, at: int) -> "Minutes":
        """The same without one decision."""
        left = (*self.decisions[:at], *self.decisions[at + 1 :])
        return self.model_copy(update={"decisions": left})


class MinutesCard(Frozen):
    """Minutes as they are published now."""

    meeting: int
    minutes: Minutes
    edition: int
    published_at: AwareDatetime


@dataclass(frozen=True)
class MinutesOf(Ask[MinutesCard | None]):
    """The minutes of the meeting; None while there are none."""

    meeting: int


def put(words: Told, locale: str, text: str) -> Told:
    """`words` with another text in one language; without it where `text` is empty."""
    kept = {**dict(words.words), locale: text}
    return told({one: there for one, there in kept.items() if there})


def document_of(sent: SentFile) -> SentAgain | Line:
    """The document that somebody sent, or what is wrong with it."""
    if sent.size > LARGEST_FILE:
        return line("meeting-minutes-large", most=LARGEST_FILE // 1_000_000)
    if sent.what != "document" or sent.mime != PDF:
        return line("meeting-minutes-no-pdf")
    return SentAgain(what="document", file_id=sent.file_id)


def problems(minutes: Minutes) -> tuple[Line, ...]:
    """Why they cannot be published as they are; nothing where they can."""
    found: list[Line] = []
    if minutes.empty:
        found.append(line("meeting-minutes-nothing"))
    if longest(minutes.text) > LONGEST_TEXT:
        found.append(line("meeting-minutes-long", n=longest(minutes.text), most=LONGEST_TEXT))
    if len(minutes.decisions) > MOST_DECISIONS:
        found.append(line("meeting-minutes-many", most=MOST_DECISIONS))
    if any(longest(one) > LONGEST_DECISION for one in minutes.decisions):
        most = max(map(longest, minutes.decisions))
        found.append(line("meeting-minutes-decision-long", n=most, most=LONGEST_DECISION))
    return tuple(found)


def longest(words: Told) -> int:
    """Characters of its longest text, as Telegram counts them: an emoji is two."""
    return max((len(text.encode("utf-16-le")) // 2 for _, text in words.words), default=0)
