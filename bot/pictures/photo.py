"""A resident's photo before it is printed: what it is, how large, and nothing that it says besides.

Rules:
1. JPEG and PNG only, of a size that does not fill the memory when it is unpacked.
2. Where and with what it was taken (EXIF and other remarks) is left out.
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 25_000_000
LONGEST_SIDE = 16_000

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_CHUNKS = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers that say the size; the three are tables."""
_SCAN = 0xDA
_REMARKS = frozenset((*range(0xE1, 0xEE), 0xEF, 0xFE))
"""All that applications write into a JPEG, but how its colours are meant (E0, EE)."""


class Photo(NamedTuple):
    """A picture that may be printed."""

    name: str
    content: bytes
    aspect: float
    """Its width for a height of one."""


def checked(content: bytes) -> Photo | None:
    """The photo in `content`; None for what is none, is broken at its head, or too large."""
    if len(content) > MOST_BYTES:
        return None
    try:
        if content.startswith(_PNG):
            return _png(content)
        if content.startswith(_JPEG):
            return _jpeg(content)
    except (struct.error, IndexError):
        return None
    return None


def _png(content: bytes) -> Photo | None:
    kept = b"".join(chunk for kind, chunk in _chunks(content) if kind in _CHUNKS)
    width, height = struct.unpack(">II", content[16:24])
    return _of_size("photo.png", _PNG + kept, width, height)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 12 <= len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        end = at + 12 + length
        yield content[at + 4 : at + 8], content[at:end]
        at = end


def _jpeg(content: bytes) -> Photo | None:
    kept, size, at = [_JPEG], (0, 0), 2
    while content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # filled up before a marker
            at += 1
            continue
        if marker == _SCAN:
            return _of_size("photo.jpg", b"".join([*kept, content[at:]]), *size)
        (length,) = struct.unpack(">H", content[at + 2 : at + 4])
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            size = (width, height)
        if marker not in _REMARKS:
            kept.append(content[at : at + 2 + length])
        at += 2 + length
    return None


def _of_size(name: str, content: bytes, width: int, height: int) -> Photo | None:
    sides = (width, height)
    if min(sides) < 1 or max(sides) > LONGEST_SIDE or width * height > MOST_PIXELS:
        return None
    return Photo(name, content, width / height)
