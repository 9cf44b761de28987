"""The types of files that are taken as answers: pictures, sounds, films, papers; nothing that runs.

Rules:
1. The list says what is taken; whatever is not in it is refused: programs, scripts, web pages,
   archives, papers with macros and their old kinds, which may hide some.
2. What a sender or Telegram calls a file decides whether it is fetched at all; what it is kept as,
   its content decides (bot/surveys/content.py).
"""

from collections.abc import Mapping
from typing import Literal

Family = Literal["image", "audio", "video", "paper"]
MOST_BYTES = 20_000_000
"""What Telegram lets a bot download."""

_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
ENDINGS: Mapping[str, str] = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/gif": "gif",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp3": "mp3",
    "audio/mp4": "m4a",
    "audio/x-m4a": "m4a",
    "audio/m4a": "m4a",
    "audio/aac": "aac",
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "audio/flac": "flac",
    "audio/x-flac": "flac",
    "audio/webm": "webm",
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "video/webm": "webm",
    "video/3gpp": "3gp",
    "video/x-matroska": "mkv",
    "application/pdf": "pdf",
    f"{_OFFICE}wordprocessingml.document": "docx",
    f"{_OFFICE}spreadsheetml.sheet": "xlsx",
    f"{_OFFICE}presentationml.presentation": "pptx",
    f"{_OPEN}text": "odt",
    f"{_OPEN}spreadsheet": "ods",
    f"{_OPEN}presentation": "odp",
    "text/plain": "txt",
    "text/csv": "txt",
}
"""The ending under which each type is kept. A table as text is kept as text: by its own ending a
spreadsheet would open it, and run what begins with `=`."""
_BY_ENDING = {"jpeg": "image/jpeg", "csv": "text/csv"}
for _mime, _ending in ENDINGS.items():
    _BY_ENDING.setdefault(_ending, _mime)
HEIC = frozenset({"image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"})
"""Pictures of telephones that many cannot open; sent as a photo, Telegram makes a JPEG of them."""
_BY_ENDING |= {"heic": "image/heic", "heif": "image/heif"}
_BY_ENDING |= {
    "zip": "application/zip",
    "xls": "application/vnd.ms-excel",
    "xlsm": "application/vnd.ms-excel.sheet.macroenabled.12",
    "md": "text/markdown",
}
"""What no answer may be, but staff send: a consultation, alone or with what belongs to it."""
UNNAMED = ("", "application/octet-stream", "binary/octet-stream")
"""What telephones say of a file that they do not know."""


def family_of(mime: str) -> Family | None:
    """Which family `mime` belongs to; None for what is not taken."""
    if mime not in ENDINGS:
        return None
    first = mime.partition("/")[0]
    return first if first in ("image", "audio", "video") else "paper"  # type: ignore[return-value]


def type_of_name(name: str) -> str:
    """The type that a file's ending stands for; empty for one that nothing is said about."""
    return _BY_ENDING.get(name.rpartition(".")[2].lower(), "") if "." in name else ""
