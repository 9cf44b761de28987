"""The definition of a form: questions, groups, lists and rules, as the XForm gives them.

Rules:
1. A form never changes: a running interview keeps the version it began with.
2. Paths are absolute XForms paths ("/data/group/question"); they are the only identity.
3. An expression that does not compile is left out and noted in `faults`, so that a check can
   report all of them at once; a form with faults must not be published.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from pydantic import ConfigDict

from conversations.frozen import Frozen
from conversations.reply import TownFile
from conversations.surveys.words import Wording, Words, language_code
from conversations.surveys.xpath import Expression, Reason, Row

if TYPE_CHECKING:
    from conversations.surveys.workings import Workings

__all__ = [
    "Choice",
    "ChoiceList",
    "ExpressionFault",
    "Field",
    "Form",
    "FormError",
    "Group",
    "Kind",
    "Question",
    "Unsupported",
    "Wording",
    "Words",
    "language_code",
]

Kind = Literal[
    "text",
    "integer",
    "decimal",
    "date",
    "note",
    "select_one",
    "select_multiple",
    "acknowledge",
    "image",
    "geopoint",
    "repeat",
    "time",
    "dateTime",
    "rank",
    "range",
    "audio",
    "video",
    "file",
    "barcode",
    "geotrace",
    "geoshape",
    "unknown",
]

SPOKEN = frozenset(("voice", "audio", "video"))
"""What is in a language."""


class FormError(ValueError):
    """A file that is no form: `reason` is a stable name, `detail` what it is about.

    Reasons: "too-large", "not-xml", "forbidden-dtd", "too-deep", "no-model", "no-instance",
    "no-questions".
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


class _Definition(Frozen):
    model_config = ConfigDict(arbitrary_types_allowed=True)


class ExpressionFault(Frozen):
    """An expression that does not compile: where it stands and an ExpressionError's fields."""

    path: str
    attribute: str
    """relevant, constraint, required, calculate, readonly, choice_filter, default, repeat_count or
    label."""
    source: str
    position: int
    reason: Reason
    detail: str


class Unsupported(Frozen):
    """Something the form uses that the bot cannot do.

    `what` is one of: attachment, trigger, action, media, select-from-repeat, external-select,
    choice-expression, entity.
    """

    path: str
    what: str
    detail: str = ""


class Choice(_Definition):
    """One choice: the name that is stored, the label that is shown, the row's other columns."""

    name: str
    label: Words
    cells: Mapping[str, str] = {}


class ChoiceList(_Definition):
    """A choice list (a secondary instance) as expressions see it."""

    name: str
    rows: tuple[Row, ...]

    @property
    def columns(self) -> frozenset[str]:
        """Every column any row has."""
        return frozenset(column for row in self.rows for column in row.cells)


class Field(_Definition):
    """A leaf of the form: a question, a calculation, or metadata (start, end, today)."""

    path: str
    name: str
    groups: tuple[str, ...] = ()
    """The paths of the groups around it, outermost first."""
    data_type: str = "string"
    """The bind's type: string, int, decimal, date, geopoint, binary ..."""
    default: str = ""
    dynamic_default: Expression | None = None
    preload: tuple[str, str] | None = None
    """(jr:preload, jr:preloadParams): ("timestamp", "start"), ("date", "today"), ("uid", "")."""
    calculate: Expression | None = None
    relevant: Expression | None = None


class SetValue(_Definition):
    """A value that is set when the answer to another question changes (`trigger`)."""

    path: str
    value: Expression | None
    data_type: str = "string"


class Question(Field):
    """A field with a control: what a person is shown or asked."""

    kind: Kind
    label: Words
    hint: Words
    required: Expression | None = None
    required_message: Words | None = None
    constraint: Expression | None = None
    constraint_message: Words | None = None
    readonly: bool = False
    readonly_when: Expression | None = None
    """While it is true the question is shown as a note, with the answer it has."""
    sets: tuple[SetValue, ...] = ()
    """What a change of its answer sets elsewhere."""
    list_name: str | None = None
    nodeset: Expression | None = None
    """Which rows of the list are offered, when that is an expression (choice_filter)."""
    choices: tuple[Choice, ...] = ()
    """Every choice of the list, in its order."""
    from_repeat: tuple[str, str] | None = None
    """Choices that are instances of a repeat: the paths of their names and of their labels."""
    or_other: bool = False
    appearance: tuple[str, ...] = ()
    parameters: Mapping[str, str] = {}
    media: Mapping[str, tuple[TownFile, ...]] = {}
    """By language code, what is shown and heard with the words: the sound first."""

    def heard_in(self, language: str, default: str) -> tuple[TownFile, ...]:
        """What goes with it in `language`: a picture else in the default one, a voice only where
        one understands it (simple French is French)."""
        own = self.media.get(language, ())
        heard = [one for one in own if one.what in SPOKEN]
        seen = [one for one in own if one.what not in SPOKEN]
        if not heard and language == "fr-simple":
            heard = [one for one in self.media.get("fr", ()) if one.what in SPOKEN]
        others = seen or [one for one in self.media.get(default, ()) if one.what not in SPOKEN]
        return (*heard, *others)

    @property
    def asked(self) -> bool:
        """Whether it takes an answer; notes and repeats do not."""
        return self.kind not in ("note", "repeat")

    @property
    def select(self) -> bool:
        """Whether it is answered by choosing from a list."""
        return self.kind in ("select_one", "select_multiple", "rank")


class Group(_Definition):
    """A group or a repeat: its relevance holds for all that is within."""

    path: str
    label: Words
    repeat: bool = False
    appearance: tuple[str, ...] = ()
    relevant: Expression | None = None
    count: Expression | None = None
    """How many instances of a repeat there are, where the form says so (repeat_count)."""
    closed: bool = False
    """A repeat whose instances a person neither adds nor removes."""
    fresh: int = 0
    """Instances of a repeat that are there at once in a new instance of the one around it."""


class Form(_Definition):
    """A whole form. `languages` are codes in the order of the form, never empty."""

    title: str
    form_id: str
    version: str
    languages: tuple[str, ...]
    language_names: tuple[str, ...]
    """The languages' names as written ("Français (fr)"), in the order of `languages`."""
    default_language: str
    fields: tuple[Field, ...]
    """Every leaf in document order; those with a control are `Question`s."""
    questions: tuple[Question, ...]
    """What is shown or asked, in document order."""
    groups: tuple[Group, ...]
    lists: Mapping[str, ChoiceList] = {}
    starts: Mapping[str, int] = {}
    """How many instances of each repeat an interview begins with, by the path of their series."""
    texts: Mapping[str, Words] = {}
    """Every itext of choices and jr:itext(), by its id."""
    faults: tuple[ExpressionFault, ...] = ()
    unsupported: tuple[Unsupported, ...] = ()

    @cached_property
    def workings(self) -> "Workings":
        """What running the form needs, worked out once."""
        from conversations.surveys.workings import Workings

        return Workings(self)

    @cached_property
    def _by_path(self) -> dict[str, Question]:
        return {question.path: question for question in self.questions}

    def question(self, path: str) -> Question | None:
        """The question at `path`, within repeats that of the instance there."""
        return self._by_path.get(path) or (self.workings.question(path) if "[" in path else None)
