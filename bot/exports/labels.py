"""What a column and a value are called in a table: by name, or by the words people read."""

from collections.abc import Mapping

from conversations.surveys.columns import column_of
from conversations.surveys.form import Form, Question
from conversations.surveys.languages import form_language

BETWEEN = "; "
"""Between the labels of several choices: a space would not tell them apart."""


class Names:
    """Columns and values by their names, as they are stored."""

    def heading(self, key: str, choice: str | None) -> str:
        return key if choice is None else f"{key}/{choice}"

    def value(self, version: int, key: str, value: str) -> str:
        return value


class Labels(Names):
    """Columns and values in the words of `locale`; a name where there are no words."""

    def __init__(self, forms: Mapping[int, Form], locale: str) -> None:
        self._questions: dict[str, str] = {}
        self._choices: dict[tuple[int, str], dict[str, str]] = {}
        self._latest: dict[tuple[str, str], str] = {}
        for version, form in sorted(forms.items()):
            language = form_language(form, locale)
            for question in form.questions:
                self._read(version, question, language)

    def _read(self, version: int, question: Question, language: str) -> None:
        key = column_of(question.path)
        self._questions[key] = question.label.best(language) or key
        if question.select:
            words = {one.name: one.label.best(language) or one.name for one in question.choices}
            self._choices[version, key] = words
            self._latest.update({(key, name): label for name, label in words.items()})

    def heading(self, key: str, choice: str | None) -> str:
        title = self._questions.get(key, key)
        return title if choice is None else f"{title} / {self._latest.get((key, choice), choice)}"

    def value(self, version: int, key: str, value: str) -> str:
        words = self._choices.get((version, key))
        if words is None:
            return value
        return BETWEEN.join(words.get(name, name) for name in value.split())
