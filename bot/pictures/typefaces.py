"""The letters that everything is drawn with: ours, never the machine's."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst

FOLDER = Path(__file__).parent / "fonts"
FILES = tuple(str(FOLDER / f"NotoSansArabic_{weight}.ttf") for weight in ("400Regular", "700Bold"))
FAMILY = "Noto Sans Arabic"


@cache
def for_pages() -> "typst.Fonts":
    """Ours, then those inside the typesetter, for the letters of other scripts."""
    import typst  # eighty megabytes, and most bots never print a page

    return typst.Fonts(include_system_fonts=False, font_paths=[str(FOLDER)])
