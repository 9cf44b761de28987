"""A sheet and a photo to draw in tests, made here."""

import json
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typst

from bot.pictures import sheet as drawing
from bot.pictures.sheet import Headings, Sheet
from bot.pictures.typesetter import fonts

LINK = "https://t.me/portevoix_bot?start=idea_48213"
HEADINGS = Headings(
    kicker="Fiche projet",
    words="L’idée",
    rest="La suite est dans la conversation.",
    no_photo="Une photo est dans la conversation.",
    scan="Scannez",
    footer="Document de travail",
)
ARABIC = Headings(
    kicker="بطاقة مشروع",
    words="الفكرة",
    rest="البقية في المحادثة",
    no_photo="الصورة في المحادثة",
    scan="امسحوا",
    footer="وثيقة عمل",
)
QUESTIONS = ("Quoi ?", "Pour qui ?", "Où ?", "Et après ?", "Avec qui ?", "Combien ?", "Et alors ?")
SHEET = Sheet(
    locale="fr",
    city="Ville d’exemple",
    campaign="Mille idées",
    title="Des bancs à l’ombre",
    number="Idée n° 48213",
    facts=(("Signature", "Samira"), ("Lieu", "")),
    words="Un banc, s’il vous plaît.",
    answers=(("Pour qui ?", "Pour tout le monde."), ("Où ?", "")),
)


def chunk(kind: bytes, content: bytes) -> bytes:
    """One part of a PNG."""
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def png(width: int, height: int, *, more: bytes = b"", rows: int | None = None) -> bytes:
    """A grey picture that says to be so large; `rows` that are there; other parts before them."""
    line = b"\0" + b"\x90" * width
    lines = line * (height if rows is None else rows)
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + more + body


def jpeg() -> bytes:
    """The smallest honest JPEG: 8 x 8, grey; it says where it was taken."""
    table = b"\xff\xdb\x00\x43\x00" + b"\x01" * 64
    frame = b"\xff\xc0\x00\x0b\x08\x00\x08\x00\x08\x01\x01\x11\x00"
    codes = b"\xff\xc4\x00\x14\x00\x01" + b"\x00" * 15 + b"\x00"
    others = b"\xff\xc4\x00\x14\x10\x01" + b"\x00" * 15 + b"\x00"
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x3f"
    place = b"\xff\xe1\x00\x10Exif\x00\x00SECRET!!"
    return b"\xff\xd8" + place + table + frame + codes + others + scan + b"\xff\xd9"


def printed(sheet: Sheet, headings: Headings, folder: Path) -> list[str]:
    """The idea and the answers as they stand on the page, asked of the typesetter."""
    page = json.dumps(drawing._page(sheet, headings, None, ""))
    found = typst.query(
        drawing.TEMPLATE.read_bytes(),
        "<said>",
        field="body",
        root=str(folder),
        font_paths=fonts(),
        sys_inputs={"page": page},
    )
    return [_text(one) for one in json.loads(found)]


def _text(content: Any) -> str:
    if isinstance(content, list):
        return "".join(map(_text, content))
    if not isinstance(content, dict):
        return ""
    if content.get("func") in ("linebreak", "parbreak"):
        return "\n"
    return str(content.get("text", "")) + _text(content.get("child") or content.get("children"))


def first_rows(content: bytes, many: int) -> list[list[tuple[int, ...]]]:
    """Red, green and blue of the points in the upper rows of a PNG with four bytes a point."""
    width, _, depth, colours = struct.unpack(">IIBB", content[16:26])
    assert (depth, colours) == (8, 6)
    packed = b"".join(part[8:-4] for part in _chunks(content) if part[4:8] == b"IDAT")
    raw, line, above = zlib.decompress(packed), 1 + width * 4, bytearray(width * 4)
    rows = []
    for n in range(many):
        kind, *row = raw[n * line : (n + 1) * line]
        above = _unfiltered(kind, row, above)
        rows.append([tuple(above[at : at + 3]) for at in range(0, width * 4, 4)])
    return rows


def _chunks(content: bytes) -> Iterator[bytes]:
    at = 8
    while at < len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        yield content[at : at + 12 + length]
        at += 12 + length


def _unfiltered(kind: int, row: list[int], above: bytearray) -> bytearray:
    made = bytearray(len(row))
    for at, value in enumerate(row):
        left, up = (made[at - 4] if at >= 4 else 0), above[at]
        corner = above[at - 4] if at >= 4 else 0
        nearest = min((left, up, corner), key=lambda one: abs(left + up - corner - one))
        made[at] = value + (0, left, up, (left + up) // 2, nearest)[kind] & 255
    return made
