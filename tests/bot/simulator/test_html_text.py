"""Telegram's HTML: what it becomes, and how what does not parse is refused."""

from __future__ import annotations

import pytest

from bot.simulator.html_text import parse_html
from bot.simulator.refusal import Refusal
from bot.simulator.text import clean, pieces, trim, units


def entity(kind: str, offset: int, length: int, **more: str) -> dict[str, object]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("a &lt;b&gt; &amp; &quot;c&quot;", 'a <b> & "c"', []),
        ("&#233;&#xe9;&copy;&#0;", "éé&copy;&#0;", []),
        ("1 > 0", "1 > 0", []),
        ("<b>x</b>", "x", [entity("bold", 0, 1)]),
        ("<B>x</B>", "x", [entity("bold", 0, 1)]),
        ("<strong>x</strong>", "x", [entity("bold", 0, 1)]),
        ("<i>x</i><em>y</em>", "xy", [entity("italic", 0, 1), entity("italic", 1, 1)]),
        ("<u>x</u><ins>y</ins>", "xy", [entity("underline", 0, 1), entity("underline", 1, 1)]),
        ("<s>x</s>", "x", [entity("strikethrough", 0, 1)]),
        ("<strike>x</strike>", "x", [entity("strikethrough", 0, 1)]),
        ("<del>x</del>", "x", [entity("strikethrough", 0, 1)]),
        ("<tg-spoiler>x</tg-spoiler>", "x", [entity("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [entity("spoiler", 0, 1)]),
        ("<blockquote>x</blockquote>", "x", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [entity("expandable_blockquote", 0, 1)]),
        ("<code>x</code>", "x", [entity("code", 0, 1)]),
        ("<pre>x</pre>", "x", [entity("pre", 0, 1)]),
        (
            '<pre><code class="language-py">x</code></pre>',
            "x",
            [entity("pre", 0, 1, language="py")],
        ),
        ('<a href="https://a.fr">x</a>', "x", [entity("text_link", 0, 1, url="https://a.fr")]),
        (
            "<a href='https://a.fr?b=1&amp;c=2'>x</a>",
            "x",
            [entity("text_link", 0, 1, url="https://a.fr?b=1&c=2")],
        ),
        ('<a href="https://localhost">x</a>', "x", []),
        ("🏟️ <b>é🏟️</b>", "🏟️ é🏟️", [entity("bold", 4, 4)]),
        ("<b>a<i>b</i></b>", "ab", [entity("italic", 1, 1), entity("bold", 0, 2)]),
        ("<b></b>x", "x", []),
        ("<b>x</>", "x", [entity("bold", 0, 1)]),
    ],
)
def test_html_becomes_entities(source: str, text: str, entities: list[object]) -> None:
    assert parse_html(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("é <h1>a</h1>", 'Unsupported start tag "h1" at byte offset 3'),
        ("a<br/>b", 'Unsupported start tag "br/" at byte offset 1'),
        ("1 <2", "Unclosed start tag at byte offset 2"),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>a<i>b</b>", 'Unmatched end tag at byte offset 8, expected "</i>", found "</b>"'),
        ("<i>a</em   >", 'Unmatched end tag at byte offset 4, expected "</i>", found "</em>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<i>a</i   ", "Unclosed end tag at byte offset 4"),
        ("<i  =a>", 'Empty attribute name in the tag "i" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<i a = ", 'Unclosed start tag "i" at byte offset 0'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_html_that_does_not_parse_is_refused(source: str, why: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {why}"


def test_text_is_measured_in_utf16_units() -> None:
    assert [units(text) for text in ("abc", "é", "🏟", "👨‍👩‍👧")] == [3, 1, 2, 8]


def test_directional_overrides_are_removed_and_isolates_stay() -> None:
    assert clean("a\u202eb\u2067c\u2069\x00d\re") == "ab\u2067c\u2069 de"


def test_spaces_around_a_text_go_and_its_entities_move() -> None:
    assert trim("  ab  ", [entity("bold", 1, 4)]) == ("ab", [entity("bold", 0, 2)])


def test_a_long_text_is_cut_between_characters() -> None:
    cut = pieces("🏟" * 2049)
    assert [units(piece) for piece in cut] == [4096, 2]
