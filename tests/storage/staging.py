"""A talk told line by line to the real desk and database, for tests that look into the tables."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tests.players.cast import Cast
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.script import Act


class Stage:
    """The desk with whoever the scene brings."""

    def __init__(self) -> None:
        self.depth = AtTheDesk(Cast())
        self.player = Player(self.depth)

    async def told(self, *lines: str) -> list[str]:
        """What follows from `lines`, each as in a talk file."""
        heard: list[str] = []
        for number, text in enumerate(lines):
            who, _, what = text.partition(": ")
            heard += await self.player._act(Act(who, what, number))
        return heard

    async def rows(self, sql: str, **params: Any) -> list[tuple[Any, ...]]:
        """What the tables hold."""
        found = await self.depth.store.read(lambda db: db.execute(sql, params))
        return [tuple(row) for row in found]

    async def person(self, name: str) -> str:
        """The random id behind a name of the scene."""
        number = self.depth.cast.people[name].number
        ((person,),) = await self.rows(f"SELECT person FROM identities WHERE chat_id = {number}")
        return str(person)

    async def persona(self, name: str) -> str:
        """The random id that speaks in their chat while it is lent."""
        number = self.depth.cast.people[name].number
        ((acting,),) = await self.rows(f"SELECT acting FROM identities WHERE chat_id = {number}")
        return str(acting)

    async def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table."""
        tables = await self.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        return {name: await self.rows(f"SELECT * FROM {name}") for (name,) in tables}


@asynccontextmanager
async def staged(*scene: str) -> AsyncIterator[Stage]:
    """A stage with its scene set."""
    stage = Stage()
    await stage.depth.open()
    try:
        await stage.told(*(f"scene: {line}" for line in scene))
        yield stage
    finally:
        await stage.depth.close()
