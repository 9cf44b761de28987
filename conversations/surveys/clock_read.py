"""How an expression reads the clock: to the day or the hour, or only to the year, as an age does.

Rules:
1. A day divided by about the days of a year, the year alone (`format-date(today(), '%Y')`), and
   what a comparison comes to (`today() > ...`) tell no day; everything else does.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta

from conversations.surveys.moment import Moment
from conversations.surveys.xpath import Expression, ExpressionError
from conversations.surveys.xpath.context import Context, Lookup
from conversations.surveys.xpath.parser import parse
from conversations.surveys.xpath.tree import Call, Chain, Negation, Number, Path, Text, Tree

CLOCK = frozenset(("now", "today"))
_A_YEAR = (360, 372)
_TRUTHS = frozenset(("and", "or", "=", "!=", "<", "<=", ">", ">="))
_SHORT_YEAR = ("%Y", "%y")
LONGEST = 400
"""Days of an interview for which defaults are worked out again."""


def to_the_day(expression: Expression, *, reads_days: bool = False) -> bool:
    """Whether its value tells the day; `reads_days`: a path in it leads to what tells one."""
    try:
        return _fine(parse(expression.source), reads_days)
    except (ExpressionError, RecursionError):
        return True


def _fine(tree: Tree, paths: bool) -> bool:
    match tree:
        case Call(name=name) if name in CLOCK:
            return True
        case Call(name="format-date" | "format-date-time", args=(_, Text(value=pattern))):
            return pattern not in _SHORT_YEAR and any(_fine(each, paths) for each in tree.args)
        case Call(args=args):
            return any(_fine(each, paths) for each in args)
        case Path():
            return paths
        case Negation(operand=operand):
            return _fine(operand, paths)
        case Chain():
            return _fine_chain(tree, paths)
        case _:
            return False


def _fine_chain(chain: Chain, paths: bool) -> bool:
    signs = {sign for sign, _ in chain.rest}
    by_years = any(sign == "div" and _is_a_year(each) for sign, each in chain.rest)
    if by_years or signs <= _TRUTHS:
        return False
    return any(_fine(each, paths) for each in (chain.first, *(each for _, each in chain.rest)))


def _is_a_year(tree: Tree) -> bool:
    return isinstance(tree, Number) and _A_YEAR[0] <= tree.value <= _A_YEAR[1]


class Defaults:
    """What the clock filled in, worked out again for the days of an interview."""

    def __init__(
        self, expressions: tuple[Expression, ...], lookup: Lookup, languages: tuple[str, ...]
    ) -> None:
        self._fixed = tuple(one for one in expressions if not one.paths)
        self._lookup = lookup
        self._languages = languages or ("",)
        self._by_day: dict[date, frozenset[str]] = {}

    def has(self, value: str, first: date, last: date) -> bool:
        """Whether it was filled in as `value` on a day from `first` to `last`."""
        days = min((last - first).days + 1, LONGEST)
        return any(value in self._of(first + timedelta(days=n)) for n in range(days))

    def _of(self, day: date) -> frozenset[str]:
        found = self._by_day.get(day)
        if found is None:
            found = self._by_day[day] = frozenset(self._values(day)) - {""}
        return found

    def _values(self, day: date) -> Iterator[str]:
        answers: Mapping[str, str] = {}
        moment = Moment(at=datetime.combine(day, time(12), UTC), zone="UTC")
        for language in self._languages:
            context = Context(self._lookup, answers, frozenset(), moment, language, "")
            for one in self._fixed:
                yield one.text(context).strip()
