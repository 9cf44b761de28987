"""The methods that send files: uploaded, or sent again by their file_id, alone or as an album."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

from bot.simulator.api.chats import chat_to_write
from bot.simulator.api.posting import post, with_caption
from bot.simulator.files import File
from bot.simulator.formatting import caption_of, formatted_caption
from bot.simulator.media import check_photo, described
from bot.simulator.params import Params, Upload
from bot.simulator.refusal import bad_request
from bot.simulator.world import World

ALBUM = 10
_ALBUM_KINDS = ("photo", "video", "audio", "document")
_MIMES = {"voice": "audio/ogg", "audio": "audio/mpeg", "video": "video/mp4", "photo": "image/jpeg"}
_NAMES = {"voice": "voice.ogg", "audio": "audio.mp3", "video": "video.mp4", "photo": "photo.jpg"}


def sender_of(kind: str) -> Callable[[World, Params], dict[str, Any]]:
    """The method that sends one file of this kind."""

    def send(world: World, params: Params) -> dict[str, Any]:
        formatted = formatted_caption(params)
        chat = chat_to_write(world, params)
        file = _file(world, kind, params.values.get(kind), params.files.get(kind), params)
        content = {kind: described(file, params), **with_caption(formatted)}
        if kind == "animation":
            content["document"] = described(file, params)
        return post(world, chat, params, content, formatted.html).body

    return send


def send_media_group(world: World, params: Params) -> list[dict[str, Any]]:
    chat = chat_to_write(world, params)
    items = _album(params)
    group = str(secrets.randbits(60))
    contents = [_album_content(world, item, params) for item in items]
    posted = []
    for content, html in contents:
        message = post(world, chat, params, {**content, "media_group_id": group}, html)
        posted.append(message.body)
    return posted


def _album(params: Params) -> list[dict[str, Any]]:
    if "media" not in params.values:
        raise bad_request('parameter "media" is required')
    items = params.data("media", "media")
    if not items:
        raise bad_request("there are no messages to send")
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise bad_request("can't parse InputMedia: expected an Array of Objects")
    if len(items) > ALBUM:
        raise bad_request("too many messages to send as an album")
    kinds = [item.get("type") for item in items]
    for kind in kinds:
        if kind not in _ALBUM_KINDS:
            raise bad_request(f'can\'t parse InputMedia: type "{kind}" is unsupported')
    for alone in ("document", "audio"):
        if alone in kinds and set(kinds) != {alone}:
            raise bad_request(f"{alone} can't be mixed with other media types")
    return items


def _album_content(
    world: World, item: dict[str, Any], params: Params
) -> tuple[dict[str, Any], str | None]:
    own = Params(item, params.files)
    entities = item.get("caption_entities")
    formatted = caption_of(own.text("caption"), own.text("parse_mode"), entities)
    file = _file(world, item["type"], item.get("media"), None, own)
    return {item["type"]: described(file, own), **with_caption(formatted)}, formatted.html


def _file(world: World, kind: str, given: Any, upload: Upload | None, params: Params) -> File:
    if upload is None and isinstance(given, str) and given.startswith("attach://"):
        upload = params.files.get(given.removeprefix("attach://"))
        if upload is None:
            raise bad_request(f"attached file not found: {given}")
    if upload is not None:
        return keep_upload(world, kind, upload)
    if not given:
        raise bad_request(f"there is no {kind} in the request")
    if str(given).startswith(("http://", "https://")):
        # Nothing is fetched from elsewhere: a page that cannot be reached is the honest answer.
        raise bad_request("failed to get HTTP URL content")
    return _known(world, kind, str(given))


def _known(world: World, kind: str, file_id: str) -> File:
    file = world.files.by_id(file_id)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        used, wanted = file.kind.capitalize(), kind.capitalize()
        raise bad_request(f"can't use file of type {used} as {wanted}")
    return file


def keep_upload(world: World, kind: str, upload: Upload) -> File:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if kind == "photo":
        check_photo(upload.content)
    vague = upload.mime in ("", "application/octet-stream")
    mime = _MIMES.get(kind, upload.mime) if vague else upload.mime
    name = upload.name or _NAMES.get(kind, "file")
    return world.files.keep(kind, name, mime or "application/octet-stream", upload.content)
