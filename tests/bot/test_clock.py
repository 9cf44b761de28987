"""Hours arrive once, late ones too, whatever the machine's clock does."""

import asyncio
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.clock import Clock
from conversations.frozen import utc_text
from storage import due, inbox
from storage.due import Due
from storage.hands import OneByOne
from tests.bot.town import Town, until


def clock(town: Town, woken: list[int] | None = None) -> Clock:
    bells = woken if woken is not None else []
    return Clock(town.store, wake=lambda: bells.append(1), now=town.now, every=0.02)


async def plan(town: Town, id: str, **after: float) -> None:
    at = town.clock + timedelta(**after)
    await town.store.write(lambda u: due.plan(u.db, Due(id, "bell", "x", at)))


async def test_it_rings_once_and_wakes_the_desk(town: Town) -> None:
    woken: list[int] = []
    beating = clock(town, woken)
    await plan(town, "a", minutes=1)
    await beating.beat()
    assert woken == []
    town.passes(minutes=2)
    await beating.beat()
    await beating.beat()
    assert woken == [1]
    assert await town.store.read(inbox.waiting) == 1


async def test_after_a_day_of_silence_everything_comes_once(town: Town) -> None:
    for n in range(700):
        await plan(town, f"{n}", minutes=n)
    town.passes(days=1)
    await clock(town).beat()
    await clock(town).beat()
    assert await town.store.read(inbox.waiting) == 700


@pytest.mark.parametrize("hours", [-1, 24])
async def test_a_clock_that_jumps_rings_nothing_twice(town: Town, hours: int) -> None:
    await plan(town, "a", minutes=-1)
    await plan(town, "b", minutes=30)
    beating = clock(town)
    await beating.beat()
    town.passes(hours=hours)
    await beating.beat()
    town.passes(hours=-hours)
    await beating.beat()
    town.passes(hours=1)
    await beating.beat()
    assert await town.store.read(inbox.waiting) == 2


async def test_the_heartbeat_beats_by_itself_until_stopped(town: Town) -> None:
    woken: list[int] = []
    beating = clock(town, woken)
    await plan(town, "a", minutes=-1)
    beating.start()
    await until(lambda: woken)
    await beating.stop()
    await beating.stop()
    await asyncio.sleep(0)


async def test_a_loop_that_was_blocked_drops_no_beat(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    beating = clock(town)
    (job,) = beating._scheduler.get_jobs()
    assert (job.coalesce, job.max_instances, job.misfire_grace_time) == (True, 1, None)


async def left_behind(town: Town) -> None:
    """Somebody who was here years ago, and whom nothing needs."""
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    await town.store.write(lambda unit: unit.person_of(1, long_ago))


async def is_left(town: Town) -> bool:
    return await town.rows("SELECT count(*) FROM identities") == [(1,)]


async def test_it_tidies_a_minute_after_the_start_and_then_once_an_hour(town: Town) -> None:
    beating = clock(town)
    for after, tidies in ((0, False), (59, False), (1, True), (3599, False), (1, True)):
        town.passes(seconds=after)
        await left_behind(town)
        await beating.beat()
        assert await is_left(town) is not tidies, after


@pytest.mark.parametrize("jump", [-400, -1, 1, 400])
async def test_a_clock_that_jumps_by_days_tidies_at_once_and_an_hour_later(
    town: Town, jump: int
) -> None:
    beating = clock(town)
    await beating.beat()
    times = (({"minutes": 1}, True), ({"days": jump}, True), ({"minutes": 59}, False))
    for passes, tidies in (*times, ({"minutes": 1}, True), ({"days": -jump}, True)):
        town.passes(**passes)
        await left_behind(town)
        await beating.beat()
        assert await is_left(town) is not tidies, passes


class Slow(Clock):
    """Its tidying begins and does not end by itself."""

    begun = ended = False

    async def _tidy(self, hands: OneByOne) -> None:
        self.begun = True
        try:
            await asyncio.Event().wait()
        finally:
            self.ended = True


async def test_no_hour_waits_for_the_tidying_nor_does_the_end(town: Town) -> None:
    woken: list[int] = []
    beating = Slow(town.store, wake=lambda: woken.append(1), now=town.now, every=0.02)
    await beating.beat()
    town.passes(minutes=2)
    beating.start()
    await until(lambda: beating.begun)
    await plan(town, "a", seconds=-1)
    await until(lambda: woken)
    assert not beating.ended
    await beating.stop()
    assert beating.ended


async def test_a_tidying_that_fails_is_tried_again(town: Town) -> None:
    class Failing(Clock):
        tried = 0

        async def _tidy(self, hands: OneByOne) -> None:
            self.tried += 1
            raise ValueError("x")

    beating = Failing(town.store, wake=lambda: None, now=town.now, every=0.02)
    await beating.beat()
    beating.start()
    for tried in (1, 2):
        town.passes(hours=1)
        await until(lambda tried=tried: beating.tried == tried)
    await beating.stop()


async def test_a_stranger_who_went_away_is_forgotten(town: Town) -> None:
    who = await town.known(town.resident())
    await town.store.write(lambda u: u.db.run(WELCOME, {"who": who, "at": utc_text(town.clock)}))
    await town.store.write(lambda u: u.db.run(ASIDE, {"at": utc_text(town.clock)}))
    left = """
        SELECT (SELECT count(*) FROM talks), (SELECT count(*) FROM identities),
            (SELECT count(*) FROM inbox)"""
    beating = clock(town)
    town.passes(hours=23)
    await beating.tidy()
    assert await town.rows(left) == [(1, 1, 1)]
    town.passes(hours=2)
    await beating.tidy()
    assert await town.rows(left) == [(0, 0, 1)]
    town.passes(days=30)
    await beating.tidy()
    assert await town.rows(left) == [(0, 0, 0)]


WELCOME = """
INSERT INTO talks (person, ref, name, key, state, step, last_press, place, position, updated_at)
VALUES (:who, 'a', 'welcome', '', '{}', 0, '', 'open', 0, :at)"""
ASIDE = """
INSERT INTO inbox (source, update_id, body, arrived_at, set_aside_at)
VALUES ('telegram', 'x', '{}', :at, :at)"""


async def rung(town: Town) -> list[str]:
    rows = await town.store.read(
        lambda db: db.execute("SELECT update_id FROM inbox WHERE source = 'clock' ORDER BY seq")
    )
    return [row[0] for row in rows]


async def test_what_is_daily_comes_at_its_local_hour_across_both_clock_changes(town: Town) -> None:
    """25 October 2026 and 28 March 2027: nine o'clock is another hour in UTC from one day on."""
    for start, hours in (((2026, 10, 24), ("07", "08")), ((2027, 3, 27), ("08", "07"))):
        town.clock = datetime(*start, 5, 0, tzinfo=UTC)
        daily = Clock(
            town.store, wake=lambda: None, now=town.now, daily={"bell": time(9)}, every=0.02
        )
        for _ in range(40):
            await daily.beat()
            town.passes(hours=1)
        came = (await rung(town))[-2:]
        assert [one[-21:-13] for one in came] == [f"{hour}:00:00" for hour in hours]


async def test_a_clock_that_was_a_year_ahead_does_not_stop_what_is_daily(town: Town) -> None:
    right = town.clock = datetime(2026, 11, 20, 12, tzinfo=UTC)
    daily = Clock(town.store, wake=lambda: None, now=town.now, daily={"bell": time(9)}, every=0.02)
    for year in (2027, 2026):
        town.clock = right.replace(year=year)
        await daily.beat()
    assert await town.rows("SELECT due_at FROM due") == [("2026-11-21T08:00:00.000000+00:00",)]
    town.clock = right + timedelta(days=1)
    await daily.beat()
    assert await rung(town) == ["bell@2026-11-21T08:00:00.000000+00:00"]


async def test_what_is_daily_survives_a_restart_and_a_long_silence(town: Town) -> None:
    def started() -> Clock:
        return Clock(
            town.store, wake=lambda: None, now=town.now, daily={"bell": time(9)}, every=0.02
        )

    await started().beat()
    await started().beat()
    town.passes(days=5)
    await started().beat()
    await started().beat()
    assert len(await rung(town)) == 1, "once for all the days that were slept through"
    town.passes(days=1)
    await started().beat()
    assert len(await rung(town)) == 2


async def test_the_file_is_written_anew_once_a_night(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    nights: list[datetime] = []

    async def rewrite() -> bool:
        nights.append(town.clock)
        return True

    monkeypatch.setattr(town.store, "rewrite", rewrite)
    beating = clock(town)
    for _ in range(48):
        town.passes(hours=1)
        await beating.beat()
    local = [night.astimezone(ZoneInfo("Europe/Paris")) for night in nights]
    assert [night.hour for night in local] == [3, 3]
    assert local[0].date() != local[1].date()
