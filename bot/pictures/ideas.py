"""The weekly picture of the ideas: how many, about what, where, and what became of them.

Rules:
1. A figure that is not told is hatched, always as long and as dark: none and ten look the same.
2. The same picture and the same map give the same bytes; no font of the machine is used.
"""

from collections.abc import Callable, Iterator, Sequence

from bot.city.polygons import Area
from bot.pictures.ink import ACCENT, DEFS, GREY, HATCH, INK, SOFT, WHITE, Pen, number
from bot.pictures.letters import right_to_left
from bot.pictures.shades import SHADES, shade, steps
from bot.pictures.shapes import Frame, Projection, middle, path
from bot.pictures.typesetter import FAMILY, typeset
from conversations.printed import District, Figure, IdeasPicture
from conversations.reply import Label, Line, line

WIDTH, HEIGHT, EDGE = 1_200, 1_600, 64
INNER = WIDTH - 2 * EDGE
HIDDEN = 44
"""How long the bar of a figure is that is not told."""
MOST_THEMES, MOST_STATUSES, MOST_LISTED = 9, 6, 16
MAP = Frame(EDGE, 968, 600, 520)
BESIDE = 712
"""Where what stands beside the map begins."""

ASIDE = WIDTH - EDGE - BESIDE

PAGE = f"""#set page(width: {WIDTH}pt, height: {HEIGHT}pt, margin: 0pt)
#image("ideas.svg", width: {WIDTH}pt)""".encode()
"""The drawing alone, a point of it for each of the picture."""

Say = Callable[[Label], str]


def ideas_png(picture: IdeasPicture, shapes: Sequence[Area], say: Say) -> bytes:
    """The picture as a PNG; `say` puts a label into its language. Not for the event loop."""
    drawing = ideas_svg(picture, shapes, say).encode()
    return typeset(PAGE, {"ideas.svg": drawing}, "png", ppi=72)


def ideas_svg(picture: IdeasPicture, shapes: Sequence[Area], say: Say) -> str:
    """The picture as an SVG."""
    pen = Pen(WIDTH, right_to_left(say(line("picture-themes")), picture.locale == "ar"))
    size = f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
    marks = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="{FAMILY}">{DEFS}',
        pen.box(0, 0, WIDTH, HEIGHT, WHITE),
        *_head(picture, pen, say),
        *_totals(picture.totals, pen, say),
        *_bars(picture.themes[:MOST_THEMES], pen, say),
        *_map(picture.districts, shapes, pen, say),
        *_statuses(picture.statuses[:MOST_STATUSES], pen, say),
        *_listed(picture, shapes, pen, say),
        *_foot(pen, say),
        "</svg>",
    ]
    return "\n".join(marks)


def _head(picture: IdeasPicture, pen: Pen, say: Say) -> Iterator[str]:
    yield pen.box(0, 0, WIDTH, 182, ACCENT)
    yield pen.text(EDGE, 60, say(picture.city), 26, fill="#cfe0f0", room=INNER)
    title = say(picture.title)
    yield pen.text(EDGE, 113, title, 46, fill=WHITE, weight="700", room=INNER)
    yield pen.text(EDGE, 161, say(picture.period), 24, fill="#cfe0f0", room=INNER)


def _totals(totals: tuple[Figure, ...], pen: Pen, say: Say) -> Iterator[str]:
    shown = totals[:4]
    for at, figure in enumerate(shown):
        width = (INNER - 24 * (len(shown) - 1)) / len(shown)
        x = EDGE + at * (width + 24)
        yield pen.box(x, 206, width, 128, SOFT, rx="10")
        big = 52 if figure.count is not None else 30
        yield pen.text(x + 26, 272, _told(figure.count, say), big, weight="700", fill=ACCENT)
        yield pen.text(x + 26, 312, say(figure.label), 23, fill=GREY, room=width - 44)


def _heading(pen: Pen, say: Say, x: float, y: float, words: Line) -> str:
    return pen.text(x, y, say(words), 30, weight="700", fill=ACCENT)


def _bars(themes: tuple[Figure, ...], pen: Pen, say: Say) -> Iterator[str]:
    yield _heading(pen, say, EDGE, 394, line("picture-themes"))
    step = min(60.0, 480 / max(1, len(themes)))
    most = max((figure.count or 0 for figure in themes), default=0)
    room = INNER - 400 - 150
    for at, figure in enumerate(themes):
        y = 418 + at * step
        base = y + step * 0.5 + 9
        yield pen.text(EDGE, base, say(figure.label), 25, room=390)
        length = HIDDEN if figure.count is None else max(6, room * figure.count / most)
        fill = HATCH if figure.count is None else SHADES[3]
        yield pen.box(EDGE + 400, y + step * 0.14, length, step * 0.72, fill, rx="5")
        fill, weight = (GREY, "400") if figure.count is None else (INK, "700")
        told, x = _told(figure.count, say), EDGE + 400 + length + 14
        yield pen.text(x, base, told, 24, fill=fill, weight=weight)


def _map(
    districts: tuple[District, ...], shapes: Sequence[Area], pen: Pen, say: Say
) -> Iterator[str]:
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


def _statuses(statuses: tuple[Figure, ...], pen: Pen, say: Say) -> Iterator[str]:
    if not statuses:
        return
    yield _heading(pen, say, BESIDE, 944, line("picture-statuses"))
    for at, figure in enumerate(statuses):
        y = 968 + at * 50
        yield pen.box(BESIDE, y, ASIDE, 44, SOFT, rx="6")
        yield pen.text(BESIDE + 16, y + 30, say(figure.label), 21, room=ASIDE - 150)
        yield _at_end(figure.count, BESIDE + ASIDE - 16, y + 31, 24, pen, say)


def _listed(picture: IdeasPicture, shapes: Sequence[Area], pen: Pen, say: Say) -> Iterator[str]:
    """The districts by name, in two columns under what became of the ideas."""
    drawn = {area.number for area in shapes}
    there = [one for one in picture.districts if drawn.intersection(one.areas)]
    if not there or len(there) > MOST_LISTED:
        return
    top = 968 + len(picture.statuses[:MOST_STATUSES]) * 50 + 36
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


def _foot(pen: Pen, say: Say) -> Iterator[str]:
    yield pen.text(EDGE, 1_572, say(line("picture-hidden")), 19, fill=GREY, room=INNER)


def _told(count: int | None, say: Say) -> str:
    return say(line("picture-few")) if count is None else number(count)
