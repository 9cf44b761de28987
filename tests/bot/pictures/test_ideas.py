"""The weekly picture: hidden figures look like none, texts stay texts, both ways of reading."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.city.districts import Source, read_map
from bot.city.polygons import Area, area_of
from bot.pictures.ideas import HEIGHT, WIDTH, ideas_png, ideas_svg
from bot.words import Words
from conversations.printed import District, Figure, IdeasPicture
from conversations.reply import Label, line

WORDS = Words()
SECTEURS = Path(__file__).resolve().parents[4] / "shared" / "data" / "secteurs-8.geojson"
HOSTILE = '<script>&"\' </text><image href="file:///etc/passwd"/> ]]>'


def square(number: int, east: float, north: float, side: float = 0.1) -> Area:
    """A district with nothing in it."""
    far, high = east + side, north + side
    corners = ((east, north), (far, north), (far, high), (east, high), (east, north))
    return area_of(number, [corners])


TOWN = (square(1, 5.3, 43.2), square(2, 5.4, 43.2), square(3, 5.3, 43.3))


def picture(*counts: int | None, locale: str = "fr", label: Label = "Rues") -> IdeasPicture:
    return IdeasPicture(
        locale=locale,
        city="Ville d’exemple",
        title="Les idées de la semaine",
        period="Novembre",
        totals=(Figure(label="idées", count=1_284),),
        themes=tuple(Figure(label=label, count=count) for count in counts),
        districts=tuple(
            District(label=f"Quartier {n}", count=count, areas=(n,), key=str(n))
            for n, count in enumerate(counts, 1)
        ),
        statuses=tuple(Figure(label="Publiées", count=count) for count in counts),
    )


def svg(shown: IdeasPicture, town: tuple[Area, ...] = TOWN) -> str:
    return ideas_svg(shown, town, lambda label: said(label, shown.locale))


def said(label: Label, locale: str) -> str:
    return label if isinstance(label, str) else WORDS.plain(label, locale)


def texts(drawing: str) -> list[str]:
    """What is written on it, without the marks of direction."""
    words = ElementTree.fromstring(drawing).iter("{http://www.w3.org/2000/svg}text")
    return [re.sub("[\u2066-\u2069]", "", one.text or "") for one in words]


def fills(drawing: str) -> list[str]:
    """The colours of the districts."""
    return re.findall(r'<path d="M[^"]*" fill="([^"]*)"', drawing)


def test_figures_and_names_stand_there() -> None:
    shown = texts(svg(picture(40, 11, None)))
    for words in ("Ville d’exemple", "1\u00a0284", "Rues", "40", "Quartier 3", "non montré"):
        assert words in shown


def test_a_hidden_figure_has_no_shade_and_no_number() -> None:
    drawing = svg(picture(40, 11, None))
    assert fills(drawing)[2] == "url(#hatch)"
    assert len(set(fills(drawing))) == 3
    bars = re.findall(r'width="([\d.]+)" height="[\d.]+" fill="url\(#hatch\)" rx="5"', drawing)
    assert bars == ["44.0"]


def test_the_darkest_is_for_the_most() -> None:
    assert fills(svg(picture(900, 11, 300)))[0] == "#0b4f8a"
    assert fills(svg(picture(11, 11, 11))) == ["#0b4f8a"] * 3


def test_words_never_become_marks() -> None:
    drawing = svg(picture(40, 12, None, label=HOSTILE))
    root = ElementTree.fromstring(drawing)
    kinds = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert kinds == {"svg", "defs", "pattern", "rect", "text", "path", "circle"}
    assert any(one.startswith("<script>&\"'") for one in texts(drawing))


def test_arabic_is_the_mirrored_page() -> None:
    french, arabic = svg(picture(40, 12, 13)), svg(picture(40, 12, 13, locale="ar"))
    assert said(line("picture-themes"), "ar") in texts(arabic)
    place = r'<text x="([\d.]+)" y="394.0" font-size="30" text-anchor="(\w+)"'
    assert re.findall(place, french) == [("64.0", "start")]
    assert re.findall(place, arabic) == [(f"{WIDTH - 64:.1f}", "end")]


@pytest.mark.parametrize("counts", [(), (None, None, None), (11,), (10**7,) * 3])
def test_odd_figures_are_drawn(counts: tuple[int | None, ...]) -> None:
    assert ideas_png(picture(*counts), TOWN, lambda one: said(one, "fr")).startswith(b"\x89PNG")


def test_north_is_up_and_east_to_the_right() -> None:
    outlines = re.findall(r'<path d="M([\d.]+),([\d.]+)', svg(picture(40, 12, 13)))
    (x1, y1), (x2, _), (_, y3) = [(float(x), float(y)) for x, y in outlines]
    assert x2 > x1 and y3 < y1


def test_it_is_the_same_picture_each_time() -> None:
    one, other = (ideas_png(picture(40, 12, None), TOWN, lambda one: said(one, "fr")) for _ in "ab")
    assert one == other
    assert one != ideas_png(picture(41, 12, None), TOWN, lambda one: said(one, "fr"))


@pytest.mark.skipif(
    not SECTEURS.exists(), reason="the real districts are not on this machine (../shared/data)"
)
@pytest.mark.parametrize("locale", ["fr", "ar"])
def test_the_real_town_is_drawn(locale: str) -> None:
    town, problems = read_map(Source(SECTEURS, "secteur", "nom", frozenset(range(1, 9))))
    assert problems == []
    drawing = svg(picture(*range(20, 28), locale=locale), town.areas)
    assert len(fills(drawing)) == 8
    discs = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', drawing)
    assert len(discs) == 8
    for x, y in discs:
        assert 0 < float(x) < WIDTH and 900 < float(y) < HEIGHT


def test_a_town_without_a_map_is_told_in_rows() -> None:
    drawn = texts(svg(picture(12, None, 30), ()))
    assert {"Quartier 1", "Quartier 2", "Quartier 3"} <= set(drawn)
    assert "Dans la ville" in drawn
