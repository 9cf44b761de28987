"""What the team takes along from the chat: whose ideas are in it, and what never is."""

import csv
import io
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.cli.facts import decided
from conversations.ideas import taking_along
from conversations.incoming import Commanded, Incoming
from conversations.reply import TextFile
from storage.unit import Unit
from tests.bot.exports.planted import AUTHOR, CALLED, PLAIN, RECEIPT, plant
from tests.players.cast import CITY
from tests.storage.staging import Stage, staged

HIDDEN: dict[str, Any] = {"published_at": None, "status": "received"}
SCENE = ("Zeste, ambassador, fr", "Sam, staff, fr", "Ben, resident, fr")


async def put(stage: Stage, *ideas: dict[str, Any]) -> None:
    async def inside(unit: Unit) -> None:
        for n, more in enumerate(ideas):
            await plant(unit, 10001 + n, **more)

    await stage.depth.store.write(inside)


async def file(stage: Stage, name: str, kind: str) -> TextFile:
    """What is attached for whoever is called `name`, from what the tables answer."""
    person = await stage.person(name)
    what = Commanded(name="export", args=kind)
    incoming = Incoming(ref="t", person=person, at=datetime.now(UTC), what=what)
    turn = await stage.depth.store.write(
        lambda unit: decided(unit, CITY, lambda known: taking_along.take(kind, incoming, known))
    )
    attached = turn.replies[0].attached
    assert isinstance(attached, TextFile)
    return attached


def read(file: TextFile) -> list[dict[str, str]]:
    assert file.content.startswith("\ufeff"), "Excel asks for it"
    return list(csv.DictReader(io.StringIO(file.content[1:], newline=""), strict=True))


async def test_an_ambassador_gets_what_is_public_and_what_they_wrote_down() -> None:
    async with staged(*SCENE) as stage:
        await put(
            stage,
            {"receipt": RECEIPT},
            {**HIDDEN, "drafted_by": "Zeste", "text": "Écrite avec Zeste", "author": None},
            {**HIDDEN, "drafted_by": "Citron", "text": "Écrite avec Citron"},
            {**HIDDEN, "text": "Pas encore relue"},
            {"status": "withdrawn", "drafted_by": "Zeste", "text": "Retirée"},
        )
        await stage.told("Zeste: /export csv", "Sam: /export csv")
        mine, sams = [await file(stage, name, "csv") for name in ("Zeste", "Sam")]
        assert (mine.name, mine.mime) == ("idees.csv", "text/csv")
        assert {row["IDEE_ID"] for row in read(mine)} == {"10001", "10002"}
        assert {row["IDEE_ID"] for row in read(sams)} == {"10001"}
        for secret in (AUTHOR, CALLED, RECEIPT, "43.2864213", "rue Secrète", "Zeste:"):
            assert secret not in mine.content
        log = await stage.rows("SELECT act, about, people, who FROM staff_log ORDER BY seq")
        assert ("ideas.exported", "ideas:csv-chat", 2, "Zeste") in log
        assert ("ideas.exported", "ideas:csv-chat", 1, "Sam") in log


async def test_a_resident_gets_nothing() -> None:
    async with staged(*SCENE) as stage:
        await put(stage, {})
        said = await stage.told("Ben: /export csv")
        assert not any("<file" in one for one in said)
        assert await stage.rows("SELECT 1 FROM staff_log WHERE act = 'ideas.exported'") == []


async def test_what_a_chat_does_not_carry_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_along, "MOST", 2)
    async with staged(*SCENE) as stage:
        days = ({"changed_at": f"2026-11-0{day}T10:00:00.000000+00:00"} for day in (1, 3, 2))
        await put(stage, *days)
        said = await stage.told("Zeste: /export json")
        sent = await file(stage, "Zeste", "json")
        assert [one["IDEE_ID"] for one in json.loads(sent.content)] == ["10002", "10003"]
        assert any("Il en reste une." in one for one in said)


async def test_the_map_holds_what_has_a_place() -> None:
    async with staged(*SCENE) as stage:
        await put(stage, {}, {"latitude": None, "longitude": None})
        found = json.loads((await file(stage, "Zeste", "geojson")).content)
        assert found["type"] == "FeatureCollection"
        assert [one["id"] for one in found["features"]] == ["10001"]
        assert PLAIN["longitude"] != found["features"][0]["geometry"]["coordinates"][0] == 5.384
