"""Text of calendars that is long or broken on purpose."""

from time import process_time

import pytest

from bot.meetings.plain_text import LONGEST_READ, seen


@pytest.mark.parametrize(
    "piece", ["<a ", "<a <", "<!-", "<!--", "<![", "<?", "</", "&#", '<b x="', "<b>"]
)
def test_a_hundred_kilobytes_of_markup_take_no_time(piece: str) -> None:
    start = process_time()
    seen("<b>Bonjour</b> " + piece * (100_000 // len(piece)))
    assert process_time() - start < 0.5


def test_what_is_far_too_long_is_read_from_its_beginning() -> None:
    assert seen("<p>" + "x" * LONGEST_READ + "y") == "x" * (LONGEST_READ - 3)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<b>a</b><!-- <p>b</p> -->c --> d", "ac --> d"),
        ("<html><head><title>x</title></head><body>a<o:p></o:p></body></html>", "a"),
        ("<!DOCTYPE html><p>a<br/>b<BR>c</p>", "a\nb\nc"),
        ("<b>a</b><script>if (a<b) alert('</b>')</script>b", "ab"),
        ("<b>a</b><![CDATA[x]]>b", "ab"),
        ("<b>a</b> &lt;b&gt; &#" + "1" * 5000 + ";", "a <b> &#" + "1" * 5000 + ";"),
        ("<b>5</b> < 6, <https://ville.example/a>", "5 < 6, <https://ville.example/a>"),
        ("R&D < 3 <3", "R&D < 3 <3"),
    ],
)
def test_only_what_a_reader_sees_is_left(text: str, read: str) -> None:
    assert seen(text) == read


def test_a_link_is_read_as_its_words() -> None:
    said = '<a href="https://ville.example/?a=1&amp;b=2">la page</a> de la place'
    assert seen(said) == "la page de la place"
