"""The languages in which an interpreter may be asked for, by their own name and the reader's."""

from typing import Literal, get_args

from conversations.reply import Words, line, verbatim

Tongue = Literal[
    "ar", "en", "es", "it", "pt", "tr", "zdj", "kab", "hy", "ru", "uk", "ro", "fa", "ps", "zh"
]
TONGUES: tuple[Tongue, ...] = get_args(Tongue)
"""By their codes (ISO 639): those that a town is asked for most."""


def tongue(code: str) -> Words:
    """A language as it is read by who speaks it, and by who does not; a code nobody here knows is
    said as it is."""
    return line(f"meeting-tongue-{code}") if code in TONGUES else verbatim(code)
