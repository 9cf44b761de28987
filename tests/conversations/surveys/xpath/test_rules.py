"""The rules of the expression language that a table of values cannot show."""

import time
from datetime import UTC, datetime

import pytest

from conversations.surveys.moment import Moment
from conversations.surveys.xpath import (
    Column,
    Comparison,
    Context,
    ExpressionError,
    Row,
    compile_expression,
)
from tests.conversations.surveys.xpath.world import ANSWERS, World, context


def text(source: str, **answers: str) -> str:
    return compile_expression(source, "/data/q").text(context(**answers))


def test_an_expression_names_the_paths_it_refers_to() -> None:
    found = compile_expression("if(../a > 1, /data/g/b, current()/../c) + .", "/data/q")
    assert list(found.paths) == ["/data/a", "/data/g/b", "/data/c", "/data/q"]
    assert found.paths["/data/g/b"] == 13


def test_paths_in_predicates_and_in_quotes_are_named_too() -> None:
    found = compile_expression(
        "instance('l')/root/item[a = /data/b][c = current()/../d]/e", "/data/q"
    )
    assert set(found.paths) == {"/data/b", "/data/d"}
    assert found.instances == {"l"}
    assert [column.name for column in found.columns] == ["a", "c"]
    assert Column("l", "a", 24) in found.columns
    assert set(compile_expression("jr:choice-name(../v, ' /data/v ')", "/data/q").paths) == {
        "/data/v"
    }


def test_an_expression_names_its_functions() -> None:
    found = compile_expression(
        "if(selected(., 'a'), concat(1, today()), instance('x')/r/i)", "/data/q"
    )
    assert found.functions == {"if", "selected", "concat", "today", "instance"}
    assert found.volatile
    assert not compile_expression("concat('a', .)").volatile


@pytest.mark.parametrize(
    ("source", "literal"),
    [
        ("/data/a = 'x'", "x"),
        ("'x' = /data/a", "x"),
        ("../a != 'x'", "x"),
        ("selected(../a, 'x')", "x"),
        ("not(selected(/data/a, 'x')) and 1 = 1", "x"),
        ("instance('l')/root/item[n = 1 and /data/a = 'x']/label", "x"),
    ],
)
def test_comparisons_of_a_path_with_a_text_are_noted(source: str, literal: str) -> None:
    found = compile_expression(source, "/data/q")
    assert [(c.path, c.literal) for c in found.comparisons] == [("/data/a", literal)]
    assert found.comparisons[0] == Comparison("/data/a", literal, source.index("'x'"))


def test_columns_are_not_taken_for_paths_of_the_form() -> None:
    found = compile_expression("instance('l')/root/item[a = 'x']", "/data/q")
    assert (found.comparisons, dict(found.paths)) == ((), {})


def test_if_and_coalesce_do_not_evaluate_what_they_do_not_give() -> None:
    costly = "count(instance('big')/root/item[position() = last()])"
    big = Big(100_001)
    spent = Context(big, {}, frozenset(), context().moment, "fr", "s")
    compile_expression(f"if(true(), 'a', {costly})").value(spent)
    assert big.asked == 0
    compile_expression(f"coalesce('a', {costly})").value(spent)
    assert big.asked == 0
    compile_expression(f"if(false(), 'a', {costly})").value(spent)
    assert big.asked == 1


class Big(World):
    """A world with one long list."""

    def __init__(self, size: int) -> None:
        self.items = [Row({"name": str(place)}, place) for place in range(size)]
        self.asked = 0

    def rows(self, instance: str) -> list[Row]:
        self.asked += 1
        return self.items


def test_predicates_within_predicates_do_not_multiply_without_end() -> None:
    inner = "1"
    for _ in range(6):
        inner = f"count(instance('big')/root/item[position() <= {inner}])"
    spent = Context(Big(300), {}, frozenset(), context().moment, "fr", "s")
    expression = compile_expression(inner)
    began = time.perf_counter()
    assert expression.value(spent) == ""
    assert time.perf_counter() - began < 3
    assert spent.row is None
    assert compile_expression("position()").value(spent) == 1


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+b", "(a|a)*b", "(.*)*x", "(a|a?)+b", "(?:a{1,30}){1,30}b", "([a-zA-Z]+)*$x"],
)
def test_an_explosive_pattern_gives_false_and_does_not_hang(pattern: str) -> None:
    expression = compile_expression(f"regex(/data/long, '{pattern}')")
    surroundings = context(long="a" * 3_000)
    began = time.perf_counter()
    assert expression.value(surroundings) is False
    assert time.perf_counter() - began < 1


@pytest.mark.parametrize(
    "pattern",
    ["((((a{100}){100}){100}){100}){100}", "(a{1000}){1000}", "(" * 60 + "a" + ")" * 60, "a{e<=3}"],
)
def test_a_pattern_that_would_fill_the_memory_is_refused_at_once(pattern: str) -> None:
    began = time.perf_counter()
    with pytest.raises(ExpressionError) as raised:
        compile_expression(f"regex(., '{pattern}')")
    assert raised.value.reason == "bad-regex"
    assert time.perf_counter() - began < 0.5
    assert text(f"regex('a', concat('', '{pattern}'))") == "false"


@pytest.mark.parametrize(
    "pattern",
    [
        r"[^@\s]+@[^@\s]+\.\w{2,10}",
        r"(?i)[a-z]{1,100}",
        r"\(\d{2}\) ?\{\}",
        "[(]x[)]",
        r"(?<year>\d{4})",
    ],
)
def test_the_patterns_of_real_forms_are_accepted(pattern: str) -> None:
    compile_expression(f"regex(., '{pattern}')")


@pytest.mark.parametrize(
    "source",
    [
        "(" * 5_000 + "1" + ")" * 5_000,
        "not(" * 5_000 + "1" + ")" * 5_000,
        "1" + " + (1" * 150 + ")" * 150,
        "a[" * 2_000 + "1" + "]" * 2_000,
        "if(1, 1, " * 500 + "1" + ")" * 500,
    ],
)
def test_deep_expressions_are_refused(source: str) -> None:
    with pytest.raises(ExpressionError) as raised:
        compile_expression(source)
    assert raised.value.reason in ("too-deep", "too-long")


def test_long_expressions_are_refused_and_flat_ones_are_not_deep() -> None:
    with pytest.raises(ExpressionError) as raised:
        compile_expression("1 + " * 25_000 + "1")
    assert raised.value.reason == "too-long"
    assert compile_expression("1" + " + 1" * 4_000).number(context()) == 4_001
    assert compile_expression("'a' = 'b'" + " or 'a' = 'b'" * 1_000).truth(context()) is False
    assert compile_expression("-" * 10_001 + "1").number(context()) == -1
    assert compile_expression("if(0, 1, " * 60 + "2" + ")" * 60).number(context()) == 2


def test_texts_cannot_grow_without_end() -> None:
    surroundings = context(long="x" * 15_000)
    assert len(compile_expression("concat(/data/long, /data/long)").text(surroundings)) == 20_000
    assert len(compile_expression("join(/data/long, 1, 2, 3)").text(surroundings)) == 20_000


def test_chance_follows_from_the_seed_and_the_place() -> None:
    once = compile_expression("random()", "/data/a")
    again = compile_expression("random()", "/data/b")
    assert once.value(context()) == once.value(context())
    assert once.value(context()) != again.value(context())
    assert once.value(context()) != once.value(context(seed="other"))
    assert 0 <= once.number(context()) < 1


def test_two_calls_in_one_expression_give_two_numbers() -> None:
    first, _, second = text("concat(uuid(), ' ', uuid())").partition(" ")
    assert first != second
    assert len(first) == 36 and first[14] == "4"
    assert len(text("uuid(8)")) == 8


def test_once_keeps_the_value_the_node_has() -> None:
    expression = compile_expression("once(today())", "/data/stamp")
    assert expression.text(context()) == "2026-03-04"
    assert expression.text(context(stamp="2025-01-01")) == "2025-01-01"


def test_labels_come_in_the_readers_language() -> None:
    expression = compile_expression("instance('many_labels')/root/item[name = 'b']/label")
    assert expression.text(context("fr")) == "Deux"
    assert expression.text(context("en")) == "Two"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", "4 mars"),
        ("fr-simple", "4 mars"),
        ("en", "4 March"),
        ("ar", "4 مارس"),
        ("tlh", "4 March"),
    ],
)
def test_months_are_written_in_the_readers_language(language: str, expected: str) -> None:
    expression = compile_expression("format-date(today(), '%e %B')")
    assert expression.text(context(language)) == expected


def test_today_is_the_day_of_the_city() -> None:
    late = Moment(at=datetime(2026, 3, 4, 23, 30, tzinfo=UTC), zone="Europe/Paris")
    there = Context(World(), ANSWERS, frozenset(), late, "fr", "s")
    assert compile_expression("today()").text(there) == "2026-03-05"
    far = Context(
        World(),
        ANSWERS,
        frozenset(),
        late.model_copy(update={"zone": "America/Cayenne"}),
        "fr",
        "s",
    )
    assert compile_expression("today()").text(far) == "2026-03-04"
    assert compile_expression("now()").text(far) == "2026-03-04T20:30:00.000-03:00"


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-03-28", "+01:00"), ("2026-03-29", "+02:00"), ("2026-10-25", "+01:00")],
)
def test_the_clock_changes_are_known(day: str, expected: str) -> None:
    assert text(f"date-time('{day}T12:00')") == f"{day}T12:00:00.000{expected}"
    assert text(f"date(date('{day}') + 1)") == str(
        datetime.fromisoformat(day).date().replace(day=int(day[-2:]) + 1)
    )


def test_an_error_says_where_and_what() -> None:
    with pytest.raises(ExpressionError) as raised:
        compile_expression("1 + sommer(2)")
    error = raised.value
    assert (error.position, error.reason, error.detail) == (4, "unknown-function", "sommer")
    assert str(error) == "unknown-function at 4: sommer"
