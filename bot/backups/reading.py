"""Reads a backup, trusting nothing in it: every member known, no longer than said, its sum right.

A backup may come from a disk that is failing or from somebody's hands: nothing of it is written
anywhere before `verified` has read it from end to end.
"""

import hashlib
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from pydantic import ValidationError

from bot.backups.manifest import DATABASE, MANIFEST, Manifest, Packed

AT_ONCE = 1 << 20
LONGEST_MANIFEST = 256 << 20
"""A million files' worth."""


class Broken(Exception):
    """It is no backup of ours, or not whole; says what is wrong, in a word for the sentence."""


def verified(path: Path) -> Manifest:
    """What the backup at `path` says of itself, once every byte of it is known to be right.

    Raises Broken and OSError.
    """
    try:
        with path.open("rb") as file, tarfile.open(fileobj=file, mode="r:") as tar:
            members = {one.name: one for one in _files(tar)}
            manifest = _manifest(tar, members)
            for one in manifest.files:
                _check(tar, members[one.name], one)
    except (tarfile.TarError, EOFError, ValueError, OverflowError) as error:
        raise Broken("tar") from error
    return manifest


def _files(tar: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    seen = set()
    for one in tar:
        if not one.isreg() or one.issparse() or one.name in seen:
            raise Broken(one.name[:80])
        seen.add(one.name)
        yield one


def _manifest(tar: tarfile.TarFile, members: dict[str, tarfile.TarInfo]) -> Manifest:
    there = members.get(MANIFEST)
    if there is None or there.size > LONGEST_MANIFEST:
        raise Broken(MANIFEST)
    with _opened(tar, there) as file:
        try:
            manifest = Manifest.model_validate_json(file.read())
        except ValidationError:
            raise Broken(MANIFEST) from None
    named = [one.name for one in manifest.files]
    astray = {*named, MANIFEST} ^ members.keys()
    if astray or len(set(named)) < len(named) or DATABASE not in named:
        raise Broken(min(astray, default=MANIFEST)[:80])
    return manifest


def _check(tar: tarfile.TarFile, member: tarfile.TarInfo, said: Packed) -> None:
    found, size = hashlib.sha256(), 0
    with _opened(tar, member) as file:
        while some := file.read(AT_ONCE):
            found.update(some)
            size += len(some)
    if size != said.size or found.hexdigest() != said.sha256:
        raise Broken(said.name)


def _opened(tar: tarfile.TarFile, member: tarfile.TarInfo) -> IO[bytes]:
    file = tar.extractfile(member)
    if file is None:
        raise Broken(member.name)
    return file
