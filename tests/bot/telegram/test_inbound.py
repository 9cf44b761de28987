"""Raw updates, the ordinary and the hostile, and what they mean."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.buttons import Tags
from bot.telegram.inbound import read_update, sender_of
from conversations.incoming import (
    CameBack,
    Commanded,
    Left,
    Pressed,
    SentFile,
    SentOther,
    SentPlace,
    What,
    Wrote,
)
from conversations.reply import Choice
from tests.storage.conftest import NOON

TAGS = Tags(b"secret")
ADA = {"id": 77, "is_bot": False, "first_name": "Ada", "language_code": "fr"}
CHAT = {"id": 77, "type": "private", "first_name": "Ada"}


def message(**content: Any) -> dict[str, Any]:
    said = {"message_id": 5, "date": 1, "chat": CHAT, "from": ADA, **content}
    return {"update_id": 1, "message": said}


def what(update: dict[str, Any]) -> What | None:
    sender = sender_of(update)
    assert sender is not None
    incoming = read_update(update, sender, "telegram-1", "ada", NOON, TAGS)
    return None if incoming is None else incoming.what


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Bonjour", Wrote(text="Bonjour")),
        ("  a\x00b\x07 ", Wrote(text="ab")),
        ("a\u202eb", Wrote(text="ab")),
        ("x\ud800y", Wrote(text="xy")),
        ("\x00", SentOther(what="empty")),
        ("/menu", Commanded(name="menu")),
        ("/Menu@portevoix_bot", Commanded(name="menu")),
        ("/survey transport", Commanded(name="survey", args="transport")),
        ("/start survey_transport", Commanded(name="start", args="survey_transport")),
        ("/start " + "x" * 100, Commanded(name="start", args="x" * 64)),
        ("/start <b>\x00", Commanded(name="start", args="<b>")),
        ("/ menu", Wrote(text="/ menu")),
        ("/étoile", Wrote(text="/étoile")),
        ("1/2", Wrote(text="1/2")),
    ],
)
def test_words(text: str, meant: What) -> None:
    assert what(message(text=text)) == meant


def test_200_marks_on_one_letter_become_a_few() -> None:
    meant = what(message(text="e" + "\u0301" * 200))
    assert isinstance(meant, Wrote)
    assert len(meant.text) <= 6


def test_a_photo_is_its_largest_size() -> None:
    sizes = [
        {"file_id": "s", "width": 90, "height": 60, "file_size": 1},
        {"file_id": "L", "width": 1280, "height": 960, "file_size": 9},
        {"file_id": "m", "width": 320, "height": 240},
    ]
    meant = what(message(photo=sizes, caption="ici\x00"))
    assert meant == SentFile(what="photo", file_id="L", size=9, mime="image/jpeg", caption="ici")


@pytest.mark.parametrize("kind", ["voice", "audio", "video", "document"])
def test_files(kind: str) -> None:
    meant = what(message(**{kind: {"file_id": "F", "file_size": 3, "mime_type": "a/b"}}))
    assert meant == SentFile(what=kind, file_id="F", size=3, mime="a/b")


def test_places() -> None:
    spot = {"latitude": 43.3, "longitude": 5.4}
    meant = SentPlace(latitude=43.3, longitude=5.4)
    assert what(message(location=spot)) == meant
    assert what(message(venue={"location": spot, "title": "Mairie", "address": "x"})) == meant


@pytest.mark.parametrize("kind", ["sticker", "contact", "poll", "dice", "story", "checklist"])
def test_what_no_question_takes(kind: str) -> None:
    assert what(message(**{kind: {}})) == SentOther(what=kind)


def test_an_edit_changes_no_answer() -> None:
    update = {"update_id": 1, "edited_message": message(text="12")["message"]}
    assert what(update) == SentOther(what="edited")


def press(data: str | None, **more: Any) -> dict[str, Any]:
    under = {"message_id": 5, "date": 1, "chat": CHAT, "text": "?"}
    pressed = {"id": "9", "from": ADA, "message": under, "data": data, "chat_instance": "1"}
    return {"update_id": 1, "callback_query": {**pressed, **more}}


def test_presses() -> None:
    data = TAGS.choice(Choice(token="2"), "abc", 3, 77)
    assert what(press(data)) == Pressed(talk="abc", step=3, token="2", message=5)
    assert what(press(data[:-1] + "?")) == SentOther(what="forged")
    assert what(press(None)) == SentOther(what="forged")
    assert what(press(data, message=None)) == Pressed(talk="abc", step=3, token="2")


@pytest.mark.parametrize(
    ("before", "after", "meant"),
    [
        ("member", "kicked", Left()),
        ("kicked", "member", CameBack()),
        ("member", "member", None),
    ],
)
def test_blocking_and_coming_back(before: str, after: str, meant: What | None) -> None:
    change = {
        "chat": CHAT,
        "from": ADA,
        "old_chat_member": {"status": before},
        "new_chat_member": {"status": after},
    }
    assert what({"update_id": 1, "my_chat_member": change}) == meant


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_groups_are_left_alone(kind: str) -> None:
    update = message(text="/start")
    update["message"]["chat"] = {"id": -5, "type": kind, "title": "x"}
    assert sender_of(update) is None
    assert sender_of({"update_id": 1, "channel_post": {}}) is None


@pytest.mark.parametrize(
    ("code", "locale"), [("fr", "fr"), ("ar-MA", "ar"), ("EN-us", "en"), ("de", "fr"), (None, "fr")]
)
def test_the_device_s_language(code: str | None, locale: str) -> None:
    update = message(text="x")
    update["message"]["from"] = {**ADA, "language_code": code}
    sender = sender_of(update)
    assert sender is not None
    assert sender.locale == locale


@given(st.text(st.characters()))
def test_any_text_means_something(text: str) -> None:
    assert what(message(text=text)) is not None
