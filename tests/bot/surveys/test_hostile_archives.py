"""Archives made to harm that staff might pass on: refused in a clear sentence, with little work."""

import io
import struct
import time
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable

import pytest

from bot.surveys.bundle import MOST_OF_ONE, sent_bundle
from bot.surveys.reading import Refused
from tests.bot.surveys.tables import xlsx_of

SHEET = b"| survey |\n| | type | name | label |\n| | text | a | A |"
MB = 1_000_000


def packed(parts: list[tuple[str, bytes]], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        for name, content in (("form.md", SHEET), *parts):
            archive.writestr(name, content)
    return made.getvalue()


def bomb() -> bytes:
    return packed([(f"{n}.csv", b"a\n" * (9 * MB)) for n in range(2)])


def squeezed() -> bytes:
    return packed([("large.csv", b"0" * (MOST_OF_ONE - 1))])


def liar() -> bytes:
    """A part that says it is of 100 kB, with their checksum, and unpacks to 100 MB."""
    data, said = bytearray(packed([("x.csv", b"0" * 100 * MB)])), 100_000
    for head, at in ((b"PK\x03\x04", 14), (b"PK\x01\x02", 16)):
        start = data.rfind(head) + at
        data[start : start + 4] = struct.pack("<I", zlib.crc32(b"0" * said))
        data[start + 8 : start + 12] = struct.pack("<I", said)
    return bytes(data)


def nested() -> bytes:
    return packed([("inner.zip", packed([("x.csv", b"a\n")]))])


def in_disguise() -> bytes:
    return packed([("voice.ogg", packed([("x.csv", b"a\n")]))])


def many() -> bytes:
    return packed([(f"{n}.png", b"") for n in range(600)])


def endless() -> bytes:
    """A list of 300,000 parts and nothing else."""
    entry = struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, *[0] * 14)
    entry = entry[:28] + struct.pack("<H", 1) + entry[30:] + b"x"
    size = 300_000 * len(entry)
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 65_535, 65_535, size, 0, 0)
    return b"PK\x03\x04" + entry * 300_000 + end


def two_ends() -> bytes:
    """The same, with a second end of a harmless list in the remark after the first."""
    whole = endless()
    second = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 0, 0, 0, 0, 0)
    return whole[:-2] + struct.pack("<H", len(second)) + second


def outside() -> bytes:
    return packed([("../../../etc/cron.d/x.csv", b"a\n")])


def absolute() -> bytes:
    return packed([("/etc/x.csv", b"a\n")])


def drive() -> bytes:
    return packed([("C:\\Windows\\x.csv", b"a\n")])


def twice() -> bytes:
    return packed([("a/x.csv", b"a\n"), ("b/x.csv", b"b\n")])


def forms() -> bytes:
    return packed([("other.md", SHEET)])


def programs() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("setup.exe", b"MZ\x90\0")
    return made.getvalue()


def lzma() -> bytes:
    return packed([("x.csv", b"a\n")], zipfile.ZIP_LZMA)


def broken() -> bytes:
    return packed([("x.csv", b"a\n")])[:-40]


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (bomb, "check-file-bomb"),
        (squeezed, "check-file-bomb"),
        (nested, "check-bundle-nested"),
        (in_disguise, "check-bundle-nested"),
        (many, "check-file-bomb"),
        (endless, "check-file-bomb"),
        (two_ends, "check-file-bomb"),
        (outside, "check-bundle-path"),
        (absolute, "check-bundle-path"),
        (drive, "check-bundle-path"),
        (twice, "check-bundle-twice"),
        (forms, "check-bundle-forms"),
        (programs, "check-bundle-none"),
        (lzma, "check-file-damaged"),
        (broken, "check-file-damaged"),
    ],
)
def test_it_is_refused_with_little_work(made: Callable[[], bytes], why: str) -> None:
    data = made()
    tracemalloc.start()
    since = time.process_time()
    try:
        with pytest.raises(Refused) as refused:
            sent_bundle(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert refused.value.problem.line == why
    assert all(refused.value.problem.sentence(lang) for lang in ("fr", "en"))
    assert time.process_time() - since < 1.0
    assert peak < 50 * MB


def test_an_honest_one_and_a_workbook_are_taken() -> None:
    bundle = sent_bundle(packed([("liste/x.csv", b"name,label\na,A\n"), ("note.txt", b"hello")]))
    assert set(bundle.files) == {"x.csv", "note.txt"}
    assert [one.name for one, _ in bundle.attached()] == ["x.csv"]
    assert sent_bundle(xlsx_of(SHEET.decode())).files == {}


def test_of_a_part_that_lies_about_its_size_no_more_is_unpacked_than_it_says() -> None:
    data = liar()
    tracemalloc.start()
    try:
        assert len(sent_bundle(data).files["x.csv"]) == 100_000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 5 * MB
