"""Whatever kind of message Telegram knows: one kind sentence, and never an exception."""

import json
from typing import Any

import pytest

from bot.telegram.inbound import read_update, sender_of
from conversations.house import BOOK
from conversations.incoming import Incoming, SentFile, SentOther, SentPlace, What, Wrote
from conversations.people.events import PersonWelcomed
from storage import inbox
from storage.inbox import Arrived
from tests.bot.town import TAGS, Town
from tests.players.cast import CITY
from tests.storage.conftest import NOON

ADA = {"id": 77, "is_bot": False, "first_name": "Ada", "language_code": "fr"}
CHAT = {"id": 77, "type": "private", "first_name": "Ada"}
FILE = {"file_id": "F", "file_unique_id": "U"}
OFFICE = "application/vnd.openxmlformats-officedocument."
HUGE = 2_000_000_000
SPOT = {"latitude": 43.3, "longitude": 5.4}
FORWARDED = {"forward_origin": {"type": "hidden_user", "sender_user_name": "X", "date": 1}}
QUESTION = {"id": "1", "question": "?", "options": [{"text": "a", "voter_count": 0}]}

OTHERS: dict[str, Any] = {
    "sticker": {**FILE, "type": "regular", "width": 512, "height": 512, "emoji": "👍"},
    "contact": {"phone_number": "+33639980001", "first_name": "X", "vcard": "BEGIN:VCARD"},
    "poll": {**QUESTION, "type": "quiz", "is_closed": False, "is_anonymous": True},
    "dice": {"emoji": "🎲", "value": 6},
    "game": {"title": "X", "description": "Y", "photo": [{**FILE, "width": 1, "height": 1}]},
    "story": {"chat": CHAT, "id": 1},
    "invoice": {"title": "X", "description": "Y", "currency": "EUR", "total_amount": 100},
    "successful_payment": {"currency": "XTR", "total_amount": 1, "invoice_payload": "x"},
    "paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]},
    "checklist": {"title": "X", "tasks": [{"id": 1, "text": "Y"}]},
    "giveaway": {"chats": [], "winner_count": 1},
    "users_shared": {"request_id": 1, "users": [{"user_id": 9}]},
    "web_app_data": {"data": "x", "button_text": "y"},
    "passport_data": {"data": [], "credentials": {}},
    "gift": {"gift": {}, "text": "Y"},
    "a_kind_of_tomorrow": {"what": ["ever", None, {"x": 1}]},
}
ROUND = {"video_note": {**FILE, "length": 240, "duration": 60}}
FILES: dict[str, dict[str, Any]] = {
    "document": {**FILE, "file_name": "x.iso", "mime_type": "a/b", "file_size": HUGE},
    "voice": {**FILE, "duration": 3600, "file_size": HUGE},
    "audio": {**FILE, "duration": 1, "title": "X"},
    "video": {**FILE, "width": 1, "height": 1, "duration": 1},
}
FILM = SentFile(what="video", file_id="F", mime="video/mp4")
CARRIED = [
    ("forwarded", {**FORWARDED, "dice": {"emoji": "🎲", "value": 1}}, SentOther(what="dice")),
    ("quoting", {"quote": {"text": "x"}, "poll": QUESTION}, SentOther(what="poll")),
    ("in an album", {"media_group_id": "1", "sticker": FILE}, SentOther(what="sticker")),
    ("a round film", ROUND, SentOther(what="video_note", file=FILM)),
    ("nothing at all", {}, SentOther(what="nothing")),
    ("forwarded words", {**FORWARDED, "text": "x"}, Wrote(text="x")),
    ("the longest text", {"text": "é" * 4096}, Wrote(text="é" * 4096)),
    ("words with unknown marks", {"text": "x", "entities": [{"type": "new"}]}, Wrote(text="x")),
    ("a live position", {"location": {**SPOT, "live_period": 900}}, SentPlace(**SPOT)),
    ("a moving image", {"animation": FILE, "document": FILE}, None),
    ("an empty photo", {"photo": []}, SentOther(what="photo")),
]
SAID: dict[str, dict[str, Any]] = {
    **{kind: {kind: content} for kind, content in OTHERS.items()},
    **{kind: {kind: content} for kind, content in FILES.items()},
    **{name: content for name, content, _ in CARRIED},
    "photo": {"photo": [{**FILE, "width": 1, "height": 1, "file_size": HUGE}], "caption": "x"},
    "venue": {"venue": {"location": SPOT, "title": "X", "address": "Y"}, "location": SPOT},
}
UNSAID = {
    "pinned_message": {"message_id": 1, "date": 1, "chat": CHAT},
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 86400},
    "chat_background_set": {"type": {"type": "fill"}},
    "write_access_allowed": {"from_request": True},
    "migrate_to_chat_id": -1001,
}


def update(content: dict[str, Any], name: str = "message", number: int = 1) -> dict[str, Any]:
    said = {"message_id": number, "date": 1, "chat": CHAT, "from": ADA, **content}
    return {"update_id": number, name: said}


def meaning(raw: dict[str, Any]) -> What | None:
    sender = sender_of(raw)
    assert sender is not None
    incoming = read_update(raw, sender, "telegram-1", "ada", NOON, TAGS)
    return None if incoming is None else incoming.what


@pytest.mark.parametrize("kind", OTHERS)
def test_what_no_question_takes_is_called_by_its_name(kind: str) -> None:
    assert meaning(update({kind: OTHERS[kind]})) == SentOther(what=kind)


@pytest.mark.parametrize("kind", FILES)
def test_files_of_any_size(kind: str) -> None:
    meant = meaning(update({kind: FILES[kind]}))
    assert isinstance(meant, SentFile)
    assert meant.size == FILES[kind].get("file_size", 0)


@pytest.mark.parametrize(
    ("name", "mime", "meant"),
    [
        ("plan.PDF", None, "application/pdf"),
        ("lettre.docx", "application/octet-stream", f"{OFFICE}wordprocessingml.document"),
        ("questions.zip", "application/octet-stream", "application/zip"),
        ("questions.xlsm", "", "application/vnd.ms-excel.sheet.macroenabled.12"),
        ("virus.exe", "application/octet-stream", "application/octet-stream"),
        ("photo.png", "application/zip", "application/zip"),
    ],
)
def test_the_ending_helps_where_the_type_is_not_said(
    name: str, mime: str | None, meant: str
) -> None:
    said = {"mime_type": mime} if mime else {}
    sent = meaning(update({"document": {**FILE, "file_name": name, **said}}))
    assert sent == SentFile(what="document", file_id="F", mime=meant)


@pytest.mark.parametrize(("content", "meant"), [(c, m) for _, c, m in CARRIED if m])
def test_what_it_travels_with_does_not_matter(content: dict[str, Any], meant: What) -> None:
    assert meaning(update(content)) == meant


@pytest.mark.parametrize("kind", UNSAID)
def test_what_telegram_writes_is_said_by_nobody(kind: str) -> None:
    assert meaning(update({kind: UNSAID[kind]})) is None


def test_a_position_that_moves_on_is_no_edit() -> None:
    assert meaning(update({"location": SPOT, "edit_date": 2}, "edited_message")) is None
    assert meaning(update({"text": "x"}, "edited_message")) == SentOther(what="edited")


async def answers(town: Town, raw: dict[str, Any]) -> list[tuple[str, ...]]:
    """The names of the lines that the real house says to `raw`, message by message."""
    one = Arrived(str(raw["update_id"]), json.dumps(raw))
    await town.store.write(lambda unit: inbox.put(unit.db, "telegram", [one], town.clock))
    await town.desk(BOOK).serve()
    assert await town.rows("SELECT tries, error FROM inbox WHERE tries > 0") == []
    found = await town.rows("SELECT reply FROM outbox ORDER BY seq")
    await town.store.write(lambda unit: unit.db.run("DELETE FROM outbox"))
    return [tuple(b.get("id", "") for b in json.loads(reply)["blocks"]) for (reply,) in found]


async def welcomed(town: Town) -> None:
    who = await town.store.write(lambda unit: unit.person_of(77, town.clock))
    event = PersonWelcomed(locale="fr", age_band="18_25", notice_version=CITY.notice_version)
    at = Incoming(ref="scene", person=who.person, at=town.clock, what=SentOther(what="x"))
    await town.store.write(lambda unit: unit.record(at, who.person, [event]))


KIND = ("hall-not-understood", "requests-offer", "question-file-too-big", "question-too-long")
"""What is said to somebody who sends a thing unasked: that it is not understood, whether it is for
the town hall, or why it cannot be."""


async def test_a_resident_is_told_kindly_once_each_time(town: Town) -> None:
    await welcomed(town)
    for number, (name, content) in enumerate(SAID.items(), start=1):
        await answers(town, update({"text": "/menu"}, number=100 + number))
        heard = await answers(town, update(content, number=number))
        assert len(heard) == 1 and len(heard[0]) == 1, name
        assert heard[0][0] in KIND, name


async def test_in_the_middle_of_a_question_it_is_asked_again(town: Town) -> None:
    await answers(town, update({"text": "/start"}, number=1))
    for number, (name, content) in enumerate(SAID.items(), start=2):
        heard = await answers(town, update(content, number=number))
        asked = ("welcome-hello", "welcome-language")
        assert heard == [("hall-tap-please",), asked], name


async def test_nobody_is_answered_what_nobody_said(town: Town) -> None:
    await welcomed(town)
    for number, (kind, content) in enumerate(UNSAID.items(), start=1):
        assert await answers(town, update({kind: content}, number=number)) == [], kind
    moved = update({"location": SPOT, "edit_date": 2}, "edited_message", 90)
    assert await answers(town, moved) == []
