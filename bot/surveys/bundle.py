"""A spreadsheet and what comes with it: a folder of files, or one .zip that holds all of it.

Rules:
1. Files are known by their last name, whatever folder they lie in; nothing is written to the disk.
2. What a file is, its content says (content.py): a sound, a picture, a film, or a CSV; what is none
   of them is left aside, and a form that names it is told that it is missing.
3. What an archive says of itself is looked at before anything of it is unpacked; an archive in
   it, or a path that leads out of it, is refused.
"""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.staff_words import problem
from bot.surveys.content import FAMILIES, ending_of
from bot.surveys.directory import PLAIN, too_long
from bot.surveys.reading import Refused, Spreadsheet, read_bytes, read_file
from conversations.questions.media_types import ENDINGS
from conversations.reply import FileKind
from conversations.surveys.attachments import Attachment, CsvError, columns_of, rows_of
from conversations.surveys.lint.finding import Finding, error
from storage.uploads import town_file

MOST_FILES = 500
MOST_OF_ONE = 20_000_000
MOST_IN_ALL = 100_000_000
MOST_SENT = 40_000_000
"""Of what comes in the chat as 20 MB at most, unpacked: media hardly shrink in an archive."""
MOST_RATIO = 200
"""Lists as CSV unpack to 10 or 20 times their size."""
_RATIO_FROM = 1_000_000
LARGEST_PHOTO = 10_000_000
"""Telegram takes no larger one."""
_SPREADSHEETS = (".xlsx", ".xls")
_WRITTEN = ".md"
"""A form too, where no spreadsheet is; beside one it is a note to read."""
_PK = b"PK\x03\x04"
_WORKBOOK = ("[Content_Types].xml", "xl/workbook.xml", "mimetype")
_MIMES = {ending: mime for mime, ending in reversed(list(ENDINGS.items()))}


@dataclass(frozen=True)
class Bundle:
    """What may be checked and published: the spreadsheet, and its files by name."""

    spreadsheet: Spreadsheet
    files: dict[str, bytes] = field(default_factory=dict)

    def attached(self) -> tuple[tuple[Attachment, bytes], ...]:
        """What the files are; what is nothing that a form can name is left out."""
        found = ((_attachment(name, content), content) for name, content in self.files.items())
        return tuple((one, content) for one, content in found if one is not None)


def read_bundle(path: Path, media: Path | None = None) -> Bundle:
    """The spreadsheet at `path` or in the .zip there, with what lies in `media`; raises Refused."""
    files = _of_folder(media) if media is not None else {}
    if path.suffix.lower() != ".zip":
        return Bundle(read_file(path), files)
    try:
        with path.open("rb") as file:
            data = file.read(MOST_IN_ALL + 1)
    except OSError:
        raise Refused(problem("check-file-unreadable", file=path)) from None
    packed = unpacked(data)
    return Bundle(packed.spreadsheet, {**packed.files, **files})


def sent_bundle(data: bytes) -> Bundle:
    """What was sent in the chat: a spreadsheet alone, or an archive with one; raises Refused."""
    if data.startswith(_PK) and not _is_workbook(data):
        return unpacked(data, MOST_SENT)
    return Bundle(read_bytes(data))


def _is_workbook(data: bytes) -> bool:
    """Whether it is a document of an office suite, which is an archive too."""
    return any(sign in _names(data) for sign in _WORKBOOK)


def _names(data: bytes) -> frozenset[str]:
    with _opened(data) as archive:
        return frozenset(archive.namelist())


@contextmanager
def _opened(data: bytes) -> Iterator[zipfile.ZipFile]:
    """The archive in `data`; whatever is wrong with it is said as Refused."""
    if too_long(data):
        raise Refused(problem("check-file-bomb"))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
        raise Refused(problem("check-file-damaged")) from None
    except RuntimeError:  # what zipfile raises for a part with a password
        raise Refused(problem("check-file-encrypted")) from None


def unpacked(data: bytes, most: int = MOST_IN_ALL) -> Bundle:
    """The one spreadsheet in an archive, and the files beside it: at most `most` bytes unpacked.

    Raises Refused.
    """
    if len(data) > most:
        raise Refused(problem("check-file-large", limit=most // 1_000_000))
    with _opened(data) as archive:
        files = dict(_unpacked(archive, _wanted(archive, len(data), most)))
    form = files.pop(_forms(files)[0])
    return Bundle(read_bytes(form), files)


def _forms(names: Iterable[str]) -> list[str]:
    """Which of them are the form."""
    every = list(names)
    sheets = [name for name in every if name.lower().endswith(_SPREADSHEETS)]
    return sheets or [name for name in every if name.lower().endswith(_WRITTEN)]


def _wanted(archive: zipfile.ZipFile, size: int, most: int) -> dict[str, zipfile.ZipInfo]:
    """The parts by their last names; what must not be unpacked is refused before anything is."""
    found: dict[str, zipfile.ZipInfo] = {}
    parts = [part for part in archive.infolist() if not part.is_dir()]
    declared = sum(part.file_size for part in parts)
    if declared > most or any(part.file_size > MOST_OF_ONE for part in parts):
        raise Refused(problem("check-file-bomb"))
    if len(parts) > MOST_FILES or (declared > _RATIO_FROM and declared > size * MOST_RATIO):
        raise Refused(problem("check-file-bomb"))
    for part in parts:
        path = part.filename.replace("\\", "/")
        name = path.rpartition("/")[2]
        if path.startswith("/") or path[1:2] == ":" or ".." in path.split("/"):
            raise Refused(problem("check-bundle-path"))
        if not _named(name) or path.startswith("__MACOSX"):
            continue
        if name in found:
            raise Refused(problem("check-bundle-twice", file=name))
        if part.compress_type not in PLAIN:
            raise Refused(problem("check-file-damaged"))
        found[name] = part
    forms = len(_forms(found))
    if forms != 1:
        raise Refused(problem("check-bundle-forms" if forms else "check-bundle-none", count=forms))
    return found


def _unpacked(
    archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]
) -> Iterator[tuple[str, bytes]]:
    for name, part in parts.items():
        with archive.open(part) as stream:
            start = stream.read(len(_PK))
            if start == _PK and not name.lower().endswith((*_SPREADSHEETS, _WRITTEN)):
                raise Refused(problem("check-bundle-nested", file=name))
            # Asked for all of it, zipfile unpacks up to a GB at once, whatever is declared.
            yield name, start + stream.read(part.file_size)


def _of_folder(media: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    room = MOST_IN_ALL
    try:
        for one in sorted(media.iterdir()):
            if not one.is_file() or not _named(one.name):
                continue
            with one.open("rb") as file:
                content = file.read(min(room, MOST_OF_ONE) + 1)
            if len(content) > MOST_OF_ONE or len(content) > room or len(found) == MOST_FILES:
                raise Refused(problem("check-media-large", file=one.name))
            room -= len(content)
            found[one.name] = content
    except OSError:
        raise Refused(problem("check-file-unreadable", file=media)) from None
    return found


def _named(name: str) -> bool:
    return bool(name) and len(name) <= 100 and not name.startswith(".") and name.isprintable()


def _attachment(name: str, content: bytes) -> Attachment | None:
    if name.lower().endswith(".csv"):
        file = town_file("document", name, "text/csv", content)
        return Attachment(name=name, file=file, content=content)
    ending = ending_of(content)
    if ending is None or '"' in name or FAMILIES[ending] == "paper":
        return None
    file = town_file(_sent_as(ending, content), name, _MIMES[ending], content)
    return Attachment(name=name, file=file)


def _sent_as(ending: str, content: bytes) -> FileKind:
    """How Telegram shows it: an Opus sound as a voice message, a picture as a photo."""
    family = FAMILIES[ending]
    if ending == "ogg" and b"OpusHead" in content[:128]:
        return "voice"
    if ending in ("jpg", "png") and len(content) <= LARGEST_PHOTO:
        return "photo"
    if family == "audio" and ending in ("mp3", "m4a"):
        return "audio"
    return "video" if ending == "mp4" else "document"


def columns_by_name(
    attached: tuple[tuple[Attachment, bytes], ...],
) -> tuple[dict[str, tuple[str, ...]], tuple[Finding, ...]]:
    """Every attachment with the columns that a CSV has; and what is wrong with the CSVs."""
    found: dict[str, tuple[str, ...]] = {}
    wrong: list[Finding] = []
    for one, _ in attached:
        found[one.name] = ()
        if not one.content and one.file.mime != "text/csv":
            continue
        try:
            rows_of(one.content)
            found[one.name] = columns_of(one.content)
        except CsvError as broken:
            wrong.append(error(f"csv-{broken.reason}", one.name, broken.row))
    return found, tuple(wrong)
