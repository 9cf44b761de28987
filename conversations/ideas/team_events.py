"""What the team does with ideas and campaigns: each act stands in the staff log, by number."""

from typing import Annotated, ClassVar, Literal

from conversations.event import Event, Personal, PersonalText, StaffAct
from conversations.ideas.campaign import Campaign
from conversations.ideas.rules import Reason, Status
from conversations.ideas.written import IdeaPlace
from conversations.reply import Reply


class IdeaAct(StaffAct):
    """Something about one idea; the log names it by its number."""

    ref: PersonalText
    number: int

    def about(self) -> str:
        """`48213`."""
        return str(self.number)


class IdeaSeen(IdeaAct):
    """Somebody of the team read an idea that is not public."""

    act: ClassVar[str] = "idea.seen"


class IdeaTaken(IdeaAct):
    """Somebody of the team has it in hand."""

    act: ClassVar[str] = "idea.taken"


class IdeaLeft(IdeaAct):
    """They left it to the others."""

    act: ClassVar[str] = "idea.left"


class IdeaMoved(IdeaAct):
    """It stands elsewhere now, and one sentence says what that means."""

    act: ClassVar[str] = "idea.moved"

    status: Status
    words: PersonalText
    reason: Reason | Literal[""] = ""
    cost: int | None = None
    """What it would cost, in euros, where the town reckoned it anew."""
    news: Annotated[Reply | None, Personal] = None
    """What whoever supports it is told; None: nobody is."""

    def about(self) -> str:
        """`48213:published`."""
        return f"{self.number}:{self.status}"


class MoreAsked(IdeaAct):
    """The town hall asked its author for more."""

    act: ClassVar[str] = "idea.more_asked"

    words: PersonalText


class MergeProposed(IdeaAct):
    """The town hall proposed to its author that it become part of another idea."""

    act: ClassVar[str] = "idea.merge_proposed"

    into: PersonalText
    words: PersonalText


class IdeaReworded(IdeaAct):
    """The review gave it a title, wrote down what a voice says, placed it, or hid what is personal:
    the text that its author wrote stays readable to them as an earlier version."""

    act: ClassVar[str] = "idea.reworded"

    why: Literal["title", "personal", "transcribed", "sorted"]
    title: PersonalText
    text: PersonalText
    called: PersonalText
    theme: PersonalText
    place: Annotated[IdeaPlace, Personal]
    flags: tuple[str, ...]
    answers: Annotated[tuple[tuple[str, str], ...] | None, Personal] = None
    """Of its sheet, where they read otherwise from now on."""

    def about(self) -> str:
        """`48213:personal`."""
        return f"{self.number}:{self.why}"


class IdeaFileHidden(IdeaAct):
    """The review hides one of its pictures, or shows it again."""

    act: ClassVar[str] = "idea.picture"

    position: int
    hidden: bool


class CommentJudged(StaffAct):
    """The review lets a comment show, or not."""

    act: ClassVar[str] = "idea.comment"

    comment: PersonalText
    published: bool

    def about(self) -> str:
        """Not whose."""
        return "published" if self.published else "declined"


class CampaignKept(StaffAct):
    """A campaign was opened or written anew. What it says stays out of the journal, which holds no
    free text; the staff log names it."""

    act: ClassVar[str] = "campaign.kept"

    campaign: Annotated[Campaign, Personal]

    def about(self) -> str:
        """Its name."""
        return self.campaign.slug


class CampaignClosed(StaffAct):
    """A campaign was closed by hand."""

    act: ClassVar[str] = "campaign.closed"

    slug: str

    def about(self) -> str:
        """Its name."""
        return self.slug


class IdeasExported(StaffAct):
    """Somebody of the team wrote ideas into a file."""

    act: ClassVar[str] = "ideas.exported"

    rows: int
    kind: str = "csv"

    def about(self) -> str:
        """Which kind of file."""
        return f"ideas:{self.kind}"

    def people_count(self) -> int:
        """As many as there are ideas."""
        return self.rows


class IdeasImported(StaffAct):
    """Ideas from paper, meetings or another platform were written in."""

    act: ClassVar[str] = "ideas.imported"

    rows: int
    changed: int = 0

    def about(self) -> str:
        """All of them."""
        return "ideas"

    def people_count(self) -> int:
        """As many as there are ideas."""
        return self.rows


class AuthorsReminded(Event):
    """Authors were told once more where their ideas stand."""

    refs: Annotated[tuple[str, ...], Personal]
    count: int
