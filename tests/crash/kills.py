"""SIGKILL at random moments, many of them chosen so that something is on its way (fault 1)."""

import asyncio
from collections.abc import Awaitable, Callable
from random import Random

from tests.crash.process import free_port
from tests.crash.resident import Pause
from tests.crash.story import Row, Stir, story
from tests.crash.town import Town

SOONEST, LATEST = 0.1, 1.5
"""Seconds after the start in which it is killed."""
Moment = Callable[[Town, Random], Awaitable[None]]


class Calendar:
    """Spreads what residents do over all the lives of the bot, so that each has work in hand."""

    def __init__(self, lives: int) -> None:
        self._lives = lives
        self._number = 0
        self._turned = asyncio.Condition()
        self._plans: dict[int, list[float]] = {}

    async def next_life(self) -> None:
        """The bot was started again."""
        async with self._turned:
            self._number += 1
            self._turned.notify_all()

    def pause(self) -> Pause:
        """Each act waits for its life: the acts of a person are spread evenly, by chance."""

        async def waited(number: int, of: int, dice: Random) -> None:
            plan = self._plans.setdefault(id(dice), [])
            if not plan:
                plan += sorted(dice.uniform(0, self._lives) for _ in range(of))
            async with self._turned:
                await self._turned.wait_for(lambda: self._number >= int(plan[number]))
            await asyncio.sleep(dice.uniform(0, LATEST * 0.8) * min(1.0, self._lives / of))

        return waited


async def kills(residents: int, times: int) -> Row:
    """Kill it `times` times while `residents` answer."""
    calendar = Calendar(times)

    async def killing(here: Town, stir: Stir) -> None:
        dice = Random("kills")
        while stir.tries < times and not stir.over:
            await dice.choice(MOMENTS)(here, dice)
            await here.bot.kill()
            _count_in_flight(here, stir)
            await here.start()
            await calendar.next_life()
        if stir.tries < times:
            stir.wrong.append(f"only {stir.tries} kills before everybody had finished")

    return await story("sigkill", residents, killing, pause=calendar.pause())


async def switched(residents: int, times: int) -> Row:
    """Kill it `times` times, and start it now polling, now with a webhook."""
    calendar = Calendar(times)
    port = free_port()
    ours = {"WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram", "WEBHOOK_PORT": str(port)}

    async def killing(here: Town, stir: Stir) -> None:
        here.simulator.state.webhook.first_pause = 0.05
        dice = Random("switched")
        while stir.tries < times and not stir.over:
            await dice.choice(MOMENTS)(here, dice)
            await here.bot.kill()
            _count_in_flight(here, stir)
            here.webhook = not here.webhook
            await here.start()
            await calendar.next_life()
        if stir.tries < times:
            stir.wrong.append(f"only {stir.tries} kills before everybody had finished")

    return await story("webhook_killed", residents, killing, pause=calendar.pause(), more=ours)


def _count_in_flight(here: Town, stir: Stir) -> None:
    """What the dead process had claimed and not settled: only that may be sent once more."""
    with here.looking_at_the_dead() as db:
        if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            stir.wrong.append("the file is damaged by a kill")
        (sending,) = db.execute("SELECT count(*) FROM outbox WHERE state = 'sending'").fetchone()
    stir.tries += 1
    stir.bound += sending


async def _any_moment(_here: Town, dice: Random) -> None:
    await asyncio.sleep(dice.uniform(SOONEST, LATEST))


def _right_after(method: str) -> Moment:
    """The moment at which the simulator has just heard some call of `method`."""

    async def heard(here: Town, dice: Random) -> None:
        calls, nth = here.simulator.state.calls, dice.randint(1, 12)
        since = calls.number

        def enough() -> bool:
            return sum(call["method"] == method for call in calls.since(since)) >= nth

        await _until(here, enough)
        await asyncio.sleep(dice.choice((0, 0, 0.01, 0.035)))

    return heard


async def _handed_out(here: Town, dice: Random) -> None:
    """The moment at which updates have just been handed out."""
    updates, nth = here.simulator.state.updates, dice.randint(1, 8)
    for _ in range(nth):
        before = updates.handed
        await _until(here, lambda before=before: updates.handed is not before)
    await asyncio.sleep(dice.choice((0, 0.005, 0.02, 0.04)))


async def _until(here: Town, true: Callable[[], bool]) -> None:
    try:
        await here.until(true, LATEST)
    except TimeoutError:
        return


MOMENTS: tuple[Moment, ...] = (
    _any_moment,
    _right_after("sendMessage"),
    _right_after("editMessageText"),
    _handed_out,
)
