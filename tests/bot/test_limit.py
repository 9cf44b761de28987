"""A flood from one chat: told so once, unheard until it slows down; others notice nothing."""

import json
from datetime import datetime, timedelta

import pytest

from bot import limit as limits
from bot.desk import Desk
from bot.limit import Limit, Verdict
from bot.telegram.inbound import Json
from storage import inbox, journal
from storage.inbox import Arrived
from storage.unit import Unit
from tests.bot import test_desk
from tests.bot.test_desk import TAGS, book, serve_all, wrote
from tests.bot.town import Town
from tests.players.cast import CITY
from tests.players.updates import Mail
from tests.storage.conftest import NOON

FLOODER, NEIGHBOUR = 7001, 7002


def verdicts(limit: Limit, *seconds: float, chat: int = 1, first: int = 1) -> list[Verdict]:
    """What becomes of arrivals that come at these seconds."""
    return [
        limit.verdict(chat, seq, NOON + timedelta(seconds=second))
        for seq, second in enumerate(seconds, start=first)
    ]


def test_without_a_limit_everything_is_heard() -> None:
    assert verdicts(Limit(0), *[0.0] * 500) == ["heard"] * 500


def test_told_once_then_unheard() -> None:
    assert verdicts(Limit(3), 0, 1, 2, 3, 4, 5) == ["heard"] * 3 + ["told"] + ["unheard"] * 2


def test_who_slows_down_is_heard_again() -> None:
    found = verdicts(Limit(3), 0, 1, 2, 3, 4, 64.5, 65, 66, 67)
    assert found == ["heard"] * 3 + ["told", "unheard"] + ["heard"] * 3 + ["told"]


def test_who_goes_on_stays_unheard_and_is_told_nothing_more() -> None:
    found = verdicts(Limit(3), *range(0, 600, 10))
    assert found == ["heard"] * 3 + ["told"] + ["unheard"] * 56


def test_at_the_edge_the_line_comes_once_a_minute_at_most() -> None:
    found = verdicts(Limit(2), *(20 * n + (n % 3) * 9 for n in range(300)))
    assert found.count("told") <= 300 * 20 / 60 + 1


def test_a_batch_undone_and_repeated_counts_once() -> None:
    limit = Limit(3)
    once = verdicts(limit, 0, 1, 2, 3, 4)
    assert verdicts(limit, 0, 1, 2, 3, 4) == once
    assert verdicts(limit, 0, 1, 2, 3, 4) == once
    assert limit.verdict(1, 6, NOON + timedelta(seconds=61.5)) == "unheard", "3 in the last minute"
    assert limit.verdict(1, 7, NOON + timedelta(seconds=123)) == "heard"


def test_numbers_of_an_emptied_tray_begin_again() -> None:
    limit = Limit(2)
    verdicts(limit, 0, 1, first=500)
    assert verdicts(limit, 100, 101, 102) == ["heard", "heard", "told"]


def test_a_clock_set_back_shuts_nobody_out() -> None:
    limit = Limit(2)
    verdicts(limit, 0, 1, 2)
    assert verdicts(limit, -3600, -3500, first=4) == ["heard", "heard"]


def test_what_is_remembered_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_CHATS", 100)
    limit = Limit(2)
    for chat in range(10_000):
        limit.verdict(chat, chat, NOON)
        limit.verdict(-1, chat, NOON)
    assert len(limit._chats) + len(limit._quiet) <= 200
    assert limit.verdict(-1, 10_000, NOON) == "unheard", "a flood among many is still a flood"
    flooder = limit._chats[-1]
    assert len(flooder.times) <= 3
    assert len(flooder.refused) <= limits.MOST_VERDICTS


def desk(town: Town, per_minute: int) -> Desk:
    return Desk(
        town.store,
        book(),
        CITY,
        TAGS,
        posted=lambda: None,
        now=town.now,
        limit=Limit(per_minute),
    )


def said(update: Json, at: datetime) -> Json:
    """The same update, said at that moment."""
    if "message" not in update:
        return update
    return {**update, "message": {**update["message"], "date": int(at.timestamp())}}


async def arrive(town: Town, *updates: Json) -> None:
    updates = tuple(said(one, town.clock) for one in updates)
    await arrive_late(town, *updates)


async def arrive_late(town: Town, *updates: Json) -> None:
    rows = [Arrived(str(one["update_id"]), json.dumps(one)) for one in updates]
    await town.store.write(lambda unit: inbox.put(unit.db, "telegram", rows, town.clock))


async def test_a_neighbour_in_the_same_batch_is_served(town: Town) -> None:
    flood = [wrote(n, "spam", FLOODER) for n in range(10, 40)]
    await arrive(town, *flood[:20], wrote(1, "/start", NEIGHBOUR), *flood[20:])
    await arrive(town, wrote(2, "bonjour", NEIGHBOUR))
    await serve_all(desk(town, 5))
    heard = await test_desk.said(town)
    assert heard.count("hall-too-fast") == 1
    assert heard[-1] == "bonjour"
    assert len(heard) == 5 + 1 + 2
    assert await town.rows("SELECT count(*) FROM inbox WHERE body IS NOT NULL") == [(0,)]


async def test_what_a_patient_person_wrote_during_a_standstill_is_all_heard(town: Town) -> None:
    began, press = town.clock, Mail().press(FLOODER, "fr", 1, "x")
    each_minute = [
        said(wrote(n, "un mot", FLOODER), began + timedelta(minutes=n)) for n in range(1, 60)
    ]
    town.passes(hours=1)
    await arrive_late(town, *each_minute[:30], press, *each_minute[30:])
    await serve_all(desk(town, 5))
    heard = await test_desk.said(town)
    assert "hall-too-fast" not in heard
    assert len(heard) >= 59


async def test_a_flood_during_a_standstill_is_still_a_flood(town: Town) -> None:
    flood = [
        said(wrote(n, "spam", FLOODER), town.clock + timedelta(seconds=n // 10))
        for n in range(1, 60)
    ]
    town.passes(hours=1)
    await arrive_late(town, *flood)
    await serve_all(desk(town, 5))
    heard = await test_desk.said(town)
    assert heard.count("hall-too-fast") == 1 and len(heard) == 6


def test_taps_between_words_hide_no_flood() -> None:
    """A tap says no time: it counts by our clock, a word by Telegram's, in whole seconds."""
    limit, found = Limit(5), []
    for seq in range(1, 41):
        at = NOON + timedelta(seconds=0.9 + seq / 1000)
        found.append(limit.verdict(1, seq, at, at if seq % 2 else NOON))
    assert found == ["heard"] * 5 + ["told"] + ["unheard"] * 34


async def test_after_a_quiet_minute_one_is_heard(town: Town) -> None:
    here = desk(town, 5)
    await arrive(town, *(wrote(n, "spam", FLOODER) for n in range(10, 40)))
    await serve_all(here)
    await test_desk.said(town)
    town.passes(seconds=61)
    await arrive(town, wrote(50, "pardon", FLOODER))
    await serve_all(here)
    assert [one.split()[-1] for one in await test_desk.said(town)] == ["pardon"]


async def test_a_stranger_who_floods_leaves_one_number_and_no_more(town: Town) -> None:
    await arrive(town, *(wrote(n, "spam", FLOODER) for n in range(10, 20)))
    here = desk(town, 1)
    await serve_all(here)
    assert await test_desk.said(town) == ["bienvenue", "hall-too-fast"]
    assert await town.rows("SELECT chat_id FROM identities") == [(FLOODER,)]


async def test_leaving_is_heard_in_a_flood(town: Town) -> None:
    here = desk(town, 1)
    await arrive(town, *(wrote(n, "spam", FLOODER) for n in range(10, 20)))
    member = {"status": "member"}
    gone = {
        "chat": {"id": FLOODER, "type": "private"},
        "from": {"id": FLOODER},
        "old_chat_member": member,
        "new_chat_member": {"status": "kicked"},
    }
    await arrive(town, {"update_id": 30, "my_chat_member": gone})
    await serve_all(here)
    assert [one.name for one in await town.store.read(journal.entries)][-1] == "PersonLeft"


async def test_a_batch_the_store_repeats_says_the_line_once(town: Town) -> None:
    here = desk(town, 2)
    await arrive(town, *(wrote(n, "spam", FLOODER) for n in range(10, 20)))

    async def undone(unit: Unit) -> None:
        await here._batch(unit)
        raise LookupError

    with pytest.raises(LookupError):
        await town.store.write(undone)
    await serve_all(here)
    assert await test_desk.said(town) == ["bienvenue", "spam", "hall-too-fast"]
