"""Files made to harm, or only broken: made here, byte by byte, for the tests of reading."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from tests.bot.surveys.tables import xlsx_of

SMALL = "| survey |\n| | type | name | label |\n| | text | a | A |"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _zip(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _with(name: str, content: bytes) -> bytes:
    """A real workbook in which the part `name` says something else."""
    with zipfile.ZipFile(io.BytesIO(xlsx_of(SMALL))) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    return _zip({**parts, name: content})


def bomb() -> bytes:
    """300 MB of one letter in a sheet: about 300 kB of archive."""
    start = b"<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
    return _with("xl/worksheets/sheet1.xml", start + b"A" * 300_000_000)


def lying_bomb() -> bytes:
    """The same, but its directory declares a part of ten bytes."""
    squeezed = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = squeezed.compress(b"<a>" + b"A" * 100_000_000) + squeezed.flush()
    name = b"xl/workbook.xml"
    fields = (zlib.crc32(b""), len(packed), 10, len(name))
    local = struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 8, 0, 0, *fields, 0) + name
    entry = struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 8, 0, 0, *fields, *[0] * 6)
    entry += name
    body = local + packed
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 1, 1, len(entry), len(body), 0)
    return body + entry + end


def overlapping() -> bytes:
    """A directory in which 400 entries point at the same squeezed part of 1 MB."""
    squeezed = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = squeezed.compress(b"<a>" + b"A" * 1_000_000) + squeezed.flush()
    size = 1_000_003
    crc = zlib.crc32(b"<a>" + b"A" * 1_000_000)
    head = struct.pack("<IHHHHHIII", 0x04034B50, 20, 0, 8, 0, 0, crc, len(packed), size)
    name = b"xl/workbook.xml"
    body = head + struct.pack("<HH", len(name), 0) + name + packed
    entries = b""
    for n in range(400):
        called = name if n == 0 else b"xl/%05d.xml" % n
        fields = (0x02014B50, 20, 20, 0, 8, 0, 0, crc, len(packed), size, len(called))
        entries += struct.pack("<IHHHHHHIIIHHHHHII", *fields, *[0] * 6) + called
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 400, 400, len(entries), len(body), 0)
    return body + entries + end


def many_parts() -> bytes:
    return _zip({f"xl/{n}.xml": b"<a/>" for n in range(600)} | {"xl/workbook.xml": b"<a/>"})


def nested() -> bytes:
    return _with("xl/embeddings/other.xlsx", xlsx_of(SMALL))


def with_entity() -> bytes:
    evil = (
        b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        b"<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
        b"<si><t>&x;</t></si></sst>"
    )
    return _with("xl/sharedStrings.xml", evil)


def with_entity_in_utf_16() -> bytes:
    evil = "<?xml version='1.0' encoding='utf-16'?><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"
    return _with("xl/workbook.xml", evil.encode("utf-16"))


def with_entity_under_another_name() -> bytes:
    return _with("xl/drawings/picture.bin", b"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>")


def _ole(*names: str) -> bytes:
    return _OLE + b"\0" * 600 + b"".join(name.encode("utf-16-le") for name in names)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "check-file-empty"),
    "zeros": (lambda: b"\0" * 1000, "check-file-empty"),
    "large": (lambda: b"a" * 5_000_001, "check-file-large"),
    "twenty-one megabytes": (lambda: b"PK\x03\x04" + b"a" * 21_000_000, "check-file-large"),
    "bomb": (bomb, "check-file-bomb"),
    "lying bomb": (lying_bomb, "check-file-damaged"),
    "overlapping": (overlapping, "check-file-bomb"),
    "many parts": (many_parts, "check-file-bomb"),
    "nested": (nested, "check-file-nested"),
    "entity": (with_entity, "check-file-entities"),
    "entity in UTF-16": (with_entity_in_utf_16, "check-file-entities"),
    "entity elsewhere": (with_entity_under_another_name, "check-file-entities"),
    "broken xml": (lambda: _with("xl/workbook.xml", b"<a><b></a>"), "check-file-damaged"),
    "truncated": (lambda: xlsx_of(SMALL)[:-2000], "check-file-damaged"),
    "cut in the middle": (lambda: xlsx_of(SMALL)[:3000], "check-file-damaged"),
    "encrypted": (lambda: _ole("EncryptedPackage", "EncryptionInfo"), "check-file-encrypted"),
    "word before 2007": (lambda: _ole("WordDocument"), "check-file-other"),
    "plain zip": (lambda: _zip({"a.txt": b"a"}), "check-file-zip"),
    "word": (lambda: _zip({"word/document.xml": b"<a/>"}), "check-file-word"),
    "binary workbook": (lambda: _zip({"xl/workbook.bin": b"a"}), "check-file-xlsb"),
    "libreoffice": (
        lambda: _zip({"mimetype": b"application/vnd", "content.xml": b"<a/>"}),
        "check-file-ods",
    ),
    "pdf": (lambda: b"%PDF-1.7 ...", "check-file-pdf"),
    "picture": (lambda: b"\x89PNG\r\n\x1a\n...", "check-file-picture"),
    "web page": (lambda: b"\xef\xbb\xbf<html><table></table></html>", "check-file-web"),
    "json": (lambda: b'{"survey": []}', "check-file-json"),
    "semicolons": (lambda: b"survey;;;\n;type;name;label\n;text;a;A", "check-file-semicolons"),
    "latin-1": (lambda: "survey,,,\n,type,name,é".encode("latin-1"), "check-file-encoding"),
    "noise": (lambda: bytes(range(256)) * 10, "check-file-other"),
    "prose": (lambda: b"Bonjour.", "check-file-other"),
}
