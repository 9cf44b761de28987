"""What a person of a talk file sends, as the page of the simulator would post it."""

import io
import zipfile
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

FORMS = Path(__file__).parents[1] / "talks" / "forms"
SAMPLES = Path(__file__).parents[2] / "bot" / "sample"
SHEET = "sheet:"
"""Before the name of a spreadsheet, where it says which one is sent."""
SHEETS = {
    ".md": "text/markdown",
    ".zip": "application/zip",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def sheet(name: str) -> bytes:
    """A spreadsheet that stands beside the talk files, or one that the bot ships; `x.zip` is the
    spreadsheet x with the files of the folder that is called as it is."""
    if name.endswith(".zip"):
        return _packed(name.removesuffix(".zip"))
    found = next(folder / name for folder in (FORMS, SAMPLES) if (folder / name).exists())
    return found.read_bytes()


LACKING = "lacking"


def _packed(name: str) -> bytes:
    """`lacking` is the consultation `voices` with a program in the place of its media."""
    form = "voices" if name == LACKING else name
    made, folder = io.BytesIO(), FORMS / name
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(FORMS / f"{form}.md", f"{name}/{form}.md")
        for one in sorted(folder.iterdir()) if folder.is_dir() else ():
            archive.write(one, f"{name}/media/{one.name}")
        if name == LACKING:
            archive.writestr("plan.png", b"MZ\x90\0")
    return made.getvalue()


async def sent_file(file_id: str, most: int) -> bytes | None:
    """What stands in a file that a person of a talk file sent."""
    if file_id.startswith(SHEET):
        return sheet(file_id.removeprefix(SHEET))
    return b64decode(PIXEL)


def posted(at: str, message: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The path and the body for what a person sends."""
    if "text" in message:
        return f"{at}/messages", {"text": message["text"]}
    if "location" in message:
        return f"{at}/places", message["location"]
    kind = next(k for k in _ROUTES if k in message)
    route = _ROUTES
    if kind == "document":
        return f"{at}/{route[kind]}", _document(message["document"])
    if kind in ("voice", "audio", "video", "video_note"):
        return f"{at}/{route[kind]}", _recorded(message[kind])
    return f"{at}/{route[kind]}", {"content": PIXEL, "name": "x.png", "mime": "image/png"}


def _document(said: dict[str, Any]) -> dict[str, Any]:
    """A file of that type; of that size too, where it is a heavy one."""
    if said["file_id"].startswith(SHEET):
        name = said["file_name"]
        content = b64encode(sheet(name)).decode()
        return {"content": content, "name": name, "mime": said["mime_type"]}
    if said["mime_type"].startswith("audio/"):
        return _recorded(said)
    size = said["file_size"] if said["file_size"] > 1_000_000 else 0
    if said["mime_type"] != "application/pdf":
        picture = b64encode(b64decode(PIXEL).ljust(size, b"\0")).decode()
        return {"content": picture, "name": "x.png", "mime": said["mime_type"]}
    content = b64encode(b"%PDF-1.4\n".ljust(size, b" ")).decode()
    return {"content": content, "name": "x.pdf", "mime": said["mime_type"]}


def _recorded(said: dict[str, Any]) -> dict[str, Any]:
    """A sound or a film: the first bytes of one, and as many more as it is heavy."""
    mime = said.get("mime_type", "video/mp4")
    size = said["file_size"] if said["file_size"] > 1_000_000 else 0
    start = _BEGINNINGS.get(mime, b"\0\0\0\x18ftypmp42")
    content = b64encode(start.ljust(size, b"\0")).decode()
    return {"content": content, "name": "x", "mime": mime}


_BEGINNINGS = {"audio/mpeg": b"ID3\x04", "audio/ogg": b"OggS"}
_ROUTES = {
    "photo": "photos",
    "voice": "voices",
    "audio": "audios",
    "video": "videos",
    "video_note": "rounds",
    "sticker": "stickers",
    "document": "files",
}
PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+M8AAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
)
