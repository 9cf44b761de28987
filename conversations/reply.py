"""What we say: words by name or as data, buttons, and where it goes. Never a Telegram object.

Rules:
1. A text is a `Line` (a name in the catalogue and its arguments) or a `Told` (words written
   as data: a consultation's label). There is no third way to say something.
2. A button carries a `Choice` (an answer to the question it stands under, good once), a
   `Command` (good forever), a `Link` or an `OpenBot` (a link to ourselves).
3. A `Reply` is addressed to a person of ours; only the postman knows the chat behind it.
4. What is attached is said as data; the postman draws and names it, each time the same.
"""

from typing import Literal

from pydantic import AwareDatetime, Field

from conversations.frozen import Frozen
from conversations.printed import (
    CalendarEvent,
    IdeasPicture,
    IndicatorsPage,
    MeetingPicture,
    ProjectSheet,
    ResultsPicture,
)
from conversations.wording import Arg as Arg
from conversations.wording import Day as Day
from conversations.wording import Hour as Hour
from conversations.wording import Instant as Instant
from conversations.wording import Label as Label
from conversations.wording import Line as Line
from conversations.wording import Told as Told
from conversations.wording import Words as Words
from conversations.wording import line as line
from conversations.wording import told as told
from conversations.wording import verbatim as verbatim

Lane = Literal["reply", "reminder", "announcement"]
LANES: tuple[Lane, ...] = ("reply", "reminder", "announcement")

FileKind = Literal["photo", "voice", "audio", "video", "document"]
PAYLOAD = r"^[A-Za-z0-9_-]{0,64}$"
"""What Telegram lets follow `/start` in a link."""


class Choice(Frozen):
    """A press that answers question `step` of the talk `talk`; `token` says what was chosen."""

    kind: Literal["choice"] = "choice"
    token: str = Field(max_length=16)


class Command(Frozen):
    """A press that does what typing `/name args` does, whenever it is pressed."""

    kind: Literal["command"] = "command"
    name: str
    args: str = ""


class Link(Frozen):
    """A press that opens a page; only hosts allowed in the city file are ever rendered."""

    kind: Literal["link"] = "link"
    url: str


class OpenBot(Frozen):
    """A press that opens our own private chat, with `start` as what follows `/start` there."""

    kind: Literal["bot"] = "bot"
    start: str = Field("", pattern=PAYLOAD)


class Button(Frozen):
    """One button: its words, what a press means, and whether it shows as chosen already."""

    label: Words
    press: Choice | Command | Link | OpenBot = Field(discriminator="kind")
    chosen: bool = False


Row = tuple[Button, ...]


class QrCode(Frozen):
    """A picture to scan that opens our own private chat with `start`."""

    kind: Literal["qr"] = "qr"
    start: str = Field("", pattern=PAYLOAD)


class TextFile(Frozen):
    """A file made for this message, of which `content` is the text."""

    kind: Literal["text_file"] = "text_file"
    name: str = Field(pattern=r'^[^\x00-\x1f"\\/]{1,100}$')
    content: str = Field(min_length=1)
    mime: str = "text/plain"


class SentAgain(Frozen):
    """Something that Telegram already keeps, by its number there."""

    kind: Literal["sent_again"] = "sent_again"
    what: FileKind
    file_id: str


class TownFile(Frozen):
    """A file that the town gave us (`storage/uploads.py`): sent once by its content, then by the
    number that Telegram gave it."""

    kind: Literal["town_file"] = "town_file"
    what: FileKind
    ref: str
    """The SHA-256 of its content."""
    name: str = Field(pattern=r'^[^\x00-\x1f"\\/]{1,100}$')
    mime: str


class ShippedFile(Frozen):
    """A file that comes with the product: the spreadsheet to begin with."""

    kind: Literal["shipped"] = "shipped"
    name: Literal["modele.xlsx"] = "modele.xlsx"


class ProjectSheetFile(Frozen):
    """A page made for this message: a project sheet as a PDF."""

    kind: Literal["sheet"] = "sheet"
    name: str = Field(pattern=r'^[^\x00-\x1f"\\/]{1,100}$')
    sheet: ProjectSheet
    photo: str = ""
    """The number of the photo at Telegram; empty: none."""
    start: str = Field("", pattern=PAYLOAD)
    """What the code on the page opens our own private chat with."""


class PictureFile(Frozen):
    """A picture made for this message: the ideas of a week."""

    kind: Literal["picture"] = "picture"
    picture: IdeasPicture


class MeetingPictureFile(Frozen):
    """A picture made for this message: what came of a meeting."""

    kind: Literal["meeting_picture"] = "meeting_picture"
    picture: MeetingPicture


class ResultsPictureFile(Frozen):
    """A picture made for this message, in the language of each reader: results."""

    kind: Literal["results_picture"] = "results_picture"
    picture: ResultsPicture


class IndicatorsFile(Frozen):
    """A page made for this message, in the language of its reader: the town's indicators, as a
    picture or as a document."""

    kind: Literal["indicators"] = "indicators"
    name: str = Field(pattern=r'^[^\x00-\x1f"\\/]{1,100}$')
    page: IndicatorsPage
    pdf: bool = False


class CalendarFile(Frozen):
    """A date to put into one's calendar: an `.ics` made for this message, in its language."""

    kind: Literal["calendar"] = "calendar"
    name: str = Field(pattern=r'^[^\x00-\x1f"\\/]{1,100}$')
    event: CalendarEvent


class Venue(Frozen):
    """A place on a map, with its name and address: WGS84 degrees. It is a message of its own."""

    kind: Literal["venue"] = "venue"
    latitude: float
    longitude: float
    title: Words
    address: str


Attached = (
    QrCode
    | TextFile
    | SentAgain
    | TownFile
    | ShippedFile
    | ProjectSheetFile
    | PictureFile
    | MeetingPictureFile
    | ResultsPictureFile
    | IndicatorsFile
    | CalendarFile
    | Venue
)


class Reply(Frozen):
    """One message to one person: paragraphs, rows of buttons, and how it travels."""

    to: str = ""
    """The person it is for; empty means whoever spoke."""
    blocks: tuple[Words, ...] = ()
    buttons: tuple[Row, ...] = ()
    edits: int | None = None
    """The message to rewrite in place instead of sending a new one; without blocks, its text
    stays and only its buttons are replaced. With something attached, that message has it already,
    and its caption is rewritten."""
    erases: bool = False
    """The message it `edits` is deleted; rewritten where Telegram does not delete it any more."""
    ask_place: Words | None = None
    """The words of the keyboard that shares one's position, where the question is a place."""
    drop_keyboard: bool = False
    attached: Attached | None = Field(None, discriminator="kind")
    """What travels with the words: under them, or above them where they fit as its caption."""
    lane: Lane = "reply"
    while_lent: bool = False
    """Of a message `to` somebody: it may be shown while their chat is lent; others wait."""
    silent: bool = False
    """It comes without a sound: its reader is asleep, and later would be too late."""
    for_team: bool = False
    """It is dropped when its reader leaves the team before it is sent."""
    mark: str = ""
    """A name under which a later turn finds the message again, to rewrite it (`MessageMarked`)."""
    not_before: AwareDatetime | None = None
    """It waits until then (quiet.py says when a reminder or an announcement may leave)."""
    not_after: AwareDatetime | None = None
    """What has not left by then waits for its reader's next hours: quiet time has begun."""
    locale: str = ""
    """The language it was decided in; empty means the person's."""
    session: str = ""
    """The mark of the session it is said in: its commands are good there only."""
    talk: str = ""
    step: int = 0
    """Which question its Choices answer; set by the hall."""


def say(*blocks: Words, buttons: tuple[Row, ...] = ()) -> Reply:
    """A plain message of `blocks` to whoever spoke."""
    return Reply(blocks=blocks, buttons=buttons)
