"""Which counts share a shade, and where the name of a district stands."""

from itertools import pairwise

from bot.pictures.shades import SHADES, shade, steps
from bot.pictures.shapes import middle, path


def test_every_count_that_is_told_has_a_shade() -> None:
    for most in range(11, 400):
        scale = steps([most, 11])
        assert scale[0][0] == 11 and scale[-1][1] == most
        assert len(scale) <= len(SHADES)
        assert all(one[1] + 1 == after[0] for one, after in pairwise(scale))
        assert shade(most, scale) == SHADES[-1]
        assert {shade(count, scale) for count in range(11, most + 1)} <= set(SHADES)
    assert steps([]) == ()


def test_a_name_stands_inside_and_not_in_the_gulf() -> None:
    horseshoe = [(0.0, 0.0), (90.0, 0.0), (90.0, 90.0), (60.0, 90.0), (60.0, 20.0)]
    horseshoe += [(20.0, 20.0), (20.0, 90.0), (0.0, 90.0), (0.0, 0.0)]
    islet = [(200.0, 200.0), (202.0, 200.0), (202.0, 202.0), (200.0, 200.0)]
    x, y = middle([islet, horseshoe])
    assert 60 < x < 90 and 0 < y < 90


def test_a_path_ends_where_it_begins() -> None:
    assert path([[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)]]) == "M0.0,0.0L1.0,0.0L1.0,1.0Z"
