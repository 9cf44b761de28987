"""A house in a temporary file: what the pure depth and the desk depth are both played on."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any
from weakref import finalize

from bot.clock import Clock
from bot.crier import Crier
from bot.surveys.checker import Checker, Fetch
from bot.surveys.counter import Counter
from bot.telegram.buttons import Tags
from bot.telegram.ourselves import Ourselves
from bot.telegram.outbound import Renderer
from bot.words import Words
from conversations.house import BOOK
from conversations.incoming import TimeCame
from conversations.surveys.known import HandedInBy
from conversations.who import Role as TeamRole
from storage import due, identities, inbox, journal, reminder_windows
from storage.db import Db
from storage.inbox import Arrived
from storage.looking import aside
from storage.outbox import Letter
from storage.store import Store, open_store
from storage.surveys import handed_in_by
from tests.players.answers import Answers, handed_in
from tests.players.ballots import Taps, Vote, written_down
from tests.players.calls import Call, called
from tests.players.cast import CITY, Cast, Role, Survey
from tests.players.doing import does
from tests.players.gatherings import Gathering, gathered
from tests.players.points import Raised, raised
from tests.players.proposals import Proposal, proposed
from tests.players.sending import sent_file
from tests.players.setting import days_planned, invited, published, welcomed
from tests.players.trays import claimed
from tests.script import Heard

TAGS = Tags(b"a secret for tests only")
BY_HAND = 86_400.0
"""Seconds between two beats of a clock that is moved by the talk file alone."""
MOST_RINGS = 10
"""What falls due may make something else fall due; not for ever."""
MEMORY = Path("/dev/shm")
"""A folder in memory, where the system has one: no disk need be waited for to play a talk."""
_EMPTY: list[bytes] = []
"""The file of a database that is up to date and holds nothing."""


@cache
def renderer() -> Renderer:
    """Words and buttons as the bot makes them."""
    words, us = Words(CITY.time_zone), Ourselves("portevoix_bot")
    return Renderer(words, TAGS, CITY.link_hosts, us)


@dataclass
class Outcome:
    """What each person saw, by name, and what happened."""

    heard: dict[str, list[Heard]] = field(default_factory=dict)
    does: list[str] = field(default_factory=list)


class Home:
    """A database, the people of the scene in it, and its letters opened instead of sent."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        folder = MEMORY if MEMORY.is_dir() else None
        self.folder = Path(mkdtemp(prefix="portevoix-talk-", dir=folder))
        self.thrown_away = finalize(self, rmtree, self.folder, ignore_errors=True)
        """Leaves nothing of the database; comes by itself where a test ends early."""
        self.store: Store
        self.clock: Clock
        self.crier: Crier
        self.counter: Counter
        self.checker: Checker
        self.fetch: Fetch = sent_file
        """From where the files come that somebody sent."""
        self.wake: Callable[[], None] = nothing
        self.beaten = cast.clock
        self.journal_read = 0
        self.names: dict[str, str] = {}
        """What the people of the talk file are called, by their random ids."""
        self.heard: list[str] = []
        """The texts of every letter, as they were sent."""

    @property
    def file(self) -> Path:
        """Where the database is."""
        return self.folder / "talk.db"

    @property
    def url(self) -> str:
        """The database's address."""
        return f"sqlite:///{self.file}"

    async def open(self) -> None:
        """Open the database."""
        if not self.file.exists():
            self.file.write_bytes(await _empty())
        self.move_in(await open_store(self.url), nothing)

    def move_in(self, store: Store, wake: Callable[[], None]) -> None:
        """Live in `store`; `wake` is called when an hour comes."""
        self.store, self.wake = store, wake
        self._wind_clock()
        self.crier = Crier(self.store, CITY, posted=nothing, arrived=self.wake, now=self.now)
        self.counter = Counter(self.store, CITY.time_zone, arrived=self.wake, now=self.now)
        self.checker = Checker(self.store, self.fetch, arrived=self.wake, now=self.now)

    def _wind_clock(self) -> None:
        self.clock = Clock(
            self.store,
            wake=self.wake,
            now=self.now,
            every=BY_HAND,
            daily=BOOK.daily,
            zone=CITY.time_zone,
        )

    async def beat(self) -> bool:
        """Let in what is due; whether anything waits."""
        began, self.beaten = self.beaten, self.now()
        await self.store.write(lambda unit: days_planned(unit, min(began, self.beaten)))
        await self.clock.beat()
        wrote = await self.counter.tour()
        wrote = await self.crier.fill() or wrote
        return wrote or bool(await self.store.read(inbox.waiting))

    async def close(self) -> None:
        """Close the database and throw it away."""
        await self.store.close()
        self.thrown_away()

    async def restart(self) -> None:
        """Close and open again: only what is stored is left."""
        await self.store.close()
        await self.open()

    async def meet(self, role: Role) -> None:
        """Know `role` as the scene says, through the events that would have told it."""
        if not role.stranger:
            await self.store.write(lambda unit: welcomed(unit, role, self.now()))
            self.journal_read = await self.store.read(_last_entry)

    async def publish(self, survey: Survey) -> None:
        """Publish a version of a consultation."""
        await self.store.write(lambda unit: published(unit, survey, self.now()))

    async def propose(self, proposal: Proposal) -> None:
        """An idea that is there when the talk begins."""
        await self.store.write(lambda unit: proposed(unit, proposal, self.now()))
        self.journal_read = await self.store.read(_last_entry)

    async def call(self, call: Call) -> None:
        """A campaign that is there when the talk begins."""
        await self.store.write(lambda unit: called(unit, call, self.now()))
        self.journal_read = await self.store.read(_last_entry)

    async def gather(self, gathering: Gathering) -> None:
        """A meeting that is called when the talk begins."""
        await self.store.write(lambda unit: gathered(unit, gathering, self.now()))
        self.journal_read = await self.store.read(_last_entry)

    async def vote(self, vote: Vote | Taps) -> None:
        """An election that is kept when the talk begins."""
        await self.store.write(lambda unit: written_down(unit, vote, self.now()))
        self.journal_read = await self.store.read(_last_entry)

    async def hand_in(self, answers: Answers) -> None:
        """Answers that are there when the talk begins."""
        await self.store.write(lambda unit: handed_in(unit, answers, self.now()))

    async def raise_point(self, one: Raised) -> None:
        """A point or a follow-up that is there when the talk begins."""
        await self.store.write(lambda unit: raised(unit, one, self.now()))
        self.journal_read = await self.store.read(_last_entry)

    async def invite(self, role: TeamRole, label: str) -> str:
        """The secret half of a link into the team, made as the command line makes it."""
        token = await self.store.write(lambda unit: invited(unit, role, label, self.now()))
        self.journal_read = await self.store.read(_last_entry)
        return token

    async def arrive(self, source: str, id: str, body: str) -> None:
        """Put something into the inbox."""
        arrived = [Arrived(id, body)]
        await self.store.write(lambda unit: inbox.put(unit.db, source, arrived, self.now()))

    async def arrive_update(self, update: dict[str, Any]) -> None:
        """Put a raw update into the inbox."""
        await self.arrive("telegram", str(update["update_id"]), json.dumps(update))

    async def arrive_hour(self, rule: str, about: str) -> None:
        """Put the hour of `rule` into the inbox, as if the clock had rung for it."""
        body = TimeCame(what=rule, about=about).model_dump_json()
        await self.arrive(due.SOURCE, f"by-hand-{self.now():%Y%m%d%H%M%S}", body)

    async def happened(self) -> list[str]:
        """What the journal says since the last look, with the answers as the tables hold them."""
        rows = await self.store.read(lambda db: journal.entries(db, after=self.journal_read))
        failed = await self.store.read(aside)
        assert not failed, f"a turn failed: {failed[0].error}"
        names = await self.people()
        lines = []
        for row in rows:
            self.journal_read = row.seq
            data = dict(row.data)
            if row.name == "SurveyHandedIn":
                data["answers"] = await self._answers(data["slug"])
            if not idle(row.ref, data):
                lines.append(does(row.name, data, names))
        return lines

    async def people(self) -> dict[str, str]:
        """Names by random id, also of those whom the house has forgotten since."""
        rows = await self.store.read(
            lambda db: db.execute("SELECT person, chat_id FROM identities")
        )
        self.names |= {person: name for person, id in rows if (name := self.cast.called(id))}
        return self.names

    async def _answers(self, slug: str) -> list[dict[str, str]]:
        """What whoever speaks last handed in, read back from the tables."""
        number = self.cast.people[self.cast.speaker].number
        who = await self.store.write(lambda u: identities.meet(u.db, number, self.now()))
        ask = HandedInBy(slug, who.acting or who.person)
        earlier = await self.store.read(lambda db: handed_in_by(db, ask))
        assert earlier is not None
        return [{"name": name, "value": value} for name, value in earlier.answers]

    async def letters(self) -> dict[str, list[Heard]]:
        """What everybody sees of the letters that wait."""
        heard: dict[str, list[Heard]] = {}
        now = self.now()
        if await self.store.read(lambda db: reminder_windows.any_closed(db, now)):
            await self.store.write(lambda unit: reminder_windows.reopened(unit.db, CITY, now, 100))
        for letter in await self.store.write(lambda unit: claimed(unit, self.now())):
            name = self.cast.called(letter.chat_id)
            if name is not None and letter.chat_id is not None:
                heard.setdefault(name, []).extend(self._opened(letter, name, letter.chat_id))
                await self._delivered(letter, name)
        return heard

    async def _delivered(self, letter: Letter, name: str) -> None:
        """The number of the message, where one of ours is to find it again."""
        shown = self.cast.chats[name].messages
        number = letter.reply.edits or (shown[-1].id if shown else None)
        await self.store.write(
            lambda unit: unit.db.run(
                "UPDATE outbox SET message = :number WHERE seq = :seq",
                {"number": number, "seq": letter.seq},
            )
        )

    def _opened(self, letter: Letter, name: str, chat_id: int) -> list[Heard]:
        heard = []
        for call in renderer().calls(letter.reply, letter.locale, chat_id):
            heard.append(self.cast.chats[name].apply(call, letter.reply.attached))
            self.heard.append(call.params.get("text", ""))
        return [one for one in heard if one is not None]

    def now(self) -> datetime:
        """The hour in the talk file."""
        return self.cast.clock


def idle(ref: str, data: dict[str, Any]) -> bool:
    """Whether a rule that comes every day only counted, and found nothing: no talk shows that."""
    counted = [value for value in data.values() if type(value) is int]
    daily = any(ref.startswith(f"{due.SOURCE}-{what}@") for what in BOOK.daily)
    return daily and bool(counted) and not any(counted)


def nothing() -> None:
    """Nobody waits to be woken here."""


async def _empty() -> bytes:
    if not _EMPTY:
        with TemporaryDirectory(prefix="portevoix-empty-") as folder:
            file = Path(folder) / "empty.db"
            await (await open_store(f"sqlite:///{file}")).close()
            _EMPTY.append(file.read_bytes())
    return _EMPTY[0]


async def _last_entry(db: Db) -> int:
    row = await db.one("SELECT max(seq) FROM journal")
    return (row[0] if row else 0) or 0
