"""People and announcements in a real database, for the tests of audiences, fillings and batches."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from conversations.announcements.content import Content, Pointer, letter
from conversations.announcements.events import AnnouncementComposed, Composed, RunBegan
from conversations.announcements.hours import batch_of
from conversations.audience import Audience
from conversations.city import CityCard
from conversations.consent import ConsentAnswered
from conversations.event import Event
from conversations.incoming import Incoming, SentOther
from conversations.people.events import PersonWelcomed
from conversations.people.profile_events import DistrictTold, QuietHoursChosen, TopicsChosen
from conversations.quiet import QuietHours
from conversations.reply import Told
from conversations.who import AgeBand
from storage import batches, filling, outbox
from storage.batches import Batch
from storage.outbox import Letter, Outcome, Over
from storage.store import Store
from tests.players.cast import CITY


class Announcing:
    """A house with people in it, at a moment that a test moves."""

    def __init__(self, store: Store, now: datetime, city: CityCard = CITY) -> None:
        self.store = store
        self.now = now
        self.city = city
        self.people: dict[str, str] = {}
        """Names by random id."""
        self._refs = 0

    def passes(self, **time: float) -> None:
        """So much later."""
        self.now += timedelta(**time)

    async def happens(self, person: str, *events: Event) -> None:
        """Something about `person`, now."""
        self._refs += 1
        incoming = Incoming(
            ref=f"a-{self._refs}", person=person, at=self.now, what=SentOther(what="x")
        )
        await self.store.write(lambda unit: unit.record(incoming, person, events))

    async def person(
        self,
        name: str,
        *,
        age: AgeBand = "18_25",
        locale: str = "fr",
        agrees: bool = True,
        district: int | None = None,
        topics: Sequence[str] = (),
        quiet: tuple[int, int] | None = None,
    ) -> str:
        """Somebody who talked to the bot once; their random id."""
        number = 500 + len(self.people)
        who = (await self.store.write(lambda unit: unit.person_of(number, self.now))).person
        self.people[who] = name
        told: list[Event] = [PersonWelcomed(locale=locale, age_band=age, notice_version="1")]
        told.append(agreed(agrees))
        if district is not None:
            told.append(DistrictTold(district=district))
        if topics:
            told.append(TopicsChosen(topics=tuple(topics)))
        if quiet is not None:
            told.append(QuietHoursChosen(quiet=QuietHours(since=quiet[0], until=quiet[1])))
        await self.happens(who, *told)
        return who

    async def crowd(self, number: int) -> list[str]:
        """So many people, in the order of their ids."""
        return sorted([await self.person(f"P{n}") for n in range(number)])

    async def begins(
        self,
        number: int = 1,
        *,
        audience: Audience | None = None,
        valid: float = 7 * 24,
        acknowledged: tuple[str, ...] = (),
        consultation: str = "",
    ) -> str:
        """An announcement that leaves now, maybe leading to a consultation; its batch."""
        whom, batch = audience or Audience(), batch_of(number, 1)
        leads = (Pointer(leads="survey", to=consultation),) if consultation else ()
        content = Content(texts=says("Fête de la musique"), buttons=leads)
        composed = Composed(content=content, audience=whom, acknowledged=acknowledged)
        planned = AnnouncementComposed(
            number=number, composed=composed, people=0, awaiting=False, next_at=self.now
        )
        began = RunBegan(
            number=number,
            run=1,
            batch=batch,
            planned_at=self.now,
            expires_at=self.now + timedelta(hours=valid),
            letter=letter(content, whom, batch, self.city),
            next_at=None,
        )
        await self.happens("", planned, began)
        return batch

    async def step(self, most: int = 1_000) -> bool:
        """One step of filling."""
        return await self.store.write(lambda unit: filling.step(unit.db, self.city, self.now, most))

    async def filled(self, most: int = 1_000) -> None:
        """Every step there is."""
        for _ in range(1_000):
            if not await self.step(most):
                return
        raise AssertionError("there is something to be done for ever")

    async def claimed(self, most: int = 1_000) -> list[Letter]:
        """What may leave now."""
        return await self.store.write(lambda unit: batches.claim(unit.db, "me", most, self.now))

    async def over(self, letters: Sequence[Letter], state: Over = "sent", error: str = "") -> None:
        """What became of them; a message is numbered after its letter."""
        found = [
            Outcome(one.seq, state, 1, error=error, message=one.seq if state == "sent" else None)
            for one in letters
        ]
        await self.store.write(lambda unit: outbox.settle(unit.db, found, self.now))

    async def leave(self) -> list[str]:
        """Everything that may leave now does; to whom, by name."""
        letters = await self.claimed()
        await self.over(letters)
        return sorted(self.people[one.person] for one in letters)

    async def batch(self, id: str) -> Batch:
        """A batch with which something is to be done."""
        found = await self.store.read(batches.active)
        return next(one for one in found if one.id == id)

    async def rows(self, sql: str, **params: Any) -> list[tuple[Any, ...]]:
        """What the tables hold."""
        found = await self.store.read(lambda db: db.execute(sql, params))
        return [tuple(row) for row in found]

    async def run(self, sql: str, **params: Any) -> None:
        """Something that only a test does."""
        await self.store.write(lambda unit: unit.db.run(sql, params))

    async def states(self, batch: str = "1.1") -> dict[str, str]:
        """The state of each letter, by name."""
        sql = "SELECT person, state FROM outbox WHERE batch = :batch"
        return {self.people[who]: state for who, state in await self.rows(sql, batch=batch)}


def agreed(given: bool) -> ConsentAnswered:
    """An answer to whether one wants announcements."""
    return ConsentAnswered(purpose="announcements", given=given, notice_version="1")


def says(words: str) -> Told:
    """What an announcement says, in French."""
    return Told(words=(("fr", words),), html=True)
