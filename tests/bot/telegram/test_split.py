"""Long texts become messages that Telegram takes, with nothing lost and nothing torn."""

import re
from html import escape, unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.split import MOST, split_html, units

TAG = re.compile(r"</?(?:b|i|a)\b[^<>]*>")


def visible(part: str) -> str:
    return unescape(TAG.sub("", part))


def squeezed(text: str) -> str:
    return "".join(text.split())


def balanced(part: str) -> bool:
    still_open: list[str] = []
    for tag in re.findall(r"<(/?[a-z]+)", part):
        if not tag.startswith("/"):
            still_open.append(tag)
        elif not still_open or still_open.pop() != tag[1:]:
            return False
    return not still_open


@pytest.mark.parametrize(("length", "parts"), [(1, 1), (4095, 1), (4096, 1), (4097, 2), (8192, 2)])
def test_the_bound_itself(length: int, parts: int) -> None:
    assert [len(part) for part in split_html("x" * length)][:1] == [min(length, MOST)]
    assert len(split_html("x" * length)) == parts


def test_100_000_characters() -> None:
    text = "Une phrase ordinaire, ni longue ni courte. " * 2_400
    parts = split_html(text)
    assert all(units(part) <= MOST for part in parts)
    assert all(part.endswith(".") for part in parts), "cut where a sentence ends"
    assert squeezed("".join(parts)) == squeezed(text)


def test_nothing_to_say() -> None:
    assert split_html("") == []
    assert split_html(" \n ") == []


def test_paragraphs_are_the_best_place() -> None:
    parts = split_html("a" * 3000 + "\n\n" + "b. " * 300 + "\n\n" + "c" * 3000)
    assert [part[0] for part in parts] == ["a", "c"]


def test_tags_are_closed_and_opened_again() -> None:
    first, second = split_html("<b><i>" + "mot " * 1500 + "</i></b>")
    assert first.endswith("</i></b>")
    assert second.startswith("<b><i>")


def test_an_entity_counts_once_and_stays_whole() -> None:
    assert len(split_html("&amp;" * MOST)) == 1
    parts = split_html("&amp;" * (MOST + 1))
    assert [visible(part) for part in parts] == ["&" * MOST, "&"]


def test_emoji_count_twice_and_families_stay_together() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    parts = split_html(family * 1000)
    assert len(parts) == 2 or len(parts) == 3
    assert all(units(part) <= MOST for part in parts)
    assert all(part.replace(family, "") == "" for part in parts)


PIECES = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30).map(escape),
    st.sampled_from([" ", "\n", "\n\n", ". ", "e\u0301", "\U0001f600"]),
    st.text("abc é", min_size=1, max_size=40).map(lambda text: f"<b>{text}</b>"),
    st.text("xyz ", min_size=1, max_size=40).map(lambda text: f'<a href="https://a.fr">{text}</a>'),
)


@given(st.lists(PIECES, max_size=40).map("".join), st.integers(8, 60))
def test_any_text_in_parts(text: str, most: int) -> None:
    parts = split_html(text, most)
    assert all(0 < units(visible(part)) <= most for part in parts)
    assert all(balanced(part) for part in parts)
    assert squeezed("".join(map(visible, parts))) == squeezed(visible(text))
