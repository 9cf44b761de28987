"""A project sheet travels as a PDF: its photo is fetched, or left out; a try more is the same."""

import asyncio
from datetime import date
from typing import Any

import pytest

from bot.pictures.sheet import sheet_pdf
from bot.simulator.params import Params
from bot.simulator.params import Upload as Sent
from bot.simulator.people import acting
from bot.telegram import printing
from bot.telegram.buttons import Tags
from bot.telegram.ourselves import Ourselves
from bot.telegram.outbound import Renderer
from bot.words import Words
from conversations.printed import ProjectSheet
from conversations.reply import (
    Attached,
    ProjectSheetFile,
    Reply,
    line,
    told,
    verbatim,
)
from tests.bot.pictures.samples import png
from tests.bot.town import RENDERER, Town

PHOTO = png(64, 48)
SHEET = ProjectSheet(
    locale="fr",
    city="Ville d’exemple",
    campaign=told({"fr": "Mille idées", "ar": "ألف فكرة"}),
    title="Des bancs à l’ombre",
    number=48213,
    called="Samira",
    words="Un banc, s’il vous plaît.",
    answers=((line("idea-title"), "Pour tout le monde."), ("Où ?", "Ici.")),
    place="Place Jean-Jaurès",
    day=date(2026, 11, 26),
    has_photo=True,
)
FILE = ProjectSheetFile(name="idee-48213.pdf", sheet=SHEET, start="idea_48213")


def page(file: ProjectSheetFile, photo: bytes | None) -> bytes:
    """What is to arrive."""
    paper = printing.print_of(file, RENDERER.ourselves, RENDERER.words)
    return sheet_pdf(paper.sheet, paper.headings, photo=photo, link=paper.link)


async def photo_of(town: Town, content: bytes = PHOTO) -> str:
    """The number of a photo that somebody sent."""
    sent = acting.send_file(
        town.world, town.resident("Ben"), "photo", Sent("p.png", "", content), Params({})
    )
    return str(sent.body["photo"][-1]["file_id"])


async def arrived(town: Town, file: ProjectSheetFile) -> bytes:
    """The content of the document that the postman brings."""
    ada = town.resident("Ada")
    said = Reply(blocks=(verbatim("Voici la fiche."),), attached=file)
    await town.post_replies("t-1", await town.known(ada), said)
    async with asyncio.timeout(30):
        await town.postman().settled()
    (message,) = (m for m in town.world.chats[ada.id].messages.values() if m.from_bot)
    assert message.body["caption"] == "Voici la fiche."
    document = message.body["document"]
    assert (document["file_name"], document["mime_type"]) == (file.name, "application/pdf")
    kept = town.world.files.by_id(document["file_id"])
    assert kept is not None
    return kept.content


def test_it_is_put_into_the_words_of_its_own_language() -> None:
    words, us = Words(), Ourselves("portevoix_bot")
    french = printing.print_of(FILE, us, words)
    assert french.sheet.number == "Idée n°\u00a048213"
    assert french.sheet.facts == (
        ("Signature", "Samira"),
        ("Lieu", "Place Jean-Jaurès"),
        ("Thème", ""),
        ("Date", "jeudi 26 novembre 2026"),
    )
    assert french.sheet.answers == (
        ("Proposer une idée", "Pour tout le monde."),
        ("Où ?", "Ici."),
    )
    assert french.link == "https://t.me/portevoix_bot?start=idea_48213"
    there = SHEET.model_copy(update={"locale": "ar"})
    arabic = printing.print_of(FILE.model_copy(update={"sheet": there}), us, words)
    assert arabic.sheet.campaign == "ألف فكرة"
    assert arabic.headings.kicker == "بطاقة مشروع"


def test_without_our_name_it_leaves_without_a_code() -> None:
    renderer = Renderer(Words(), Tags(b"secret"))
    (call,) = renderer.calls(Reply(attached=FILE), "fr", 7)
    assert call.paper is not None
    assert call.paper.link == ""


def test_the_outbox_keeps_it() -> None:
    reply = Reply(attached=FILE)
    assert Reply.model_validate_json(reply.model_dump_json()) == reply
    attached: Attached | None = reply.attached
    assert isinstance(attached, ProjectSheetFile)


async def test_it_arrives_with_the_photo_that_telegram_keeps(town: Town) -> None:
    file = FILE.model_copy(update={"photo": await photo_of(town)})
    content = await arrived(town, file)
    assert content == page(file, PHOTO)
    assert content != page(file, None)


async def test_every_try_sends_the_same_page_and_fetches_once(town: Town) -> None:
    file = FILE.model_copy(update={"photo": await photo_of(town)})
    for _ in range(3):
        town.world.faults.plan({"kind": "502", "method": "sendDocument"})
    assert await arrived(town, file) == page(file, PHOTO)
    assert len(town.calls("sendDocument")) == 4
    assert len(town.calls("getFile")) == 1


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "500", "method": "getFile"},
        {"kind": "garbage", "method": "getFile"},
        {"kind": "404", "method": "download"},
        {"kind": "drop", "method": "download", "times": 9},
        {"kind": "slow", "method": "download", "seconds": 9},
    ],
)
async def test_a_photo_that_cannot_be_had_is_left_out(
    fault: dict[str, Any], town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "FETCHED_WITHIN", 0.5)
    file = FILE.model_copy(update={"photo": await photo_of(town)})
    town.world.faults.plan(fault)
    assert await arrived(town, file) == page(file, None)


async def test_a_number_that_telegram_does_not_know_is_no_photo(town: Town) -> None:
    file = FILE.model_copy(update={"photo": "gone"})
    assert await arrived(town, file) == page(file, None)


async def test_a_download_stops_where_it_is_too_long(town: Town) -> None:
    number = await photo_of(town)
    assert await town.bot.download(number, most=len(PHOTO)) == PHOTO
    assert await town.bot.download(number, most=len(PHOTO) - 1) is None
    kept = town.world.files.by_id(number)
    assert kept is not None
    url = f"{town.bot._base_file_url}/{kept.path}"
    assert await town.bot._request[1].fetched(url, 10) is None  # type: ignore[attr-defined]


async def test_the_loop_goes_on_while_a_page_is_printed(town: Town) -> None:
    long = SHEET.model_copy(
        update={"words": "mot " * 1_000, "answers": (("Où ?", "là " * 900),) * 7}
    )
    turns = 0

    async def turn() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(turn())
    paper = printing.print_of(FILE.model_copy(update={"sheet": long}), Ourselves(), Words())
    await printing.Press(town.bot).printed(paper)
    task.cancel()
    assert turns > 50
