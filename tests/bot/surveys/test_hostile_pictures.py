"""Pictures in millions of pieces, sent as answers: refused after a bounded number of steps."""

import struct
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from bot.pictures.photo import MOST_PARTS, MOST_SCANS
from bot.surveys.content import checked
from tests.bot.surveys.test_content import JPEG, PNG, SCAN

LARGE = 19_000_000
STEPS_EACH = 8
"""How often one step through a picture looks into it, at most."""


class Watched(bytes):
    """Bytes that count how often somebody looks into them."""

    looks = 0

    def __getitem__(self, key: Any) -> Any:
        self.looks += 1
        return super().__getitem__(key)


def scans() -> bytes:
    one = SCAN.removesuffix(b"\xff\xd9")
    return JPEG + one * (LARGE // len(one)) + b"\xff\xd9"


def segments() -> bytes:
    return JPEG + b"\xff\xfe\x00\x02" * (LARGE // 4) + SCAN


def filled() -> bytes:
    return JPEG + b"\xff" * LARGE + SCAN


def png(kind: bytes) -> bytes:
    empty = struct.pack(">I", 0) + kind + struct.pack(">I", zlib.crc32(kind))
    return PNG[:33] + empty * (LARGE // 12) + PNG[33:]


def webp(kind: bytes) -> bytes:
    chunks = (kind + b"\0\0\0\0") * (LARGE // 8)
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks


HARMFUL: list[tuple[str, Callable[[], bytes]]] = [
    ("a JPEG of millions of scans", scans),
    ("a JPEG of millions of remarks", segments),
    ("a JPEG filled up for ever", filled),
    ("a PNG of empty data", lambda: png(b"IDAT")),
    ("a PNG of empty remarks", lambda: png(b"tEXt")),
    ("a WebP of empty chunks", lambda: webp(b"VP8 ")),
    ("a WebP of empty remarks", lambda: webp(b"EXIF")),
]


@pytest.mark.parametrize("made", [made for _, made in HARMFUL], ids=[name for name, _ in HARMFUL])
@pytest.mark.parametrize("family", ["image", "paper"])
def test_it_is_refused_after_so_many_steps(made: Callable[[], bytes], family: Any) -> None:
    data = Watched(made())
    assert checked(data, family) is None
    assert 0 < data.looks <= MOST_PARTS * STEPS_EACH


@pytest.mark.parametrize(
    "data",
    [
        JPEG + SCAN.removesuffix(b"\xff\xd9") * MOST_SCANS + b"\xff\xd9",
        PNG[:33] + (b"\0\0\0\0tEXt" + b"\0" * 4) * 5_000 + PNG[33:],
        b"RIFF\0\0\0\0WEBP" + b"ANMF\0\0\0\0" * 5_000,
    ],
    ids=["jpg", "png", "webp"],
)
def test_what_cameras_and_drawings_write_is_taken(data: bytes) -> None:
    assert checked(data, "image") is not None
