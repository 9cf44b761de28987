"""What is attached to a reply: which call sends it, what stands under it, which bytes go along."""

import json
import logging
import struct
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from telegram.request import RequestData

from bot.pictures.codes import QUIET
from bot.sample.build import TEMPLATE_XLSX
from bot.simulator.html_text import parse_html
from bot.simulator.params import Params
from bot.simulator.params import Upload as Sent
from bot.simulator.people import acting
from bot.telegram.attaching import SQUARE, drawn
from bot.telegram.buttons import Tags
from bot.telegram.ourselves import Ourselves
from bot.telegram.outbound import Call, Renderer
from bot.telegram.request import Upload, WithFile
from bot.telegram.split import units
from bot.words import Words
from conversations.reply import (
    Attached,
    Button,
    Command,
    FileKind,
    OpenBot,
    QrCode,
    Reply,
    SentAgain,
    ShippedFile,
    TextFile,
    say,
    told,
    verbatim,
)
from storage import outbox
from tests.bot.town import Town

US = Ourselves("portevoix_bot")
RENDERER = Renderer(Words(), Tags(b"secret"), ourselves=US)
STRANGER = Renderer(Words(), Tags(b"secret"))
MENU = Button(label=told({"fr": "Menu"}), press=Command(name="menu"))
OPEN = Button(label=told({"fr": "Ouvrir"}), press=OpenBot(start="join_x"))
QR = QrCode(start="invite_abc")
DATA = TextFile(name="mes-donnees.json", content='{"é": 1}', mime="application/json")


def reply(attached: Attached, text: str = "Voilà", **more: Any) -> Reply:
    blocks = (verbatim(text),) if text else ()
    return Reply(blocks=blocks, attached=attached, buttons=((MENU,),), **more)


def rendered(said: Reply, renderer: Renderer = RENDERER) -> list[Call]:
    return renderer.calls(said, "fr", 77)


def test_few_words_are_the_caption_with_the_buttons() -> None:
    (call,) = rendered(reply(QR, "Scannez <moi>"))
    assert call.method == "sendPhoto"
    assert call.params["caption"] == "Scannez &lt;moi&gt;"
    assert call.params["parse_mode"] == "HTML"
    assert "inline_keyboard" in call.params["reply_markup"]
    assert call.file == Upload("photo", "qr.png", drawn(US.link("invite_abc")), "image/png")


def test_the_template_travels_as_the_spreadsheet_that_we_ship() -> None:
    (call,) = rendered(reply(ShippedFile()))
    assert call.method == "sendDocument"
    assert call.file is not None
    assert (call.file.name, call.file.content) == ("modele.xlsx", TEMPLATE_XLSX.read_bytes())


def test_many_words_come_first_and_the_buttons_last() -> None:
    first, second = rendered(reply(DATA, "mot " * 300))
    assert (first.method, second.method) == ("sendMessage", "sendDocument")
    assert "reply_markup" not in first.params
    assert "caption" not in second.params
    assert "inline_keyboard" in second.params["reply_markup"]
    assert second.file == Upload(
        "document", "mes-donnees.json", '{"é": 1}'.encode(), "application/json"
    )


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=900, max_size=1200))
def test_no_caption_is_longer_than_telegram_takes(text: str) -> None:
    *_, last = rendered(reply(QR, text))
    assert units(parse_html(last.params.get("caption", ""))[0]) <= 1024


def test_without_words_the_file_alone() -> None:
    (call,) = rendered(reply(DATA, ""))
    assert "caption" not in call.params


@pytest.mark.parametrize("what", ["photo", "voice", "audio", "video", "document"])
def test_what_telegram_keeps_goes_by_its_number(what: FileKind) -> None:
    (call,) = rendered(reply(SentAgain(what=what, file_id="F1")))
    assert call.method == f"send{what.capitalize()}"
    assert call.params[what] == "F1"
    assert call.file is None


def test_a_message_with_a_file_is_rewritten_in_its_caption() -> None:
    """The file stays where it is: it is not sent again."""
    photo = SentAgain(what="photo", file_id="F1")
    (edit,) = rendered(reply(photo, "Voilà", edits=9))
    assert edit.method == "editMessageCaption"
    assert (edit.params["message_id"], edit.params["caption"]) == (9, "Voilà")
    assert "text" not in edit.params and "photo" not in edit.params


def test_a_caption_is_rewritten_as_far_as_it_fits() -> None:
    photo = SentAgain(what="photo", file_id="F1")
    text = "Un mot <b>de trop</b>. " * 100
    (edit,) = rendered(Reply(blocks=(told({"fr": text}),), attached=photo, edits=9))
    assert edit.method == "editMessageCaption"
    shown = parse_html(edit.params["caption"])[0]
    assert 900 < units(shown) <= 1024
    assert shown.endswith("."), "cut where a reader would pause"


def test_a_message_is_deleted_or_else_rewritten() -> None:
    """Telegram deletes what is less than two days old; what is older says that it is withdrawn."""
    photo = SentAgain(what="photo", file_id="F1")
    for attached, method in ((photo, "editMessageCaption"), (None, "editMessageText")):
        (call,) = rendered(
            Reply(blocks=(told({"fr": "Retiré"}),), edits=9, erases=True, attached=attached)
        )
        assert (call.method, call.params["message_id"]) == ("deleteMessage", 9)
        assert call.otherwise is not None and call.otherwise.method == method


def test_a_keyboard_to_take_away_and_buttons_are_two_messages() -> None:
    text, file = rendered(reply(QR, "Merci", drop_keyboard=True))
    assert "remove_keyboard" in text.params["reply_markup"]
    assert "inline_keyboard" in file.params["reply_markup"]
    (alone,) = rendered(Reply(attached=QR, drop_keyboard=True))
    assert "remove_keyboard" in alone.params["reply_markup"]


def test_a_button_that_opens_the_bot() -> None:
    (call,) = rendered(say(verbatim("x"), buttons=((OPEN, MENU),)))
    (row,) = json.loads(call.params["reply_markup"])["inline_keyboard"]
    assert row[0] == {"text": "Ouvrir", "url": "https://t.me/portevoix_bot?start=join_x"}


def test_while_our_name_is_unknown_the_words_go_alone(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        (call,) = rendered(Reply(blocks=(verbatim("x"),), attached=QR), STRANGER)
        (other,) = rendered(say(verbatim("x"), buttons=((OPEN,),)), STRANGER)
    assert (call.method, call.file) == ("sendMessage", None)
    assert "reply_markup" not in other.params
    assert len(caplog.records) == 2
    assert "invite_abc" not in caplog.text


@pytest.mark.parametrize("start", ["é", "a b", "x" * 65, "a?b"])
def test_what_no_link_can_carry_is_refused_where_it_is_written(start: str) -> None:
    with pytest.raises(ValidationError):
        QrCode(start=start)
    with pytest.raises(ValidationError):
        OpenBot(start=start)


@pytest.mark.parametrize("name", ["", "a/b", 'a"b', "a\nb", "x" * 101])
def test_a_file_has_a_plain_name(name: str) -> None:
    with pytest.raises(ValidationError):
        TextFile(name=name, content="x")


def pixels(png: bytes) -> list[list[bool]]:
    """The dark points of a PNG of one bit, as this one is."""
    width, height, depth, colours = struct.unpack(">IIBB", png[16:26])
    assert (depth, colours) == (1, 0)
    at, packed = 8, b""
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            packed += png[at + 8 : at + 8 + length]
        at += 12 + length
    raw, line = zlib.decompress(packed), 1 + (width + 7) // 8
    rows, above = [], bytes(line - 1)
    for n in range(height):
        kind, *row = raw[n * line : (n + 1) * line]
        assert kind in (0, 2)  # as it is, or what is to be added to the line above
        above = bytes(b + a & 255 for b, a in zip(row, above, strict=True)) if kind else bytes(row)
        rows.append(above)
    return [[not row[x // 8] >> (7 - x % 8) & 1 for x in range(width)] for row in rows]


def test_a_camera_finds_the_code() -> None:
    png = drawn("https://t.me/portevoix_bot?start=" + "a" * 64)
    points = pixels(png)
    edge = QUIET * SQUARE
    assert len(points) >= 500
    assert not any(map(any, points[:edge]))
    corner = points[edge + SQUARE // 2][edge : edge + 8 * SQUARE]
    assert corner == [True] * 7 * SQUARE + [False] * SQUARE
    assert drawn.__wrapped__("x") == drawn.__wrapped__("x")


def test_the_file_goes_along_as_the_library_would_send_it() -> None:
    file = Upload("document", "a.json", b"{}", "application/json")
    written: WithFile | RequestData = WithFile.of({"chat_id": 7, "caption": "é"}, file)
    assert written.contains_files
    assert written.json_parameters == {"chat_id": "7", "caption": "é"}
    assert written.multipart_data == {"document": ("a.json", b"{}", "application/json")}


async def test_files_arrive_with_their_words_and_names(town: Town) -> None:
    ada = town.resident()
    data = TextFile(name="mes données.json", content='{"é": "🌳"}', mime="application/json")
    await town.post_replies("t-1", await town.known(ada), reply(QR), reply(data))
    await town.postman().settled()
    picture, document = (m for m in town.world.chats[ada.id].messages.values() if m.from_bot)
    assert picture.body["photo"][0]["width"] >= 400
    assert document.body["caption"] == "Voilà"
    assert document.body["document"]["file_name"] == "mes données.json"
    kept = town.world.files.by_id(document.body["document"]["file_id"])
    assert kept is not None
    assert kept.content.decode() == data.content
    again = SentAgain(what="document", file_id=kept.id)
    await town.post_replies("t-2", await town.known(ada), reply(again))
    await town.postman().settled()
    assert town.calls("sendDocument")[-1]["params"]["document"] == kept.id


@pytest.mark.parametrize("what", ["voice", "audio", "video", "document"])
async def test_what_a_person_sent_is_shown_to_another(town: Town, what: FileKind) -> None:
    ada, ben = town.resident("Ada"), town.resident("Ben")
    upload = Sent("x.bin", "", b"some bytes")
    sent = acting.send_file(town.world, ada, what, upload, Params({}))
    again = SentAgain(what=what, file_id=sent.body[what]["file_id"])
    await town.post_replies("t-1", await town.known(ben), reply(again, "De la part d’Ada"))
    await town.postman().settled()
    (shown,) = (m for m in town.world.chats[ben.id].messages.values() if m.from_bot)
    assert shown.body[what]["file_id"] == again.file_id
    assert shown.body["caption"] == "De la part d’Ada"


async def test_a_letter_with_a_file_goes_on_where_it_was(town: Town) -> None:
    ada = town.resident()
    await town.post_replies("t-1", await town.known(ada), reply(QR, "mot " * 300))
    await town.store.write(lambda u: u.db.run("UPDATE outbox SET parts_sent = 1"))
    await town.postman().settled()
    assert not town.calls("sendMessage"), "the words had gone before"
    assert len(town.calls("sendPhoto")) == 1


@pytest.mark.parametrize("kind", ["429", "500", "drop_before"])
async def test_an_upload_is_tried_again(town: Town, kind: str) -> None:
    ada = town.resident()
    await town.post_replies("t-1", await town.known(ada), reply(QR))
    town.world.faults.plan({"kind": kind, "method": "sendPhoto", "times": 2, "retry_after": 1})
    await town.postman().settled()
    assert len([m for m in town.world.chats[ada.id].messages.values() if m.from_bot]) == 1
    assert await town.store.read(outbox.counts) == {}
