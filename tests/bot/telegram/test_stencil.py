"""What many people get is, for each of them, what they would get alone."""

from dataclasses import replace

import pytest

from bot.telegram.buttons import Tags
from bot.telegram.ourselves import Ourselves
from bot.telegram.outbound import Renderer
from bot.telegram.request import Prepared, Written
from bot.telegram.stencil import GAP
from bot.words import Words
from conversations.reply import Button, Choice, Command, Link, OpenBot, Reply, told, verbatim

HERE = "https://example.org/p"
TEXT = told(
    {"fr": '<b>Le tram</b> & le bus à 100 %, %s, "ici" \\ là 🚋', "ar": "الترام rue de Lyon"}
)
ROWS = (
    (
        Button(label=told({"fr": 'Une "idée" à 5 %d'}), press=Command(name="tap", args="1.1 é")),
        Button(label=told({"fr": "Oui"}), press=Choice(token="yes"), chosen=True),
    ),
    (Button(label=told({"fr": "Page"}), press=Link(url=HERE)),),
    (Button(label=told({"fr": "Nous"}), press=OpenBot(start="x")),),
    (Button(label=told({"fr": "Stop"}), press=Command(name="tap", args="1.1 stop")),),
)


def renderer() -> Renderer:
    return Renderer(Words(), Tags(b"secret"), frozenset({"example.org"}), Ourselves("our_bot"))


REPLIES = {
    "words": Reply(blocks=(TEXT,)),
    "buttons": Reply(blocks=(TEXT, TEXT), buttons=ROWS, talk="t", step=3),
    "a link only": Reply(blocks=(TEXT,), buttons=ROWS[1:2]),
    "nothing": Reply(),
    "two messages": Reply(blocks=(verbatim("mot " * 2000),), buttons=ROWS),
    "a keyboard to drop": Reply(blocks=(TEXT, TEXT), buttons=ROWS, drop_keyboard=True),
    "a gap of its own": Reply(
        blocks=(verbatim(GAP),), buttons=((Button(label=verbatim(GAP), press=ROWS[0][0].press),),)
    ),
    "rewritten": Reply(blocks=(TEXT,), buttons=ROWS, edits=7),
    "deleted": Reply(blocks=(TEXT,), edits=7, erases=True),
}


@pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES.keys())
def test_the_same_as_alone(reply: Reply) -> None:
    ours = renderer()
    letter = reply.model_copy(update={"lane": "announcement"})
    for locale in ("fr", "ar", "fr", "en"):
        for chat_id in (5, 1_000_000_001, -7):
            assert ours.calls(letter, locale, chat_id) == ours.calls(reply, locale, chat_id)


@pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES.keys())
@pytest.mark.parametrize("silent", [False, True])
def test_what_travels_is_what_the_parameters_say(reply: Reply, silent: bool) -> None:
    letter = reply.model_copy(update={"lane": "announcement", "silent": silent})
    for locale in ("fr", "ar"):
        for call in renderer().calls(letter, locale, -7):
            assert Written.of(call.params) == Written.of(dict(call.params))


def test_the_json_of_a_sending_is_made_once() -> None:
    letter = Reply(blocks=(TEXT,), buttons=ROWS, lane="announcement")
    (call,) = renderer().calls(letter, "fr", 1)
    assert isinstance(call.params, Prepared)
    assert not isinstance({**call.params}, Prepared)


def test_words_that_changed_are_said() -> None:
    ours = renderer()
    for n in range(200):
        letter = Reply(blocks=(verbatim(f"{n}"),), lane="announcement")
        assert ours.calls(letter, "fr", 1)[0].params["text"] == f"{n}"


def test_a_button_to_us_comes_once_we_know_our_name() -> None:
    ours = replace(renderer(), ourselves=Ourselves())
    letter = Reply(blocks=(TEXT,), buttons=ROWS[2:3], lane="announcement")
    assert "reply_markup" not in ours.calls(letter, "fr", 1)[0].params
    ours.ourselves.username = "our_bot"
    assert "our_bot" in ours.calls(letter, "fr", 1)[0].params["reply_markup"]
