"""The files that went through the chats: kept in memory, found by id, downloaded by path."""

from __future__ import annotations

import secrets
import struct
from dataclasses import dataclass
from typing import Any

MOST_KEPT = 256 * 1024 * 1024
LARGEST_DOWNLOAD = 20 * 1024 * 1024


@dataclass(slots=True, frozen=True)
class File:
    id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    content: bytes
    path: str

    def facts(self) -> dict[str, Any]:
        """What every media object says about its file."""
        size = len(self.content)
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": size}


class Files:
    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}
        self._count = 0
        self._bytes = 0

    def keep(self, kind: str, name: str, mime: str, content: bytes) -> File:
        self._count += 1
        ending = name.rsplit(".", 1)[-1][:8] if "." in name else "bin"
        folder = {"voice": "voice", "audio": "music"}.get(kind, f"{kind}s")
        path = f"{folder}/file_{self._count}.{ending}"
        unique = secrets.token_urlsafe(9)
        file = File(f"{kind}-{secrets.token_urlsafe(24)}", unique, kind, name, mime, content, path)
        self._by_id[file.id] = self._by_path[path] = file
        self._bytes += len(content)
        self._forget_oldest()
        return file

    def by_id(self, file_id: str) -> File | None:
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> File | None:
        return self._by_path.get(path)

    def _forget_oldest(self) -> None:
        while self._bytes > MOST_KEPT and len(self._by_id) > 1:
            oldest = self._by_id.pop(next(iter(self._by_id)))
            self._by_path.pop(oldest.path, None)
            self._bytes -= len(oldest.content)


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG, GIF or WebP, or None when it is no picture."""
    if content[:8] == b"\x89PNG\r\n\x1a\n" and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content[:6] in (b"GIF87a", b"GIF89a") and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return width, height
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return 512, 512
    return _jpeg_size(content) if content[:2] == b"\xff\xd8" else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], struct.unpack(">H", content[at + 2 : at + 4])[0]
        # The frame headers C0 to CF carry the size, except three that are tables.
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None
