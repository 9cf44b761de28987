"""Cells that no spreadsheet program runs as a formula, and that read back unchanged.

Rules:
1. A cell that a program would take for a formula, or that begins with our own mark, is given an
   apostrophe in front. Reading takes one apostrophe away where the rest deserves it, so the two
   are each other's inverse for every text.
2. A plain number stays a number: `-3.5` is an answer, not a formula.
3. Blanks and invisible signs before the sign are looked through, as the programs do.
"""

import re

MARK = "'"
FORMULAS = frozenset("=+-@＝＋－＠")
CONTROLS = frozenset("\t\r\n")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
# Spaces, line ends, controls, soft hyphen, zero-width and direction marks, BOM, variation signs.
_UNSEEN = re.compile(
    "[\\s\x00-\x1f\x7f\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]*"
)


def guard(text: str) -> str:
    """`text` as it may stand in a table."""
    return MARK + text if _deserves_mark(text) else text


def unguard(cell: str) -> str:
    """The text that `guard` made `cell` of."""
    return cell[1:] if cell.startswith(MARK) and _deserves_mark(cell[1:]) else cell


def _deserves_mark(text: str) -> bool:
    """Whether `text` would be run, or is itself a guarded text that must not lose its mark."""
    while text.startswith(MARK):
        text = text[1:]
    if not text or _NUMBER.fullmatch(text):
        return False
    unseen = _UNSEEN.match(text)
    assert unseen is not None
    rest = text[unseen.end() :]
    return rest[:1] in FORMULAS or not CONTROLS.isdisjoint(unseen.group())
