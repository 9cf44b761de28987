"""The picture of a meeting: what is hidden has no number, and both ways of reading are drawn."""

import re
from xml.etree import ElementTree

import pytest

from bot.city.polygons import Area, area_of
from bot.pictures.glance import WIDTH
from bot.pictures.meeting import meeting_png, meeting_svg
from bot.words import Words
from conversations.printed import District, Figure, MeetingPicture
from conversations.reply import Label, line

WORDS = Words()


def square(number: int, east: float, north: float, side: float = 0.1) -> Area:
    """A district with nothing in it."""
    far, high = east + side, north + side
    corners = ((east, north), (far, north), (far, high), (east, high), (east, north))
    return area_of(number, [corners])


TOWN = (square(1, 5.3, 43.2), square(2, 5.4, 43.2), square(3, 5.3, 43.3))


def picture(*counts: int | None, locale: str = "fr", series: int = 0) -> MeetingPicture:
    return MeetingPicture(
        locale=locale,
        city="Ville d’exemple",
        title="Réaménager la place",
        period="samedi 5 décembre",
        totals=tuple(Figure(label="venues", count=count) for count in counts[:4]),
        ages=tuple(Figure(label=f"Bande {n}", count=count) for n, count in enumerate(counts, 1)),
        districts=tuple(
            District(label=f"Quartier {n}", count=count, areas=(n,), key=str(n))
            for n, count in enumerate(counts, 1)
        ),
        points=(Figure(label="Points proposés", count=0), Figure(label="Suites", count=3)),
        series=tuple(Figure(label=f"Réunion {n}", count=20 + n) for n in range(series)),
    )


def said(label: Label, locale: str) -> str:
    return label if isinstance(label, str) else WORDS.plain(label, locale)


def svg(shown: MeetingPicture) -> str:
    return meeting_svg(shown, TOWN, lambda label: said(label, shown.locale))


def texts(drawing: str) -> list[str]:
    words = ElementTree.fromstring(drawing).iter("{http://www.w3.org/2000/svg}text")
    return [re.sub("[\u2066-\u2069]", "", one.text or "") for one in words]


def test_figures_and_names_stand_there() -> None:
    shown = texts(svg(picture(40, 12, None, series=3)))
    for words in ("Réaménager la place", "40", "Bande 2", "Quartier 3", "non montré", "Réunion 2"):
        assert words in shown


def test_none_and_ten_look_the_same() -> None:
    drawing = svg(picture(40, None, None))
    bars = re.findall(r'width="([\d.]+)" height="[\d.]+" fill="url\(#hatch\)" rx="5"', drawing)
    assert bars == ["44.0", "44.0"]


def test_earlier_meetings_stand_under_the_ages_and_above_the_map() -> None:
    drawing = svg(picture(*[20] * 7, series=3))
    rows = [float(y) for y in re.findall(r'y="([\d.]+)" font-size="25"', drawing)]
    assert rows == sorted(rows) and rows[-1] < 900


def test_arabic_is_the_mirrored_page() -> None:
    arabic = svg(picture(40, 12, 13, locale="ar"))
    assert said(line("meeting-figures-ages"), "ar") in texts(arabic)
    place = r'<text x="([\d.]+)" y="394.0" font-size="30" text-anchor="(\w+)"'
    assert re.findall(place, arabic) == [(f"{WIDTH - 64:.1f}", "end")]


@pytest.mark.parametrize("counts", [(), (None, None, None), (11,), (10**7,) * 3])
def test_odd_figures_are_drawn(counts: tuple[int | None, ...]) -> None:
    drawn = [
        meeting_png(picture(*counts, series=3), TOWN, lambda one: said(one, "fr")) for _ in "ab"
    ]
    assert drawn[0].startswith(b"\x89PNG") and drawn[0] == drawn[1]
