"""A sheet filled again from answers that were handed in, by their columns."""

import re
from collections.abc import Mapping

from conversations.surveys.columns import column_of
from conversations.surveys.form import Form
from conversations.surveys.interview import course_of, record
from conversations.surveys.moment import Moment
from conversations.surveys.repeating import add_instance, instances_of, remove_instance
from conversations.surveys.sheet import Sheet


def refilled(form: Form, sheet: Sheet, given: Mapping[str, str], moment: Moment) -> Sheet:
    """`sheet` with the values of `given`, by column; of each repeat as many instances as have any.

    An instance without a single answer was not kept: it is not there again.
    """
    done = set[str]()
    while True:
        counts = sheet.counts
        for shown in course_of(form, sheet).shown:
            path = shown.question.path
            if path in done:
                continue
            done.add(path)
            if shown.adds:
                sheet = _with_instances(form, sheet, path, _last(given, path), moment)
            elif shown.asked and (value := given.get(column_of(path), "")) != sheet.value(path):
                sheet = record(form, sheet, path, value, moment)
            if sheet.counts != counts:
                break
        else:
            return sheet


def _last(given: Mapping[str, str], series: str) -> int:
    """The number of the last instance of `series` that has an answer, 0 when none has."""
    number = re.compile(re.escape(column_of(series)) + r"\[(\d+)\]-")
    found = (number.match(column) for column in given)
    return max((int(match[1]) for match in found if match), default=0)


def _with_instances(form: Form, sheet: Sheet, series: str, count: int, moment: Moment) -> Sheet:
    for _ in range(len(instances_of(sheet, series)), count):
        sheet = add_instance(form, sheet, series, moment)
    for instance in reversed(instances_of(sheet, series)[count:]):
        sheet = remove_instance(form, sheet, instance, moment)
    return sheet
