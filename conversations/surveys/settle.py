"""Recomputes what follows from a change of answers, until nothing changes any more."""

import math
from collections.abc import Iterable
from datetime import datetime

from conversations.surveys.choices import offered_choices
from conversations.surveys.instances import Instances
from conversations.surveys.steps import Plan, Step
from conversations.surveys.workings import Workings
from conversations.surveys.xpath import Context, Value
from conversations.surveys.xpath.dates import day_text, read_date
from conversations.surveys.xpath.instances import Where
from conversations.surveys.xpath.values import MAX_TEXT, number_text, to_text, to_truth

# How often a circular calculation is repeated before it stays as it is.
ROUNDS = 10

Changes = dict[str, set[Where]]
"""Of each changed path, where: a beginning stands for every instance that begins so."""


class Settling:
    """The answers and hidden nodes of a sheet, open for change while a plan runs."""

    __slots__ = ("answers", "context", "hidden", "instances", "workings")

    def __init__(
        self,
        workings: Workings,
        context: Context,
        answers: dict[str, str],
        hidden: set[str],
        instances: Instances,
    ) -> None:
        self.workings = workings
        self.context = context
        self.answers = answers
        self.hidden = hidden
        self.instances = instances

    def run(self, plan: Plan, changed: set[str] | None) -> None:
        """Runs `plan` after the paths in `changed` did; None runs every step at least once.

        What has changed stands outside of repeats, and so does all that the plan recomputes.
        """
        if plan.repeated:
            at_large: set[Where] = {()}
            self.spread(plan, None if changed is None else dict.fromkeys(changed, at_large))
            return
        for _ in range(ROUNDS if plan.circular else 1):
            altered = self._run_all(plan) if changed is None else self._run_once(plan, changed)
            if not altered:
                return

    def _run_all(self, plan: Plan) -> bool:
        altered = False
        for step in plan.steps:
            altered = self._apply(step) or altered
        return altered

    def _run_once(self, plan: Plan, changed: set[str]) -> bool:
        altered = False
        for step in plan.steps:
            if not step.reads.isdisjoint(changed) and self._apply(step):
                altered = True
                changed |= step.touches
        return altered

    def spread(self, plan: Plan, changed: Changes | None) -> None:
        """As `run`, where repeats are concerned: each step for the instances it must run for."""
        found = None if changed is None else {path: set(at) for path, at in changed.items()}
        for _ in range(ROUNDS if plan.circular else 1):
            altered = False
            for step in plan.steps:
                for where in self._concerned(step, found):
                    made = len(self.instances.made)
                    if self._apply(step, where):
                        altered = True
                        if found is not None:
                            self._note(step, where, found, made)
            if not altered:
                return

    def _note(self, step: Step, where: Where, changed: Changes, made: int) -> None:
        for path in step.touches:
            if not path.startswith("+"):
                changed.setdefault(path, set()).add(where)
        for repeat, at in self.instances.made[made:]:
            changed.setdefault("+" + repeat, set()).add(at)

    def _concerned(self, step: Step, changed: Changes | None) -> Iterable[Where]:
        """Where `step` stands that reads something of what has changed."""
        if changed is None:
            return self._places(step, ())
        beginnings = {
            where[: step.shared.get(path, 0)]
            for path in step.reads.intersection(changed)
            for where in changed[path]
        }
        if () in beginnings:
            return self._places(step, ())
        return dict.fromkeys(at for start in beginnings for at in self._places(step, start))

    def _places(self, step: Step, start: Where) -> list[Where]:
        if not step.depth:
            return [()]
        around = self.workings.repeats.around(step.path)[: step.depth]
        places = self.instances.every(around, start)
        if step.path == around[-1] and step.kind == "relevant" and len(start) < step.depth:
            # The series has a relevance too: whether an instance may be added.
            places += self.instances.every(around[:-1], start)
        return places

    def put(self, path: str, value: str) -> bool:
        """Sets the value at `path`, '' removing it; gives whether it changed."""
        if self.answers.get(path, "") == value:
            return False
        if value:
            self.answers[path] = value
        else:
            del self.answers[path]
        return True

    def _apply(self, step: Step, where: Where = ()) -> bool:
        kind, path = step.kind, step.path
        if where:
            path = self.workings.repeats.place(path, where)
        if kind == "relevant":
            return self._decide(path, to_truth(step.expression.value(self.context, where)))
        if kind == "calculate":
            value = step.expression.value(self.context, where)
            return self.put(path, stored(value, step.data_type))
        if kind == "filter":
            return self._keep_offered(step, path, where)
        return self.instances.count(step.path, where, step.expression.value(self.context, where))

    def _decide(self, path: str, relevant: bool) -> bool:
        if relevant is (path not in self.hidden):
            return False
        if relevant:
            self.hidden.remove(path)
        else:
            self.hidden.add(path)
        return True

    def _keep_offered(self, step: Step, path: str, where: Where) -> bool:
        """Drops what is no longer offered; a question not relevant keeps its answer for later."""
        value = self.answers.get(path, "")
        if not value or self.context.hides(step.path, where):
            return False
        question = self.workings.question(path)
        assert question is not None
        names = {choice.name for choice in offered_choices(self.context, question)}
        taken = [value] if question.kind == "select_one" else value.split()
        return self.put(path, " ".join(name for name in taken if name in names))

    def defaults(self, places: Iterable[tuple[str, Where]]) -> None:
        """Dynamic defaults of the fields at `places` that are empty, and what follows from them."""
        for path, where in places:
            field = self.workings.dynamic[path]
            at = self.workings.repeats.place(path, where)
            if field.dynamic_default is None or self.answers.get(at):
                continue
            value = stored(field.dynamic_default.value(self.context, where), field.data_type)
            if self.put(at, value):
                self.follow(path, where)

    def trigger(self, path: str, where: Where, rounds: int = ROUNDS) -> None:
        """Sets what the question at `path` sets when its answer changes, and what follows."""
        repeats = self.workings.repeats
        for one in self.workings.sets.get(path, ()) if rounds else ():
            at = where[: repeats.shared(path, one.path)]
            value = one.value.value(self.context, at) if one.value is not None else ""
            if self.put(repeats.place(one.path, at), stored(value, one.data_type)):
                self.follow(one.path, at)
                self.trigger(one.path, at, rounds - 1)

    def follow(self, path: str, where: Where) -> None:
        """Recomputes what follows from a change of the node of definition `path` at `where`."""
        plan = self.workings.steps.plan(path)
        if plan.repeated:
            self.spread(plan, {path: {where}})
        elif plan.steps:
            self.run(plan, {path})


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
