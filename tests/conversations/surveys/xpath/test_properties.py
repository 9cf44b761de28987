"""Whatever is written as an expression compiles or is refused; whatever compiles ends, and soon."""

import math
import time

from hypothesis import example, given, settings
from hypothesis import strategies as st

from conversations.surveys.xpath import ExpressionError, Row, Value, compile_expression
from conversations.surveys.xpath.functions import FUNCTIONS
from conversations.surveys.xpath.special import SPECIAL
from conversations.surveys.xpath.values import number_text, to_number, to_text, to_truth
from tests.conversations.surveys.xpath.world import context

NAMES = sorted(FUNCTIONS) + sorted(SPECIAL)
ODD_TEXTS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["", "NaN", "2026-03-04", "2026-03-04T25:00", "9999-12-31", "0001-01-01", "1e9"]
    ),
    st.sampled_from(["9" * 399, "-" + "9" * 5_000, ".", "-", "٣", "²", "0001-01-01T00:00+23:59"]),
)
PIECES = [f"{name}(" for name in NAMES] + [
    "(",
    ")",
    "[",
    "]",
    ",",
    ".",
    "..",
    "/",
    "//",
    "=",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "+",
    "-",
    "*",
    "|",
    "and",
    "or",
    "div",
    "mod",
    "1",
    "0.5",
    "'a'",
    '"b"',
    "''",
    "'''",
    "name",
    "/data/age",
    "/data/q",
    "../name",
    ".",
    "instance('deps')/root/item",
    "current()/..",
    "$",
    "${a}",
    "‘",
    "’",
    "@",
    "::",
    "!",
    "é",
    "\u202e",
]


def evaluated(source: str, **answers: str) -> Value | None:
    """The value, None when the source is refused; fails on anything but an ExpressionError."""
    try:
        expression = compile_expression(source, "/data/q")
    except ExpressionError as error:
        assert 0 <= error.position <= max(len(source), 20_000)
        assert error.reason
        return None
    began = time.perf_counter()
    surroundings = context(**answers)
    value = expression.value(surroundings)
    assert time.perf_counter() - began < 2
    assert isinstance(value, str | float | bool | tuple)
    assert isinstance(to_text(value), str)
    assert isinstance(to_number(value), float)
    assert isinstance(to_truth(value), bool)
    return value


@given(st.text(max_size=200))
@settings(max_examples=300)
def test_random_text_never_crashes(source: str) -> None:
    evaluated(source)


@given(st.lists(st.sampled_from(PIECES), max_size=40))
@settings(max_examples=400)
def test_token_soup_never_crashes(pieces: list[str]) -> None:
    evaluated(" ".join(pieces))


def trees(leaves: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Well-formed expressions, whose arguments need not make any sense."""
    calls = st.tuples(st.sampled_from(NAMES), st.lists(leaves, max_size=4))
    operators = st.sampled_from(
        ["=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod", "and", "or", "|"]
    )
    return st.one_of(
        calls.map(lambda call: f"{call[0]}({', '.join(call[1])})"),
        st.tuples(leaves, operators, leaves).map(lambda three: f"({' '.join(three)})"),
        leaves.map(lambda leaf: f"- {leaf}"),
        leaves.map(lambda leaf: f"instance('deps')/root/item[{leaf}]/label"),
        leaves.map(lambda leaf: f"/data/age[{leaf}]"),
    )


LEAVES = st.one_of(
    st.sampled_from(
        [
            "1",
            "-1",
            "0",
            ".5",
            "99999999999999999999",
            "''",
            "'a'",
            "/data/a",
            "/data/b",
            ".",
            "..",
            "today()",
            "now()",
            "name",
            "position()",
            "instance('deps')/root/item",
            "instance('deps')/root/item/pop",
            "1e",
            "'x",
            "y",
            "z'",
            "(1div0)",
            "'%Y%H%3'",
        ]
    ),
    st.text(st.characters(exclude_characters="'"), max_size=8).map(lambda text: f"'{text}'"),
)


@given(st.recursive(LEAVES, trees, max_leaves=12), ODD_TEXTS, ODD_TEXTS)
@settings(max_examples=600, deadline=None)
@example("round(/data/a, /data/b)", "9" * 399, "29")
@example("date(/data/a)", "-99999999", "")
@example("decimal-date-time(/data/a) + date-time(/data/b)", "0001-01-01T00:00+23:59", "9999-12-31")
@example("substring(/data/a, - (1 div 0), 1 div 0)", "abc", "")
@example("pow(/data/a, /data/b) mod /data/b", "9" * 399, "-1")
def test_well_formed_nonsense_never_crashes(source: str, a: str, b: str) -> None:
    evaluated(source, a=a, b=b)


@given(st.sampled_from(NAMES), st.lists(ODD_TEXTS, max_size=4))
@settings(max_examples=600, deadline=None)
def test_no_function_crashes_on_any_text(name: str, values: list[str]) -> None:
    answers = {f"v{place}": value for place, value in enumerate(values)}
    evaluated(f"{name}({', '.join('/data/' + name for name in answers)})", **answers)


@given(st.integers(1, 20_000), st.sampled_from(["(", "not(", "a[", "-(", "if(1,2,"]))
@settings(max_examples=60, deadline=None)
def test_depth_never_crashes(depth: int, opening: str) -> None:
    closing = "]" if opening == "a[" else ")"
    evaluated(opening * depth + "1" + closing * depth)


@given(st.text(max_size=60), st.text("ab", max_size=200))
@settings(max_examples=300, deadline=None)
def test_no_pattern_crashes(pattern: str, subject: str) -> None:
    evaluated("regex(/data/s, /data/p)", s=subject, p=pattern)


PATTERNS = st.lists(
    st.sampled_from(
        [
            "a",
            "b",
            ".",
            "(",
            ")",
            "(?:",
            "+",
            "*",
            "?",
            "{9}",
            "{99,}",
            "|",
            "[ab]",
            r"\w",
            "^",
            "$",
        ]
    ),
    max_size=14,
).map("".join)


@given(PATTERNS, st.text("ab", max_size=2_000))
@settings(max_examples=300, deadline=None)
def test_no_pattern_hangs(pattern: str, subject: str) -> None:
    evaluated("regex(/data/s, /data/p)", s=subject, p=pattern)


@given(st.floats())
def test_numbers_as_texts_have_no_exponent_and_keep_their_value(number: float) -> None:
    text = number_text(number)
    assert "e" not in text.lower().removeprefix("-infinity").removeprefix("infinity")
    if math.isfinite(number) and number == int(number):
        assert "." not in text
    if math.isfinite(number):
        assert float(text) == number


@given(st.text(max_size=40).filter(lambda text: "'" not in text))
def test_a_literal_is_its_text(text: str) -> None:
    assert evaluated(f"'{text}'") == text


@given(st.integers(-10_000, 10_000), st.integers(-10_000, 10_000), st.integers(1, 100))
def test_arithmetic_is_that_of_python(a: int, b: int, c: int) -> None:
    assert evaluated(f"{a} + {b} * {c} - {b}") == a + b * c - b
    assert evaluated(f"{a} mod {c}") == math.fmod(a, c)
    assert evaluated(f"({a} < {b}) = ({a} < {b})") is True


@given(
    st.lists(st.text("abc", min_size=1, max_size=3), max_size=6),
    st.text("abc", min_size=1, max_size=3),
)
def test_selections(chosen: list[str], choice: str) -> None:
    value = " ".join(chosen)
    assert evaluated(f"selected(/data/s, '{choice}')", s=value) is (choice in chosen)
    assert evaluated("count-selected(/data/s)", s=value) == len(chosen)


@given(st.dates(), st.integers(-20_000, 20_000))
def test_days_can_be_added(day: object, days: int) -> None:
    from datetime import date, timedelta

    assert isinstance(day, date)
    try:
        expected = (day + timedelta(days=days)).isoformat()
    except OverflowError:
        expected = ""
    assert evaluated(f"date(date('{day}') + {days})".replace("+ -", "- ")) == expected


def test_rows_have_no_text_of_their_own() -> None:
    value = evaluated("instance('deps')/root/item")
    assert isinstance(value, tuple) and isinstance(value[0], Row)
    assert to_text(value) == ""
