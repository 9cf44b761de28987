"""The letters that leave: each is judged as Telegram and its reader would, before they see it."""

from typing import TYPE_CHECKING

from bot.telegram.outbound import Call
from storage.db import Db
from storage.outbox import Letter
from tests.fuzz.letters import CODE, everything, links_in, refused, too_late
from tests.fuzz.marks import found

if TYPE_CHECKING:
    from tests.fuzz.world import World

_QUIET = "SELECT quiet_since, quiet_until FROM profiles WHERE person = :person"


ANNOUNCED = tuple(f"{number}.{run}." for number in range(1, 9) for run in range(1, 9))
"""How letters begin that announce: the number of the announcement, and of its run."""


class Mailbox:
    """Looks into the letters of one world."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.receipts: set[str] = set()
        """Those that stood in an answer since somebody last asked."""

    async def judge(self, letter: Letter, call: Call) -> None:
        """Before a call is made: what it says, to whom, and when."""
        if letter.id.startswith(ANNOUNCED):
            batch = letter.id.rpartition(".")[0]
            again = await self.world.home.store.read(lambda db: _asked_again(db, batch))
            self.world.weather.asked_again[batch] = again
        name = self.world.cast.called(letter.chat_id)
        if name is None:
            return
        words = everything(letter, call)
        if why := refused(call):
            self._wrong(f"{why} ({letter.id} to {name})")
        await self.world.home.store.read(lambda db: self._read(db, letter, name, words))
        if letter.lane == "reply":
            self.receipts |= set(CODE.findall(words))
        self._remember(letter, words)

    def _wrong(self, why: str) -> None:
        self.world.desk.wrong.append(why)

    async def _read(self, db: Db, letter: Letter, name: str, words: str) -> None:
        if letter.lane != "reply":
            row = await db.one(_QUIET, {"person": letter.person})
            quiet = (row[0], row[1]) if row is not None and row[0] is not None else None
            if late := too_late(letter, self.world.home.now(), quiet):
                self._wrong(f"{late} for {name}: {words[:300]}")
            if letter.id.startswith(ANNOUNCED) and not await _agrees(db, letter.person):
                self._wrong(f"{name} is announced to without their consent: {letter.id}")
        for mark in found(words):
            if not await self.world.readers.may(
                db, mark, letter.person, letter.reply.session, everything=_is_everything(letter)
            ):
                whose = self.world.marks.whose[mark]
                self._wrong(f"{name} reads {mark} of {whose} in {letter.id}: {words[:600]}")

    def _remember(self, letter: Letter, words: str) -> None:
        links, commands = self.world.links, self.world.commands
        links.extend(link for link in links_in(letter, words) if link not in links)
        for row in letter.reply.buttons:
            for button in row:
                if button.press.kind == "command":
                    said = f"{button.press.name} {button.press.args}".rstrip()
                    if said not in commands:
                        commands.append(said)


def _is_everything(letter: Letter) -> bool:
    """Whether it is the file of all that is held about its reader."""
    attached = letter.reply.attached
    return attached is not None and attached.kind == "text_file" and letter.lane == "reply"


async def _asked_again(db: Db, batch: str) -> int:
    row = await db.one(
        """
        SELECT count(*) FROM journal
        WHERE name = 'UnsureSentAgain' AND json_extract(data, '$.batch') = :batch""",
        {"batch": batch},
    )
    return int(row[0]) if row is not None else 0


async def _agrees(db: Db, person: str) -> bool:
    row = await db.one(
        """
        SELECT given FROM consents WHERE person = :person AND purpose = 'announcements'
        ORDER BY at DESC LIMIT 1""",
        {"person": person},
    )
    return row is not None and bool(row[0])
