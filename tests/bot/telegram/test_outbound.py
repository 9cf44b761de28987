"""Replies become calls that Telegram takes, whatever people wrote into them."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.html_text import parse_html
from bot.telegram.buttons import Tags
from bot.telegram.outbound import Renderer, as_new
from bot.words import Words
from conversations.incoming import clean
from conversations.reply import (
    Button,
    Choice,
    Command,
    Link,
    Reply,
    line,
    say,
    told,
    verbatim,
)
from conversations.reply import Words as Said

RENDERER = Renderer(Words(), Tags(b"secret"), frozenset({"ville.example"}))
MENU = Button(label=told({"fr": "Menu"}), press=Command(name="menu"))
YES = Button(label=told({"fr": "Oui"}), press=Choice(token="1"), chosen=True)


def calls(reply: Reply, locale: str = "fr") -> list[tuple[str, dict[str, Any]]]:
    return [(call.method, call.params) for call in RENDERER.calls(reply, locale, 77)]


def inline(params: dict[str, Any]) -> list[list[dict[str, str]]]:
    rows: list[list[dict[str, str]]] = json.loads(params["reply_markup"])["inline_keyboard"]
    return rows


def test_paragraphs_and_buttons() -> None:
    reply = say(verbatim("Un & deux"), verbatim("<b>trois"), buttons=((YES, MENU),))
    ((method, params),) = calls(reply.model_copy(update={"talk": "abc", "step": 3}))
    assert method == "sendMessage"
    assert params["chat_id"] == 77
    assert params["text"] == "Un &amp; deux\n\n&lt;b&gt;trois"
    assert params["parse_mode"] == "HTML"
    ((yes, menu),) = inline(params)
    assert yes["text"] == "✓ Oui"
    assert yes["callback_data"].startswith("q.abc.3.1.")
    assert menu["callback_data"].startswith("c.menu..")


def test_a_line_may_be_in_a_language_of_its_own() -> None:
    """French for whoever helps above Arabic: its own words, from left to right."""
    french = line("button-menu").model_copy(update={"locale": "fr"})
    menu = Button(label=french, press=Command(name="menu"))
    ((_, params),) = calls(say(french, line("button-menu"), buttons=((menu,),)), "ar")
    assert params["text"] == "Menu\n\nالقائمة"
    assert inline(params)[0][0]["text"] == "Menu"


def test_nothing_to_say_is_no_call() -> None:
    assert calls(say()) == []
    assert calls(say(verbatim(" "), buttons=((MENU,),))) == []


def test_an_edit_stays_an_edit_and_its_rest_follows() -> None:
    reply = Reply(blocks=(verbatim("mot " * 1500),), edits=9, buttons=((MENU,),))
    (first, edited), (second, sent) = calls(reply)
    assert (first, second) == ("editMessageText", "sendMessage")
    assert edited["message_id"] == 9
    assert "reply_markup" not in edited, "the buttons stand under the last part"
    assert inline(sent)


def test_an_edit_of_buttons_alone() -> None:
    ((method, params),) = calls(Reply(blocks=(), edits=9, buttons=((MENU,),)))
    assert method == "editMessageReplyMarkup"
    assert params["message_id"] == 9


def test_a_lost_edit_as_a_message_of_its_own() -> None:
    (call,) = RENDERER.calls(Reply(blocks=(verbatim("x"),), edits=9), "fr", 77)
    assert as_new(call).method == "sendMessage"
    assert "message_id" not in as_new(call).params


def test_asking_for_a_place_is_a_second_message() -> None:
    reply = Reply(blocks=(verbatim("Où ?"),), buttons=((MENU,),), ask_place=verbatim("Ici"))
    (_, question), (_, keyboard) = calls(reply)
    assert inline(question)
    markup = json.loads(keyboard["reply_markup"])
    assert markup["keyboard"] == [[{"text": "Ici", "request_location": True}]]
    assert markup["one_time_keyboard"] is True


def test_the_keyboard_goes_with_the_first_message() -> None:
    ((_, alone),) = calls(Reply(blocks=(verbatim("Noté."),), drop_keyboard=True))
    assert json.loads(alone["reply_markup"]) == {"remove_keyboard": True}
    both = Reply(
        blocks=(verbatim("Noté."), verbatim("Et ?")), buttons=((MENU,),), drop_keyboard=True
    )
    (_, first), (_, second) = calls(both)
    assert json.loads(first["reply_markup"]) == {"remove_keyboard": True}
    assert inline(second)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://ville.example/x", True),
        ("http://ville.example/x", False),
        ("https://evil.example/ville.example", False),
        ("https://ville.example.evil.example", False),
        ("https://ville.example@evil.example/", False),
        ("javascript:alert(1)", False),
    ],
)
def test_only_allowed_hosts_are_linked(url: str, shown: bool) -> None:
    button = Button(label=told({"fr": "Voir"}), press=Link(url=url))
    ((_, params),) = calls(say(verbatim("x"), buttons=((button,),)))
    assert ("reply_markup" in params) is shown


HOSTILE = st.one_of(
    st.text(st.characters(), max_size=60),
    st.sampled_from(["<b>", "</a>", "&", "&amp", "<b><i></b>", "<a href='", "&#x0;", '"', "]]>"]),
).map(clean)


@given(HOSTILE, st.sampled_from(["fr", "fr-simple", "en", "ar"]))
def test_telegram_can_parse_whatever_people_write(text: str, locale: str) -> None:
    blocks: list[Said] = [verbatim(text), line("hall-set-aside", title=verbatim(text))]
    blocks.append(line("hall-resume-offer", title=text))
    for _, params in calls(say(*blocks), locale):
        plain, _ = parse_html(params["text"])
        assert plain


def test_any_words_are_read_back_as_they_were_written() -> None:
    text = "<b>Ada & 'Ben'</b> \"x\" &amp; \u0627\u0644"
    ((_, params),) = calls(say(verbatim(text)))
    assert parse_html(params["text"])[0] == text
