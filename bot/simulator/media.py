"""Describes photos, documents, voices, audios, videos and stickers the way the Bot API does."""

from __future__ import annotations

from typing import Any

from bot.simulator.files import File, picture_size
from bot.simulator.params import Params
from bot.simulator.refusal import bad_request

KINDS = ("photo", "document", "voice", "audio", "video", "animation", "video_note", "sticker")
LARGEST_PHOTO = 10 * 1024 * 1024
WIDEST_PHOTO = 10_000


def described(file: File, params: Params) -> Any:
    """The value a message carries under the name of the kind."""
    return _DESCRIBE[file.kind](file, params)


def check_photo(content: bytes) -> tuple[int, int]:
    size = picture_size(content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if len(content) > LARGEST_PHOTO:
        raise bad_request("file is too big")
    if sum(size) > WIDEST_PHOTO or max(size) > 20 * max(1, min(size)):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def _photo(file: File, params: Params) -> list[dict[str, Any]]:
    # Only one size: without a picture library a smaller one would be a lie.
    width, height = picture_size(file.content) or (800, 600)
    return [{**file.facts(), "width": width, "height": height}]


def _document(file: File, params: Params) -> dict[str, Any]:
    return {**file.facts(), "file_name": file.name, "mime_type": file.mime}


def _voice(file: File, params: Params) -> dict[str, Any]:
    return {**file.facts(), "duration": params.whole("duration"), "mime_type": file.mime}


def _audio(file: File, params: Params) -> dict[str, Any]:
    said = {name: params.text(name) for name in ("performer", "title") if params.text(name)}
    return {**_document(file, params), "duration": params.whole("duration"), **said}


def _video(file: File, params: Params) -> dict[str, Any]:
    size = {"width": params.whole("width", 640), "height": params.whole("height", 360)}
    return {**_document(file, params), **size, "duration": params.whole("duration")}


def _video_note(file: File, params: Params) -> dict[str, Any]:
    return {**file.facts(), "length": 240, "duration": params.whole("duration")}


def _sticker(file: File, params: Params) -> dict[str, Any]:
    kind = {"type": "regular", "is_animated": False, "is_video": False}
    sticker = {**file.facts(), "width": 512, "height": 512, **kind}
    return sticker | ({"emoji": params.text("emoji")} if params.text("emoji") else {})


_DESCRIBE = {
    "photo": _photo,
    "document": _document,
    "voice": _voice,
    "audio": _audio,
    "video": _video,
    "animation": _video,
    "video_note": _video_note,
    "sticker": _sticker,
}
