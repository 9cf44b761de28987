"""What a restore reads from: a backup, or a bare database kept aside or before an update."""

import os
import shutil
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, NamedTuple

from bot.backups.manifest import DATABASE, MEDIA, TOWN, Manifest
from bot.backups.reading import Broken, verified
from storage.copying import settled

SQLITE = b"SQLite format 3\0"
AT_ONCE = 1 << 20


class Source(NamedTuple):
    """A file that may be restored, looked through already."""

    path: Path
    made_at: datetime
    manifest: Manifest | None
    """None of a bare database."""


def source_of(path: Path) -> Source:
    """What stands in the file at `path`; Broken and OSError."""
    with path.open("rb") as file:
        bare = file.read(len(SQLITE)) == SQLITE
    if bare:
        if Path(f"{path}-wal").exists() and Path(f"{path}-wal").stat().st_size:
            raise Broken("-wal")
        return Source(path, datetime.fromtimestamp(path.stat().st_mtime, UTC), None)
    manifest = verified(path)
    return Source(path, manifest.made_at, manifest)


def database_to(source: Source, to: Path) -> None:
    """Write the database of `source` to the file `to`, new and ours alone."""
    with _member(source, DATABASE) as file:
        _written(file, to)


def media_to(source: Source, name: str, folder: Path) -> bool:
    """Put the file sent as an answer into the folder, unless it is there; whether it is now."""
    to = folder / name
    if to.exists():
        return True
    beside = folder / f".{name}.part"
    try:
        with _member(source, MEDIA + name) as file:
            _written(file, beside)
    except (KeyError, FileNotFoundError):
        return False
    os.replace(beside, to)
    return True


def town_to(source: Source, folder: Path) -> list[Path]:
    """Put the town's files into the folder: where one is there and is another, under a name that
    says where it comes from; those."""
    others = []
    named = source.manifest.files if source.manifest is not None else ()
    for one in named:
        if not one.name.startswith(TOWN):
            continue
        to = folder / one.name.removeprefix(TOWN)
        with _member(source, one.name) as file:
            content = file.read()
        if to.exists() and to.read_bytes() != content:
            to = to.with_name(f"{to.stem}.from-backup{to.suffix}")
            others.append(to)
        if not to.exists() or to in others:
            to.write_bytes(content)
    return others


@contextmanager
def _member(source: Source, name: str) -> Iterator[IO[bytes]]:
    """A member of a backup, or what lies beside a bare database; KeyError, FileNotFoundError."""
    if source.manifest is None:
        beside = source.path.with_name(f"{source.path.stem}-media")
        place = source.path if name == DATABASE else beside / name.removeprefix(MEDIA)
        with place.open("rb") as file:
            yield file
        return
    with tarfile.open(source.path, mode="r:") as tar:
        member = tar.extractfile(name)
        if member is None:
            raise Broken(name)
        yield member


def _written(file: IO[bytes], to: Path) -> None:
    to.unlink(missing_ok=True)
    opened = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(opened, "wb") as out:
            shutil.copyfileobj(file, out, AT_ONCE)
            out.flush()
        settled(to)
    except BaseException:
        with suppress(OSError):
            to.unlink(missing_ok=True)
        raise
