"""A form with a list of 35,000 rows is read beside the turns: others are answered meanwhile."""

import asyncio
import time
from typing import Any

import pytest

from bot.desk import Desk
from bot.surveys.bundle import Bundle, read_bundle
from bot.surveys.checking import check
from conversations.book import Book, CommandEntry, bind
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Wrote
from conversations.known import Known
from conversations.reply import line, say, verbatim
from conversations.surveys.known import FormByVersion
from conversations.surveys.xform import load_form
from conversations.talk import Aside, TalkKind, Turn
from storage import forms
from storage.publication import Publication, publish
from storage.store import Store
from tests.bot.test_desk import Count, arrive, said, wrote
from tests.bot.town import PATIENCE, Town
from tests.players.cast import FORMS
from tests.storage.conftest import NOON

ROWS = 35_000
ADA, BEN = 11, 12


def hear(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Say how many rows the list of the form has; or what was said."""
    text = incoming.what.text if isinstance(incoming.what, Wrote) else "?"
    if text == "form":
        text = str(len(known[FormByVersion("voices", 1)].lists["quartiers"].rows))
    return Turn(state, (say(verbatim(text)),))


def slowly(*args: Any, **more: Any) -> Any:
    """Read a form, and take a second longer for it."""
    time.sleep(1)
    return load_form(*args, **more)


def book() -> Book:
    talk = TalkKind(
        name="welcome",
        state=Count,
        begin=lambda args, incoming, known: hear(Count(), incoming, known),
        step=hear,
        ask=lambda *_: (say(verbatim("oui ?")),),
        title=lambda *_: line("button-menu"),
    )
    return bind((talk,), (Aside("start", lambda *_: Turn()),), (CommandEntry("start", "start"),))


async def published(store: Store, rows: int) -> None:
    """The consultation whose list has so many rows; nobody has read it yet."""
    text = "".join(f"c{n};Commune {n};{n % 8 + 1};{n}\n" for n in range(rows))
    content = f"name;label;secteur;habitants\n{text}".encode()
    bundle = read_bundle(FORMS / "voices.md", FORMS / "voices")
    report = check(Bundle(bundle.spreadsheet, {**bundle.files, "quartiers.csv": content}))
    one = Publication("voices", report.xform, report.title, attachments=report.attached)
    await store.write(lambda unit: publish(unit.db, one, NOON))


async def test_others_are_answered_while_a_long_list_is_read(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "load_form", slowly)  # however quick the machine is
    await published(town.store, ROWS)
    desk = town.desk(book())
    await arrive(town, wrote(1, "/start", ADA), wrote(2, "/start", BEN))
    await desk.serve()
    await said(town)
    await arrive(town, wrote(3, "form", ADA), wrote(4, "bonjour", BEN), wrote(5, "puis", ADA))
    _, failing = await desk.serve()
    assert failing, "Ada is served again soon"
    assert await said(town) == ["bonjour"]
    turns = await turning(town, desk)
    assert await said(town) == ["encore", str(ROWS), "puis"]
    assert turns > 5, "the loop went round meanwhile"


async def turning(town: Town, desk: Desk) -> int:
    """Serve until all is answered, while Ben goes on; how often the loop went round."""
    turns, ends = 0, asyncio.get_running_loop().time() + PATIENCE
    await arrive(town, wrote(6, "encore", BEN))
    # A batch also ends with its time: nothing is left only when nothing was taken.
    while (await desk.serve())[0]:
        turns += 1
        await asyncio.sleep(0.002)
        assert asyncio.get_running_loop().time() < ends
    return turns


async def test_a_short_list_is_read_at_once(town: Town) -> None:
    await published(town.store, 100)
    await arrive(town, wrote(1, "/start", ADA), wrote(2, "form", ADA))
    assert (await town.desk(book()).serve()) == (2, False)
    assert (await said(town))[-1] == "100"
