"""Recomputes what follows from a change of answers, until nothing changes any more."""

import math
from collections.abc import Sequence
from datetime import datetime

from conversations.surveys.form import Choice, Question
from conversations.surveys.workings import Plan, Step
from conversations.surveys.xpath import Context, Value
from conversations.surveys.xpath.dates import day_text, read_date
from conversations.surveys.xpath.values import MAX_TEXT, number_text, to_text

# How often a circular calculation is repeated before it stays as it is.
ROUNDS = 10


class Settling:
    """The answers and hidden nodes of a sheet, open for change while a plan runs."""

    def __init__(self, context: Context, answers: dict[str, str], hidden: set[str]) -> None:
        self.context = context
        self.answers = answers
        self.hidden = hidden

    def run(self, plan: Plan, changed: set[str] | None) -> None:
        """Runs `plan` after the paths in `changed` did; None runs every step at least once."""
        for _ in range(ROUNDS if plan.circular else 1):
            altered = False
            for step in plan.steps:
                if changed is not None and step.reads.isdisjoint(changed):
                    continue
                if self._apply(step):
                    altered = True
                    if changed is not None:
                        changed |= step.touches
            if not altered:
                return

    def put(self, path: str, value: str) -> bool:
        """Sets the value at `path`, '' removing it; gives whether it changed."""
        if self.answers.get(path, "") == value:
            return False
        if value:
            self.answers[path] = value
        else:
            del self.answers[path]
        return True

    def _apply(self, step: Step) -> bool:
        if step.kind == "relevant":
            return self._decide(step)
        if step.kind == "calculate":
            value = stored(step.expression.value(self.context), step.data_type)
            return self.put(step.path, value)
        return step.question is not None and self._keep_offered(step.question)

    def _decide(self, step: Step) -> bool:
        relevant = step.expression.truth(self.context)
        if relevant is (step.path not in self.hidden):
            return False
        if relevant:
            self.hidden.remove(step.path)
        else:
            self.hidden.add(step.path)
        return True

    def _keep_offered(self, question: Question) -> bool:
        """Drops what is no longer offered; a question not relevant keeps its answer for later."""
        value = self.answers.get(question.path, "")
        if not value or not self.context.node(question.path):
            return False
        names = {choice.name for choice in offered_choices(self.context, question)}
        return self.put(question.path, " ".join(name for name in value.split() if name in names))


def offered_choices(context: Context, question: Question) -> Sequence[Choice]:
    """The choices of `question` that its filter lets through, in the order they are offered."""
    if question.nodeset is None:
        return question.choices
    choices = question.choices
    rows = question.nodeset.rows(context)
    return [choices[row.place] for row in rows if row.place < len(choices)]


def stored(value: Value, data_type: str) -> str:
    """A calculated value as it is kept: NaN is nothing, an int has no fraction, a date is a day."""
    if isinstance(value, float):
        if value != value:
            return ""
        if data_type == "date":
            return day_text(value) if math.isfinite(value) else ""
        if data_type == "int" and math.isfinite(value):
            return number_text(float(math.trunc(value)))
    text = to_text(value)[:MAX_TEXT]
    return _cut(text, data_type) if data_type in ("date", "time") else text


def _cut(text: str, data_type: str) -> str:
    """Of a moment, the day that a date keeps or the time of day that a time does."""
    at = read_date(text)
    if not isinstance(at, datetime):
        return text
    return text.strip()[:10] if data_type == "date" else text.strip()[11:]
