"""How a list of options is laid out: rows, numbers for long labels, pages, and typing to find."""

from collections.abc import Iterable

from conversations.incoming import fold
from conversations.questions.asking import Draft, choice
from conversations.reply import Button, Row, Told, Words, line, told

FEW = 8
"""Up to this many options stand on one page."""
SHORT = 18
"""Labels up to this many characters go two in a row."""
A_ROW, ROOM_IN_A_ROW = 5, 30
"""How many options, and how many characters in all, one row of buttons can hold."""
ON, OFF = "+", "-"
"""What a toggle wants, after the position in its token."""
LONG = 35
"""A label beyond this is written in the message under a number, and the button bears that."""


def reads_of(words: Words) -> tuple[str, ...]:
    """Every text of `words` given as data; a Line has none here (its words are the catalogue's)."""
    return tuple(text for _, text in words.words) if isinstance(words, Told) else ()


def longest(words: Words) -> int:
    """The length of the longest text of `words`."""
    return max((len(text) for text in reads_of(words)), default=0)


def matching(options: tuple[Words, ...], typed: str) -> tuple[int, ...]:
    """Positions of the options in which a word begins with what was typed; all for nothing."""
    wanted = fold(typed)
    return tuple(i for i, o in enumerate(options) if not wanted or _has(o, wanted))


def _has(option: Words, wanted: str) -> bool:
    return any(f" {fold(text)}".find(f" {wanted}") >= 0 for text in reads_of(option))


def meant(options: tuple[Words, ...], typed: str) -> int | None:
    """The option somebody names by typing it whole, or by its number where it is numbered."""
    wanted = fold(typed)
    exact = [i for i, o in enumerate(options) if wanted in map(fold, reads_of(o))]
    if len(exact) == 1:
        return exact[0]
    if is_numbered(options) and wanted.isdecimal() and 1 <= int(wanted) <= len(options):
        return int(wanted) - 1
    return None


def is_numbered(options: tuple[Words, ...]) -> bool:
    """Whether labels are too long for buttons: they stand in the message, numbered."""
    return len(options) <= FEW and any(longest(o) > LONG for o in options)


def listing(options: tuple[Words, ...]) -> tuple[Words, ...]:
    """The numbered list, where labels are too long for buttons."""
    if not is_numbered(options):
        return ()
    return tuple(line("question-numbered", n=n, label=o) for n, o in enumerate(options, 1))


def rows_of(options: tuple[Words, ...], draft: Draft, *, toggling: bool = False) -> tuple[Row, ...]:
    """The buttons of the page that `draft` shows."""
    if is_numbered(options):
        numbers = [told({"": str(n)}) for n in range(1, len(options) + 1)]
        return _rows(tuple(enumerate(numbers)), draft, 4, toggling)
    shown = [(i, options[i]) for i in matching(options, draft.filter)]
    if len(shown) <= FEW:
        return _rows(tuple(shown), draft, _across(shown), toggling)
    pages = (len(shown) + FEW - 1) // FEW
    page = draft.page % pages
    here = shown[page * FEW : (page + 1) * FEW]
    return (*_rows(tuple(here), draft, _across(here), toggling), _turner(page, pages))


def fits_a_row(options: tuple[Words, ...]) -> bool:
    """Whether the labels can be read side by side on a telephone."""
    return 1 < len(options) <= A_ROW and all(
        0 < longest(option) <= ROOM_IN_A_ROW // len(options) for option in options
    )


def side_by_side(buttons: Iterable[Button]) -> tuple[Row, ...]:
    """Every option at once, two short ones in a row: nobody should have to turn pages."""
    rows: list[Row] = []
    for button in buttons:
        short = 0 < longest(button.label) <= SHORT
        if rows and short and len(rows[-1]) == 1 and 0 < longest(rows[-1][0].label) <= SHORT:
            rows[-1] = (*rows[-1], button)
        else:
            rows.append((button,))
    return tuple(rows)


def _across(shown: list[tuple[int, Words]]) -> int:
    return 2 if len(shown) > 2 and all(0 < longest(o) <= SHORT for _, o in shown) else 1


def _rows(
    shown: tuple[tuple[int, Words], ...], draft: Draft, across: int, toggling: bool
) -> tuple[Row, ...]:
    buttons = [choice(label, _token(i, draft, toggling), i in draft.chosen) for i, label in shown]
    return tuple(tuple(buttons[at : at + across]) for at in range(0, len(buttons), across))


def _token(at: int, draft: Draft, toggling: bool) -> str:
    return f"{at}{OFF if at in draft.chosen else ON}" if toggling else str(at)


def _turner(page: int, pages: int) -> Row:
    return (
        choice(told({"": "‹"}), f"p{(page - 1) % pages}"),
        choice(line("question-page", page=page + 1, pages=pages), f"p{page}"),
        choice(told({"": "›"}), f"p{(page + 1) % pages}"),
    )


def switched(options: tuple[Words, ...], token: str) -> tuple[int, bool] | None:
    """Which option a toggle's `token` is about, and whether it wants it on."""
    at = picked(options, token[:-1])
    return None if at is None or token[-1:] not in (ON, OFF) else (at, token[-1:] == ON)


def turned(draft: Draft, token: str) -> Draft | None:
    """The draft after a press on the page turner; None when the press is something else."""
    if token[:1] == "p" and token[1:].isdecimal():
        return draft.model_copy(update={"page": int(token[1:])})
    return None


def picked(options: tuple[Words, ...], token: str) -> int | None:
    """The option a press means; None for a token that names none (a forged one)."""
    if token.isdecimal() and len(token) <= 6 and int(token) < len(options):
        return int(token)
    return None
