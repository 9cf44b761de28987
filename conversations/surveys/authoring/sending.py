"""`/spreadsheet`: staff send a consultation as a spreadsheet, alone or in a .zip with its media.

The file is fetched and checked beside the conversation; its report comes as a letter (report.py).
"""

from conversations.buttons import does
from conversations.frozen import Frozen
from conversations.incoming import Incoming, SentFile
from conversations.known import Known
from conversations.questions.asking import choice, tapped
from conversations.questions.media_types import UNNAMED
from conversations.reply import Line, Reply, ShippedFile, Words, line, say
from conversations.surveys.authoring.events import SpreadsheetSent
from conversations.surveys.authoring.manuscript import LARGEST, LARGEST_ARCHIVE
from conversations.talk import TalkKind, Turn, talk_ref
from conversations.who import STAFF

TEMPLATE = "m"


class Awaiting(Frozen):
    """The spreadsheet is awaited."""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Ask for the file; one that was sent without being asked for is taken at once."""
    if isinstance(incoming.what, SentFile):
        return step(Awaiting(), incoming, known)
    return Turn(Awaiting(), (_asked(),))


def _asked() -> Reply:
    template = choice(line("button-survey-sheet-template"), TEMPLATE)
    stop = does(line("button-survey-sheet-stop"), "cancel")
    asked = line("survey-sheet-ask", most=LARGEST // 1_000_000)
    whole = line("survey-sheet-archive", most=LARGEST_ARCHIVE // 1_000_000)
    return say(asked, whole, buttons=((template,), (stop,)))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """A file is kept to be checked, and the template sent; anything else is asked again."""
    sent = incoming.what
    if tapped(sent) == TEMPLATE:
        return Turn(state, (_template(),))
    if not isinstance(sent, SentFile) or sent.what != "document":
        return Turn(state, (say(line("survey-sheet-wants-file")), _asked()))
    if sent.size > (LARGEST_ARCHIVE if _may_be_archive(sent) else LARGEST):
        return Turn(state, (say(_large(sent)), _asked()))
    event = SpreadsheetSent(ref=talk_ref(incoming, "spreadsheet"), file_id=sent.file_id)
    return Turn(replies=(say(line("survey-sheet-arrived")),), events=(event,))


def _template() -> Reply:
    """The spreadsheet to begin with."""
    return Reply(blocks=(line("survey-sheet-template"),), attached=ShippedFile())


def _may_be_archive(sent: SentFile) -> bool:
    """By what it is said to be; what it is, shows when it is here (bot/surveys/bundle.py)."""
    return "zip" in sent.mime or sent.mime in UNNAMED


def _large(sent: SentFile) -> Line:
    if _may_be_archive(sent):
        return line("survey-archive-large", most=LARGEST_ARCHIVE // 1_000_000)
    return line("survey-sheet-large", most=LARGEST // 1_000_000)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The file, asked for once more."""
    return (_asked(),)


def title(state: Frozen, known: Known) -> Words:
    """What this is called when it is offered again."""
    return line("survey-sheet-title")


def fleeting(state: Frozen) -> bool:
    """Nothing is lost when something else is done first."""
    return True


SPREADSHEET = TalkKind(
    "spreadsheet", Awaiting, begin, step, ask, title, fleeting=fleeting, roles=STAFF
)
