"""The formatting people give a message in Telegram becomes HTML that an announcement takes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.html_text import parse_html
from bot.telegram.buttons import Tags
from bot.telegram.entities import TAGS, html_of, is_formatted
from bot.telegram.inbound import Sender, read_update
from conversations.announcements.markup import Marked, read_markup
from conversations.incoming import Commanded, SentOther, What, Wrote, clean
from tests.storage.conftest import NOON

HOME = "https://www.ville.example/"
HOSTS = frozenset(("www.ville.example",))


def entity(type: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": type, "offset": offset, "length": length, **more}


def link(offset: int, length: int, url: str = HOME) -> dict[str, Any]:
    return entity("text_link", offset, length, url=url)


@pytest.mark.parametrize(
    ("text", "entities", "html"),
    [
        ("un deux", [entity("bold", 3, 4)], "un <b>deux</b>"),
        ("😀 deux", [entity("italic", 3, 4)], "😀 <i>deux</i>"),
        ("a < b & c", [entity("underline", 4, 5)], "a &lt; <u>b &amp; c</u>"),
        ("abcdef", [entity("bold", 0, 4), entity("italic", 2, 4)], "<b>ab<i>cd</i></b><i>ef</i>"),
        ("abc", [entity("bold", 0, 3), entity("italic", 0, 3)], "<b><i>abc</i></b>"),
        ("abcd", [entity("italic", 1, 2), entity("bold", 0, 4)], "<b>a<i>bc</i>d</b>"),
        ("abcd", [entity("bold", 0, 2), link(1, 2)], f'<b>a</b><a href="{HOME}"><b>b</b>c</a>d'),
        ("a b", [link(0, 3, HOME + "?a=1&b='")], f'<a href="{HOME}?a=1&amp;b=&#x27;">a b</a>'),
        ("cité", [entity("expandable_blockquote", 0, 4)], "<blockquote>cité</blockquote>"),
        ("x", [entity("spoiler", 0, 1), entity("code", 0, 1)], None),
        ("  ab ", [entity("bold", 1, 3)], "<b>ab</b>"),
        ("a\x00b\u202ec", [entity("bold", 2, 1)], "a<b>b</b>c"),
        ("e\u0301a", [entity("bold", 0, 1)], "<b>é</b>a"),
        ("a \n b", [link(1, 3)], "a \n b"),
        ("a #b /c @d", [entity("hashtag", 2, 2), entity("bold", 0, 1)], "<b>a</b> #b /c @d"),
        ("a\u0338", [entity("bold", 1, 1)], "a\u0338"),
        (
            "abc",
            [entity("bold", 1, 99), entity("italic", -3, 2), entity("code", 7, 2)],
            "a<b>bc</b>",
        ),
        ("😀a", [entity("bold", 1, 2)], "<b>😀a</b>"),
    ],
)
def test_formats(text: str, entities: list[dict[str, Any]], html: str | None) -> None:
    made = html_of(text, entities)
    assert html is None or made == html
    marked = read_markup(made, HOSTS)
    assert isinstance(marked, Marked) and marked.plain == clean(text)


@pytest.mark.parametrize("kind", TAGS)
def test_every_format_is_kept(kind: str) -> None:
    given_one = entity(kind, 2, 3, url=HOME) if kind == "text_link" else entity(kind, 2, 3)
    [read] = parse_html(html_of("a bcd e", [given_one]))[1]
    assert read == {**given_one, "type": kind.removeprefix("expandable_")}


ENTITIES = st.builds(
    entity,
    st.sampled_from([*TAGS, "hashtag", "url"]),
    st.integers(-2, 14),
    st.integers(0, 14),
    url=st.just(HOME),
)
WORDS = st.one_of(
    st.text(alphabet="ab <>&\"'é😀\n\x00\u0301\u0338\u202e\u200b\u00a0", max_size=14),
    st.text(st.characters(exclude_characters=".:"), max_size=12),
)


@given(WORDS, st.lists(ENTITIES, max_size=6))
def test_any_formatting_is_taken_and_no_word_is_lost(
    text: str, entities: list[dict[str, Any]]
) -> None:
    html = html_of(f"a{text}b", entities)
    marked = read_markup(html, HOSTS)
    assert isinstance(marked, Marked)
    assert clean(marked.plain) == clean(clean(f"a{text}b"))
    assert parse_html(html)[0] == marked.plain


@given(st.text("ab 😀", min_size=1), st.lists(ENTITIES, max_size=4))
def test_each_character_keeps_its_formats(text: str, entities: list[dict[str, Any]]) -> None:
    text = f"a{text}b"
    plain, read = parse_html(html_of(text, entities))
    assert plain == text
    for unit, char in enumerate(_by_unit(text)):
        if char in " 😀":
            continue  # a link may leave out a space; nothing begins or ends within an emoji
        wanted = {TAGS[one["type"]] for one in entities if one["type"] in TAGS and _over(one, unit)}
        assert {TAGS[one["type"]] for one in read if _over(one, unit)} >= wanted


def _by_unit(text: str) -> list[str]:
    return [char for char in text for _ in range(1 + (char > "\uffff"))]


def _over(one: dict[str, Any], unit: int) -> bool:
    return bool(one["offset"] <= unit < one["offset"] + one["length"])


def said(text: str, entities: list[dict[str, Any]] | None = None) -> What:
    chat = {"id": 7, "type": "private"}
    content = {"text": text} if entities is None else {"text": text, "entities": entities}
    message = {"message_id": 5, "date": 1, "chat": chat, "from": {"id": 7}, **content}
    update = {"update_id": 1, "message": message}
    incoming = read_update(update, Sender(7, "fr"), "telegram-1", "ada", NOON, Tags(b"secret"))
    assert incoming is not None
    return incoming.what


def test_a_message_carries_its_formatting_only_where_there_is_some() -> None:
    assert said("un <b>") == Wrote(text="un <b>")
    assert said("#un", [entity("hashtag", 0, 3)]) == Wrote(text="#un")
    assert said("x", [{"type": "new"}]) == Wrote(text="x")
    assert said(" un <", [entity("bold", 1, 2)]) == Wrote(text="un <", html="<b>un</b> &lt;")
    assert said("\x00", [entity("bold", 0, 1)]) == SentOther(what="empty")
    assert said("/menu", [entity("bold", 0, 5)]) == Commanded(name="menu")
    assert not is_formatted([entity("url", 0, 1), entity("mention", 0, 1)])
