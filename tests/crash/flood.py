"""A hundred thousand updates, one life: what it holds in memory does not grow (fault 32)."""

import asyncio
from random import Random

from bot.simulator.parts import Person
from bot.simulator.people import acting
from tests.crash.story import Row
from tests.crash.town import Town, town

PEOPLE = 200
FIRST_ID = 8_140_000_000
WAITING = 400
"""Updates that lie ready for the bot, at most."""
GROWS = 15.0
"""Megabytes that are called flat: a database's cache and the heap's gaps still settle."""
ANSWERED_WITHIN = 1800.0
"""Seconds for what was not answered while they wrote: nobody here waits for an answer, so that the
outbox fills with tens of thousands of letters."""
SETTLED = 0.2
"""The part of the flood after which the process has seen everything once."""
WORDS = ("/help", "/menu", "Bonjour", "/privacy", "Où est la mairie ?", "/language")
_DONE = "SELECT count(*) FROM inbox WHERE source = 'telegram' AND handled_at IS NOT NULL"
_ASIDE = "SELECT count(*) FROM inbox WHERE set_aside_at IS NOT NULL"
_UNSENT = "SELECT count(*) FROM outbox WHERE state <> 'sent'"


async def flood(updates: int) -> Row:
    """So many updates of 200 people; `lost` are those that were not handled or not answered."""
    row = Row("many_updates", updates, 0, 0, 0, 0)
    async with town() as here:
        here.simulator.state.latency = 0.0
        here.more["LOG_LEVEL"] = "WARNING"
        people = _people(here)
        await here.start()
        told = await _told(here, people, int(updates * SETTLED), 0)
        before = here.bot.memory()
        await _told(here, people, updates, told)
        grown = here.bot.memory() - before
        await here.bot.stop()
        with here.looking_at_the_dead() as db:
            done, aside, unsent = (db.execute(q).fetchone()[0] for q in (_DONE, _ASIDE, _UNSENT))
    row.lost = max(0, updates - done) + unsent
    row.wrong += [f"{aside} were set aside"] * bool(aside)
    row.wrong += [f"it grew by {grown:.1f} MB"] * (grown > GROWS)
    print(f"many_updates: {before:.1f} MB after a fifth, {grown:+.1f} MB at the end")
    return row


def _people(here: Town) -> list[Person]:
    world = here.simulator.state
    people = [world.add_person(f"R{n}", "fr", FIRST_ID + n) for n in range(PEOPLE)]
    for person in people:
        world.chat_of(person).messages.clear()
        person.started = True
    return people


async def _told(here: Town, people: list[Person], until: int, told: int) -> int:
    """People go on writing until they have written `until` times; all of it is answered then."""
    dice = Random(f"flood-{until}")
    world = here.simulator.state
    while told < until:
        if len(world.updates.waiting) < WAITING:
            person = people[told % PEOPLE]
            acting.write(world, person, dice.choice(WORDS))
            told += 1
        else:
            _forget_old(here, people)
            await asyncio.sleep(0.01)
    await here.until(lambda: _answered(here, told), ANSWERED_WITHIN)
    return told


def _answered(here: Town, told: int) -> bool:
    if here.simulator.state.updates.waiting:
        return False
    with here.looking() as db:
        waiting = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')"
        return bool(
            db.execute(_DONE).fetchone()[0] >= told and not db.execute(waiting).fetchone()[0]
        )


def _forget_old(here: Town, people: list[Person]) -> None:
    """The simulator is no archive: of each chat it keeps the newest messages only."""
    for person in people:
        messages = here.simulator.state.chat_of(person).messages
        for number in list(messages)[:-20]:
            del messages[number]
        here.shows.pop(person.id, None)
