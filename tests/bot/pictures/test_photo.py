"""What is let through of a photo: its picture, never where it was taken, never a bomb."""

import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures.photo import MOST_BYTES, checked
from tests.bot.pictures.samples import chunk, jpeg, png


def test_a_png_loses_all_that_is_no_picture() -> None:
    remark = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"SECRET" * 10_000))
    taken = checked(png(64, 48, more=remark))
    assert taken is not None
    assert (taken.content, taken.aspect) == (png(64, 48), 64 / 48)


def test_a_jpeg_loses_where_it_was_taken() -> None:
    taken = checked(jpeg())
    assert b"SECRET" in jpeg()
    assert taken is not None
    assert b"SECRET" not in taken.content
    assert (taken.name, taken.aspect) == ("photo.jpg", 1)


def test_what_would_fill_the_memory_is_refused() -> None:
    assert checked(png(6_000, 6_000, rows=1)) is None
    assert checked(png(20_000, 2, rows=1)) is None
    assert checked(png(0, 10, rows=1)) is None
    assert checked(png(8, 8) + b"\0" * MOST_BYTES) is None


def test_the_size_of_a_png_is_read_where_it_stands() -> None:
    small = struct.pack(">II", 100, 100)
    huge = png(30_000, 30_000, rows=1)
    assert checked(huge[:8] + chunk(b"tEXt", small + b"x") + huge[8:]) is None


def test_a_png_that_says_its_size_twice_is_refused() -> None:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0))
    assert checked(png(64, 48, more=head)) is None


@pytest.mark.parametrize("before", [b"\xff\xc4", b"\xff\xda", b"\xff\xd9"])
def test_a_jpeg_that_says_its_size_twice_is_refused(before: bytes) -> None:
    photo, at = jpeg(), jpeg().index(before)
    other = b"\xff\xc2\x00\x0b\x08\x00\x10\x00\x10\x01\x01\x11\x00"
    assert checked(photo[:at] + other + photo[at:]) is None


def test_what_follows_a_jpeg_is_left_out() -> None:
    alone, followed = checked(jpeg()), checked(jpeg() + jpeg())
    assert alone is not None
    assert alone.content.endswith(b"\xff\xd9")
    assert followed == alone


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from([png(64, 48), jpeg()]))
def test_nothing_that_arrives_breaks_it(data: st.DataObject, photo: bytes) -> None:
    at = data.draw(st.integers(0, len(photo) - 1))
    other = data.draw(st.binary(max_size=6))
    checked(photo[:at] + other + photo[at + len(other) :])
    checked(photo[:at])
