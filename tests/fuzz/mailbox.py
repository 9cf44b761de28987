"""The letters that leave: each is judged as Telegram and its reader would, then shown to them."""

from typing import TYPE_CHECKING, Any

from storage.outbox import Letter
from storage.unit import Unit
from tests.fuzz.letters import CODE, calls_of, everything, links_in, refused, too_late
from tests.fuzz.marks import found
from tests.players.trays import claimed

if TYPE_CHECKING:
    from tests.fuzz.world import World

Json = dict[str, Any]


class Mailbox:
    """Opens the letters of one world."""

    def __init__(self, world: "World") -> None:
        self.world = world

    async def opened(self, unit: Unit) -> set[str]:
        """Every letter that leaves now, judged and shown to its reader; the receipts in them."""
        receipts: set[str] = set()
        sent: list[Json] = []
        for letter in await claimed(unit, self.world.home.now()):
            name = self.world.cast.called(letter.chat_id)
            if name is not None:
                receipts |= await self._read(unit, letter, name)
                shown = self.world.chats[name].messages
                number = letter.reply.edits or (shown[-1].id if shown else None)
                sent.append({"number": number, "seq": letter.seq})
        await unit.db.executemany("UPDATE outbox SET message = :number WHERE seq = :seq", sent)
        return receipts

    async def _read(self, unit: Unit, letter: Letter, name: str) -> set[str]:
        calls = calls_of(letter)
        words = everything(letter, calls)
        wrong = self.world.desk.wrong
        wrong += [f"{why} ({letter.id} to {name})" for call in calls if (why := refused(call))]
        row = await unit.db.one(
            "SELECT quiet_since, quiet_until FROM profiles WHERE person = :person",
            {"person": letter.person},
        )
        quiet = (row[0], row[1]) if row is not None and row[0] is not None else None
        if late := too_late(letter, self.world.home.now(), quiet):
            wrong.append(f"{late} for {name}: {words[:300]}")
        for mark in found(words):
            if not await self.world.readers.may(unit.db, mark, letter.person, letter.reply.session):
                whose = self.world.marks.whose[mark]
                wrong.append(f"{name} reads {mark} of {whose} in {letter.id}: {words[:600]}")
        for call in calls:
            self.world.chats[name].apply(call, letter.reply.attached)
        self._remember(letter, words, calls)
        return set(CODE.findall(words)) if letter.lane == "reply" else set()

    def _remember(self, letter: Letter, words: str, calls: list[Any]) -> None:
        self.world.links.extend(
            link for link in links_in(letter, calls) if link not in self.world.links
        )
        for row in letter.reply.buttons:
            for button in row:
                if button.press.kind == "command":
                    said = f"{button.press.name} {button.press.args}".rstrip()
                    if said not in self.world.commands:
                        self.world.commands.append(said)
