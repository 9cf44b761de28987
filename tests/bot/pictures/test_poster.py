"""The poster of a consultation: one page, whatever the title, in every direction."""

from datetime import date

import pytest

from bot.pictures.poster import poster
from bot.words import Words
from conversations.reply import Day, told

LINK = "https://t.me/ville_bot?start=survey_transport--marche"
CITY = told({"fr": "Ville de Marseille"})
LANGUAGES = ("fr", "fr-simple", "en", "ar")
UNTIL = Day(day=date(2027, 3, 1))


def drawn(title: dict[str, str]) -> str:
    page = poster(CITY, told(title), LANGUAGES, LINK, Words(), until=UNTIL, format="svg")
    return page.decode()


@pytest.mark.parametrize(
    "title",
    [
        {"fr": "Vos trajets"},
        {"fr": "mot " * 80},
        {"fr": "M" * 160, "fr-simple": "M" * 160, "en": "M" * 160, "ar": "م" * 160},
        {"fr": "#panic[x] $a_b$ *gras* \\ @x <b>"},
        {"ar": "تنقّلاتكم"},
    ],
)
def test_every_title_gives_one_page(title: dict[str, str]) -> None:
    # Of several pages a drawing cannot be made: the typesetter would refuse.
    assert drawn(title).startswith("<svg")


def test_each_language_has_its_part() -> None:
    one, all_four = drawn({"fr": "A"}), drawn({"fr": "A", "fr-simple": "A", "en": "A", "ar": "أ"})
    assert len(all_four) > len(one)


def test_the_same_poster_has_the_same_bytes() -> None:
    made = [poster(CITY, told({"fr": "A"}), LANGUAGES, LINK, Words()) for _ in range(2)]
    assert made[0] == made[1] and made[0].startswith(b"%PDF")
