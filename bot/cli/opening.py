"""How every command reaches the settings, the town and the database, and says why it cannot."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from bot.cli.printing import complain

if TYPE_CHECKING:
    from bot.city.definition import City
    from bot.settings import Settings
    from bot.staff_words import StaffLanguage
    from conversations.city import CityCard
    from storage.store import Store

PATIENCE = 10.0
"""Seconds a command waits for the running bot to let it write."""

Work = Callable[["House"], Awaitable[int]]


class Town:
    """What a command knows before there is a database."""

    def __init__(self, settings: "Settings", city: "City", lang: "StaffLanguage") -> None:
        self.settings = settings
        self.city = city
        self.lang: StaffLanguage = lang

    def line(self, id: str, /, **args: object) -> str:
        """A sentence in the language of whoever typed the command."""
        from bot.staff_words import staff_line

        return staff_line(id, self.lang, **{name: str(value) for name, value in args.items()})


class House(Town):
    """What a command works with."""

    def __init__(
        self, settings: "Settings", city: "City", store: "Store", lang: "StaffLanguage"
    ) -> None:
        super().__init__(settings, city, lang)
        self.store = store

    async def card(self) -> "CityCard":
        """What conversations know of the town now, also of the elections that are confirmed."""
        from datetime import UTC, datetime

        from bot.keeping import city_card
        from storage.ballots import known_to

        city, now = city_card(self.settings, self.city), datetime.now(UTC)
        return await self.store.read(lambda db: known_to(db, city, now))


def chosen(lang: str | None) -> "StaffLanguage":
    """The language asked for by `--lang`, else the environment's."""
    from bot.staff_words import staff_language

    return "en" if lang == "en" else "fr" if lang == "fr" else staff_language()


def settings_and_city(lang: "StaffLanguage") -> "tuple[Settings, City] | None":
    """The settings and the town; None after saying what is wrong with them."""
    from bot.city.file import find_city_file, load_city
    from bot.settings import load_settings
    from bot.staff_words import Unusable

    try:
        settings = load_settings()
        return settings, load_city(find_city_file(settings.city_file)[0])
    except Unusable as unusable:
        complain(*unusable.sentences(lang))
        return None


def in_the_house(work: Work, lang: "StaffLanguage", *, migrating: bool = True) -> int:
    """Run `work` with the database open; its exit code, or 1 after saying what is in the way."""
    import asyncio

    from bot.staff_words import staff_line
    from storage.errors import StoreError

    found = settings_and_city(lang)
    if found is None:
        return 1
    try:
        return asyncio.run(_with_store(work, *found, lang, migrating))
    except StoreError as wrong:
        complain(staff_line(f"survey-database-{wrong.kind}", lang, detail=wrong.detail or "?"))
        return 1


async def _with_store(
    work: Work, settings: "Settings", city: "City", lang: "StaffLanguage", migrating: bool
) -> int:
    import asyncio

    from storage.errors import StoreError
    from storage.store import open_store

    try:
        store = await open_store(settings.database_url, patience=PATIENCE, migrating=migrating)
    except StoreError:
        # A connection that never opened ends its thread by a word to this loop: stay to hear it.
        await asyncio.sleep(0.1)
        raise
    try:
        return await work(House(settings, city, store, lang))
    finally:
        await store.close()
