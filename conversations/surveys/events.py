"""What happens to a consultation and to the answers given to it."""

from datetime import datetime
from typing import Annotated, Literal

from conversations.event import Event, Personal, PersonalText, StaffAct
from conversations.frozen import Frozen
from conversations.incoming import SentFile

Channel = Literal["telegram", "assisted"]


class Given(Frozen):
    """One answer: the question's column (groups joined with `-`) and its value as ODK text."""

    name: str
    value: str


class KeptFile(Frozen):
    """A photo that came as an answer: the name it has in the answers, and where it is kept."""

    name: str
    sent: SentFile


class SurveyLinkMade(Event):
    """Staff made a link to a consultation that says where it hangs."""

    slug: str
    source: str
    words: PersonalText = ""
    """What the source's code stands for; "" where its name says it."""


class SurveyOpened(Event):
    """Somebody who has not answered came to an open consultation; `source`: by which link."""

    journaled = False

    slug: str
    source: PersonalText = ""


class SurveyBegun(Event):
    """A resident opened a consultation and saw its first question."""

    slug: str
    version: int
    source: PersonalText = ""


class SurveyHandedIn(Event):
    """A resident handed in their answers; handing in again replaces the earlier ones."""

    slug: str
    version: int
    locale: str
    started_at: Annotated[datetime, Personal]
    channel: Channel = "telegram"
    receipt: PersonalText = ""
    """The code given to the person; nothing else leads from it to the answers."""
    answers: Annotated[tuple[Given, ...], Personal] = ()
    files: Annotated[tuple[KeptFile, ...], Personal] = ()
    source: PersonalText = ""
    """By which link they came: counted, never kept beside the answers."""
    corrects: Literal[True] | None = None
    """True: they had handed in before, and are not counted again."""


class SurveyWithdrawn(Event):
    """A resident took their answers back."""

    slug: str


class SurveyPublished(StaffAct):
    """Staff published a version of a consultation; an earlier version stays for who began it."""

    act = "survey.published"

    slug: str
    version: int
    sha256: str
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    gives_back: str = ""
    """When its results are given back, where that was said."""
    manuscript: str = ""
    """The spreadsheet sent in the chat that is published; empty: the command line has kept it."""

    def about(self) -> str:
        """The consultation."""
        return self.slug

    def people_count(self) -> int:
        """Nobody yet."""
        return 0


class SurveyClosed(StaffAct):
    """Staff closed a consultation; `correct_until` is when its link to people is cut."""

    act = "survey.closed"

    slug: str
    correct_until: datetime

    def about(self) -> str:
        """The consultation."""
        return self.slug

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0


class ExportBegun(StaffAct):
    """Staff are about to read the answers to a consultation, one by one, into a file."""

    act = "export.begun"

    slug: str
    people: int

    def about(self) -> str:
        """The consultation."""
        return self.slug

    def people_count(self) -> int:
        """Whoever handed in answers."""
        return self.people


class FunnelSeen(StaffAct):
    """Staff read by which links people came to a consultation, and where they left it."""

    act = "survey.funnel"

    slug: str

    def about(self) -> str:
        """The consultation."""
        return self.slug

    def people_count(self) -> int:
        """Nobody in particular."""
        return 0


class ReceiptChecked(StaffAct):
    """Staff looked up whether the answers that a receipt stands for are here."""

    act = "receipt.checked"

    slug: str

    def about(self) -> str:
        """The consultation; never the code."""
        return self.slug


class SurveyMadeAnonymous(Event):
    """The secret that tied answers to people is destroyed: nobody can tie them again."""

    slug: str
