"""What is told of the links people came by: nothing small can be worked out."""

from hypothesis import given
from hypothesis import strategies as st

from conversations.small_cells import SMALLEST
from conversations.surveys.funnel import _cells, known, told
from conversations.surveys.sources import Reached, arrival, named, payload, room_for


def test_a_link_with_enough_people_in_each_stage_is_told():
    found = told({"": Reached(60, 45, 20), "market": Reached(100, 60, 30)})
    assert found.stages == 3
    assert set(found.links) == {"", "market"}
    assert known(found.links["market"], 3) == (100, 60, 30)


def test_one_more_person_is_not_seen():
    was, now = (told({"": Reached(60, 45, n)}) for n in (20, 21))
    assert known(was.links[""], was.stages) == known(now.links[""], now.stages) == (60, 50, 20)


def test_few_who_do_not_begin_cost_the_second_figure_only():
    found = told({"": Reached(60, 58, 20), "market": Reached(100, 99, 30)})
    assert found.stages == 2
    assert known(found.links["market"], found.stages) == (100, None, 30)


def test_small_links_are_told_together():
    found = told({"a": Reached(9, 9, 4), "b": Reached(8, 8, 4), "market": Reached(100, 60, 30)})
    assert set(found.links) == {"market"} or found.others == ("a", "b", "market")
    assert "a" in found.others


def test_nothing_is_told_of_a_few():
    found = told({"": Reached(10, 8, 5)})
    assert (found.stages, found.links, found.whole) == (0, {}, None)


def test_nobody_at_all():
    assert told({}).whole is None


reached = st.tuples(*[st.integers(0, 60)] * 3).map(
    lambda three: Reached(*sorted(three, reverse=True))
)


@given(st.dictionaries(st.sampled_from("abcdef"), reached, max_size=6))
def test_every_difference_of_figures_told_is_of_nobody_or_of_enough(links):
    found = told(links)
    rows = [*found.links.values(), *([found.together] if found.together else [])]
    atoms = [people for row in rows for people in _cells(row, found.stages)]
    # What is told are sums of these: any difference of two of them is a sum or a difference of
    # atoms, and each atom alone is large enough.
    assert all(atom >= SMALLEST for atom in atoms)
    if found.whole is not None and found.together is None:
        assert set(found.links) == set(links)


def test_a_link_says_where_one_came_from():
    assert (
        payload("transport", named("transport", "Marché du 15e").name)
        == "survey_transport--marche-du-15e"
    )
    assert arrival("transport--marche-du-15e") == ("transport", "marche-du-15e")
    assert arrival("transport") == ("transport", "")
    assert arrival("transport--../x") == ("transport", "")
    assert room_for("a" * 40) == 15
