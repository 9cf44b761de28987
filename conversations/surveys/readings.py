"""How a stored answer reads to a person: labels for names, a day in words for an ISO date."""

import re
from datetime import datetime

from conversations.questions.choose_many import listed
from conversations.questions.date_time import moment_words
from conversations.questions.hours import hour_words
from conversations.questions.pins import places_words
from conversations.questions.rank import ranked
from conversations.reply import Day, Told, Words, line, told, verbatim
from conversations.surveys.form import Choice, Form, Question
from conversations.surveys.interview import Sheet, offered, words
from conversations.surveys.words import Words as FormWords
from conversations.surveys.xpath.dates import read_date, read_time
from conversations.surveys.xpath.values import text_number

_PHOTO = re.compile(r"photo-[0-9a-f]{12}\.\w+", re.ASCII)
"""The name of a photo that was sent (kinds.file_name) where a code might have been typed."""


def spoken(form: Form, sheet: Sheet, text: FormWords) -> Told:
    """`text` in the sheet's language, its `${}` filled in."""
    return told({sheet.language: _in_their_words(form, sheet, text)})


def _in_their_words(form: Form, sheet: Sheet, text: FormWords) -> str:
    return words(form, sheet, text).get(sheet.language, "")


def choice_words(form: Form, sheet: Sheet, choice: Choice) -> Told:
    """The label of `choice` in the sheet's language, its name where it has none."""
    label = _in_their_words(form, sheet, choice.label) or choice.name
    return told({sheet.language: label})


def reads(form: Form, sheet: Sheet, question: Question) -> Words | None:
    """How the stored answer reads to a person; None when there is none."""
    value = sheet.value(question.path)
    if not value:
        return None
    match question.kind:
        case "select_one" | "select_multiple":
            taken = [value] if question.kind == "select_one" else value.split()
            shown = [c for c in offered(form, sheet, question) if c.name in taken]
            return listed(tuple(choice_words(form, sheet, c) for c in shown))
        case "rank":
            labels = {c.name: choice_words(form, sheet, c) for c in question.choices}
            order = [labels[name] for name in value.split() if name in labels]
            return listed(tuple(ranked(n, label) for n, label in enumerate(order)))
        case "date" | "dateTime":
            return _day(value)
        case "time":
            hour = read_time(value)
            return verbatim(value) if hour is None else hour_words(hour)
        case "geopoint":
            return line("answer-place")
        case "geotrace" | "geoshape":
            return places_words(len(set(filter(None, value.split(";")))))
        case "image":
            return line("answer-photo")
        case "audio" | "video" | "file":
            return line(f"answer-sent-{question.kind}")
        case "acknowledge":
            return line("button-ok")
        case "decimal" | "range":
            return _number(value)
        case "barcode" if _PHOTO.fullmatch(value):
            return line("answer-photo")
        case _:
            return verbatim(value)


def _number(value: str) -> Words:
    number = text_number(value)
    return line("answer-number", n=number) if number == number else verbatim(value)


def _day(value: str) -> Words:
    at = read_date(value)
    if at is None:
        return verbatim(value)
    return moment_words(at) if isinstance(at, datetime) else line("answer-day", day=Day(day=at))
