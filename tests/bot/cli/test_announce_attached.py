"""What is attached to an announcement in a file: of which kind, how large, from where."""

from pathlib import Path

import pytest

from bot.attached import LARGEST_PHOTO
from bot.telegram.attaching import drawn
from conversations.announcements.composing import LARGEST_FILE
from tests.bot.cli.written import FR, read, told_of

PNG = drawn("https://t.me/portevoix_bot")
VOICE = b"OggS" + bytes(24) + b"OpusHead"


@pytest.mark.parametrize(
    ("kind", "name", "content", "sentence"),
    [
        ("photo", "a.gif", b"GIF89a", "announce-file-photo"),
        ("photo", "a.png", PNG + bytes(LARGEST_PHOTO), "announce-file-large"),
        ("video", "a.mp4", b"RIFF....AVI ", "announce-file-video"),
        ("voice", "a.ogg", b"OggS" + b"vorbis", "announce-file-voice"),
        ("document", "a.pdf", b"", "announce-file-document"),
        ("document", "a.pdf", bytes(LARGEST_FILE + 1), "announce-file-large"),
        ("document", 'a"b.pdf', b"x", "announce-file-name"),
    ],
)
def test_a_file_that_does_not_do(
    tmp_path: Path, kind: str, name: str, content: bytes, sentence: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert told_of(tmp_path, f"{kind} = '{name}'\n{FR}") == [(sentence, "1", kind)]


@pytest.mark.parametrize(
    ("kind", "name", "content", "mime"),
    [
        ("photo", "a.png", PNG, "image/png"),
        ("photo", "a.webp", b"RIFF\0\0\0\0WEBP", "image/webp"),
        ("video", "a.mp4", b"\0\0\0\x18ftypisom", "video/mp4"),
        ("voice", "a.ogg", VOICE, "audio/ogg"),
        ("document", "a.pdf", b"%PDF", "application/pdf"),
        ("document", "a.xyz1", b"?", "application/octet-stream"),
    ],
)
def test_a_file_that_does(tmp_path: Path, kind: str, name: str, content: bytes, mime: str) -> None:
    (tmp_path / name).write_bytes(content)
    attachment = read(tmp_path, f'{kind} = "{name}"\n{FR}').attachment
    assert attachment is not None
    assert (attachment.file.what, attachment.file.mime) == (kind, mime)
    assert attachment.content == content


def test_where_a_file_may_be(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")
    for name in ("../a.pdf", str(tmp_path / "a.pdf"), ".."):
        ((sentence, *_),) = told_of(tmp_path, f'document = "{name}"\n{FR}')
        assert sentence in ("announce-file-beside", "city-no-geojson")
    assert told_of(tmp_path, f"document = 3\n{FR}") == [("city-text", "1", "document")]
    assert told_of(tmp_path, f'document = "a.pdf"\nvideo = "b.mp4"\n{FR}') == [
        ("announce-one-file", "1", "document"),
        ("city-no-geojson", "2", "video"),
    ]


def test_under_a_file_a_text_is_shorter(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")
    long = f'[text]\nfr = "{"x" * 701}"\n'
    assert read(tmp_path, long).composed.content.text("fr")
    assert told_of(tmp_path, f'document = "a.pdf"\n{long}') == [("announce-says", "3", "text.fr")]
