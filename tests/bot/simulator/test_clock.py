"""The clock runs fast until it has caught up, rests while somebody speaks, and never jumps."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.simulator.fast_time import MOST, PACE, RESTS, FastTime
from bot.simulator.server import Simulator

DAY = 24 * 3600.0


class Timer:
    """The machine's own seconds, by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def timer() -> Timer:
    return Timer()


@pytest.fixture
def fast(timer: Timer) -> FastTime:
    return FastTime(timer)


def test_it_runs_and_stops_where_it_was_told_to(timer: Timer, fast: FastTime) -> None:
    timer.at += 50
    fast.add(DAY)
    assert (fast.ahead, fast.left) == (0, DAY)
    timer.at += 2
    assert (fast.ahead, fast.left) == (2 * PACE, DAY - 2 * PACE)
    timer.at += 1000
    assert (fast.ahead, fast.left) == (DAY, 0)


def test_more_is_added_to_what_still_runs(timer: Timer, fast: FastTime) -> None:
    fast.add(DAY)
    timer.at += 1
    fast.add(DAY)
    assert fast.left == 2 * DAY - PACE
    timer.at += 1000
    assert fast.ahead == 2 * DAY
    fast.add(DAY)
    assert (fast.ahead, fast.left) == (2 * DAY, DAY)


def test_it_rests_while_somebody_speaks(timer: Timer, fast: FastTime) -> None:
    fast.add(DAY)
    timer.at += 1
    fast.rest()
    timer.at += RESTS / 2
    fast.rest()
    timer.at += RESTS
    assert fast.ahead == PACE
    timer.at += 1
    assert fast.ahead == 2 * PACE


def test_what_is_added_while_it_rests_waits_too(timer: Timer, fast: FastTime) -> None:
    fast.rest()
    fast.add(DAY)
    timer.at += RESTS
    assert fast.ahead == 0
    timer.at += 1
    assert fast.ahead == PACE


@pytest.mark.parametrize("seconds", [0.0, -1.0, MOST + 1, float("inf"), float("nan")])
def test_it_takes_no_other_number(fast: FastTime, seconds: float) -> None:
    with pytest.raises(ValueError, match="positive"):
        fast.add(seconds)
    assert fast.left == 0


def test_what_still_runs_counts_against_the_most(timer: Timer, fast: FastTime) -> None:
    fast.add(MOST)
    with pytest.raises(ValueError, match="in all"):
        fast.add(PACE)
    timer.at += 1
    fast.add(PACE)
    assert fast.left == MOST


async def clock(phone: Any) -> dict[str, Any]:
    status, told = await phone.ask("GET", "/control/clock")
    assert status == 200
    return dict(told)


async def caught_up(phone: Any) -> dict[str, Any]:
    async with asyncio.timeout(20):
        while (told := await clock(phone))["fast"]:
            await asyncio.sleep(0.02)
    return told


async def test_at_first_it_is_the_machines_clock(stranger: Any) -> None:
    told = await clock(stranger)
    assert abs(told["now"] - time.time()) < 5
    assert (told["ahead"], told["left"], told["fast"]) == (0, 0, False)


async def test_an_hour_goes_by_in_less_than_one(stranger: Any) -> None:
    told = await stranger.control("forward", seconds=3600)
    assert told["fast"] and told["ahead"] < 3600
    told = await caught_up(stranger)
    assert told["ahead"] == pytest.approx(3600)
    assert 3590 < told["now"] - time.time() < 3610
    await stranger.writes("Bonjour")
    assert 3590 < (await stranger.last())["date"] - time.time() < 3610


async def test_a_jump_and_a_run_add_up(stranger: Any) -> None:
    await stranger.control("skip", seconds=100)
    await stranger.control("forward", seconds=200)
    assert (await caught_up(stranger))["ahead"] == pytest.approx(300)


@pytest.mark.parametrize("body", [{}, {"seconds": -5}, {"seconds": "soon"}, {"seconds": 61 * DAY}])
async def test_other_numbers_are_refused(stranger: Any, body: dict[str, Any]) -> None:
    status, answer = await stranger.ask("POST", "/control/forward", **body)
    assert status == 400 and "positive" in answer["error"]
    assert (await clock(stranger))["fast"] is False


async def test_a_press_does_not_grow_old_while_time_runs(bot: Bot, lea: Any) -> None:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Oui", callback_data="oui")]])
    await bot.send_message(lea.id, "Alors ?", reply_markup=markup)
    await lea.control("forward", seconds=7 * DAY)
    tap = await lea.does("taps", label="Oui")
    await asyncio.sleep(0.3)
    (update,) = await bot.get_updates()
    assert update.callback_query and update.callback_query.id == tap["callback_id"]
    assert await update.callback_query.answer("Noté")
    assert (await clock(lea))["fast"] is True


async def test_open_pages_look_again_when_it_begins(lea: Any) -> None:
    version = (await lea.sees())["version"]
    waiting = asyncio.create_task(lea.sees(after=version, wait=20))
    await asyncio.sleep(0.1)
    await lea.control("forward", seconds=60)
    async with asyncio.timeout(5):
        assert (await waiting)["version"] > version


async def test_starting_over_brings_the_machines_clock_back(
    stranger: Any, simulator: Simulator
) -> None:
    await stranger.control("forward", seconds=30 * DAY)
    await asyncio.sleep(0.05)
    assert simulator.state.ahead() > 60
    await stranger.control("reset")
    told = await clock(stranger)
    assert (told["ahead"], told["fast"]) == (0, False)
