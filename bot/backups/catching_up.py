"""Lets a restored database live through the hours since its backup, without a letter leaving.

A consultation that was to close has closed, an announcement that was to leave has left: most of it
had happened already, and people have read of it. So everything that is due is done on the copy, and
what it would say is kept back (storage/restored.py).
"""

from datetime import datetime

from bot.city.definition import City
from bot.clock import Clock
from bot.crier import Crier
from bot.desk import Desk
from bot.keeping import city_card, kept
from bot.settings import Settings
from bot.surveys.counter import Counter
from bot.telegram.buttons import Tags
from conversations.house import BOOK
from storage.restored import keep_back, last_letter
from storage.secrets import secret
from storage.store import Store

BUTTONS = "buttons"
MOST_ROUNDS = 200
"""What falls due may make something else fall due; not for ever."""


async def caught_up(store: Store, settings: Settings, city: City, at: datetime) -> int:
    """Do everything that is due by `at`; how many letters are kept back."""

    def now() -> datetime:
        return at

    def nothing() -> None:
        """Whoever would be woken does not run."""

    before = await store.read(last_letter)
    card = city_card(settings, city)
    tags = Tags(await store.write(lambda unit: secret(unit.db, BUTTONS)))
    facts = city.facts()
    desk = Desk(store, BOOK, card, tags, posted=nothing, now=now, city_facts=facts)
    crier = Crier(store, card, posted=nothing, arrived=nothing, now=now)
    counter = Counter(store, city.time_zone, arrived=nothing, now=now)
    daily, keeping = BOOK.daily, kept(settings, card)
    clock = Clock(store, wake=nothing, now=now, daily=daily, zone=city.time_zone, kept=keeping)
    for _ in range(MOST_ROUNDS):
        await clock.beat()
        await counter.tour()
        filled = await crier.fill()
        taken, _ = await desk.serve()
        if not taken and not filled and not await crier.watch():
            break
    await clock.tidy()
    return await store.write(lambda unit: keep_back(unit.db, before, at))
