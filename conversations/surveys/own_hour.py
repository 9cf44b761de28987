"""Which answers tell when they were given: they go with the hours when answers become anonymous.

Rules:
1. What nobody was asked and is worked out of the clock (`now()`, `today()`, metadata) goes, unless
   it has no digit ("late") or is an age: a whole number below 1,000 that tells no day
   (clock_read.py).
2. What somebody was asked, and the clock filled in, goes where it is of the interview's own days:
   a date, or what the clock would have filled in on one of them. What they typed otherwise stays.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from conversations.surveys.clock_read import CLOCK, Defaults, to_the_day
from conversations.surveys.columns import column_of
from conversations.surveys.form import Field, Form, Question
from conversations.surveys.xpath import Expression
from conversations.surveys.xpath.instances import plain

How = Literal["hour", "day", "age", "asked", "typed", "typed hour"]
"""`asked`: in a question for a date or a time; `typed`: in one for words or numbers."""
_RANKS: tuple[How, ...] = ("age", "day", "hour", "typed", "typed hour", "asked")
_DATED = ("date", "dateTime", "time")
_DAY = re.compile(r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})")
_WHOLE = (
    re.compile(_DAY.pattern + r"(?:[T ][0-9:.]+(?:Z|[+-][0-9:]+)?)?"),
    re.compile(r"(?P<d>[0-9]{1,2})[/.-](?P<m>[0-9]{1,2})[/.-](?P<y>[0-9]{4})(?: [0-9:h]+)?"),
)
_HOUR = re.compile(r"[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?(?:Z|[+-][0-9:]+)?")
_SHORT = re.compile(r"[0-9]{1,3}")
_LOOKS = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}:[0-9]{2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2}"
    r"|\A\s*-?[0-9]{3,}(?:\.[0-9]*)?\s*\Z|\A\s*-?[0-9]+\.[0-9]+\s*\Z"
)
"""A day, an hour, or a number alone that may count days or seconds."""
_BESIDE = timedelta(days=1)
"""Days are the town's in answers and UTC's in the tables."""


class Clocked(NamedTuple):
    """How a field comes by the clock; `defaults` where it only filled in what somebody typed."""

    how: How
    defaults: Defaults | None = None


def telling(form: Form) -> dict[str, Clocked]:
    """By column (without positions), how a field of `form` comes by the clock."""
    found: dict[str, How] = {one.path: "day" for one in form.fields if _metadata(one)}
    written = _written(form)
    changed = True
    while changed:  # what reads one of them tells as much
        changed = False
        for path, (one, many) in written.items():
            how, before = _how(one, many, found), found.get(path)
            if how is not None and (before is None or _RANKS.index(how) > _RANKS.index(before)):
                found[path] = how
                changed = True
    return {
        column_of(path): Clocked(how, _defaults(form, written[path][1]) if _typed(how) else None)
        for path, how in found.items()
    }


def _typed(how: How) -> bool:
    return how in ("typed", "typed hour")


def _defaults(form: Form, many: tuple[Expression, ...]) -> Defaults:
    return Defaults(many, form.workings, tuple(form.languages))


def tells(clocked: Clocked, value: str, began: str, ended: str) -> bool:
    """Whether `value` tells when it was given: between those moments, which begin with a day."""
    match clocked.how:
        case "asked":
            return _DAY.match(value) is None or _within(_DAY.match(value), began, ended)
        case "typed" | "typed hour":
            return _filled_in(clocked, value.strip(), began, ended)
        case how:
            short = how == "age" and _SHORT.fullmatch(value) is not None
            return not short and any(sign.isdigit() for sign in value)


def _filled_in(clocked: Clocked, value: str, began: str, ended: str) -> bool:
    if clocked.how == "typed hour" and _HOUR.fullmatch(value):
        return True
    if any(_within(form.fullmatch(value), began, ended) for form in _WHOLE):
        return True
    days = _days(began, ended)
    return clocked.defaults is not None and days is not None and clocked.defaults.has(value, *days)


def _within(found: re.Match[str] | None, began: str, ended: str) -> bool:
    days = _days(began, ended)
    if found is None or days is None:
        return False
    try:
        day = date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return False
    return days[0] <= day <= days[1]


def _days(began: str, ended: str) -> tuple[date, date] | None:
    if not began or not ended:
        return None
    return (
        date.fromisoformat(began[:10]) - _BESIDE,
        date.fromisoformat(ended[:10]) + _BESIDE,
    )


def looks_told(value: str) -> bool:
    """Whether `value` may tell when it was given, where nobody knows any more what it answers."""
    return _LOOKS.search(value) is not None


def column(name: str) -> str:
    """The column of a stored answer, which within repeats has positions: `house[2]-when`."""
    return plain(name)


def _metadata(one: Field) -> bool:
    return one.preload is not None


def _written(form: Form) -> dict[str, tuple[Field, tuple[Expression, ...]]]:
    """By path, the fields that something is worked out for, and of what."""
    sets: dict[str, list[Expression]] = {}
    for each in (each for question in form.questions for each in question.sets):
        if each.value is not None:
            sets.setdefault(each.path, []).append(each.value)
    found: dict[str, tuple[Field, tuple[Expression, ...]]] = {}
    for one in form.fields:
        own = (one.calculate, one.dynamic_default)
        many = (*(each for each in own if each is not None), *sets.get(one.path, ()))
        if many:
            found[one.path] = (one, many)
    return found


def _reads(functions: Iterable[str], many: Iterable[Expression]) -> bool:
    return any(not one.functions.isdisjoint(functions) for one in many)


def _how(one: Field, many: tuple[Expression, ...], known: dict[str, How]) -> How | None:
    below = {known[path] for each in many for path in each.paths if path in known}
    if not _reads(CLOCK, many) and not below:
        return None
    hourly = _reads(("now",), many) or not below.isdisjoint(("hour", "typed hour"))
    if isinstance(one, Question) and one.calculate is None:
        return _asked(one, many, below, hourly)
    if hourly:
        return "hour"
    return "day" if _to_the_day(many, below) else "age"


def _asked(
    one: Question, many: tuple[Expression, ...], below: set[How], hourly: bool
) -> How | None:
    if one.data_type in _DATED:
        return "asked"
    if not _to_the_day(many, below):
        return None
    return "typed hour" if hourly else "typed"


def _to_the_day(many: Iterable[Expression], below: set[How]) -> bool:
    reads_days = bool(below - {"age"})
    return any(to_the_day(each, reads_days=reads_days) for each in many)
