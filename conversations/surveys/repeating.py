"""Adding and removing instances of a repeat, and what they are called."""

from conversations.surveys.form import Form
from conversations.surveys.instances import MOST_IN_ALL, MOST_INSTANCES
from conversations.surveys.moment import Moment
from conversations.surveys.opened import Opened
from conversations.surveys.sheet import Sheet
from conversations.surveys.xpath.instances import path_without, plain, positions
from conversations.surveys.xpath.values import to_number


def add_instance(form: Form, sheet: Sheet, series: str, moment: Moment) -> Sheet:
    """The sheet with one more instance at the end of `series`; as it is when there is no room."""
    opened = Opened(form, sheet, moment)
    opened.add(plain(series), positions(series))
    return opened.closed()


def remove_instance(form: Form, sheet: Sheet, instance: str, moment: Moment) -> Sheet:
    """The sheet without the instance at `instance`: those after it move up."""
    opened = Opened(form, sheet, moment)
    opened.remove(plain(instance), positions(instance))
    return opened.closed()


def instances_of(sheet: Sheet, series: str) -> tuple[str, ...]:
    """The paths of the instances of `series`, in order."""
    return tuple(f"{series}[{number}]" for number in range(1, sheet.counts.get(series, 0) + 1))


def has_room(sheet: Sheet, series: str) -> bool:
    """Whether one more instance may be added to `series`."""
    few = sheet.counts.get(series, 0) < MOST_INSTANCES
    return few and sum(sheet.counts.values()) < MOST_IN_ALL


def counts_too_many(form: Form, sheet: Sheet, path: str, value: str, moment: Moment) -> bool:
    """Whether `value` at `path` would ask for more instances of a repeat than there may be."""
    steps = [s for s in form.workings.steps.plan(plain(path)).steps if s.kind == "count"]
    if not steps:
        return False
    opened = Opened(form, sheet, moment)
    opened.put(path, value)
    return any(
        to_number(step.expression.value(opened.settling.context, where)) > MOST_INSTANCES
        for step in steps
        for where in opened.instances.every(form.workings.repeats.around(step.path)[:-1])
    )


def instance_of(path: str) -> str:
    """The path of the innermost instance that the node at `path` stands in, '' outside repeats."""
    return path[: path.rfind("]") + 1]


def path_after_removal(path: str, instance: str) -> str | None:
    """What `path` is called once `instance` is gone; None when it was within it."""
    return path_without(path, instance[: instance.rfind("[")], positions(instance)[-1])
