"""How each figure is computed: the notes under the page, which every figure names by its number."""

from typing import Literal, get_args

from conversations.indicators.figures import WINDOW
from conversations.reply import Label, Line, line
from conversations.small_cells import SMALLEST, TEN

Note = Literal[
    "steps",
    "active",
    "completion",
    "questions",
    "ideas",
    "meetings",
    "feedback",
    "parts",
    "spoken",
    "news",
    "voting",
    "field",
]
NOTES: tuple[Note, ...] = get_args(Note)
FEW = 2 * TEN
"""What is told in steps is told from here on."""


def number_of(note: Note) -> int:
    """Which one it is on the page, from 1."""
    return NOTES.index(note) + 1


def notes() -> tuple[Label, ...]:
    """Every note, in order."""
    return tuple(_note(one) for one in NOTES)


def _note(note: Note) -> Line:
    match note:
        case "steps":
            return line("indicators-cut", few=FEW)
        case "parts":
            weeks = WINDOW.days // 7
            return line("indicators-lately", weeks=weeks, few=SMALLEST)
        case "completion" | "meetings" | "news" | "voting":
            return line(f"indicators-counted-{note}", few=SMALLEST)
        case "feedback":
            return line("indicators-note-feedback")
    return line(f"indicators-note-{note}", few=FEW)
