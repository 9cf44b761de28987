"""The picture of results: for each question its bars, lying or upright, as high as they need.

Rules:
1. A count that is not told is hatched, always as long and as dark: none and ten look the same.
2. Counts are to the ten; that, and what the answers are worth, stands below them every time.
"""

from collections.abc import Iterator

from bot.pictures.glance import EDGE, HIDDEN, INNER, WIDTH, Say, head
from bot.pictures.ink import ACCENT, DEFS, GREY, HATCH, INK, SOFT, WHITE, Pen, number
from bot.pictures.letters import right_to_left
from bot.pictures.shades import SHADES
from bot.pictures.typesetter import FAMILY, typeset
from conversations.printed import BarsPicture, Figure, ResultsPicture
from conversations.reply import line

TOP, FOOT = 214, 96
LABELS = 420
"""How wide the labels are beside lying bars."""
BESIDE = 30
"""Letters that fit there; where one is longer, all stand above their bars."""
ROW, ABOVE, GAP, COLUMNS = 46, 34, 34, 250
"""Heights: of a lying bar, a label above it, between questions, of a row of upright bars."""
HEADING, LINES = 42, 3
"""A line of a question, and how many it may take."""
LONGEST = 56
"""Letters in one line of a question."""


def results_png(picture: ResultsPicture, locale: str, say: Say) -> bytes:
    """The picture as a PNG; `say` puts a label into `locale`. Not for the event loop."""
    height = _height(picture, say)
    page = f"""#set page(width: {WIDTH}pt, height: {height}pt, margin: 0pt)
#image("results.svg", width: {WIDTH}pt)"""
    drawing = results_svg(picture, locale, say).encode()
    return typeset(page.encode(), {"results.svg": drawing}, "png", ppi=72)


def results_svg(picture: ResultsPicture, locale: str, say: Say) -> str:
    """The picture as an SVG."""
    note = say(line("survey-results-note"))
    pen = Pen(WIDTH, right_to_left(note, locale == "ar"))
    height = _height(picture, say)
    size = f'width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}"'
    marks = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="{FAMILY}">{DEFS}',
        pen.box(0, 0, WIDTH, height, WHITE),
        *head(picture.city, picture.title, picture.period, pen, say),
    ]
    top = TOP
    for one in picture.questions:
        marks += _question(one, top, pen, say)
        top += _tall(one, say) + GAP
    marks += [
        pen.box(0, height - FOOT, WIDTH, FOOT, SOFT),
        pen.text(EDGE, height - 54, note, 24, fill=INK, weight="700", room=INNER),
        pen.text(EDGE, height - 20, say(line("picture-hidden")), 19, fill=GREY, room=INNER),
        "</svg>",
    ]
    return "\n".join(marks)


def _height(picture: ResultsPicture, say: Say) -> int:
    return TOP + sum(_tall(one, say) + GAP for one in picture.questions) + FOOT


def _tall(one: BarsPicture, say: Say) -> int:
    """How high a question is with all that belongs to it."""
    row = ROW + (ABOVE if _above(one.figures, say) else 0)
    below = COLUMNS if one.upright and one.figures else row * len(one.figures)
    return HEADING * len(_lines(say(one.label))) + 40 + below


def _lines(label: str) -> list[str]:
    """The question on a line or two, broken between words."""
    lines = [""]
    for word in label.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= LONGEST or not lines[-1] or len(lines) == LINES:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _question(one: BarsPicture, top: int, pen: Pen, say: Say) -> Iterator[str]:
    y = top
    for text in _lines(say(one.label)):
        y += HEADING
        yield pen.text(EDGE, y - 8, text, 32, weight="700", fill=ACCENT, room=INNER)
    yield pen.text(EDGE, y + 22, say(one.people), 22, fill=GREY, room=INNER)
    drawn = _upright if one.upright else _lying
    yield from drawn(one.figures, y + 40, pen, say)


def _lying(figures: tuple[Figure, ...], top: float, pen: Pen, say: Say) -> Iterator[str]:
    most = max((figure.count or 0 for figure in figures), default=0)
    above = _above(figures, say)
    begins, high = (0, ABOVE) if above else (LABELS, 0)
    room = INNER - begins - 140
    for at, figure in enumerate(figures):
        y = top + at * (ROW + high)
        length = HIDDEN if figure.count is None else room * figure.count / max(1, most)
        fill = HATCH if figure.count is None else SHADES[3]
        yield pen.text(EDGE, y + 31, say(figure.label), 24, room=INNER if above else LABELS - 20)
        yield pen.box(EDGE + begins, y + high + 6, length, ROW - 14, fill, rx="5")
        yield _count(figure, EDGE + begins + length + 14, y + high + 31, pen, say)


def _above(figures: tuple[Figure, ...], say: Say) -> bool:
    return any(len(say(figure.label)) > BESIDE for figure in figures)


def _upright(figures: tuple[Figure, ...], top: float, pen: Pen, say: Say) -> Iterator[str]:
    most = max((figure.count or 0 for figure in figures), default=0)
    width = min(150.0, INNER / max(1, len(figures)))
    floor, room = top + COLUMNS - 40, COLUMNS - 90
    size = 22 if width >= 64 else 17
    for at, figure in enumerate(figures):
        x = EDGE + at * width
        high = HIDDEN if figure.count is None else room * figure.count / max(1, most)
        fill = HATCH if figure.count is None else SHADES[3]
        yield pen.box(x + width * 0.1, floor - high, width * 0.8, high, fill, rx="4")
        middle = x + width / 2
        yield pen.text(middle, floor + 30, say(figure.label), size, anchor="middle")
        if figure.count is not None:
            told = number(figure.count)
            yield pen.text(middle, floor - high - 10, told, size, anchor="middle", weight="700")


def _count(figure: Figure, x: float, y: float, pen: Pen, say: Say) -> str:
    if figure.count is None:
        return pen.text(x, y, say(line("picture-few")), 22, fill=GREY)
    return pen.text(x, y, number(figure.count), 24, weight="700")
