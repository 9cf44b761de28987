"""Text of calendars, which may be HTML: what a reader sees of it, and nothing else."""

import re
from html import unescape

from conversations.incoming import clean

_MARKUP = re.compile(
    r"</?(?:a|b|body|br|div|em|font|h[1-6]|html|i|li|ol|p|span|strong|table|td|tr|u|ul)\b[^<>]*>",
    re.I,
)
LONGEST_READ = 20_000
"""Characters that are read of a text: many times what is shown of it, with its markup."""
_BREAKS = frozenset(("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"))
_UNSEEN = frozenset(("script", "style", "head", "title"))
_TAG = re.compile(
    r"(<!--)|(-->)|<[!?][^<>]*>|<(/?)([a-z][a-z0-9:-]*)(?:\s[^<>]*)?/?>",
    re.I,
)
_ENTITY = re.compile(
    r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|nbsp|amp|lt|gt|quot|eacute|egrave|agrave);", re.I
)
_CHARACTER = re.compile(r"&#?\w{1,31};")


def _read(text: str) -> str:
    """`text` without its tags; in one pass, whatever it holds (Python's own parser of HTML takes
    the square of its length, and breaks on some)."""
    parts: list[str] = []
    hidden, comment, at = 0, False, 0
    for tag in _TAG.finditer(text):
        name = (tag[4] or "").lower()
        if not hidden and not comment:
            parts += [text[at : tag.start()], tag[2] or "", "\n" * (name in _BREAKS)]
        if name in _UNSEEN:
            hidden = max(0, hidden - 1) if tag[3] else hidden + 1
        comment = bool(tag[1]) or (comment and not tag[2])
        at = tag.end()
    if not hidden and not comment:
        parts.append(text[at:])
    return _CHARACTER.sub(lambda one: unescape(one[0]), "".join(parts))


def seen(text: str) -> str:
    """`text` as it is read, in paragraphs; of one that is far too long, its beginning."""
    text = text[:LONGEST_READ]
    if _MARKUP.search(text) or _ENTITY.search(text):
        text = _read(text)
    lines = [" ".join(line.split()) for line in clean(text.replace("\r", "")).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def on_a_line(text: str) -> str:
    """The same without line breaks."""
    return " ".join(seen(text).split())


def cut(text: str, longest: int) -> str:
    """As much of `text` as there is room for, to the end of a word."""
    if len(text) <= longest:
        return text
    return f"{text[: longest - 1].rsplit(None, 1)[0].rstrip()}…"
