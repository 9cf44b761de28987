"""Which choices a select offers now: those of a list that its filter lets through, or instances."""

from collections.abc import Sequence

from conversations.surveys.form import Choice, Question
from conversations.surveys.words import Wording, Words
from conversations.surveys.xpath import Context


def offered_choices(context: Context, question: Question) -> Sequence[Choice]:
    """The choices of `question` that its filter lets through, in the order they are offered."""
    if question.nodeset is None:
        return question.choices
    if question.from_repeat is not None:
        return _instances(context, question, *question.from_repeat)
    choices = question.choices
    rows = question.nodeset.rows(context)
    return [choices[row.place] for row in rows if row.place < len(choices)]


def _instances(context: Context, question: Question, name: str, label: str) -> list[Choice]:
    """One choice for each instance that has a name; of two with one name, the first."""
    assert question.nodeset is not None
    found: dict[str, Choice] = {}
    for where in question.nodeset.places(context):
        value = context.read_at(name, where).strip()
        if question.kind != "select_one":
            # Several answers are kept with spaces between them: a name cannot have one.
            value = "_".join(value.split())
        shown = context.read_at(label, where).strip() or value
        if value:
            found.setdefault(value, Choice(name=value, label=_words(shown)))
    return list(found.values())


def _words(text: str) -> Words:
    return Words(default="", wordings={"": Wording(pieces=(text,))})
