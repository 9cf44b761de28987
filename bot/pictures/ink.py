"""Marks of an SVG: shapes and texts that are data, whichever way the page runs.

Rules:
1. Every text is escaped, and isolated in its own direction: it stays where it is put.
2. A page that runs from right to left is the same page with every place mirrored.
"""

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from bot.pictures.letters import printable, right_to_left, shortened

RLI, LRI, PDI = "\u2067", "\u2066", "\u2069"
LETTER = 0.52
"""The width of a letter on average, of its size."""

INK, ACCENT, SOFT, GREY, WHITE = "#16283c", "#0b4f8a", "#eef4fa", "#566374", "#ffffff"
HATCH = "url(#hatch)"
DEFS = (
    '<defs><pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect width="9" height="9" fill="#f4f6f8"/>'
    '<rect width="2.5" height="9" fill="#a9b6c3"/></pattern></defs>'
)


@dataclass(frozen=True)
class Pen:
    """Writes marks on a page so wide, from the side where its language begins."""

    width: float
    arabic: bool

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        *,
        room: float = 2_000,
        anchor: str = "start",
        fill: str = INK,
        weight: str = "400",
    ) -> str:
        """`words` on the line `y`, from `x` on or as `anchor` says; cut where there is no room."""
        if self.arabic:
            anchor = {"start": "end", "end": "start"}.get(anchor, anchor)
        place = f'x="{self.at(x):.1f}" y="{y:.1f}" font-size="{size:g}"'
        style = f'text-anchor="{anchor}" fill={quoteattr(fill)} font-weight="{weight}"'
        return f"<text {place} {style}>{self._shown(words, int(room / (size * LETTER)))}</text>"

    def box(self, x: float, y: float, width: float, height: float, fill: str, **more: str) -> str:
        """A rectangle; `x` is the side where it begins."""
        left = self.width - x - width if self.arabic else x
        place = f'x="{left:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
        rest = "".join(f" {name}={quoteattr(value)}" for name, value in more.items())
        return f"<rect {place} fill={quoteattr(fill)}{rest}/>"

    def at(self, x: float) -> float:
        """Where `x`, counted from the side of beginning, lies from the left."""
        return self.width - x if self.arabic else x

    def _shown(self, words: str, most: int) -> str:
        line = printable(shortened(words, max(most, 2))).replace("\u200b", "")
        isolate = RLI if right_to_left(line, self.arabic) else LRI
        return escape(f"{isolate}{line}{PDI}") if line else ""


def number(count: int) -> str:
    """`count` with a space that does not break between thousands."""
    return f"{count:,}".replace(",", "\u00a0")
