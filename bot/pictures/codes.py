"""QR codes of links: to print, and to set into a page."""

from io import BytesIO
from typing import Any

INK = "#16283c"
PRINTED = 20
"""Pixels a module: a code of about 700 pixels, sharp on a poster."""
QUIET = 4
"""Modules of white around it (ISO/IEC 18004)."""


def svg(link: str, border: int = QUIET) -> bytes:
    """The code as a drawing."""
    return _drawn(link, kind="svg", border=border, dark=INK)


def png(link: str) -> bytes:
    """The code as a picture, black on white."""
    return _drawn(link, kind="png", border=QUIET, scale=PRINTED)


def _drawn(link: str, **how: Any) -> bytes:
    import segno  # six megabytes, and most bots never draw one

    picture = BytesIO()
    segno.make_qr(link, error="m").save(picture, **how)
    return picture.getvalue()
