"""QR codes of links: to show, to print, and to set into a page."""

from io import BytesIO

INK = "#16283c"
PRINTED = 20
"""Points on each side of a module: about 1,000 in all, sharp on a poster."""
QUIET = 4
"""Modules of white around it (ISO/IEC 18004): with fewer, some cameras do not see it."""


def svg(link: str, border: int = QUIET) -> bytes:
    """The code as a drawing."""
    import segno  # six megabytes, and most bots never draw one

    picture = BytesIO()
    segno.make_qr(link, error="m").save(picture, kind="svg", border=border, dark=INK)
    return picture.getvalue()


def png(link: str, scale: int = PRINTED) -> bytes:
    """The code as a picture, black on white."""
    import segno

    picture = BytesIO()
    code = segno.make_qr(link, error="m", boost_error=False)
    code.save(picture, kind="png", scale=scale, border=QUIET)
    return picture.getvalue()
