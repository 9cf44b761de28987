"""What happens to an idea: written down, approved or refused by whose it is, handed in, taken back.

Whatever a person wrote, and every name of theirs, is `Personal`: the journal knows that an idea was
handed in and in which language, nothing else.
"""

from datetime import datetime
from typing import Annotated, ClassVar, Literal

from conversations.event import Event, Personal, PersonalText, StaffAct

Channel = Literal["telegram", "assisted"]


class IdeaHandedIn(Event):
    """Somebody handed in an idea in the chat it was written in."""

    ref: PersonalText
    text: PersonalText
    called: PersonalText = ""
    """How its author wants to be called; empty for nothing."""
    locale: str
    channel: Channel = "telegram"
    receipt: PersonalText = ""


class IdeaWithdrawn(Event):
    """Its author took an idea back: it is erased."""

    ref: PersonalText


class DraftMade(Event):
    """An ambassador wrote an idea down, for its author to approve on their own telephone."""

    digest: PersonalText
    """Of the token in the QR code: whoever has that, and nobody else, may decide."""
    text: PersonalText
    called: PersonalText = ""
    locale: str
    expires_at: Annotated[datetime, Personal]


class DraftOpened(Event):
    """Somebody scanned the code: from now on the draft is theirs to decide, and nobody else's."""

    digest: PersonalText


class DraftApproved(Event):
    """The author approved what was written down, as it was or changed; it is handed in."""

    digest: PersonalText
    ref: PersonalText
    text: PersonalText
    called: PersonalText = ""
    locale: str
    receipt: PersonalText
    changed: bool
    """Whether the author changed a word of it."""


class DraftRefused(Event):
    """The author refused it: its text is erased at once."""

    digest: PersonalText


class DraftTakenBack(Event):
    """The ambassador took the draft back before anybody decided."""

    digest: PersonalText


class IdeaErased(StaffAct):
    """The town hall erased an idea for whoever holds its receipt."""

    act: ClassVar[str] = "idea.erased"

    ref: PersonalText

    def about(self) -> str:
        """Not which one."""
        return "receipt"


class IdeaReceiptChecked(StaffAct):
    """The town hall looked up whether the idea of a receipt is here."""

    act: ClassVar[str] = "idea.receipt"

    def about(self) -> str:
        """Not which one."""
        return "receipt"


class IdeasExported(StaffAct):
    """Staff wrote the ideas into a file."""

    act: ClassVar[str] = "ideas.exported"

    rows: int

    def about(self) -> str:
        """All of them."""
        return "ideas"

    def people_count(self) -> int:
        """As many as there are ideas."""
        return self.rows
