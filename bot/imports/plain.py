"""Words of a web page as plain text: what Decidim's editor writes is HTML."""

import re
from html.parser import HTMLParser

_BREAKS = frozenset(("p", "br", "li", "div", "tr", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"))
_BLANKS = re.compile(r"[ \t\r\f\v]+")
_UNSEEN = frozenset(("script", "style", "template"))


class _Text(HTMLParser):
    """Gathers what is read, a line for each paragraph."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if tag in _BREAKS:
            self.parts.append("\n- " if tag == "li" else "\n")

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)


def plain(html: str) -> str:
    """`html` without markup, single spaces and single line breaks."""
    reader = _Text()
    reader.feed(html.replace("\r\n", "\n"))
    reader.close()
    # Not `split()`: French puts no-break spaces before its signs.
    lines = (_BLANKS.sub(" ", line).strip() for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line and line != "-")
