"""The reference of the city file: who lives there, to compare who takes part with."""

from pathlib import Path

import pytest

from bot.city.definition import SAMPLE
from bot.city.file import load_city
from tests.bot.test_city import changed, refused


def test_who_lives_there_is_compared_with_who_takes_part() -> None:
    reference = load_city(SAMPLE).card().reference
    assert reference is not None
    assert dict(reference.age_bands)["18_25"] == 13.5
    assert sum(share for _, share in reference.secteurs) == 100
    assert "SAMPLE" in reference.source.spoken("en")[1], "the sample's figures are nobody's"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("18_25 = 13.5", "18_25 = 23.5", "come to 110.0; together they should be 100"),
        ("18_25 = 13.5", "18_24 = 13.5", 'unknown age band "18_24"'),
        ("18_25 = 13.5", '18_25 = "13,5"', "a number from 0 to 100"),
        ("18_25 = 13.5", "18_25 = true", "a number from 0 to 100"),
        ("18_25 = 13.5", "18_25 = nan", "a number from 0 to 100"),
        ("18_25 = 13.5", "18_25 = 130", "a number from 0 to 100"),
        ("8 = 11.0", "9 = 11.0", 'no part of town of number "9"'),
    ],
)
def test_a_reference_that_cannot_be_is_refused(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    told = refused(changed(tmp_path, (old, new)))
    assert any(said in one for one in told), told


def test_the_reference_says_where_it_comes_from_in_each_language(tmp_path: Path) -> None:
    (told,) = refused(changed(tmp_path, ('ar = "السكان من 15', '# ar = "السكان من 15')))
    assert "reference.source" in told
