"""Expressions over repeats: which instances a path means, from inside and from outside."""

import pytest

from conversations.surveys.xpath import Context, Value, compile_expression
from conversations.surveys.xpath.instances import Found, Repeats, path_without, plain, positions
from tests.conversations.surveys.xpath.world import MOMENT, World

HOUSE, MEMBER = "/data/house", "/data/house/member"
REPEATS = Repeats(frozenset((HOUSE, MEMBER)))
COUNTS = {HOUSE: 3, f"{HOUSE}[1]/member": 2, f"{HOUSE}[2]/member": 1, f"{HOUSE}[3]/member": 0}
ANSWERS = {
    "/data/top": "2",
    f"{HOUSE}[1]/street": "A",
    f"{HOUSE}[2]/street": "B",
    f"{HOUSE}[3]/street": "C",
    f"{HOUSE}[1]/member[1]/name": "Ana",
    f"{HOUSE}[1]/member[2]/name": "Ben",
    f"{HOUSE}[2]/member[1]/name": "Zoé",
    f"{HOUSE}[1]/member[1]/age": "40",
    f"{HOUSE}[1]/member[2]/age": "7",
    f"{HOUSE}[2]/member[1]/age": "30",
    # What a smaller count has left out is there no more.
    f"{HOUSE}[2]/member[2]/name": "Gone",
    f"{HOUSE}[2]/member[2]/age": "99",
    f"{HOUSE}[1]/likes": "a b",
}


class Town(World):
    """Houses with members."""

    repeats = REPEATS
    gates = {  # noqa: RUF012
        HOUSE: (HOUSE,),
        f"{HOUSE}/street": (HOUSE,),
        MEMBER: (HOUSE,),
        f"{MEMBER}/name": (HOUSE,),
        f"{MEMBER}/age": (HOUSE, f"{MEMBER}/age"),
    }
    nodes = frozenset(plain(path) for path in ANSWERS) | {HOUSE, MEMBER, f"{MEMBER}/at"}


def value(source: str, here: str = "/data/q", hidden: tuple[str, ...] = ()) -> Value:
    """The value of `source` for the node at the instance's path `here`."""
    expression = compile_expression(source, plain(here), REPEATS).at(positions(here))
    context = Context(Town(), ANSWERS, frozenset(hidden), MOMENT, "fr", "s", COUNTS)
    return expression.value(context)


OUTSIDE = [
    (f"count({HOUSE})", 3),
    (f"count({MEMBER})", 3),
    (f"sum({MEMBER}/age)", 77),
    (f"max({MEMBER}/age)", 40),
    (f"min({MEMBER}/age)", 7),
    (f"join(', ', {MEMBER}/name)", "Ana, Ben, Zoé"),
    (f"concat({HOUSE}/street)", "ABC"),
    (f"count-non-empty({HOUSE}/likes)", 1),
    (f"count-selected({HOUSE}[1]/likes)", 2),
    (f"{HOUSE}/street", "A"),
    (f"string({MEMBER}/name)", "Ana"),
    (f"{HOUSE}/street = 'B'", True),
    (f"{HOUSE}/street = 'D'", False),
    (f"{HOUSE}[2]/street", "B"),
    (f"{HOUSE}[position() = 3]/street", "C"),
    (f"{HOUSE}[4]/street", ""),
    (f"{HOUSE}[2]/member/name", "Zoé"),
    (f"{HOUSE}[street = 'B']/member[1]/name", "Zoé"),
    (f"count({MEMBER}[age > 18])", 2),
    (f"join(' ', {MEMBER}[age > 18]/name)", "Ana Zoé"),
    (f"count({HOUSE}[count(member) > 1])", 1),
    (f"count({HOUSE}[position(.) = /data/top])", 1),
    (f"join('', {HOUSE}[position() < last()]/street)", "AB"),
    (f"indexed-repeat({MEMBER}/name, {HOUSE}, 1, {MEMBER}, 2)", "Ben"),
    (f"indexed-repeat({MEMBER}/name, {HOUSE}, /data/top, {MEMBER}, 1)", "Zoé"),
    (f"indexed-repeat({MEMBER}/name, {HOUSE}, 2, {MEMBER}, 2)", ""),
    (f"indexed-repeat({HOUSE}/street, {HOUSE}, 0)", "A"),
    (f"indexed-repeat({HOUSE}/street, {HOUSE}, 9)", ""),
    (f"count({HOUSE} | {MEMBER})", 6),
    (f"sum({HOUSE}/nothing)", 0),
]
WITHIN = [
    ("position(..)", "house[2]/at", 2),
    ("position(..)", "house[1]/member[2]/at", 2),
    ("position(../..)", "house[2]/member[1]/at", 2),
    (f"{MEMBER}/name", "house[1]/member[2]/at", "Ben"),
    ("../name", "house[1]/member[2]/at", "Ben"),
    ("../../street", "house[2]/member[1]/at", "B"),
    (f"{HOUSE}/street", "house[2]/member[1]/at", "B"),
    (f"sum({MEMBER}/age)", "house[1]/at", 47),
    ("sum(../member/age)", "house[2]/at", 30),
    (f"count({MEMBER})", "house[1]/member[1]/at", 2),
    ("count(../../member)", "house[1]/member[1]/at", 2),
    (f"count({HOUSE})", "house[1]/member[1]/at", 3),
    (f"sum({MEMBER}[age > 0]/age)", "house[1]/member[1]/at", 47),
    ("count(../../member[age > current()/../age])", "house[1]/member[2]/at", 1),
    (f"indexed-repeat({HOUSE}/street, {HOUSE}, position(..) - 1)", "house[3]/at", "B"),
    (f"indexed-repeat({MEMBER}/name, {MEMBER}, 1)", "house[1]/member[2]/at", "Ana"),
    ("once('x')", "house[2]/street", "B"),
    ("once('x')", "house[2]/at", "x"),
    (". > 10", "house[1]/member[1]/age", True),
    (". > 10", "house[1]/member[2]/age", False),
    ("/data/top", "house[1]/member[2]/age", "2"),
]


@pytest.mark.parametrize(("source", "expected"), OUTSIDE)
def test_from_outside_a_path_means_every_instance(source: str, expected: Value) -> None:
    assert _shown(value(source)) == expected


@pytest.mark.parametrize(("source", "here", "expected"), WITHIN)
def test_from_within_a_path_means_this_instance(source: str, here: str, expected: Value) -> None:
    assert _shown(value(source, f"/data/{here}")) == expected


def _shown(found: Value) -> Value:
    """A nodeset as the text of its first node."""
    if isinstance(found, tuple):
        return str(found[0]) if found else ""
    return found


def test_what_is_not_relevant_in_one_instance_counts_in_no_sum() -> None:
    assert value(f"sum({MEMBER}/age)", hidden=(f"{HOUSE}[1]",)) == 30
    assert value(f"count({HOUSE})", hidden=(f"{HOUSE}[1]",)) == 2
    gone = (f"{HOUSE}[1]/member[2]/age",)
    assert value(f"max({MEMBER}/age) + count({MEMBER}/age)", hidden=gone) == 42
    assert value(f"{MEMBER}/age", f"{HOUSE}[1]/member[2]/at", gone) == ""


def test_chance_is_another_in_each_instance() -> None:
    thrown = {value("random()", f"{HOUSE}[{n}]/at") for n in (1, 2, 3)}
    assert len(thrown) == 3
    assert value("uuid()", f"{HOUSE}[1]/at") == value("uuid()", f"{HOUSE}[1]/at")


def test_nodes_know_where_they_stand() -> None:
    expression = compile_expression(f"{MEMBER}[age > 18]", "/data/q", REPEATS)
    context = Context(Town(), ANSWERS, frozenset(), MOMENT, "fr", "s", COUNTS)
    assert expression.places(context) == ((1, 1), (2, 1))
    assert expression.fixed == {MEMBER: 0, f"{MEMBER}/age": 0}


def test_a_walk_through_too_many_instances_ends() -> None:
    counts = {HOUSE: 10**9}
    context = Context(Town(), {}, frozenset(), MOMENT, "fr", "s", counts)
    assert compile_expression(f"count({HOUSE})", "/data/q", REPEATS).value(context) == ""


def test_paths_of_instances() -> None:
    assert REPEATS.place(f"{MEMBER}/name", (2, 1)) == f"{HOUSE}[2]/member[1]/name"
    assert REPEATS.place(MEMBER, (2,)) == f"{HOUSE}[2]/member"
    assert REPEATS.place("/data/top", ()) == "/data/top"
    assert plain(f"{HOUSE}[2]/member[1]/name") == f"{MEMBER}/name"
    assert positions(f"{HOUSE}[2]/member[10]/name") == (2, 10)
    assert REPEATS.shared(f"{MEMBER}/name", f"{HOUSE}/street") == 1
    assert path_without(f"{HOUSE}[3]/street", HOUSE, 2) == f"{HOUSE}[2]/street"
    assert Found.at("x", (1,)) == "x"
