"""The code that somebody shows at the door: how it is spelled, and how people type it."""

import re
import unicodedata

SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""None that is taken for another when it is read out."""
LENGTH, CUT = 5, 2
"""`K7-F2X`: short enough to be said."""
SCANNED = re.compile(rf"(?P<meeting>\d{{1,9}})-(?P<code>[{SIGNS}]{{{CUT}}}-[{SIGNS}]+)")
"""What follows `door_` in the link behind a QR code."""
LONGEST_TYPED = 40


def spelled(signs: str) -> str:
    """`K7F2X` as it is shown."""
    return f"{signs[:CUT]}-{signs[CUT:]}"


def typed(text: str) -> str:
    """The code that `text` is, however it is written (`k7f2x`, `K7 - F2X`); empty: none."""
    if len(text) > LONGEST_TYPED:
        return ""
    signs = "".join(_plain(one) for one in text.upper() if one.isalnum())
    fits = len(signs) == LENGTH and all(one in SIGNS for one in signs)
    return spelled(signs) if fits else ""


def _plain(sign: str) -> str:
    """A digit of any script as ours."""
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign


def link_of(meeting: int, code: str) -> str:
    """What the QR code opens our chat with."""
    return f"door_{meeting}-{code}"
