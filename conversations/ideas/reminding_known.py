"""What the daily reminder asks: which authors have not heard for long where their ideas stand."""

from dataclasses import dataclass
from datetime import datetime

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.ideas.rules import Status
from conversations.ideas.written import named
from conversations.known import Ask
from conversations.reply import Words


class Standing(Frozen):
    """Where an idea stands, and since when."""

    ref: str
    number: int
    title: str
    text: str
    status: Status
    since: AwareDatetime
    words: str = ""
    """The sentence that went with it."""

    def name(self, most: int) -> Words:
        """What it is called."""
        return named(self.title, self.text, most)


class Author(Frozen):
    """Somebody to tell, and their ideas on which the town has not said its last word."""

    person: str
    ideas: tuple[Standing, ...]


@dataclass(frozen=True)
class AuthorsToTell(Ask[tuple[Author, ...]]):
    """Up to `most` authors who heard of one of their ideas last at `before` or earlier, the longest
    ago first; with all of their ideas that are not answered."""

    before: datetime
    most: int
