"""A consultation that staff sent as a spreadsheet, before it is published: what the check found.

It waits until the bot has fetched and checked the file (bot/surveys/checker.py). Whoever of the
staff opens it afterwards sees the same: two of them may look at it at once.
"""

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.reply import Told, told
from conversations.surveys.known import GivesBack
from conversations.surveys.length import Length

LARGEST = 5_000_000
"""Bytes of a spreadsheet, at most: the converter takes no more."""

LARGEST_ARCHIVE = 20_000_000
"""Bytes of a .zip that holds it with its files: Telegram lets a bot download no more."""


class Rehearsed(Frozen):
    """What random interviews have shown; lengths in questions asked."""

    runs: int
    shortest: int
    median: int
    longest: int
    seconds: int
    """What the usual interview takes, roughly."""

    @property
    def usual(self) -> Length:
        """How long an interview usually is."""
        return Length(questions=self.median, seconds=self.seconds)


class Checked(Frozen):
    """What the check came to."""

    refused: Told = told({})
    """Why the file was not opened; empty where it was."""
    title: Told = told({})
    slug: str = ""
    """The short name that its `form_id` or its title makes."""
    languages: tuple[str, ...] = ()
    findings: tuple[Told, ...] = ()
    """Every mistake, in one sentence that says where it stands."""
    errors: int = 0
    warnings: int = 0
    rehearsed: Rehearsed | None = None
    gives_back: GivesBack | None = None
    """When its results are given back, where the settings say it."""
    sha256: str = ""
    """The checksum of the form with what came with it; empty where none could be made."""
    attached: int = 0
    """How many files came with it."""
    aside: int = 0
    """How many more came that are of no kind a form can name."""

    @property
    def ready(self) -> bool:
        """Whether it may be published."""
        return bool(self.sha256) and not self.errors


class Manuscript(Frozen):
    """One spreadsheet that was sent."""

    ref: str
    person: str
    """Who sent it."""
    sent_at: AwareDatetime
    checked: Checked | None = None
    """None while it waits."""
