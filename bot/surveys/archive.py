"""Checks an .xlsx, which is a ZIP of XML, before a spreadsheet library opens it.

Rules:
1. What the directory declares is believed only when it is already too much; otherwise every
   part is unpacked piece by piece, counted, and thrown away.
2. A part that is XML must not declare a document type: entities can read files and fill memory.
3. An archive within the archive is refused: no spreadsheet of questions needs one.
"""

import io
import zipfile
import zlib
from xml.parsers import expat

from bot.staff_words import Problem, problem
from bot.surveys.directory import PLAIN, too_long

MOST_PARTS = 500
MOST_UNPACKED = 30_000_000
MOST_RATIO = 200
"""Real spreadsheets of questions unpack to 4 to 30 times their size."""

_RATIO_MATTERS_FROM = 1_000_000
_PIECE = 65_536
_OTHER_KINDS = (
    ("xl/workbook.bin", "check-file-xlsb"),
    ("word/document.xml", "check-file-word"),
    ("ppt/presentation.xml", "check-file-other"),
)


class _Bad(Exception):
    """A part that stops the reading; carries the line that says why."""


def check_archive(data: bytes, most: int = MOST_UNPACKED) -> Problem | None:
    """Why `data` must not be opened as an .xlsx; None when it may be: `most` bytes unpacked."""
    if too_long(data):
        return problem("check-file-bomb")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_directory(archive.infolist(), len(data), most)
            _check_parts(archive, most)
    except _Bad as bad:
        return problem(str(bad))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
        return problem("check-file-damaged")
    except RuntimeError:  # what zipfile raises for a part with a password
        return problem("check-file-encrypted")
    return None


def _check_directory(parts: list[zipfile.ZipInfo], size: int, most: int) -> None:
    names = {part.filename for part in parts}
    declared = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or declared > most:
        raise _Bad("check-file-bomb")
    if declared > _RATIO_MATTERS_FROM and declared > size * MOST_RATIO:
        raise _Bad("check-file-bomb")
    if "mimetype" in names and "content.xml" in names:
        raise _Bad("check-file-ods")
    for name, line in _OTHER_KINDS:
        if name in names:
            raise _Bad(line)
    if "xl/workbook.xml" not in names and "[Content_Types].xml" not in names:
        raise _Bad("check-file-zip")
    if len(names) != len(parts) or any(part.compress_type not in PLAIN for part in parts):
        raise _Bad("check-file-damaged")  # two parts of one name: readers disagree on which


def _check_parts(archive: zipfile.ZipFile, room: int) -> None:
    for part in archive.infolist():
        room = _check_part(archive, part, room)


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, room: int) -> int:
    """Unpack `part` piece by piece into nothing; what is left of `room` afterwards."""
    parser: expat.XMLParserType | None = _xml_parser()
    with archive.open(part) as stream:
        first = True
        while piece := stream.read(_PIECE):
            room -= len(piece)
            if room < 0:
                raise _Bad("check-file-bomb")
            if first and piece.startswith(b"PK\x03\x04"):
                raise _Bad("check-file-nested")
            parser = _feed(parser, piece, part.filename)
            first = False
    return room


def _feed(
    parser: expat.XMLParserType | None, piece: bytes, name: str
) -> expat.XMLParserType | None:
    """Show `piece` to the parser; None once the part is known not to be XML (a picture)."""
    if parser is None:
        return None
    try:
        parser.Parse(piece, False)
    except expat.ExpatError:
        if name.endswith((".xml", ".rels")):
            raise _Bad("check-file-damaged") from None
        return None
    return parser


def _xml_parser() -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.EntityDeclHandler = _refuse_document_type
    return parser


def _refuse_document_type(*_: object) -> None:
    raise _Bad("check-file-entities")
