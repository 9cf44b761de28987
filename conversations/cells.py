"""Cells that no spreadsheet program runs as a formula, and that read back unchanged.

Rules:
1. A cell that a program would take for a formula, or that begins with our own mark, is given an
   apostrophe in front. Reading takes one apostrophe away where the rest deserves it, so the two
   are each other's inverse for every text.
2. A program may cut a cell at a separator that is not ours: French Excel cuts at `;`, and at line
   ends, and quotes in mid-line do not stop it. So a sign after such a separator gets a mark too,
   right before it; reading takes one away right there.
3. A plain number stays a number: `-3.5` is an answer, not a formula. Inside a text it is no cell
   of its own, and what follows may be drawn into it: there every sign is marked, `- item` and
   `;-)` too.
4. Blanks, invisible signs and quotes before the sign are looked through, as the programs do.
"""

import re

MARK = "'"
FORMULAS = "=+@＝＋－＠-"
CONTROLS = frozenset("\t\r\n")
_CUTS = ";,\t\r\n"
# Controls, spaces, quotes, soft hyphen, zero-width and direction marks, BOM, variation signs.
_UNSEEN = (
    '\x00-\x08\x0b\x0c\x0e-\x20"\x7f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5'
    "\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff9-\ufffb"
)
_SIGN = re.compile(f"[\t\r\n{FORMULAS}]")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?")
_BEGINNING = re.compile(f"[{_UNSEEN}\t\r\n]*")
_CUT = re.compile(f"([{_CUTS}][{_UNSEEN}]*{MARK}*)(?=[{FORMULAS}])")
_MARKED_CUT = re.compile(f"([{_CUTS}][{_UNSEEN}]*{MARK}*){MARK}(?=[{FORMULAS}])")


def guard(text: str) -> str:
    """`text` as it may stand in a table."""
    if _SIGN.search(text) is None:
        return text
    text = _CUT.sub(rf"\1{MARK}", text)
    return MARK + text if _deserves_mark(text) else text


def unguard(cell: str) -> str:
    """The text that `guard` made `cell` of."""
    text = cell[1:] if cell.startswith(MARK) and _deserves_mark(cell[1:]) else cell
    return _MARKED_CUT.sub(r"\1", text)


def _deserves_mark(text: str) -> bool:
    """Whether `text` would be run, or is itself a guarded text that must not lose its mark."""
    text = text.lstrip(MARK)
    if not text or _NUMBER.fullmatch(text):
        return False
    unseen = _BEGINNING.match(text)
    assert unseen is not None
    rest = text[unseen.end() :]
    return rest.startswith(tuple(FORMULAS)) or not CONTROLS.isdisjoint(unseen.group())
