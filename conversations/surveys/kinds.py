"""A form's question as a question in the chat, and the answer given there as ODK text."""

from datetime import date
from hashlib import sha256

from conversations.incoming import Incoming, SentFile
from conversations.questions.asking import NOTHING_YET, Answer, Draft
from conversations.questions.asking import Question as ChatQuestion
from conversations.questions.choose_many import ChooseMany, listed
from conversations.questions.choose_one import ChooseOne
from conversations.questions.confirm import Confirm
from conversations.questions.date import Date
from conversations.questions.number import Number
from conversations.questions.photo import Photo
from conversations.questions.place import Place
from conversations.questions.write import Write
from conversations.reply import Day, Told, Words, line, told, verbatim
from conversations.surveys.form import Choice, Form, Question
from conversations.surveys.interview import Sheet, offered, words
from conversations.surveys.moment import Moment
from conversations.surveys.words import Words as FormWords

ACKNOWLEDGED = "OK"
"""What XForms' trigger control stores (ODK XForms, "trigger")."""


def spoken(form: Form, sheet: Sheet, text: FormWords) -> Told:
    """`text` in the sheet's language, its `${}` filled in."""
    return told({sheet.language: _in_their_words(form, sheet, text)})


def _in_their_words(form: Form, sheet: Sheet, text: FormWords) -> str:
    return words(form, sheet, text).get(sheet.language, "")


def chat_question(form: Form, sheet: Sheet, question: Question, moment: Moment) -> ChatQuestion:
    """The kind of question the chat puts for `question`."""
    match question.kind:
        case "select_one":
            return ChooseOne(_labels(form, sheet, question))
        case "select_multiple":
            return ChooseMany(_labels(form, sheet, question))
        case "integer" | "decimal":
            return Number(whole=question.kind == "integer")
        case "date":
            return Date(moment.today, month_first=sheet.language == "en")
        case "geopoint":
            return Place()
        case "image":
            return Photo()
        case "acknowledge":
            return Confirm()
        case _:
            return Write()


def _labels(form: Form, sheet: Sheet, question: Question) -> tuple[Words, ...]:
    return tuple(_label(form, sheet, c) for c in offered(form, sheet, question))


def _label(form: Form, sheet: Sheet, choice: Choice) -> Told:
    label = _in_their_words(form, sheet, choice.label) or choice.name
    return told({sheet.language: label})


def fresh_draft(form: Form, sheet: Sheet, question: Question) -> Draft:
    """The draft a question opens with: what was chosen before is shown as chosen."""
    value = sheet.value(question.path)
    if not question.select or not value:
        return NOTHING_YET
    taken = value.split()
    names = [choice.name for choice in offered(form, sheet, question)]
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
            return f"{latitude:.7f} {longitude:.7f} 0 0"
        case tuple(chosen):
            names = [choice.name for choice in offered(form, sheet, question)]
            return " ".join(names[at] for at in chosen)
        case date() as day:
            return day.isoformat()
        case value:
            return str(value)


def file_name(sent: SentFile, sheet: Sheet, question: Question, incoming: Incoming) -> str:
    """A name for a file, the same each time; without the interview's seed it tells nothing."""
    ending = {"image/png": "png", "image/webp": "webp"}.get(sent.mime, "jpg")
    secret = f"{sheet.seed}/{question.path}/{incoming.ref}"
    return f"photo-{sha256(secret.encode()).hexdigest()[:12]}.{ending}"


def reads(form: Form, sheet: Sheet, question: Question) -> Words | None:
    """How the stored answer reads to a person; None when there is none."""
    value = sheet.value(question.path)
    if not value:
        return None
    match question.kind:
        case "select_one" | "select_multiple":
            taken = value.split()
            shown = [c for c in offered(form, sheet, question) if c.name in taken]
            return listed(tuple(_label(form, sheet, c) for c in shown))
        case "date":
            return line("answer-day", day=Day(day=date.fromisoformat(value)))
        case "geopoint":
            return line("answer-place")
        case "image":
            return line("answer-photo")
        case "acknowledge":
            return line("button-ok")
        case "decimal":
            return line("answer-number", n=float(value))
        case _:
            return verbatim(value)
