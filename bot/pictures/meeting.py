"""The picture of a meeting: who came and from where, what was spoken of, and what came of it."""

from collections.abc import Sequence

from bot.city.polygons import Area
from bot.pictures.glance import (
    BARS,
    HEIGHT,
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
from conversations.printed import MeetingPicture
from conversations.reply import line

AGES = 270
"""How high the bars of the ages are together, where earlier meetings stand below them."""
EARLIER = BARS + AGES + 72
PAGE = f"""#set page(width: {WIDTH}pt, height: {HEIGHT}pt, margin: 0pt)
#image("meeting.svg", width: {WIDTH}pt)""".encode()


def meeting_png(picture: MeetingPicture, shapes: Sequence[Area], say: Say) -> bytes:
    """The picture as a PNG; `say` puts a label into its language. Not for the event loop."""
    drawing = meeting_svg(picture, shapes, say).encode()
    return typeset(PAGE, {"meeting.svg": drawing}, "png", ppi=72)


def meeting_svg(picture: MeetingPicture, shapes: Sequence[Area], say: Say) -> str:
    """The picture as an SVG."""
    ages = line("meeting-figures-ages")
    pen = Pen(WIDTH, right_to_left(say(ages), picture.locale == "ar"))
    size = f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
    earlier = (
        bars(line("meeting-figures-series"), picture.series, pen, say, top=EARLIER, height=126)
        if picture.series
        else ()
    )
    marks = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="{FAMILY}">{DEFS}',
        pen.box(0, 0, WIDTH, HEIGHT, WHITE),
        *head(picture.city, picture.title, picture.period, pen, say),
        *totals(picture.totals, pen, say),
        *bars(ages, picture.ages, pen, say, height=AGES if picture.series else 480),
        *earlier,
        *town_map(picture.districts, shapes, pen, say),
        *rows_beside(line("meeting-figures-points"), picture.points, pen, say),
        *districts_listed(picture.districts, shapes, len(picture.points), pen, say),
        *foot(pen, say),
        "</svg>",
    ]
    return "\n".join(marks)
