"""The weekly picture of the ideas: how many, about what, where, and what became of them.

The same picture and the same map give the same bytes; no font of the machine is used.
"""

from collections.abc import Sequence

from bot.city.polygons import Area
from bot.pictures.glance import (
    HEIGHT,
    MOST_ROWS,
    WIDTH,
    Say,
    bars,
    districts_listed,
    foot,
    head,
    rows_beside,
    totals,
    town_map,
)
from bot.pictures.ink import DEFS, WHITE, Pen
from bot.pictures.letters import right_to_left
from bot.pictures.typesetter import FAMILY, typeset
from conversations.printed import IdeasPicture
from conversations.reply import line

MOST_THEMES = 9
PAGE = f"""#set page(width: {WIDTH}pt, height: {HEIGHT}pt, margin: 0pt)
#image("ideas.svg", width: {WIDTH}pt)""".encode()
"""The drawing alone, a point of it for each of the picture."""


def ideas_png(picture: IdeasPicture, shapes: Sequence[Area], say: Say) -> bytes:
    """The picture as a PNG; `say` puts a label into its language. Not for the event loop."""
    drawing = ideas_svg(picture, shapes, say).encode()
    return typeset(PAGE, {"ideas.svg": drawing}, "png", ppi=72)


def ideas_svg(picture: IdeasPicture, shapes: Sequence[Area], say: Say) -> str:
    """The picture as an SVG."""
    pen = Pen(WIDTH, right_to_left(say(line("picture-themes")), picture.locale == "ar"))
    size = f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
    statuses = picture.statuses[:MOST_ROWS]
    marks = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="{FAMILY}">{DEFS}',
        pen.box(0, 0, WIDTH, HEIGHT, WHITE),
        *head(picture.city, picture.title, picture.period, pen, say),
        *totals(picture.totals, pen, say),
        *bars(line("picture-themes"), picture.themes[:MOST_THEMES], pen, say),
        *town_map(picture.districts, shapes, pen, say),
        *rows_beside(line("picture-statuses"), statuses, pen, say),
        *districts_listed(picture.districts, shapes, len(statuses), pen, say),
        *foot(pen, say),
        "</svg>",
    ]
    return "\n".join(marks)
