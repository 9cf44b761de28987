"""Voices and pictures of questions: sent before the words, once in each language.

For whoever reads little the recorded voice is the question: it comes first, then the words with
their buttons. A question asked again is not heard again; in another language it is.
"""

from collections.abc import Iterator

from conversations.reply import Reply, TownFile
from conversations.surveys.form import Form, Question
from conversations.surveys.interview import place_of
from conversations.surveys.state import Interview


def with_media(form: Form, state: Interview) -> tuple[Interview, tuple[Reply, ...]]:
    """What goes before the question that waits, and the state that knows that it went."""
    new = dict(_unheard(form, state))
    if not new:
        return state, ()
    said = tuple(Reply(attached=file) for files in new.values() for file in files)
    return state.model_copy(update={"heard": (*state.heard, *new)}), said


def _unheard(form: Form, state: Interview) -> Iterator[tuple[str, tuple[TownFile, ...]]]:
    """By language and path: those of the notes before the question, then its own."""
    place, language = place_of(form, state.answers, state.at), state.answers.language
    shown: tuple[Question | None, ...] = (*place.notes, place.question) if place else ()
    for question in shown:
        files = question.heard_in(language, form.default_language) if question else ()
        key = f"{language} {question.path}" if question else ""
        if files and key not in state.heard:
            yield key, files
