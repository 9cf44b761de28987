"""A file is what its content says: what is not taken is refused, whatever it is called."""

import io
import struct
import zipfile

import pytest

from bot.surveys.content import FAMILIES, MOST_PARTS, checked, ending_of
from conversations.questions.media_types import ENDINGS, Family, type_of_name

JPEG = bytes.fromhex("ffd8ffe00004abcd") + b"\xff\xc0" + struct.pack(">HBHHB", 8, 8, 2, 3, 1)
SCAN = b"\xff\xda\x00\x02abc\xff\xd9"
EXIF = b"\xff\xe1" + struct.pack(">H", 2 + 22) + b"Exif\0\0GPS 43.30 5.40.."
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
)


def office(*names: str, mimetype: str = "") -> bytes:
    """A document made of parts called so."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "x")
    return made.getvalue()


DOCX = office("[Content_Types].xml", "word/document.xml")
TAKEN = [
    ("jpg", JPEG + SCAN),
    ("png", PNG),
    ("gif", b"GIF89a\1\0\1\0"),
    ("webp", b"RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0"),
    ("ogg", b"OggS\0\2" + b"\0" * 22 + b"OpusHead"),
    ("mp3", b"ID3\4\0\0"),
    ("mp3", b"\xff\xfb\x90\x00"),
    ("mp3", b"\xff\xf3\x40\xc0"),
    ("aac", b"\xff\xf1\x50\x80"),
    ("wav", b"RIFF\x24\0\0\0WAVEfmt "),
    ("flac", b"fLaC\0"),
    ("m4a", b"\0\0\0\x18ftypM4A "),
    ("mp4", b"\0\0\0\x18ftypisom"),
    ("mov", b"\0\0\0\x14ftypqt  "),
    ("3gp", b"\0\0\0\x14ftyp3gp4"),
    ("webm", b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\1\x42\x82\x84webm"),
    ("mkv", b"\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska"),
    ("pdf", b"%PDF-1.7\n"),
    ("docx", DOCX),
    ("xlsx", office("[Content_Types].xml", "xl/workbook.xml")),
    ("pptx", office("[Content_Types].xml", "ppt/presentation.xml")),
    ("odt", office("content.xml", mimetype="application/vnd.oasis.opendocument.text")),
    ("ods", office("content.xml", mimetype="application/vnd.oasis.opendocument.spreadsheet")),
    ("odp", office("content.xml", mimetype="application/vnd.oasis.opendocument.presentation")),
    ("txt", "Une rue calme, à côté.\n".encode()),
    ("txt", "Une rue calme, à côté.\r\n".encode("cp1252")),
]
REFUSED = [
    ("a program", b"MZ\x90\0\3\0\0\0"),
    ("a program for Linux", b"\x7fELF\2\1\1"),
    ("a script", b"#!/bin/sh\nrm -rf /\n"),
    ("a page", b"<!DOCTYPE html><script>alert(1)</script>"),
    ("a drawing that may hold a script", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    ("an archive", office("a.txt")),
    ("an application for telephones", office("AndroidManifest.xml", "classes.dex")),
    (
        "a document with macros",
        office("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
    ),
    (
        "an open document with macros",
        office("Basic/Standard/x.xml", mimetype="application/vnd.oasis.opendocument.text"),
    ),
    (
        "a document with a program",
        office("[Content_Types].xml", "word/document.xml", "word/embeddings/x.exe"),
    ),
    ("an old document", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99),
    ("a broken document", DOCX[:-40]),
    ("a picture that keeps its remarks", b"\0\0\0\x18ftypheic"),
    ("formatted text", b"{\\rtf1"),
    ("nothing", b""),
    ("blanks", b" \n"),
    ("anything", bytes(range(256))),
]


@pytest.mark.parametrize(("ending", "data"), TAKEN)
def test_what_is_taken_is_known_by_its_content(ending: str, data: bytes) -> None:
    assert ending_of(data) == ending
    kept = checked(data, FAMILIES[ending])
    assert kept is not None
    assert kept.ending == ending


@pytest.mark.parametrize(("name", "data"), REFUSED, ids=[name for name, _ in REFUSED])
def test_what_is_not_taken_is_refused(name: str, data: bytes) -> None:
    families: tuple[Family, ...] = ("image", "audio", "video", "paper")
    assert [checked(data, family) for family in families] == [None] * 4


def test_what_is_asked_for_is_what_is_taken() -> None:
    assert checked(b"%PDF-1.7\n", "image") is None
    assert checked(PNG, "audio") is None
    assert checked(PNG, "video") is None
    assert checked(b"ID3\4", "video") is None
    assert checked(PNG, "paper") is not None, "a file may be a picture"


def test_a_sound_in_the_wrapping_of_a_film_is_a_sound() -> None:
    found = checked(b"\0\0\0\x18ftypisom", "audio")
    assert found is not None
    assert found.ending == "m4a"


def test_where_a_picture_was_taken_is_cut_out() -> None:
    kept = checked(JPEG[:2] + EXIF + JPEG[2:] + SCAN, "image")
    assert kept is not None
    assert kept.data == JPEG + SCAN
    flags = b"VP8X\x0a\0\0\0\x0c" + b"\0" * 9
    chunks = flags + b"VP8 \2\0\0\0ab" + b"EXIF\5\0\0\0Paris\0" + b"XMP \2\0\0\0xy"
    webp = checked(b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WEBP" + chunks, "image")
    assert webp is not None
    assert b"Paris" not in webp.data
    assert webp.data[20] == 0, "nothing says any more that there are remarks"
    assert struct.unpack("<I", webp.data[4:8])[0] == len(webp.data) - 8


def test_words_in_two_bytes_are_no_sound() -> None:
    for words in ("#!/bin/sh", "Une rue calme", "\u0590\u0610\u0640"):
        assert ending_of(words.encode("utf-16")) is None
        assert ending_of(b"\xfe\xff" + words.encode("utf-16-be")) is None


def test_an_archive_with_a_long_list_is_not_opened() -> None:
    listed = zipfile.ZipFile.__init__
    opened: list[bool] = []
    part = b"PK\1\2" + struct.pack("<6H3I5H2I", *[20, 20, 0, 0, 0, 0, 0, 0, 0, 1, *[0] * 6]) + b"a"
    many = MOST_PARTS + 1
    end = b"PK\5\6" + struct.pack("<4H2IH", 0, 0, many, many, many * len(part), 30, 0)
    bomb = b"PK\3\4" + b"\0" * 26 + part * many + end
    with zipfile.ZipFile(io.BytesIO(bomb)) as archive:
        assert len(archive.namelist()) == many, "it is one that could be opened"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(zipfile.ZipFile, "__init__", lambda *a, **k: opened.append(listed(*a, **k)))
        assert checked(bomb, "paper") is None
    assert opened == []


def test_a_picture_of_a_large_camera_is_kept() -> None:
    def jpeg(height: int, width: int) -> bytes:
        size = struct.pack(">HBHHB", 8, 8, height, width, 1)
        return bytes.fromhex("ffd8ffe00004abcd") + b"\xff\xc0" + size + SCAN

    for sides in ((12_240, 16_320), (3_900, 20_000)):  # 200 million pixels; a panorama
        assert checked(jpeg(*sides), "image") is not None
    assert checked(jpeg(60_000, 60_000), "image") is None, "no screen shows that"


def test_every_ending_that_is_kept_is_one_that_is_asked_for() -> None:
    assert set(FAMILIES) <= set(ENDINGS.values())


def test_a_table_as_text_has_no_ending_that_a_spreadsheet_opens() -> None:
    assert "csv" not in ENDINGS.values()
    assert ENDINGS[type_of_name("liste.csv")] == "txt", "it is taken all the same"
    assert ENDINGS[type_of_name("lettre.txt")] == "txt"
    kept = checked(b'"=HYPERLINK(""http://x.example"")";1\n', "paper")
    assert kept is not None
    assert kept.ending == ENDINGS["text/csv"]
