"""Writes a backup: a tar of one moment, under its name once it is whole, read back and on the disk.

Rules:
1. Files sent as answers go in first, the database afterwards; what was added meanwhile follows, and
   where one of those is gone already, the database is copied again: whatever the database of a
   backup names is in it. What it named from the start and no disk has is listed as missing.
2. Nobody but us may read it. A kill leaves a name that begins with a point, never half a backup.
"""

import hashlib
import io
import os
import secrets
import tarfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO, NamedTuple

from bot.backups.manifest import DATABASE, MANIFEST, MEDIA, TOWN, Manifest, Packed
from bot.backups.reading import verified
from storage.copying import copy_of, media_in, settled, version_of

COPIES = 5
"""How often the database is copied anew because files went meanwhile."""
AT_ONCE = 1 << 20


class What(NamedTuple):
    """What is to be backed up."""

    url: str
    media: Path
    town: tuple[Path, ...]


def packed(what: What, to: Path, now: Callable[[], datetime]) -> Manifest:
    """Write the backup `to`, where nothing may be yet; FileExistsError, OSError and StoreError."""
    hidden = f".{to.name}.{secrets.token_hex(4)}"
    beside, copy = (to.with_name(f"{hidden}.{end}") for end in ("part", "copy"))
    opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(opened, "wb") as file:
            with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as tar:
                manifest = _filled(tar, what, copy, now)
            file.flush()
            os.fsync(file.fileno())
        verified(beside)
        os.link(beside, to)  # unlike a renaming, it replaces nothing
        beside.unlink()
        settled(to.parent)
    finally:
        for one in (beside, copy):
            with suppress(OSError):
                one.unlink(missing_ok=True)
    return manifest


def _filled(tar: tarfile.TarFile, what: What, copy: Path, now: Callable[[], datetime]) -> Manifest:
    pack = _Pack(tar)
    copy_of(what.url, copy)
    missing = pack.all_of(what.media, media_in(copy))
    for _ in range(COPIES):
        at = now()
        copy_of(what.url, copy)
        gone = [name for name in pack.all_of(what.media, media_in(copy)) if name not in missing]
        if not gone:
            break
    for one in what.town:
        pack.file(TOWN + one.name, one)
    pack.file(DATABASE, copy)
    named = set(media_in(copy))
    manifest = Manifest(
        made_at=at.replace(microsecond=0),
        version=version_of(copy),
        files=tuple(pack.done.values()),
        missing=tuple(sorted(named.intersection([*missing, *gone]))),
    )
    pack.text(MANIFEST, manifest.model_dump_json(indent=1))
    return manifest


class _Pack:
    """A tar that is being written, and what is in it."""

    def __init__(self, tar: tarfile.TarFile) -> None:
        self._tar = tar
        self.done: dict[str, Packed] = {}

    def all_of(self, folder: Path, names: Iterable[str]) -> list[str]:
        """Add these files of the media folder, each once; the names of those that are not there."""
        missing = []
        for name in names:
            try:
                if MEDIA + name not in self.done:
                    self.file(MEDIA + name, folder / name)
            except FileNotFoundError:
                missing.append(name)
        return missing

    def file(self, name: str, path: Path) -> None:
        """Add the file at `path` under `name`."""
        with path.open("rb") as source:
            there = os.fstat(source.fileno())
            hashed = _Hashed(source)
            self._tar.addfile(_member(name, there.st_size, int(there.st_mtime)), hashed)
        size, sum = there.st_size, hashed.sum.hexdigest()
        self.done[name] = Packed(name=name, size=size, sha256=sum)

    def text(self, name: str, text: str) -> None:
        """Add `text` under `name`."""
        content = text.encode()
        self._tar.addfile(_member(name, len(content), 0), io.BytesIO(content))


def _member(name: str, size: int, changed: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size, info.mtime, info.mode = size, changed, 0o600
    return info


class _Hashed(io.RawIOBase):
    """A file whose bytes are summed up while they are read."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self.sum = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        """As of a file."""
        some = self._source.read(size)
        self.sum.update(some)
        return some
