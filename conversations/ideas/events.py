"""What residents do with ideas: hand in, write anew, take back, support, say why.

Whatever a person wrote, and every name of theirs, is `Personal`: the journal knows that an idea was
handed in, where and about what, nothing else.
"""

from datetime import datetime
from typing import Annotated, ClassVar, Literal

from conversations.event import Event, Personal, PersonalText, StaffAct
from conversations.ideas.written import Written
from conversations.reply import Reply

Channel = Literal["telegram", "assisted", "meeting", "paper", "web"]
Whole = Annotated[Written, Personal]


class IdeaHandedIn(Event):
    """Somebody handed in an idea in the chat it was written in."""

    ref: PersonalText
    written: Whole
    locale: str
    channel: Channel = "telegram"
    receipt: PersonalText = ""
    campaign: str
    theme: str = ""


class IdeaRewritten(Event):
    """Its author wrote it anew before the review, or after it asked for more."""

    ref: PersonalText
    written: Whole


class IdeaWithdrawn(Event):
    """Its author took an idea back: its words are erased; that there was one is kept."""

    ref: PersonalText
    news: Annotated[Reply | None, Personal] = None
    """What whoever supports it is told, where it was public."""


class IdeaAnswered(Event):
    """Its author answered what the town hall asked."""

    ref: PersonalText
    words: PersonalText
    what: Literal["", "photo", "voice"] = ""
    file_id: PersonalText = ""


class MergeAnswered(Event):
    """Its author agreed, or not, that it becomes part of another idea."""

    ref: PersonalText
    agreed: bool
    news: Annotated[Reply | None, Personal] = None
    """What whoever supports it is told, once it is merged."""


class IdeaSupported(Event):
    """Somebody supports an idea."""

    ref: PersonalText


class SupportTakenBack(Event):
    """Somebody does not support it any more."""

    ref: PersonalText


class IdeaCommented(Event):
    """Somebody said why they support it; it is reviewed before it shows."""

    comment: PersonalText
    ref: PersonalText
    words: PersonalText
    locale: str


class CommentErased(Event):
    """Somebody took back what they said."""

    comment: PersonalText


class DraftMade(Event):
    """An ambassador wrote an idea down, for its author to approve on their own telephone."""

    digest: PersonalText
    """Of the token in the QR code: whoever has that, and nobody else, may decide."""
    written: Whole
    locale: str
    expires_at: Annotated[datetime, Personal]


class DraftOpened(Event):
    """Somebody scanned the code: from now on the draft is theirs to decide, and nobody else's."""

    digest: PersonalText


class DraftApproved(Event):
    """The author approved what was written down, as it was or changed; it is handed in."""

    digest: PersonalText
    ref: PersonalText
    written: Whole
    locale: str
    receipt: PersonalText
    changed: bool
    """Whether the author changed a word of it."""
    campaign: str
    theme: str = ""


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
