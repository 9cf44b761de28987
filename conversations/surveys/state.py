"""Where a running interview stands: everything a week, a restart or another talk must not lose."""

from typing import Literal

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.questions.asking import NOTHING_YET, Draft
from conversations.surveys.events import KeptFile
from conversations.surveys.interview import Sheet

Phase = Literal["consent", "already", "withdrawing", "asking", "removing", "recap", "which"]


class Interview(Frozen):
    """One person's interview on one version of a consultation."""

    slug: str
    version: int
    started_at: AwareDatetime
    phase: Phase = "asking"
    before: Phase = "asking"
    """The phase to return to once the consent is given (again)."""
    sheet: Sheet | None = None
    """The answers; None until the first question is asked."""
    at: str = ""
    """The path of the question that waits for an answer."""
    going: str = ""
    """The path of the instance of a repeat that is to be taken away, once that is sure."""
    draft: Draft = NOTHING_YET
    asked: tuple[str, ...] = ()
    """The paths asked so far, so that a change in the recap asks only what it opens."""
    changing: bool = False
    """A change from the recap: after the answer, back to it."""
    correcting: bool = False
    """The answers were handed in before; a closed consultation still takes the correction."""
    files: tuple[KeptFile, ...] = ()
    heard: tuple[str, ...] = ()
    """Language and path of the questions whose voices and pictures were sent already."""
    source: str = ""
    """By which link they came (see sources.py)."""

    @property
    def answers(self) -> Sheet:
        """The sheet of an interview that has begun."""
        assert self.sheet is not None
        return self.sheet
