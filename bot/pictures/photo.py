"""A resident's photo before it is printed: what it is, how large, and nothing that it says besides.

Rules:
1. JPEG and PNG only, of a size that does not fill the memory when it is unpacked. The size is said
   once: where it stands twice, whoever unpacks the picture may believe the other.
2. A picture of a million parts or of a hundred layers is made to harm whoever reads it: refused.
3. Where and with what it was taken (EXIF and other remarks) is left out.
"""

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 25_000_000
LONGEST_SIDE = 16_000
MOST_PARTS = 20_000
"""Chunks of a PNG, steps through a JPEG: 20 MB in pieces of 4 kB are 5,000."""
MOST_SCANS = 100
"""Of a JPEG, each of which repaints all of it: telephones write 10."""

_PNG = b"\x89PNG\r\n\x1a\n"
_HEAD = b"IHDR"
_JPEG = b"\xff\xd8"
_CHUNKS = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers that say the size; the three are tables."""
_SCAN = 0xDA
_END = 0xD9
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
"""What ends a scan: neither a byte of it nor a place to start again."""
_REMARKS = frozenset((*range(0xE1, 0xEE), 0xEF, 0xFE))
"""All that applications write into a JPEG, but how its colours are meant (E0, EE)."""


class Photo(NamedTuple):
    """A picture that may be printed."""

    name: str
    content: bytes
    aspect: float
    """Its width for a height of one."""


def checked(
    content: bytes, *, most: int = MOST_PIXELS, longest: int = LONGEST_SIDE
) -> Photo | None:
    """The photo in `content`; None for what is none, is broken at its head, or too large: of more
    than `most` pixels, or with a side of more than `longest`."""
    if len(content) > MOST_BYTES:
        return None
    try:
        found = _png(content) if content.startswith(_PNG) else _jpeg(content)
    except (struct.error, IndexError, TooManyParts):
        return None
    if found is None or min(found.sides) < 1 or max(found.sides) > longest:
        return None
    width, height = found.sides
    return Photo(found.name, found.content, width / height) if width * height <= most else None


class TooManyParts(ValueError):
    """A picture in more pieces than any camera writes."""


class _Found(NamedTuple):
    """A picture whatever its size."""

    name: str
    content: bytes
    sides: tuple[int, int]


def _png(content: bytes) -> _Found | None:
    kept = [(kind, chunk) for kind, chunk in _chunks(content) if kind in _CHUNKS]
    if content[12:16] != _HEAD or [kind for kind, _ in kept].count(_HEAD) != 1:
        return None
    width, height = struct.unpack(">II", content[16:24])
    picture = b"".join(chunk for _, chunk in kept)
    return _Found("photo.png", _PNG + picture, (width, height))


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    for _ in range(MOST_PARTS):
        if at + 12 > len(content):
            return
        (length,) = struct.unpack(">I", content[at : at + 4])
        end = at + 12 + length
        yield content[at + 4 : at + 8], content[at:end]
        at = end
    raise TooManyParts


def _jpeg(content: bytes) -> _Found | None:
    if not content.startswith(_JPEG):
        return None
    parts = [one for one in _segments(content) if one[0] not in _REMARKS]
    markers = [marker for marker, _ in parts]
    frames = [part for marker, part in parts if marker in _FRAMES]
    if len(frames) != 1 or _SCAN not in markers:
        return None
    height, width = struct.unpack(">HH", frames[0][5:9])
    picture = b"".join(part for _, part in parts)
    return _Found("photo.jpg", _JPEG + picture, (width, height))


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Each marker, and all that belongs to it, to the end of the picture; what follows is none."""
    at, scans = len(_JPEG), 0
    for _ in range(MOST_PARTS):
        if at + 1 >= len(content) or content[at] != 0xFF:
            return
        marker = content[at + 1]
        if marker == 0xFF:  # filled up before a marker
            at += 1
            continue
        scans += marker == _SCAN
        if scans > MOST_SCANS:
            break
        end = _end_of(marker, content, at)
        yield marker, content[at:end]
        if marker == _END:
            return
        at = end
    raise TooManyParts


def _end_of(marker: int, content: bytes, at: int) -> int:
    if marker == _END:
        return at + 2
    length: int = struct.unpack(">H", content[at + 2 : at + 4])[0]
    end = at + 2 + length
    if marker != _SCAN:
        return end
    after = _MARKER.search(content, end)
    return after.start() if after else len(content)
