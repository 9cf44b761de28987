"""The desk depth: the real database in a temporary file, the real desk; letters read, not sent."""

from typing import Any

from bot.desk import Desk
from conversations.house import BOOK
from tests.players.cast import CITY, CITY_FACTS, Cast, Role
from tests.players.home import MOST_RINGS, TAGS, Home, Outcome, nothing


class AtTheDesk(Home):
    """A house whose letters are opened here instead of sent."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.desk: Desk

    async def open(self) -> None:
        """Open the database and sit down."""
        await super().open()
        self.desk = Desk(
            self.store, BOOK, CITY, TAGS, posted=nothing, now=self.now, city_facts=CITY_FACTS
        )

    async def deliver(self, role: Role, update: dict[str, Any]) -> Outcome:
        """What everybody sees and what happened, for one raw update."""
        await self.arrive_update(update)
        return await self.served()

    async def came(self, rule: str, about: str) -> Outcome:
        """The same for the hour of `rule`."""
        await self.arrive_hour(rule, about)
        return await self.served()

    async def rang(self) -> Outcome:
        """The same for everything that is due by now."""
        await self.crier.watch()
        await self.work()
        for _ in range(MOST_RINGS):
            if not await self.beat():
                return await self.served()
            await self.work()
        raise AssertionError("something is due for ever")

    async def served(self) -> Outcome:
        """What comes of what waits in the inbox."""
        await self.checked()
        return Outcome(await self.letters(), await self.happened())

    async def checked(self) -> None:
        """Take what waits, and have the spreadsheets checked that somebody sent."""
        await self.work()
        while await self.checker.tour():
            await self.work()

    async def work(self) -> None:
        """Take what waits in the inbox."""
        while (await self.desk.serve())[0]:
            pass
