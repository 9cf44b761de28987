"""What a column and a value are called in a table: by name, or by the words people read."""

from collections.abc import Mapping

from bot.exports.columns import Column
from conversations.surveys.columns import column_of
from conversations.surveys.form import Form, Question
from conversations.surveys.languages import form_language

BETWEEN = "; "
"""Between the labels of several choices: a space would not tell them apart."""


class Names:
    """Columns and values by their names, as they are stored."""

    def heading(self, column: Column) -> str:
        """What the column is called, before it is told apart from others."""
        return column.name

    def value(self, version: int, key: str, value: str) -> str:
        """What stands there."""
        return value


class Labels(Names):
    """Columns and values in the words of `locale`; a name where there are no words."""

    def __init__(self, forms: Mapping[int, Form], locale: str) -> None:
        self._several: set[str] = set()
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
        if question.kind in ("select_multiple", "rank"):
            self._several.add(key)
        if question.select:
            words = {one.name: one.label.best(language) or one.name for one in question.choices}
            self._choices[version, key] = words
            self._latest.update({(key, name): label for name, label in words.items()})

    def heading(self, column: Column) -> str:
        title = self._questions.get(column.key)
        if title is None or title == column.key:
            return column.name
        if column.axis:
            return f"{title} / {column.axis}"
        return title if column.choice is None else f"{title} / {self.choice(column)}"

    def choice(self, column: Column) -> str:
        """The latest label of the choice that stands in `column`."""
        name = column.choice or ""
        return self._latest.get((column.key, name), name)

    def choices(self, key: str) -> dict[str, str]:
        """The latest labels of all choices of a question, by name."""
        return {name: label for (of, name), label in self._latest.items() if of == key}

    def several(self, key: str) -> bool:
        """Whether more than one of the choices may stand in an answer."""
        return key in self._several

    def value(self, version: int, key: str, value: str) -> str:
        words = self._choices.get((version, key))
        if words is None:
            return value
        return BETWEEN.join(words.get(name, name) for name in value.split())
