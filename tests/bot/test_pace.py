"""Never faster than agreed, whatever came before; answers first."""

import asyncio
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from bot.pace import BURST, CHAT_BURST, Pace
from conversations.reply import Lane


@dataclass
class Time:
    """A clock that only sleeping moves."""

    at: float = 100.0

    def __call__(self) -> float:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.at += seconds
        await asyncio.sleep(0)


def pace(time: Time, per_second: float, per_chat: float = 0) -> Pace:
    return Pace(per_second, per_chat, clock=time, sleep=time.sleep)


async def test_30_a_second_and_no_flood_after_a_quiet_hour() -> None:
    time = Time()
    sending = pace(time, 30)
    moments = []
    time.at += 3600
    for _ in range(95):
        await sending.leave(1, "reply")
        moments.append(time.at)
    assert sum(1 for at in moments if at < moments[0] + 1) <= 30 + BURST
    assert moments[-1] - moments[0] >= (95 - BURST - 1) / 30 - 1e-6


async def test_one_a_second_to_a_chat() -> None:
    time = Time()
    sending = pace(time, 1000, 1)
    begun = time.at
    for _ in range(10):
        await sending.leave(7, "reply")
    assert time.at - begun >= 10 - CHAT_BURST - 0.01
    before = time.at
    await sending.leave(8, "reply")
    assert time.at == before, "another chat has its own measure"


async def test_an_edit_counts_for_everyone_but_not_for_its_chat() -> None:
    time = Time()
    sending = pace(time, 1000, 1)
    before = time.at
    for _ in range(4):
        await sending.leave(None, "reply")
    assert time.at == before


async def test_zero_is_no_limit() -> None:
    time = Time()
    sending = pace(time, 0)
    for _ in range(1000):
        await sending.leave(1, "reply")
    assert time.at == 100.0


async def test_a_pause_is_for_everyone_and_the_longest_counts() -> None:
    time = Time()
    sending = pace(time, 0)
    sending.pause(30)
    sending.pause(5)
    await sending.leave(1, "reply")
    assert time.at >= 130.0


async def test_answers_go_first() -> None:
    time = Time()
    sending = pace(time, 10)
    gone: list[Lane] = []

    async def leave(lane: Lane) -> None:
        await sending.leave(len(gone), lane)
        gone.append(lane)

    for _ in range(int(BURST)):
        await sending.leave(0, "reply")
    lanes: list[Lane] = ["announcement", "announcement", "reminder", "reply", "reply"]
    await asyncio.gather(*map(leave, lanes))
    assert gone == ["reply", "reply", "reminder", "announcement", "announcement"]


async def test_who_stops_waiting_uses_nothing() -> None:
    time = Time()
    sending = pace(time, 10)
    for _ in range(int(BURST)):
        await sending.leave(0, "reply")
    one = asyncio.create_task(sending.leave(1, "reply"))
    await asyncio.sleep(0)
    one.cancel()
    await sending.leave(2, "reply")
    sending.close()


@given(st.lists(st.floats(0, 3), max_size=30), st.integers(1, 40))
def test_any_rhythm_keeps_the_rate(pauses: list[float], rate: int) -> None:
    async def play() -> None:
        time = Time()
        sending = pace(time, rate)
        moments = []
        for rest in pauses:
            time.at += rest
            await sending.leave(1, "reply")
            moments.append(time.at)
        for first, at in enumerate(moments):
            within = sum(1 for other in moments[first:] if other < at + 1)
            assert within <= rate + BURST + 1

    asyncio.run(play())
