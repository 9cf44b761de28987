"""Text of calendars, which may be HTML: what a reader sees of it, and nothing else."""

import re
from html.parser import HTMLParser

from conversations.incoming import clean

_MARKUP = re.compile(
    r"</?(?:a|b|body|br|div|em|font|h[1-6]|html|i|li|ol|p|span|strong|table|td|tr|u|ul)\b[^>]*>",
    re.I,
)
_BREAKS = frozenset(("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"))
_UNSEEN = frozenset(("script", "style", "head", "title"))
_ENTITY = re.compile(
    r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|nbsp|amp|lt|gt|quot|eacute|egrave|agrave);", re.I
)


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in _UNSEEN:
            self._hidden += 1
        elif tag in _BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BREAKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def seen(text: str) -> str:
    """`text` as it is read, in paragraphs."""
    if _MARKUP.search(text) or _ENTITY.search(text):
        page = _Seen()
        page.feed(text)
        page.close()
        text = "".join(page.parts)
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
