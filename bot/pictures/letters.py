"""Letters on paper: what can be printed of a text, and the direction it runs in."""

import re
import unicodedata

_UNPRINTED = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls
    "\u202a-\u202e"  # would turn what stands after them
    "\u2600-\u27bf\u2b00-\u2bff\ufe0f\u20e3"  # signs and emojis, which no text font has
    "\U0001f000-\U0001faff\U000e0000-\U000e007f"
    "\ue000-\uf8ff\ufff0-\uffff"
    "\ud800-\udfff"
    "]+"
)
_SPACES = re.compile(r"[ \t]{2,}")
_THOUSANDS = re.compile(r"(?<=\d)[ \u202f](?=\d{3}(?!\d))")
_DEGREES = re.compile("\\d+(?:[.,]\\d+)?[ \u00a0\u202f]?°[ \u00a0]?C\\b")
_LONG = re.compile(r"([^\s\u200b]{24})(?=[^\s\u200b])")
_LINES = re.compile(r"\n{3,}")


def printable(text: str) -> str:
    """`text` without what our fonts cannot show and without large gaps.

    Numbers are kept together: in an Arabic line, 60 000 would otherwise read 000 60. An address
    may end a line anywhere.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _SPACES.sub(" ", _UNPRINTED.sub("", text))
    text = _LONG.sub("\\1\u200b", text)
    text = _DEGREES.sub("\u2066\\g<0>\u2069", _THOUSANDS.sub("\u00a0", text))
    return _LINES.sub("\n\n", "\n".join(line.strip(" \t") for line in text.split("\n"))).strip()


def shortened(text: str, most: int) -> str:
    """`text` in one line, of at most `most` characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def right_to_left(text: str, otherwise: bool = False) -> bool:
    """Whether `text` runs from right to left, by its first letter that has a direction."""
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "R" | "AL":
                return True
            case "L":
                return False
    return otherwise
