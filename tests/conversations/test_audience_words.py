"""What is told of an audience before anything is sent: nothing that tells of a few people."""

import pytest

from conversations.audience import Size
from conversations.audience_words import size_words


@pytest.mark.parametrize("why", ["recent", "busy", "budget"])
def test_two_audiences_that_differ_in_a_few_people_read_alike(why: str) -> None:
    """Everybody, and everybody but the three of one district: whoever was just written to."""
    everybody, without_three = Size(**{why: 150}), Size(**{why: 147})
    assert size_words(everybody) == size_words(without_three)


@pytest.mark.parametrize("why", ["recent", "busy", "budget"])
def test_none_and_ten_read_alike(why: str) -> None:
    assert size_words(Size(reached=40, **{why: 10})) == size_words(Size(reached=40))
