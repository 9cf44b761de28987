"""Plays a talk file at one depth and gives, beat by beat, the lines that it ought to hold."""

from typing import Protocol

from tests.players.cast import BUTTON, Cast, Role, Survey
from tests.players.chat import Chat
from tests.players.updates import Json, Mail
from tests.script import Act, Heard, Script

NOTHING = "bot: (nothing)"


class Depth(Protocol):
    """Somewhere a talk can be played."""

    cast: Cast

    async def open(self) -> None: ...
    async def close(self) -> None: ...
    async def meet(self, role: Role) -> None: ...
    async def publish(self, survey: Survey) -> None: ...
    async def restart(self) -> None: ...
    async def deliver(
        self, role: Role, update: Json, chat: Chat
    ) -> tuple[list[Heard], list[str]]: ...


class Player:
    """One performance."""

    def __init__(self, depth: Depth) -> None:
        self.depth = depth
        self.cast = depth.cast
        self.mail = Mail()
        self.chats: dict[str, Chat] = {}
        self.last: tuple[Role, Json] | None = None

    async def play(self, script: Script) -> list[list[str]]:
        """The lines that follow from each beat."""
        await self.depth.open()
        try:
            return [await self._act(beat.act) for beat in script.beats]
        finally:
            await self.depth.close()

    async def _act(self, act: Act) -> list[str]:
        match act.who:
            case "scene":
                return await self._scene(act.what)
            case "clock":
                self.cast.clock = self.cast.local(act.what)
                return []
            case "restart":
                await self.depth.restart()
                return []
            case "publish":
                slug, file = act.what.split()
                await self.depth.publish(Survey(slug, file))
                return []
            case "again":
                assert self.last is not None
                return await self._deliver(*self.last)
        return await self._said(self.cast.people[act.who], act.what)

    async def _scene(self, what: str) -> list[str]:
        made = self.cast.scene(what)
        if isinstance(made, Survey):
            await self.depth.publish(made)
        else:
            self.chats[made.name] = Chat()
            await self.depth.meet(made)
        return []

    async def _said(self, role: Role, what: str) -> list[str]:
        chat, button = self.chats[role.name], BUTTON.match(what)
        if button is None:
            update = self.mail.of(role.number, role.locale, what, chat.number())
            return await self._deliver(role, update)
        find = chat.old_button if button["how"] == "old" else chat.button
        message, data = find(button["label"])
        if button["how"] == "forged":
            data = data.replace(".0.", ".1.")[:-8] + "AAAAAAAA"
        lines = []
        for _ in range(2 if button["how"] == "twice" else 1):
            update = self.mail.press(role.number, role.locale, message, data)
            lines += await self._deliver(role, update)
        return lines

    async def _deliver(self, role: Role, update: Json) -> list[str]:
        self.last = (role, update)
        self.cast.tick()
        heard, does = await self.depth.deliver(role, update, self.chats[role.name])
        said = [part for message in heard for part in message.lines()] or [NOTHING]
        return [*said, *does]
