"""Answers in the words that their person saw: the label of each question and of what was chosen."""

from conversations.surveys.columns import column_of
from conversations.surveys.form import FormError, Question
from conversations.surveys.known import FormByVersion
from conversations.surveys.languages import form_language
from conversations.surveys.xpath.instances import plain
from storage import forms
from storage.db import Db

Row = dict[str, str]


async def in_words(
    db: Db, slug: str, version: int, locale: str, answers: dict[str, str]
) -> list[Row]:
    """For each of `answers` (by column) its name, the question and the answer, in `locale`.

    Empty where the form is not there any more, or takes seconds to read (long lists): the names
    and values stand beside it in any case.
    """
    ask = FormByVersion(slug, version)
    if await forms.is_slow(db, ask):
        return []
    try:
        checksum = await forms.checksum_of(db, ask)
    except LookupError:
        return []
    try:
        form = forms.known(checksum) or forms.compiled(await forms.source(db, ask))
    except FormError:  # of an older release, and read no more
        return []
    language = form_language(form, locale)
    asked = {column_of(one.path): one for one in form.questions if one.asked}
    found = ((name, asked.get(_column(name)), value) for name, value in answers.items())
    return [_row(name, one, value, language) for name, one, value in found if one is not None]


def _column(name: str) -> str:
    """Of an answer in a repeat, the column of its question."""
    return plain(name)


def _row(name: str, question: Question, value: str, language: str) -> Row:
    labels = {one.name: one.label.best(language) or one.name for one in question.choices}
    taken = value.split() if question.kind in ("select_multiple", "rank") else [value]
    shown = ", ".join(labels.get(one, one) for one in taken)
    return {"name": name, "question": question.label.best(language), "answer": shown}
