"""Announcements to many: how many are claimed, and how many brought at a time."""

import asyncio
import time

from bot.pace import Pace
from tests.bot.town import Town, until


async def test_announcements_begin_as_calls_may_be_in_flight_and_a_stop_hands_back_the_rest(
    town: Town,
) -> None:
    people = [town.resident(f"P{n}") for n in range(40)]
    for n, person in enumerate(people):
        await town.post(f"t-{n}", await town.known(person), "avis", lane="announcement")
    town.world.latency = 0.2
    postman = town.postman(in_flight=5)
    running = asyncio.create_task(postman.run())
    await until(lambda: town.calls("sendMessage"))
    claimed = await town.rows("SELECT count(*) FROM outbox WHERE state = 'sending'")
    assert claimed == [(20,)], "four for each call, but brought five at a time"
    assert len(town.calls("sendMessage")) <= 5
    await postman.stop()
    await running
    assert await town.rows("SELECT count(*) FROM outbox WHERE state = 'sending'") == [(0,)]
    town.world.latency = 0.0
    async with asyncio.timeout(20):
        await town.postman().settled()
    assert all(town.shown(person) == ["avis"] for person in people)


async def test_who_writes_waits_for_few_announcements_where_the_pace_is_limited(
    town: Town,
) -> None:
    people = [town.resident(f"P{n}") for n in range(12)]
    for n, person in enumerate(people):
        await town.post(f"t-{n}", await town.known(person), "avis", lane="announcement")
    postman = town.postman(in_flight=10, pace=Pace(2, 0, clock=time.monotonic))
    await postman.tour()
    claimed = await town.rows("SELECT count(*) FROM outbox WHERE state = 'sending'")
    assert claimed == [(2,)], "as many as leave in a second"
    await postman.stop()
