"""The process is told to stop in the middle, or stands still; a second one is started beside it."""

import asyncio
from random import Random

from bot.telegram.poll import UNDISTURBED_AFTER
from tests.crash.kills import LATEST, SOONEST, Calendar
from tests.crash.process import Bot
from tests.crash.story import Row, Stir, story
from tests.crash.town import Town

GIVES_UP_WITHIN = 90.0


async def sigterm(residents: int, times: int) -> Row:
    """SIGTERM in the middle: it ends well within 30 s, and nothing is lost or sent twice."""
    calendar = Calendar(times)

    async def trouble(here: Town, stir: Stir) -> None:
        dice = Random("sigterm")
        while stir.tries < times and not stir.over:
            await asyncio.sleep(dice.uniform(SOONEST, LATEST))
            await here.bot.stop()
            stir.tries += 1
            await here.start()
            await calendar.next_life()

    return await story("sigterm", residents, trouble, pause=calendar.pause())


async def frozen(residents: int, times: int, seconds: float) -> Row:
    """Nothing of it runs for a while (fault 17): what was on its way may be repeated, no more."""
    calendar = Calendar(times)

    async def trouble(here: Town, stir: Stir) -> None:
        dice = Random("frozen")
        while stir.tries < times and not stir.over:
            await asyncio.sleep(dice.uniform(SOONEST, LATEST))
            stir.bound += _sending(here)
            await here.bot.frozen_for(seconds)
            stir.tries += 1
            await calendar.next_life()

    return await story("frozen", residents, trouble, pause=calendar.pause())


async def second_bot(residents: int, times: int) -> Row:
    """A second process with the token stops with a sentence (fault 30); the first goes on."""
    done = asyncio.Event()

    async def trouble(here: Town, stir: Stir) -> None:
        for n in range(times):
            # Who was here first shows only after a while of being alone.
            await asyncio.sleep(UNDISTURBED_AFTER + 1)
            stir.bound += _sending(here)
            second = await Bot.started(here.settings(), here.folder, f"second-{n}")
            try:
                code = await second.ended(GIVES_UP_WITHIN)
            finally:
                await second.end_now()
            stir.tries += 1
            stir.wrong += _of_the_second(second, code)
        assert here.bot.alive, f"the first one stopped:\n{here.bot.said()[-2000:]}"
        done.set()

    async def pause(number: int, of: int, dice: Random) -> None:
        await asyncio.sleep(dice.uniform(0.0, 4.0))
        if number == of - 1:
            await done.wait()

    return await story("second_bot", residents, trouble, pause=pause)


def _sending(here: Town) -> int:
    """What is on its way now, and of which nobody may learn whether it arrived."""
    with here.looking() as db:
        return int(db.execute("SELECT count(*) FROM outbox WHERE state = 'sending'").fetchone()[0])


def _of_the_second(second: Bot, code: int) -> list[str]:
    wrong = [] if code == 2 else [f"the second one ended with {code}"]
    if len(second.complaints()) != 1:
        wrong.append(f"the second one wrote {second.complaints()}")
    return wrong
