"""What is let through of a photo: its picture, never where it was taken, never a bomb."""

import zlib

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


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from([png(64, 48), jpeg()]))
def test_nothing_that_arrives_breaks_it(data: st.DataObject, photo: bytes) -> None:
    at = data.draw(st.integers(0, len(photo) - 1))
    other = data.draw(st.binary(max_size=6))
    checked(photo[:at] + other + photo[at + len(other) :])
    checked(photo[:at])
