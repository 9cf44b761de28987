"""Cuts a long HTML text into messages that Telegram takes, where a reader would pause.

Telegram counts UTF-16 units after it has read the tags and entities. A tag open at the cut is
closed there and opened again in the next part; no tag, entity or visible character is torn.
"""

import re
import unicodedata
from html import unescape

MOST = 4_096
_ATOM = re.compile(r"<[^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|\w+);|\n+|[^\S\n]+|[^\s<&]+|[<&]", re.DOTALL)
_SENTENCE = (".", "!", "?", "…", "؟", "。")
_JOINERS = ("\u200d", "\ufe0f")


def units(text: str) -> int:
    """The length of plain `text` as Telegram counts it."""
    return len(text) + sum(1 for char in text if char > "\uffff")


def split_html(text: str, most: int = MOST) -> list[str]:
    """`text` in parts of at most `most` visible units; nothing when it says nothing."""
    text = text.strip()
    if not text:
        return []
    if len(text) * 2 <= most or units(text) <= most:  # tags only make it longer than it shows
        return [text]
    cutter = _Cutter(most)
    for atom in _ATOM.findall(text):
        cutter.take(atom)
    return cutter.end()


class _Cutter:
    """Fills parts atom by atom and remembers the best place to cut."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._parts: list[str] = []
        self._atoms: list[str] = []
        self._length = 0

    def take(self, atom: str) -> None:
        size = _size(atom)
        if size > self._most:
            for piece in _chopped(atom, self._most):
                self.take(piece)
            return
        if self._length + size > self._most:
            self._cut()
            self.take(atom)
            return
        self._atoms.append(atom)
        self._length += size

    def end(self) -> list[str]:
        self._close(self._atoms)
        return self._parts

    def _cut(self) -> None:
        at = _best_cut(self._atoms, self._most)
        head, tail = self._atoms[:at], self._atoms[at:]
        still_open = self._close(head)
        while tail and tail[0].isspace():
            tail.pop(0)
        self._atoms = [*still_open, *tail]
        self._length = sum(map(_size, self._atoms))

    def _close(self, atoms: list[str]) -> list[str]:
        """Add `atoms` as a part; the opening tags that the next part must begin with."""
        still_open: list[str] = []
        for atom in atoms:
            if atom.startswith("</"):
                if still_open:
                    still_open.pop()
            elif _is_tag(atom):
                still_open.append(atom)
        closing = "".join(f"</{_name(tag)}>" for tag in reversed(still_open))
        said = "".join(atoms).rstrip() + closing
        if any(not _is_tag(atom) and atom.strip() for atom in atoms):
            self._parts.append(said.strip())
        return still_open


def _best_cut(atoms: list[str], most: int) -> int:
    """The index before which to cut: the best pause in the second half, else the very end."""
    best, best_worth, length = len(atoms), 0, 0
    for index, atom in enumerate(atoms):
        worth = _worth(atom, atoms[index - 1] if index else "")
        if worth >= best_worth and worth and length > most // 2:
            best, best_worth = index, worth
        length += _size(atom)
    return best


def _worth(atom: str, before: str) -> int:
    if not atom.isspace():
        return 0
    if atom.startswith("\n"):
        return 4 if len(atom) > 1 else 3
    return 2 if before.endswith(_SENTENCE) else 1


def _size(atom: str) -> int:
    if _is_tag(atom):
        return 0
    return units(unescape(atom)) if atom.startswith("&") else units(atom)


def _is_tag(atom: str) -> bool:
    return len(atom) > 2 and atom.startswith("<") and atom.endswith(">")


def _name(tag: str) -> str:
    return re.split(r"[\s>]", tag[1:], maxsplit=1)[0]


def _chopped(word: str, most: int) -> list[str]:
    """A word without any pause, cut between characters, never before a mark that joins on."""
    pieces, start, length, last = [], 0, 0, 0
    for index, char in enumerate(word):
        if index > start and not _joins_on(word, index):
            last = index
        size = 2 if char > "\uffff" else 1
        if length + size > most:
            cut = last if last > start else index
            pieces.append(word[start:cut])
            length = units(word[cut:index])
            start = cut
        length += size
    return [*pieces, word[start:]]


def _joins_on(word: str, index: int) -> bool:
    char, before = word[index], word[index - 1]
    return char in _JOINERS or before == "\u200d" or unicodedata.combining(char) > 0
