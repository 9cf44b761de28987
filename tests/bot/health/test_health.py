"""The local port says whether the bot is well, why not, and how full it is; never about whom."""

import asyncio
import json
import shutil
from collections import namedtuple
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.app import opened
from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.health import verdict
from bot.health.server import HOST
from bot.settings import Settings
from bot.simulator.people import acting
from bot.simulator.server import serve
from bot.simulator.world import World
from storage.store import Store
from tests.bot.telegram.door import free_port
from tests.bot.town import LIKE_NO_FIGURE, until


class Asked:
    """Somebody who looks after the machine, and the town they look after."""

    def __init__(self, port: int, http: aiohttp.ClientSession, world: World, store: Store) -> None:
        self.port, self.http, self.world, self.store = port, http, world, store

    async def get(self, page: str) -> tuple[int, str]:
        async with self.http.get(f"http://{HOST}:{self.port}{page}") as answer:
            return answer.status, await answer.text()

    async def reasons(self) -> list[str]:
        status, text = await self.get("/healthz")
        told = json.loads(text)
        assert (status, told["status"]) == ((503, "red") if told["reasons"] else (200, "green"))
        return list(told["reasons"])

    async def becomes(self, *reasons: str) -> None:
        async with asyncio.timeout(20):
            while not set(reasons) <= set(found := await self.reasons()) or bool(found) != bool(
                reasons
            ):
                await asyncio.sleep(0.02)

    async def figures(self) -> dict[tuple[str, ...], float]:
        _, text = await self.get("/metrics")
        families = text_string_to_metric_families(text)
        return {
            (one.name, *sorted(one.labels.values())): one.value
            for family in families
            for one in family.samples
        }


@pytest.fixture
async def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Asked]:
    monkeypatch.setattr("bot.health.watch.EVERY", 0.1)
    async with serve() as simulator, aiohttp.ClientSession() as http:
        port = free_port()
        settings = Settings(
            _env_file=None,
            bot_api_url=simulator.url,
            database_url=f"sqlite:///{tmp_path / 'town.db'}",
            health_port=port,
            poll_timeout=1,
        )
        async with opened(settings, load_city(SAMPLE), simulator.token) as app:
            stop = asyncio.Event()
            running = asyncio.create_task(app.run(stop, within=2.0))
            one = Asked(port, http, simulator.state, app.store)
            async with asyncio.timeout(20):
                while not await _served(one):
                    await asyncio.sleep(0.02)
            yield one
            stop.set()
            async with asyncio.timeout(20):
                await running


async def _served(one: Asked) -> bool:
    try:
        return bool(await one.get("/healthz"))
    except aiohttp.ClientError:
        return False


async def test_a_bot_that_is_well(asked: Asked) -> None:
    await asked.becomes()
    status, text = await asked.get("/healthz")
    assert (status, json.loads(text)) == (200, {"status": "green", "reasons": []})


async def test_other_pages_and_methods_are_not_there(asked: Asked) -> None:
    assert (await asked.get("/"))[0] == 404
    assert (await asked.get("/healthz/"))[0] == 404
    async with asked.http.post(f"http://{HOST}:{asked.port}/metrics") as answer:
        assert answer.status == 405


@asynccontextmanager
async def full_disk(store: Store) -> AsyncIterator[None]:
    """The database may not grow; then it may again."""
    pages = (await store._writer.execute_fetchall("PRAGMA page_count"))[0][0]
    await store._writer.execute_fetchall(f"PRAGMA max_page_count = {pages}")
    yield
    await store._writer.execute_fetchall("PRAGMA max_page_count = 1000000")


async def test_a_full_disk_is_red_and_then_green_again_by_itself(asked: Asked) -> None:
    ada = asked.world.add_person("Ada", "fr")
    async with full_disk(asked.store):
        for _ in range(40):
            acting.write(asked.world, ada, "/help " + "x" * 4000)
        await asked.becomes("database_full")
        figures = await asked.figures()
        assert figures["portevoix_healthy",] == figures["portevoix_database_writable",] == 0
    await asked.becomes()
    await until(lambda: not asked.world.updates.count())
    assert (await asked.figures())["portevoix_healthy",] == 1


async def test_a_disk_with_little_room_is_red(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1, 1, verdict.LEAST_ROOM - 1))
    assert await asked.reasons() == ["disk_low"]


async def test_what_waits_too_long_is_red(asked: Asked) -> None:
    old = "2020-01-01T00:00:00.000000+00:00"
    sql = (
        "INSERT INTO inbox (source, update_id, body, arrived_at, handled_at)"
        f" VALUES ('telegram', '1', '', '{old}', NULL)"
    )
    async with asked.store._lock:  # nobody handles it while the store is held
        await asked.store._writer.execute_fetchall(sql)
        await asked.becomes("inbox_late")
    await asked.becomes()
    assert (await asked.figures())["portevoix_turn_failures_total", "aside"] == 1


async def test_a_part_that_no_longer_goes_round_is_red(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verdict, "STILL_AFTER", 0.5)
    monkeypatch.setattr(verdict, "UNWRITTEN_AFTER", 0.5)
    async with asked.store._lock:
        await asked.becomes("desk_still", "clock_still", "database_silent")


async def test_the_figures_of_a_talk(asked: Asked) -> None:
    ada = asked.world.add_person("Ada", "fr")
    acting.write(asked.world, ada, "/start")
    acting.write(asked.world, ada, "/help")
    async with asyncio.timeout(20):
        while (await asked.figures())["portevoix_letters_total", "reply", "sent"] < 2:
            await asyncio.sleep(0.05)
    figures = await asked.figures()
    assert figures["portevoix_updates_total", "new"] == 2
    assert figures["portevoix_updates_total", "known"] == 0
    assert figures["portevoix_turn_seconds_count",] >= 2
    assert figures["portevoix_turn_failures_total", "again"] == 0
    assert figures["portevoix_send_lateness_seconds_count", "reply"] >= 2
    assert 0 < figures["portevoix_send_lateness_seconds_sum", "reply"] < 20
    assert figures["portevoix_inbox_waiting",] == 0
    assert figures["portevoix_outbox_waiting", "reply"] == 0
    assert figures["portevoix_database_bytes",] + figures["portevoix_wal_bytes",] > 100_000
    assert figures["process_resident_memory_bytes",] > 10_000_000
    assert figures["portevoix_part_still_seconds", "desk"] < 10


async def test_no_label_says_anything_of_a_person(asked: Asked) -> None:
    ada = asked.world.add_person("Ada", "fr", LIKE_NO_FIGURE)
    acting.write(asked.world, ada, "/start")
    await until(lambda: not asked.world.updates.count())
    _, text = await asked.get("/metrics")
    known: dict[str, set[Any]] = {}
    for family in text_string_to_metric_families(text):
        for one in family.samples:
            for label, value in one.labels.items():
                known.setdefault(label, set()).add(value)
    assert known.keys() <= {"lane", "outcome", "kind", "then", "part", "state", "le"}
    assert str(ada.id) not in text
    assert asked.store.path.name not in text
