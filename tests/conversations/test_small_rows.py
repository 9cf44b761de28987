"""Rows about one person each: every combination that comes out is there often enough."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from conversations.small_cells import SMALLEST, rows

CELLS = st.tuples(st.sampled_from("abc"), st.sampled_from("xy"), st.sampled_from("0123"))


def test_of_a_few_people_nothing_is_told() -> None:
    assert rows([("yes", "0")] * 10) == ()
    assert rows([]) == ()


def test_a_small_cell_takes_another_with_it() -> None:
    many = [("yes", "0")] * 25 + [("no", "0")] * 3
    assert Counter(rows(many)) == {("", ""): 28}
    many = [("yes", "0")] * 25 + [("no", "0")] * 8 + [("maybe", "0")] * 5
    assert Counter(rows(many)) == {("yes", "0"): 25, ("", ""): 13}


def test_what_comes_first_is_told_though_what_follows_is_not() -> None:
    many = [("yes", "0")] * 20 + [("yes", "1")] * 6 + [("yes", "2")] * 5 + [("no", "0")] * 12
    assert Counter(rows(many)) == {("yes", "0"): 20, ("yes", ""): 11, ("no", "0"): 12}


@given(st.lists(CELLS, max_size=80))
def test_every_row_has_company_and_says_nothing_wrong(many: list[tuple[str, ...]]) -> None:
    told = rows(many)
    assert len(told) in (0, len(many)) and (len(many) < SMALLEST) == (not told)
    assert all(count >= SMALLEST for count in Counter(told).values())
    for wide in (1, 2, 3):
        real = Counter(row[:wide] for row in many)
        for row, count in Counter(one[:wide] for one in told if all(one[:wide])).items():
            assert count == real[row]
