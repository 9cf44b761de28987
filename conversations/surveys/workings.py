"""What running a form needs, worked out once: who depends on whom, and quick ways to look up."""

from collections.abc import Mapping, Sequence

from conversations.surveys.course import Course, Shown, outline
from conversations.surveys.form import Choice, Field, Form, Group, Question
from conversations.surveys.steps import Steps
from conversations.surveys.words import Words
from conversations.surveys.xpath import Expression, Row
from conversations.surveys.xpath.instances import Counts, Repeats, Where, plain, positions

MOST_COURSES = 64
MOST_BOUND = 5_000
"""What is kept of unrolled repeats, so that a form that many people answer stays small."""


class Workings:
    """Everything derived from a Form; also the `Lookup` that its expressions use."""

    def __init__(self, form: Form) -> None:
        self.form = form
        nodes: tuple[Group | Field, ...] = (*form.groups, *form.fields)
        self.repeats = Repeats(frozenset(g.path for g in form.groups if g.repeat))
        self.relevance: dict[str, Expression] = {
            node.path: node.relevant for node in nodes if node.relevant is not None
        }
        groups = {field.path: field.groups for field in form.fields}
        self.nodes: frozenset[str] = frozenset(groups) | {group.path for group in form.groups}
        self.gates: Mapping[str, tuple[str, ...]] = {
            path: gates for path in self.nodes if (gates := self._gates(path))
        }
        self.dynamic = {f.path: f for f in form.fields if f.dynamic_default is not None}
        self.sets = {q.path: q.sets for q in form.questions if q.sets}
        self.groups = {group.path: group for group in form.groups}
        self.shown = tuple(self._shown(question) for question in form.questions)
        self.index = {shown.question.path: place for place, shown in enumerate(self.shown)}
        self.steps = Steps(form, self.relevance, self.gates, self.repeats)
        self._flat = Course(self.shown, self.index)
        self._courses: dict[frozenset[tuple[str, int]], Course] = {}
        self._bound: dict[str, Question] = {}
        self._rows: dict[tuple[str, str], dict[str, list[Row]]] = {}
        self._labels: dict[str, dict[str, Choice]] = {}

    def _gates(self, path: str) -> tuple[str, ...]:
        names = path.split("/")
        above = ("/".join(names[:end]) for end in range(2, len(names) + 1))
        return tuple(node for node in above if node in self.relevance)

    def _shown(self, question: Question) -> Shown:
        gates = self.gates.get(question.path, ())
        return Shown(question, gates, question.asked, question.kind == "note")

    # Instances of repeats

    def fields_of(self, repeat: str) -> list[Field]:
        """The fields whose innermost repeat is `repeat`."""
        return [f for f in self.form.fields if self.repeats.around(f.path)[-1:] == (repeat,)]

    def inner(self, repeat: str) -> list[str]:
        """The repeats directly within `repeat`."""
        return [path for path in self.groups if self.repeats.around(path)[-2:] == (repeat, path)]

    def gates_at(self, path: str) -> tuple[str, ...]:
        """The nodes whose relevance decides over the instance at `path`, as paths of instances."""
        gates = self.gates.get(plain(path), ())
        if "[" not in path:
            return gates
        where, repeats = positions(path), self.repeats
        return tuple(repeats.place(gate, where[: repeats.depth(gate)]) for gate in gates)

    def course(self, counts: Counts) -> Course:
        """What is shown, in order, when there are so many instances of each repeat."""
        if not self.repeats.paths:
            return self._flat
        key = frozenset(counts.items())
        known = self._courses.get(key)
        if known is None:
            if len(self._courses) >= MOST_COURSES:
                del self._courses[next(iter(self._courses))]
            known = self._courses[key] = outline(self, counts)
        return known

    def question(self, path: str) -> Question | None:
        """The question at the path of an instance: its words and rules look from there."""
        if path in self.index:
            return self.shown[self.index[path]].question
        known = self._bound.get(path)
        if known is None and plain(path) in self.index:
            if len(self._bound) >= MOST_BOUND:
                self._bound.clear()
            question = self.shown[self.index[plain(path)]].question
            known = self._bound[path] = bound(question, path, positions(path))
        return known

    # Steps

    @property
    def circles(self) -> tuple[tuple[str, ...], ...]:
        """The paths that depend on themselves, circle by circle."""
        return self.steps.circles

    # Lookup

    def rows(self, instance: str) -> Sequence[Row]:
        """The rows of a list; none when there is no such list."""
        choices = self.form.lists.get(instance)
        return choices.rows if choices is not None else ()

    def rows_by(self, instance: str, column: str, value: str) -> Sequence[Row]:
        """The rows of a list with exactly `value` in `column`."""
        key = instance, column
        index = self._rows.get(key)
        if index is None:
            index = {}
            for row in self.rows(instance):
                index.setdefault(row.cells.get(column, ""), []).append(row)
            self._rows[key] = index
        return index.get(value, ())

    def choice(self, path: str, value: str) -> Choice | None:
        """The choice called `value` of the select at `path`."""
        names = self._labels.get(path)
        if names is None:
            question = self.form.question(path)
            choices = question.choices if question is not None else ()
            names = self._labels[path] = {choice.name: choice for choice in reversed(choices)}
        return names.get(value)

    def choice_label(self, path: str, value: str, language: str) -> str:
        """The label of a choice, '' when there is none."""
        choice = self.choice(path, value)
        if choice is not None:
            return choice.label.best(language)
        question = self.form.question(path)
        # Names of instances are their own labels, as pyxform writes them.
        return value if question is not None and question.from_repeat else ""

    def translation(self, text_id: str, language: str) -> str:
        """The itext called `text_id`, '' when there is none."""
        words = self.form.texts.get(text_id)
        return words.best(language) if words is not None else ""


def bound(question: Question, path: str, where: Where) -> Question:
    """`question` as that of the instance at `path`: every text and rule looks from `where`."""
    update: dict[str, object] = {"path": path}
    for name in type(question).model_fields:
        value = getattr(question, name)
        if isinstance(value, Expression | Words):
            update[name] = value.at(where)
    return question.model_copy(update=update)
