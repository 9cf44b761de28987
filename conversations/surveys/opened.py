"""A sheet opened for a change: what is changed, all that follows from it, and the sheet after."""

from typing import TypeVar

from conversations.surveys.form import Form
from conversations.surveys.instances import Instances
from conversations.surveys.moment import Moment
from conversations.surveys.settle import Settling
from conversations.surveys.sheet import Sheet
from conversations.surveys.xpath import Context
from conversations.surveys.xpath.instances import Where, path_without, plain, positions

T = TypeVar("T")


class Opened:
    """Copies of what a sheet holds, changed together; `closed` gives the sheet they make."""

    __slots__ = (
        "answers",
        "counts",
        "hidden",
        "instances",
        "moment",
        "settling",
        "sheet",
        "workings",
    )

    def __init__(self, form: Form, sheet: Sheet, moment: Moment) -> None:
        self.workings = form.workings
        self.sheet = sheet
        self.moment = moment
        self.answers, self.hidden = dict(sheet.answers), set(sheet.hidden)
        self.counts = dict(sheet.counts)
        self.instances = Instances(self.workings, self.answers, self.counts)
        context = Context(
            self.workings,
            self.answers,
            self.hidden,
            moment,
            sheet.language,
            sheet.seed,
            self.counts,
        )
        self.settling = Settling(self.workings, context, self.answers, self.hidden, self.instances)

    def put(self, path: str, value: str) -> None:
        """Sets the value at `path`, '' erasing it, and recomputes what follows."""
        if not self.settling.put(path, value):
            return
        node, where = (plain(path), positions(path)) if "[" in path else (path, ())
        self.settling.follow(node, where)
        if node in self.workings.sets:
            self.settling.trigger(node, where)
        if self.instances.made:
            self._begin_instances()

    def add(self, repeat: str, within: Where) -> Where | None:
        """Makes a last instance; None when there are too many."""
        at = self.instances.add(repeat, within)
        if at is not None:
            self._come_or_gone(repeat, at)
            self._begin_instances()
        return at

    def _come_or_gone(self, repeat: str, at: Where) -> None:
        steps = self.workings.steps
        changes = {path: {at} for path in steps.below[repeat]}
        self.settling.spread(steps.plan_of_instances(repeat), changes)

    def _begin_instances(self) -> None:
        """The dynamic defaults of new instances, once all else in them is worked out."""
        dynamic, around = self.workings.dynamic, self.workings.repeats.around
        made, self.instances.made = self.instances.made, []
        for repeat, at in made:
            inside = [path for path in dynamic if around(path)[-1:] == (repeat,)]
            self.settling.defaults((path, at) for path in inside)

    def remove(self, repeat: str, at: Where) -> None:
        """Takes an instance away: those after it move up, with all that stands in them."""
        within = at[:-1]
        series = self.workings.repeats.place(repeat, within)
        self._move(series, at[-1])
        self.counts[series] -= 1
        below = self.workings.steps.below[repeat] - {"+" + repeat}
        changes = {path: {within} for path in below}
        self.settling.spread(self.workings.steps.plan_of_instances(repeat), changes)

    def _move(self, series: str, number: int) -> None:
        for path, value in _taken(self.answers, series):
            if (target := path_without(path, series, number)) is not None:
                self.answers[target] = value
        for path, count in _taken(self.counts, series):
            if (target := path_without(path, series, number)) is not None:
                self.counts[target] = count
        beneath = {path for path in self.hidden if path.startswith(series + "[")}
        self.hidden -= beneath
        moved = (path_without(path, series, number) for path in beneath)
        self.hidden |= {path for path in moved if path is not None}

    def closed(self) -> Sheet:
        """The sheet with everything recomputed."""
        # A copy is not validated again: everything in it has just been made here.
        update: dict[str, object] = {
            "seen": self.moment,
            "answers": self.answers,
            "hidden": frozenset(self.hidden),
        }
        if self.counts:
            update["counts"] = self.counts
        return self.sheet.model_copy(update=update)


def _taken(kept: dict[str, T], series: str) -> list[tuple[str, T]]:
    """Everything kept beneath the instances of `series`, taken out."""
    return [(path, kept.pop(path)) for path in list(kept) if path.startswith(series + "[")]
