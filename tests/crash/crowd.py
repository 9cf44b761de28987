"""An audience in the tables and on the simulator, whoever of the team announces, and both seen."""

import asyncio
import re
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.city.definition import SAMPLE
from bot.simulator.parts import Person
from bot.simulator.people import acting
from conversations.announcements.content import Content
from conversations.announcements.events import AnnouncementComposed, Composed
from conversations.event import Event
from conversations.frozen import utc_text
from conversations.incoming import Incoming, SentOther
from conversations.reply import Told
from conversations.schedule import Schedule
from storage.store import Store, open_store
from tests.crash.town import Town, town

FIRST_ID = 8_120_000_000
STAFF_ID = 8_130_000_000
WORDS = "Réunion publique mardi"
"""What the announcement says first."""
_NUMBER = re.compile(r"81[23]\d{7}")
_QUIET = 'since = 21\nuntil = 9\nweekdays = ["sunday"]\nholidays = true'
_PEOPLE = """
INSERT INTO people (person, locale, age_band, role, notice_version, welcomed_at, last_seen_at,
    label)
VALUES (?, 'fr', '18_25', ?, '1', ?, ?, ?)"""
_CONSENTS = """
INSERT INTO consents (person, purpose, at, given, version)
VALUES (?, 'announcements', ?, 1, '1')"""


@dataclass
class Crowd:
    """The people of a town in which something is announced."""

    here: Town
    chats: list[int] = field(default_factory=list)
    staff: str = ""
    telephone: Person | None = None
    """Of whoever of the team announces."""
    resumed: int = 0
    """How often it paused by itself and somebody let it go on."""

    @asynccontextmanager
    async def store(self) -> AsyncIterator[Store]:
        """The tables, as a command beside the bot has them."""
        store = await open_store(f"sqlite:///{self.here.database}")
        try:
            yield store
        finally:
            await store.close()

    async def moves_in(self, number: int) -> None:
        """So many residents who agreed to announcements, and one of the team who did not."""
        world, at = self.here.simulator.state, utc_text(datetime.now(UTC))
        self.chats = [FIRST_ID + n for n in range(number)]
        self.staff, refs = secrets.token_hex(16), [secrets.token_hex(16) for _ in self.chats]
        self.telephone = world.add_person("Ana", "fr", STAFF_ID)
        for chat in self.chats:
            world.chat_of(world.add_person(f"R{chat}", "fr", chat)).messages.clear()
        for person in world.people.values():
            world.chat_of(person)
            person.started = True
        identities = [*zip(refs, self.chats, strict=True), (self.staff, STAFF_ID)]
        profiles = [(ref, "resident", at, at, "") for ref in refs]
        profiles.append((self.staff, "staff", at, at, "Zeste"))
        with self.here.writing() as db:
            db.executemany(
                "INSERT INTO identities (person, chat_id, seen_at) VALUES (?, ?, ?)",
                [(ref, chat, at) for ref, chat in identities],
            )
            db.executemany(_PEOPLE, profiles)
            db.executemany(_CONSENTS, [(ref, at) for ref in refs])

    async def happens(self, event: Event) -> None:
        """Something that whoever announces does."""
        at = datetime.now(UTC)
        ref = f"crowd-{secrets.token_hex(8)}"
        told = Incoming(ref=ref, person=self.staff, at=at, what=SentOther(what="crowd"))
        async with self.store() as store:
            await store.write(lambda unit: unit.record(told, self.staff, [event]))

    async def announces(
        self,
        *,
        number: int = 1,
        words: str = WORDS,
        at: datetime | None = None,
        schedule: Schedule | None = None,
        valid_hours: int = 168,
    ) -> None:
        """An announcement to everybody, planned for `at`; None: for now."""
        composed = Composed(
            content=Content(texts=said(words)),
            schedule=schedule or Schedule(),
            valid_hours=valid_hours,
            acknowledged=("silence",),
        )
        await self.happens(
            AnnouncementComposed(
                number=number,
                composed=composed,
                people=len(self.chats),
                awaiting=False,
                next_at=at or datetime.now(UTC),
            )
        )

    @asynccontextmanager
    async def attended(self) -> AsyncIterator[None]:
        """Meanwhile somebody lets it go on whenever it has paused by itself."""
        attending = asyncio.create_task(self._attend())
        try:
            yield
        finally:
            attending.cancel()
            with suppress(asyncio.CancelledError):
                await attending

    async def _attend(self) -> None:
        assert self.telephone is not None
        while True:
            await asyncio.sleep(0.1)
            for number in self._paused():
                resume = f"/announcements {number} resume"
                acting.write(self.here.simulator.state, self.telephone, resume)
                self.resumed += 1
                await asyncio.sleep(1.5)

    def _paused(self) -> list[int]:
        with self.here.looking() as db:
            sql = "SELECT number FROM announcement_runs WHERE status = 'paused'"
            return [number for (number,) in db.execute(sql)]

    def status(self, batch: str = "1.1") -> str:
        """How the sending stands; empty before it began."""
        sql = "SELECT status FROM announcement_runs WHERE batch = ?"
        with self.here.looking() as db:
            row = db.execute(sql, (batch,)).fetchone()
        return row[0] if row else ""

    def states(self, batch: str = "1.1") -> dict[int, tuple[str, str]]:
        """What became of the letter to each chat: its state, and why."""
        sql = """
            SELECT i.chat_id, o.state, o.error FROM outbox o
            JOIN identities i ON i.person = o.person WHERE o.batch = ?"""
        with self.here.looking() as db:
            return {chat: (state, error) for chat, state, error in db.execute(sql, (batch,))}

    def letters(self, batch: str = "1.1") -> int:
        """How many letters there are."""
        with self.here.looking() as db:
            sql = "SELECT count(*) FROM outbox WHERE batch = ?"
            return int(db.execute(sql, (batch,)).fetchone()[0])

    def times(self, words: str = WORDS) -> dict[int, int]:
        """How often each chat was really sent the announcement that begins so."""
        shows = self.here.shows
        return {
            chat: sum(
                one.method == "sendMessage" and one.text.startswith(words) for one in shows[chat]
            )
            for chat in self.chats
        }

    def texts(self, chat: int) -> list[str]:
        """What stands in a chat now."""
        messages = self.here.simulator.state.chats[chat].messages.values()
        return [str(one.body.get("text", "")) for one in messages if one.from_bot]

    def told_too_much(self) -> list[str]:
        """What stands in the logs and must not."""
        token = self.here.simulator.token.partition(":")[2]
        found = []
        for life in self.here.lives:
            log = life.said()
            found += [f"the token in {life.log.name}"] * (token in log)
            found += [f"a chat's number in {life.log.name}"] * bool(_NUMBER.search(log))
            found += [f"the announcement in {life.log.name}"] * (WORDS in log)
            found += [f"a traceback in {life.log.name}"] * ("Traceback" in log)
        return found


def said(words: str) -> Told:
    """What an announcement says, in French."""
    return Told(words=(("fr", words),), html=True)


def _quiet_by_and_by() -> str:
    """No quiet day, and one quiet hour, the farthest from now."""
    since = (datetime.now(ZoneInfo("Europe/Paris")).hour + 12) % 24
    hours = f"since = {since}\nuntil = {(since + 1) % 24}"
    return f"{hours}\nweekdays = []\nholidays = false"


@asynccontextmanager
async def crowd(number: int, **more: str) -> AsyncIterator[Crowd]:
    """A town with so many residents that is not quiet soon; the bot is not started yet."""
    async with town() as here:
        file = here.folder / "city.toml"
        words = SAMPLE.read_text(encoding="utf-8")
        assert _QUIET in words, "the sample town's quiet hours are written otherwise now"
        file.write_text(words.replace(_QUIET, _quiet_by_and_by()), encoding="utf-8")
        limits = {"CONTACTS_PER_WEEK": "0", "APPROVAL_ABOVE": "1000000"}
        here.more = {"CITY_FILE": str(file), **limits, **more}
        people = Crowd(here)
        await people.moves_in(number)
        yield people
