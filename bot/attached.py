"""A file that goes with what a TOML says: beside it, not too large, of its kind."""

from collections.abc import Callable
from mimetypes import guess_type
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from bot.reading import Reading
from conversations.reply import FileKind, TownFile
from storage.uploads import town_file

FILES: tuple[FileKind, ...] = ("photo", "video", "voice", "document")
"""What may be attached, under which key."""
LARGEST_FILE = 20_000_000
LARGEST_PHOTO = 10_000_000
"""What Telegram takes as a photo."""
_MIMES = {".webp": "image/webp", ".ogg": "audio/ogg", ".oga": "audio/ogg", ".mp4": "video/mp4"}


class Attachment(NamedTuple):
    """A file that is kept when what it goes with is."""

    file: TownFile
    content: bytes


def attachment(raw: dict[str, object], folder: Path, reading: Reading) -> Attachment | None:
    """What is attached; None where nothing is, or after telling what is wrong with it."""
    there = [kind for kind in FILES if kind in raw]
    for more in there[1:]:
        reading.wrong((more,), "announce-one-file")
    read = [_read(kind, raw[kind], folder, reading) for kind in there]
    return read[0] if read else None


def _read(kind: FileKind, name: object, folder: Path, reading: Reading) -> Attachment | None:
    if not isinstance(name, str) or not name:
        reading.wrong((kind,), "city-text")
        return None
    if Path(name).name != name:
        reading.wrong((kind,), "announce-file-beside", value=name)
        return None
    try:
        with (folder / name).open("rb") as file:
            content = file.read(max(LARGEST_PHOTO, LARGEST_FILE) + 1)  # no more than is judged
    except OSError:
        reading.wrong((kind,), "city-no-geojson", value=name)
        return None
    return _fitting(kind, name, content, reading)


def _fitting(kind: FileKind, name: str, content: bytes, reading: Reading) -> Attachment | None:
    most = LARGEST_PHOTO if kind == "photo" else LARGEST_FILE
    if len(content) > most:
        reading.wrong((kind,), "announce-file-large", value=name, most=most // 1_000_000)
    if not _LOOKS[kind](content):
        reading.wrong((kind,), f"announce-file-{kind}", value=name)
    elif len(content) <= most:
        try:
            return Attachment(town_file(kind, name, _mime(name), content), content)
        except ValidationError:
            reading.wrong((kind,), "announce-file-name", value=name)
    return None


def _mime(name: str) -> str:
    return (
        _MIMES.get(Path(name).suffix.lower()) or guess_type(name)[0] or "application/octet-stream"
    )


def _is_picture(content: bytes) -> bool:
    if content[:4] == b"RIFF":
        return content[8:12] == b"WEBP"
    return content.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))


def _is_video(content: bytes) -> bool:
    return content[4:8] == b"ftyp"


def _is_voice(content: bytes) -> bool:
    """Opus in Ogg: anything else Telegram makes a document of."""
    return content.startswith(b"OggS") and b"OpusHead" in content[:200]


_LOOKS: dict[FileKind, Callable[[bytes], bool]] = {
    "photo": _is_picture,
    "video": _is_video,
    "voice": _is_voice,
    "document": bool,
}
