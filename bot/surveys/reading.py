"""Looks at a spreadsheet from outside before anything opens it, and says why not when not."""

from pathlib import Path
from typing import Literal

from bot.staff_words import Problem, problem
from bot.surveys.archive import check_archive

MOST_BYTES = 5_000_000
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "check-file-pdf"),
    (b"\x89PNG", "check-file-picture"),
    (b"\xff\xd8\xff", "check-file-picture"),
    (b"GIF8", "check-file-picture"),
    (b"<", "check-file-web"),
    (b"{", "check-file-json"),
)

Kind = Literal[".xlsx", ".xls", ".md", ".csv"]


class Refused(Exception):
    """A file that is not opened; `problem` is the sentence that says why."""

    def __init__(self, said: Problem) -> None:
        super().__init__(said.line)
        self.problem = said


class Spreadsheet:
    """The bytes of a file that may be opened, and what they are."""

    def __init__(self, data: bytes, kind: Kind) -> None:
        self.data = data
        self.kind: Kind = kind


def read_file(path: Path) -> Spreadsheet:
    """The spreadsheet at `path`; raises Refused. Never reads more than the limit."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Refused(problem("check-file-none", file=path)) from None
    except OSError:
        raise Refused(problem("check-file-unreadable", file=path)) from None
    return read_bytes(data)


def read_bytes(data: bytes) -> Spreadsheet:
    """`data` once it is known to be harmless to open; raises Refused."""
    if not data.strip(b"\0 \r\n\t"):
        raise Refused(problem("check-file-empty"))
    if len(data) > MOST_BYTES:
        raise Refused(problem("check-file-large", limit=MOST_BYTES // 1_000_000))
    if data.startswith(b"PK"):
        return _archive(data)
    if data.startswith(_OLE):
        return _compound(data)
    return _text(data)


def _archive(data: bytes) -> Spreadsheet:
    wrong = check_archive(data)
    if wrong is not None:
        raise Refused(wrong)
    return Spreadsheet(data, ".xlsx")


def _compound(data: bytes) -> Spreadsheet:
    """Excel 97-2003, or the wrapping that Office puts around a file with a password."""
    if _ENCRYPTED in data:
        raise Refused(problem("check-file-encrypted"))
    if not any(name.encode("utf-16-le") in data for name in ("Workbook", "Book")):
        raise Refused(problem("check-file-other"))
    return Spreadsheet(data, ".xls")


def _text(data: bytes) -> Spreadsheet:
    start = data.lstrip(b"\xef\xbb\xbf \r\n\t")
    for sign, line in _OTHERS:
        if start.startswith(sign):
            raise Refused(problem(line))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        looks_like_text = b"\0" not in data and (b"survey" in data[:2000])
        line = "check-file-encoding" if looks_like_text else "check-file-other"
        raise Refused(problem(line)) from None
    return Spreadsheet(text.encode(), _text_kind(text))


def _text_kind(text: str) -> Kind:
    if "\0" in text:
        raise Refused(problem("check-file-other"))
    head = text[:5000]
    if head.count("|") >= 5:
        return ".md"
    if head.count(",") >= 4:
        return ".csv"
    if head.count(";") >= 4:
        raise Refused(problem("check-file-semicolons"))
    raise Refused(problem("check-file-other"))
