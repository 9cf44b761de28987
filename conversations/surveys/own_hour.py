"""Which answers tell when they were given: they go with the hours when answers become anonymous.

Rules:
1. What nobody was asked and is worked out of the clock (`now()`, `today()`, metadata) goes, unless
   it has no digit ("late") or, of the day alone, is a whole number below 1,000 (an age).
2. What somebody was asked, and the clock filled in, goes where it is of the interview's own days.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from conversations.surveys.columns import column_of
from conversations.surveys.form import Field, Form, Question
from conversations.surveys.xpath import Expression
from conversations.surveys.xpath.instances import plain

How = Literal["hour", "day", "asked"]
_DATED = ("date", "dateTime", "time")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SHORT = re.compile(r"[0-9]{1,3}")
_LOOKS = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}:[0-9]{2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2}"
    r"|\A\s*-?[0-9]{3,}(?:\.[0-9]*)?\s*\Z|\A\s*-?[0-9]+\.[0-9]+\s*\Z"
)
"""A day, an hour, or a number alone that may count days or seconds."""
_BESIDE = timedelta(days=1)
"""Days are the town's in answers and UTC's in the tables."""


def telling(form: Form) -> dict[str, How]:
    """By column (without positions), how a field of `form` comes by the clock."""
    found: dict[str, How] = {one.path: "day" for one in form.fields if _metadata(one)}
    asked = [one for one in form.fields if _dated(one)]
    fields = [one for one in form.fields if one.calculate is not None]
    fields += [one for one in form.fields if not isinstance(one, Question) and _set(form, one)]
    before = -1
    while len(found) != before:  # what reads one of them tells as much
        before = len(found)
        for one in asked:
            if _clocked(form, one, found):
                found.setdefault(one.path, "asked")
        for one in fields:
            how = _clocked(form, one, found)
            if how is not None and one.path not in found:
                found[one.path] = how
    return {column_of(path): how for path, how in found.items()}


def tells(how: How, value: str, began: str, ended: str) -> bool:
    """Whether `value` tells when it was given: between those moments, which begin with a day."""
    if how != "asked":
        short = how == "day" and _SHORT.fullmatch(value) is not None
        return not short and any(sign.isdigit() for sign in value)
    day = _DAY.match(value)
    if day is None or not began or not ended:
        return day is None
    first, last = (date.fromisoformat(text[:10]) for text in (began, ended))
    try:
        return first - _BESIDE <= date.fromisoformat(day[0]) <= last + _BESIDE
    except (ValueError, OverflowError):
        return False


def looks_told(value: str) -> bool:
    """Whether `value` may tell when it was given, where nobody knows any more what it answers."""
    return _LOOKS.search(value) is not None


def column(name: str) -> str:
    """The column of a stored answer, which within repeats has positions: `house[2]-when`."""
    return plain(name)


def _metadata(one: Field) -> bool:
    return one.preload is not None


def _dated(one: Field) -> bool:
    return isinstance(one, Question) and one.data_type in _DATED


def _set(form: Form, one: Field) -> bool:
    return one.dynamic_default is not None or bool(_sets(form, one))


def _sets(form: Form, one: Field) -> list[Expression]:
    every = (each for question in form.questions for each in question.sets)
    return [each.value for each in every if each.path == one.path and each.value is not None]


def _expressions(form: Form, one: Field) -> list[Expression]:
    own = (one.calculate, one.dynamic_default)
    return [*(each for each in own if each is not None), *_sets(form, one)]


def _reads(functions: Iterable[str], many: Iterable[Expression]) -> bool:
    return any(not one.functions.isdisjoint(functions) for one in many)


def _clocked(form: Form, one: Field, known: dict[str, How]) -> How | None:
    many = _expressions(form, one)
    below = {known[path] for each in many for path in each.paths if path in known}
    if _reads(("now",), many) or "hour" in below:
        return "hour"
    return "day" if _reads(("today",), many) or below else None
