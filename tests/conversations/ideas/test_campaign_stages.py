"""What a campaign is called, and which theme stays the same one when it is written anew."""

import pytest

from conversations.city import CityCard, Topic
from conversations.ideas.campaign import Campaign
from conversations.ideas.campaign_stages import Calling, cap_fits, free, slug_of, written
from conversations.reply import told

CITY = CityCard(name=told({"fr": "Marseille"}))
THEMES = (
    Topic(code="rues", label=told({"fr": "Rues", "en": "Streets"})),
    Topic(code="parcs", label=told({"fr": "Parcs"})),
)


def themes(text: str, locale: str = "fr") -> list[tuple[str, dict[str, str]]]:
    """What becomes of two themes when `text` is written for them."""
    campaign = Campaign(slug="a", title=told({"fr": "A"}), themes=THEMES)
    state = Calling(campaign=campaign, part="themes", locale=locale)
    after = written(state, text, CITY).campaign.themes
    return [(one.code, dict(one.label.words)) for one in after]


def test_a_theme_that_is_still_called_so_stays_wherever_it_stands() -> None:
    assert themes("Écoles\nparcs\nRUES") == [
        ("ecoles", {"fr": "Écoles"}),
        ("parcs", {"fr": "parcs"}),
        ("rues", {"fr": "RUES", "en": "Streets"}),
    ]


def test_a_theme_that_is_called_otherwise_in_its_place_stays_too() -> None:
    assert themes("Rues et places\nParcs")[0] == ("rues", {"fr": "Rues et places", "en": "Streets"})


def test_themes_that_changed_places_are_not_mistaken_for_one_another() -> None:
    assert [code for code, _ in themes("Parcs\nRues")] == ["parcs", "rues"]
    assert [code for code, _ in themes("Parcs\nÉcoles")] == ["parcs", "ecoles"]


def test_a_new_theme_never_takes_the_code_of_one_that_is_gone() -> None:
    assert [code for code, _ in themes("Rues !\nArbres\nBancs")] == ["rues-2", "arbres", "bancs"]


def test_other_languages_name_the_same_themes() -> None:
    assert themes("Streets\nParks", "en") == [
        ("rues", {"fr": "Rues", "en": "Streets"}),
        ("parcs", {"fr": "Parcs", "en": "Parks"}),
    ]


def test_without_words_in_the_first_language_there_are_none_of_its_own() -> None:
    assert themes("") == []
    assert themes("", "en")[0] == ("rues", {"fr": "Rues"})


def test_the_code_of_a_theme_fits_a_button_whatever_it_is_called() -> None:
    long, number, arabic = themes("Une très longue rue ombragée\n11 ans\nالشوارع")
    assert [long[0], number[0], arabic[0]] == ["une-tres-longue-rue", "t-11-ans", "t"]


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Budget participatif 2027", "budget-participatif-2027"),
        ("Été", "ete-2"),
        ("Box", "box-2"),
        ("2027", "ideas"),
        ("الميزانية", "ideas"),
        ("Un titre vraiment beaucoup trop long", "un-titre-vraiment-beauco"),
    ],
)
def test_a_new_campaign_is_called_after_its_name(title: str, slug: str) -> None:
    there = (Campaign(slug="ete", title=told({"fr": "Été"})),)
    assert slug_of(Campaign(slug="new", title=told({"fr": title})), there) == slug


def test_a_name_that_is_taken_has_the_next_number() -> None:
    assert free("a", {"a", "a-2"}) == "a-3"


def test_a_cap_is_some_euros() -> None:
    assert [cap_fits(typed) for typed in ("1", "100000000", "0", "-3", "100000001")] == [
        *(True, True, False, False, False)
    ]
