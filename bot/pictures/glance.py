"""Blocks of a picture that shows figures at a glance: a head, totals, bars, a map, lists, a foot.

Rules:
1. A figure that is not told is hatched, always as long and as dark: none and ten look the same.
2. The same figures and the same map give the same marks.
"""

from collections.abc import Callable, Iterator, Sequence

from bot.city.polygons import Area
from bot.pictures.ink import ACCENT, GREY, HATCH, INK, SOFT, WHITE, Pen, number
from bot.pictures.shades import SHADES, shade, steps
from bot.pictures.shapes import Frame, Projection, middle, path
from conversations.printed import District, Figure
from conversations.reply import Label, Line, line

WIDTH, HEIGHT, EDGE = 1_200, 1_600, 64
INNER = WIDTH - 2 * EDGE
HIDDEN = 44
"""How long the bar of a figure is that is not told."""
MOST_ROWS, MOST_LISTED = 6, 16
MAP = Frame(EDGE, 968, 600, 520)
BESIDE = 712
"""Where what stands beside the map begins."""
ASIDE = WIDTH - EDGE - BESIDE
BARS = 394
"""The line of the heading above the bars."""

Say = Callable[[Label], str]


def head(city: Label, title: Label, period: Label, pen: Pen, say: Say) -> Iterator[str]:
    """Whose figures, of what, of when."""
    yield pen.box(0, 0, WIDTH, 182, ACCENT)
    yield pen.text(EDGE, 60, say(city), 26, fill="#cfe0f0", room=INNER)
    yield pen.text(EDGE, 113, say(title), 46, fill=WHITE, weight="700", room=INNER)
    yield pen.text(EDGE, 161, say(period), 24, fill="#cfe0f0", room=INNER)


def totals(figures: tuple[Figure, ...], pen: Pen, say: Say) -> Iterator[str]:
    """Up to four large figures side by side."""
    shown = figures[:4]
    for at, figure in enumerate(shown):
        width = (INNER - 24 * (len(shown) - 1)) / len(shown)
        x = EDGE + at * (width + 24)
        yield pen.box(x, 206, width, 128, SOFT, rx="10")
        big = 52 if figure.count is not None else 30
        yield pen.text(x + 26, 272, _told(figure.count, say), big, weight="700", fill=ACCENT)
        yield pen.text(x + 26, 312, say(figure.label), 23, fill=GREY, room=width - 44)


def _heading(pen: Pen, say: Say, x: float, y: float, words: Line) -> str:
    return pen.text(x, y, say(words), 30, weight="700", fill=ACCENT)


def bars(
    heading: Line,
    figures: Sequence[Figure],
    pen: Pen,
    say: Say,
    *,
    top: float = BARS,
    height: float = 480,
) -> Iterator[str]:
    """A bar for each figure, the longest for the most; none without a figure above nothing."""
    yield _heading(pen, say, EDGE, top, heading)
    step = min(60.0, height / max(1, len(figures)))
    most = max((figure.count or 0 for figure in figures), default=0)
    room = INNER - 400 - 150
    for at, figure in enumerate(figures):
        y = top + 24 + at * step
        base = y + step * 0.5 + 9
        yield pen.text(EDGE, base, say(figure.label), 25, room=390)
        length = HIDDEN if figure.count is None else max(6, room * figure.count / max(1, most))
        fill = HATCH if figure.count is None else SHADES[3]
        yield pen.box(EDGE + 400, y + step * 0.14, length, step * 0.72, fill, rx="5")
        fill, weight = (GREY, "400") if figure.count is None else (INK, "700")
        told, x = _told(figure.count, say), EDGE + 400 + length + 14
        yield pen.text(x, base, told, 24, fill=fill, weight=weight)


def town_map(
    districts: tuple[District, ...], shapes: Sequence[Area], pen: Pen, say: Say
) -> Iterator[str]:
    """The parts of the town in shades; a list of them where there is no map."""
    named = {number for district in districts for number in district.areas}
    areas = [area for area in shapes if area.number in named]
    if not areas:
        yield from _rows(districts, pen, say)
        return
    yield _heading(pen, say, EDGE, 944, line("picture-districts"))
    frame = MAP._replace(left=WIDTH - MAP.left - MAP.width) if pen.arabic else MAP
    projection = Projection(areas, frame)
    scale = steps(district.count for district in districts if district.count is not None)
    discs: list[str] = []
    for district in districts:
        outlines = projection.outlines(area for area in areas if area.number in district.areas)
        if not outlines:
            continue
        fill = HATCH if district.count is None else shade(district.count, scale)
        edge = f'stroke="{WHITE}" stroke-width="2.5" stroke-linejoin="round"'
        yield f'<path d="{path(outlines)}" fill="{fill}" fill-rule="evenodd" {edge}/>'
        x, y = middle(outlines)
        discs += _disc(district.key, pen.at(x), y, pen)
    yield from discs
    yield from _legend(scale, pen, say)


def _rows(districts: tuple[District, ...], pen: Pen, say: Say) -> Iterator[str]:
    """The parts of a town that has no map, one under the other where the map would be."""
    if not districts or len(districts) > MOST_LISTED:
        return
    yield _heading(pen, say, EDGE, 944, line("picture-districts"))
    step = min(50.0, 540 / len(districts))
    for at, district in enumerate(districts):
        y = 968 + at * step
        yield pen.box(EDGE, y, MAP.width, step - 6, SOFT, rx="6")
        base = y + (step - 6) / 2 + 7
        yield pen.text(EDGE + 16, base, say(district.label), 20, room=MAP.width - 150)
        yield _at_end(district.count, EDGE + MAP.width - 16, base, 20, pen, say)


def _disc(key: str, x: float, y: float, pen: Pen) -> Iterator[str]:
    """A few letters in a white disc, which is seen on every shade."""
    edge = f'stroke="{ACCENT}" stroke-width="1.5"'
    yield f'<circle cx="{pen.at(x):.1f}" cy="{y:.1f}" r="15" fill="{WHITE}" {edge}/>'
    yield pen.text(x, y + 6, key, 17, anchor="middle", weight="700", room=60)


def _legend(scale: tuple[tuple[int, int], ...], pen: Pen, say: Say) -> Iterator[str]:
    x, y = EDGE, 1_508
    for at, (first, last) in enumerate(scale):
        words = number(first) if first == last else f"{number(first)}–{number(last)}"
        yield pen.box(x, y, 24, 24, SHADES[at + len(SHADES) - len(scale)], rx="4")
        yield pen.text(x + 32, y + 19, words, 18, fill=GREY)
        x += 40 + 11 * len(words) + 22
    yield pen.box(x, y, 24, 24, HATCH, rx="4")
    yield pen.text(x + 32, y + 19, say(line("picture-few")), 18, fill=GREY)


def rows_beside(heading: Line, figures: Sequence[Figure], pen: Pen, say: Say) -> Iterator[str]:
    """Figures in a list beside the map."""
    if not figures:
        return
    yield _heading(pen, say, BESIDE, 944, heading)
    for at, figure in enumerate(figures[:MOST_ROWS]):
        y = 968 + at * 50
        yield pen.box(BESIDE, y, ASIDE, 44, SOFT, rx="6")
        yield pen.text(BESIDE + 16, y + 30, say(figure.label), 21, room=ASIDE - 150)
        yield _at_end(figure.count, BESIDE + ASIDE - 16, y + 31, 24, pen, say)


def districts_listed(
    districts: Sequence[District], shapes: Sequence[Area], above: int, pen: Pen, say: Say
) -> Iterator[str]:
    """The districts by name, in two columns under so many rows beside the map."""
    drawn = {area.number for area in shapes}
    there = [one for one in districts if drawn.intersection(one.areas)]
    if not there or len(there) > MOST_LISTED:
        return
    top = 968 + min(above, MOST_ROWS) * 50 + 36
    rows, width = -(-len(there) // 2), (ASIDE - 28) / 2
    step = min(44.0, (1_488 - top) / rows)
    for at, district in enumerate(there):
        x, y = BESIDE + (at // rows) * (width + 28), top + (at % rows) * step
        yield pen.text(x, y + 16, say(district.label), 18, room=width - 52)
        yield _at_end(district.count, x + width, y + 16, 18, pen, say, short=True)


def _at_end(
    count: int | None, x: float, y: float, size: float, pen: Pen, say: Say, *, short: bool = False
) -> str:
    if count is not None:
        return pen.text(x, y, number(count), size, anchor="end", weight="700", fill=ACCENT)
    if short:
        return pen.box(x - 26, y - 15, 26, 18, HATCH, rx="3")
    return pen.text(x, y, say(line("picture-few")), 19, anchor="end", fill=GREY)


def foot(pen: Pen, say: Say) -> Iterator[str]:
    """What hatched means."""
    yield pen.text(EDGE, 1_572, say(line("picture-hidden")), 19, fill=GREY, room=INNER)


def _told(count: int | None, say: Say) -> str:
    return say(line("picture-few")) if count is None else number(count)
