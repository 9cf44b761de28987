"""A form's question as a question in the chat, and the answer given there as ODK text."""

from datetime import date, datetime, time, timedelta
from hashlib import sha256
from typing import cast

from conversations.incoming import Incoming, SentFile
from conversations.questions.asking import NOTHING_YET, Answer, Draft
from conversations.questions.asking import Question as ChatQuestion
from conversations.questions.choose_many import ChooseMany
from conversations.questions.choose_one import ChooseOne
from conversations.questions.code import Code
from conversations.questions.confirm import Confirm
from conversations.questions.date import Date
from conversations.questions.date_time import DateTime
from conversations.questions.media import Audio, File, Video
from conversations.questions.media_types import ENDINGS, family_of
from conversations.questions.number import Number
from conversations.questions.photo import Photo
from conversations.questions.pins import AREA, LINE, Pins
from conversations.questions.place import Place, Point
from conversations.questions.rank import Rank
from conversations.questions.scale import scale
from conversations.questions.time_of_day import TimeOfDay
from conversations.questions.write import Write
from conversations.reply import Words, line
from conversations.surveys.form import Form, Question
from conversations.surveys.interview import Sheet, offered
from conversations.surveys.moment import Moment
from conversations.surveys.readings import choice_words
from conversations.surveys.xpath.dates import instant_text

ACKNOWLEDGED = "OK"
"""What XForms' trigger control stores (ODK XForms, "trigger")."""


def chat_question(form: Form, sheet: Sheet, question: Question, moment: Moment) -> ChatQuestion:
    """The kind of question the chat puts for `question`."""
    match question.kind:
        case "select_one":
            in_a_row = "likert" in question.appearance
            return ChooseOne(_labels(form, sheet, question), in_a_row, _searched(question))
        case "select_multiple":
            return ChooseMany(_labels(form, sheet, question), _searched(question))
        case "rank":
            return Rank(_labels(form, sheet, question))
        case "range":
            return _scale(form, sheet, question)
        case "integer" | "decimal":
            return Number(whole=question.kind == "integer")
        case "date":
            return Date(moment.today, month_first=sheet.language == "en")
        case "time":
            return TimeOfDay(moment.local.utcoffset() or timedelta())
        case "dateTime":
            return DateTime(moment.today, moment.clock, month_first=sheet.language == "en")
        case "geopoint":
            return Place()
        case "geotrace" | "geoshape":
            return Pins(AREA if question.kind == "geoshape" else LINE)
        case "barcode":
            return Code()
        case "image":
            return Photo()
        case "audio":
            return Audio()
        case "video":
            return Video()
        case "file":
            return File()
        case "acknowledge":
            return Confirm()
        case _:
            return Write()


def _searched(question: Question) -> bool:
    """Whether the author wants a list that is looked through by typing."""
    return not _SEARCHED.isdisjoint(question.appearance)


_SEARCHED = frozenset(("minimal", "autocomplete", "search"))


def _scale(form: Form, sheet: Sheet, question: Question) -> ChatQuestion:
    """The scale of a range; a plain number where its parameters are none."""
    ticks = tuple(
        line("question-tick", value=choice.name, label=choice_words(form, sheet, choice))
        for choice in question.choices
    )
    return scale(question.parameters, ticks) or Number(whole=question.data_type == "int")


def _labels(form: Form, sheet: Sheet, question: Question) -> tuple[Words, ...]:
    return tuple(choice_words(form, sheet, c) for c in offered(form, sheet, question))


def fresh_draft(form: Form, sheet: Sheet, question: Question) -> Draft:
    """The draft a question opens with: what was chosen before is shown as chosen."""
    value = sheet.value(question.path)
    if not question.select or not value:
        return NOTHING_YET
    taken = value.split()
    names = [choice.name for choice in offered(form, sheet, question)]
    if question.kind == "rank":
        return Draft(chosen=tuple(names.index(name) for name in taken if name in names))
    return Draft(chosen=tuple(i for i, name in enumerate(names) if name in taken))


def stored(
    form: Form, sheet: Sheet, question: Question, answer: Answer[object], incoming: Incoming
) -> str:
    """`answer` as ODK text: names, ISO dates, `lat lon altitude accuracy`, a file's name."""
    match answer.value:
        case SentFile() as sent:
            return file_name(sent, sheet, question, incoming)
        case bool():
            return ACKNOWLEDGED
        case int(at):
            return offered(form, sheet, question)[at].name
        case (float(latitude), float(longitude)):
            return _point(latitude, longitude)
        case ((float(), float()), *_):
            points = cast("tuple[Point, ...]", answer.value)
            return ";".join(_point(*point) for point in points)
        case tuple(chosen):
            names = [choice.name for choice in offered(form, sheet, question)]
            return " ".join(names[at] for at in chosen)
        case datetime() as at:
            return instant_text(at)
        case time() as hour:
            return hour.isoformat(timespec="milliseconds")
        case date() as day:
            return day.isoformat()
        case value:
            return str(value)


def _point(latitude: float, longitude: float) -> str:
    return f"{latitude:.7f} {longitude:.7f} 0 0"


def file_name(sent: SentFile, sheet: Sheet, question: Question, incoming: Incoming) -> str:
    """A name for a file, the same each time; without the interview's seed it tells nothing."""
    family = "image" if sent.what == "photo" else family_of(sent.mime)
    kind, usual = _FILES.get(family or question.kind, ("file", "bin"))
    secret = f"{sheet.seed}/{question.path}/{incoming.ref}"
    ending = ENDINGS.get(sent.mime, usual)
    return f"{kind}-{sha256(secret.encode()).hexdigest()[:12]}.{ending}"


_FILES = {
    "image": ("photo", "jpg"),
    "audio": ("audio", "ogg"),
    "video": ("video", "mp4"),
    "paper": ("file", "bin"),
}
"""What each family of files is called, and the ending where nothing says it."""
