"""What a file is by its content: its name and the type it is said to have are never believed.

Rules:
1. A file is one of the types that are taken (conversations/questions/media_types.py), or refused.
2. Pages, programs, scripts, archives and papers with macros are refused, whatever their names.
3. Where and with what a picture was taken is cut out of it (JPEG, PNG, WebP). What other files say
   of their author is left in them.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import NamedTuple

from bot.pictures.photo import MOST_PARTS as MOST_CHUNKS
from bot.pictures.photo import checked as photo
from bot.surveys.directory import too_long
from conversations.questions.media_types import Family

MOST_PARTS = 5_000
"""Parts of an office document."""
MOST_PIXELS = 250_000_000
"""Of a picture, which is kept and not unpacked: telephones take 200 million."""
LONGEST_SIDE = 65_535
"""What a JPEG can say; panoramas are long."""
_PK = b"PK\x03\x04"
_LISTED = b"PK\x01\x02"
"""Stands before each part in the list of an archive."""
_EBML = b"\x1a\x45\xdf\xa3"
_STILL = (b"mif1", b"msf1", b"heic", b"heix", b"hevc", b"avif", b"avis", b"crx ")
"""Pictures in the wrapping of films, from which remarks cannot be cut."""
_SOUND = (b"M4A ", b"M4B ", b"M4P ")
_OFFICE = {
    "word/document.xml": "docx",
    "xl/workbook.xml": "xlsx",
    "ppt/presentation.xml": "pptx",
}
_OPEN = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/vnd.oasis.opendocument.presentation": "odp",
}
_MACROS = ("vbaproject.bin", "basic/", "scripts/", "activex", ".exe", ".dll", ".js", ".vbs")
_NOT_WORDS = (b"#!", b"<", b"MZ", b"{\\rtf", b"%!")
"""How scripts, pages, programs and papers of other kinds begin."""
_ALLOWED_CONTROLS = frozenset(b"\t\n\r\f\x1b")


class Content(NamedTuple):
    """A file as it is kept."""

    ending: str
    data: bytes


FAMILIES: dict[str, Family] = {
    **dict.fromkeys(("jpg", "png", "webp", "gif"), "image"),
    **dict.fromkeys(("ogg", "mp3", "aac", "wav", "flac", "m4a"), "audio"),
    **dict.fromkeys(("mp4", "mov", "3gp", "webm", "mkv"), "video"),
    **dict.fromkeys(("pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt"), "paper"),
}
_ALSO_SOUND = {"mp4": "m4a", "webm": "webm", "3gp": "3gp"}
"""Wrappings of films that may hold a sound alone."""


def checked(data: bytes, family: Family) -> Content | None:
    """`data` as it is kept where a file of `family` was asked for (any, for "paper").

    None for what is refused.
    """
    ending = ending_of(data)
    if ending is None:
        return None
    if family == "audio" and ending in _ALSO_SOUND:
        return Content(_ALSO_SOUND[ending], data)
    if family not in (FAMILIES[ending], "paper"):
        return None
    cleaned = _without_remarks(ending, data)
    return Content(ending, cleaned) if cleaned is not None else None


def ending_of(data: bytes) -> str | None:
    """The ending that belongs to the content; None for a type that is not taken."""
    for start, ending in _STARTS:
        if data.startswith(start):
            return ending(data) if callable(ending) else ending
    if data[4:8] == b"ftyp":
        return _film(data)
    return _frames(data) or _words(data)


def _frames(data: bytes) -> str | None:
    """A sound without a wrapping, by the head of its first frame (ISO 11172-3, 13818-7)."""
    if len(data) < 4 or data[0] != 0xFF:
        return None
    if data[1] & 0xF6 == 0xF0:
        return "aac"
    real = data[1] & 0x18 != 0x08 and data[2] >> 4 not in (0, 15) and data[2] & 0x0C != 0x0C
    return "mp3" if data[1] & 0xE6 == 0xE2 and real else None


def _riff(data: bytes) -> str | None:
    return {b"WEBP": "webp", b"WAVE": "wav"}.get(data[8:12])


def _ogg(data: bytes) -> str | None:
    return None if b"theora" in data[:256] else "ogg"


def _matroska(data: bytes) -> str:
    return "webm" if b"webm" in data[:128] else "mkv"


def _film(data: bytes) -> str | None:
    brand = data[8:12]
    if brand in _STILL:
        return None
    if brand in _SOUND:
        return "m4a"
    return "mov" if brand == b"qt  " else "3gp" if brand.startswith(b"3g") else "mp4"


def _office(data: bytes) -> str | None:
    """A document of an office suite by what lies in it; nothing of it is unpacked but its type."""
    if too_long(data) or data.count(_LISTED) > MOST_PARTS:  # it would take seconds to read
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            low = [name.lower() for name in names]
            if len(names) > MOST_PARTS or any(sign in name for name in low for sign in _MACROS):
                return None
            for part, ending in _OFFICE.items():
                if part in names and "[Content_Types].xml" in names:
                    return ending
            if names[:1] == ["mimetype"]:
                with archive.open("mimetype") as stream:
                    return _OPEN.get(stream.read(100))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError):
        return None
    return None


def _words(data: bytes) -> str | None:
    """Plain words: no sign that no person types, and no script's beginning."""
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start or start.startswith(_NOT_WORDS):
        return None
    if any(byte < 0x20 and byte not in _ALLOWED_CONTROLS for byte in set(data)):
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        try:
            data.decode("cp1252")
        except UnicodeDecodeError:
            return None
    return "txt"


_STARTS: tuple[tuple[bytes, str | Callable[[bytes], str | None]], ...] = (
    (b"\xff\xd8\xff", "jpg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"RIFF", _riff),
    (b"OggS", _ogg),
    (b"ID3", "mp3"),
    (b"fLaC", "flac"),
    (_EBML, _matroska),
    (b"%PDF-", "pdf"),
    (_PK, _office),
)


def _without_remarks(ending: str, data: bytes) -> bytes | None:
    if ending in ("jpg", "png"):
        found = photo(data, most=MOST_PIXELS, longest=LONGEST_SIDE)
        return found.content if found is not None else None
    return _webp(data) if ending == "webp" else data


def _webp(data: bytes) -> bytes | None:
    """The picture without its EXIF and XMP chunks (WebP container specification, RIFF)."""
    kept, at = bytearray(), 12
    for _ in range(MOST_CHUNKS):
        if at + 8 > len(data):
            break
        size = struct.unpack("<I", data[at + 4 : at + 8])[0]
        end = at + 8 + size + size % 2
        kind, chunk = data[at : at + 4], bytearray(data[at:end])
        if kind == b"VP8X" and len(chunk) > 8:
            chunk[8] &= ~0x0C & 0xFF  # neither of the two follows
        if kind not in (b"EXIF", b"XMP "):
            kept += chunk
        at = end
    else:
        return None
    return b"RIFF" + struct.pack("<I", len(kept) + 4) + b"WEBP" + bytes(kept)
