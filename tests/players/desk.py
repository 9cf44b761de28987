"""The desk depth: the real database in a temporary file, the real desk; letters read, not sent."""

import json
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from bot.desk import Desk
from conversations.consent import ConsentAnswered
from conversations.house import BOOK
from conversations.incoming import Incoming, SentOther
from conversations.people.events import PersonWelcomed
from conversations.surveys.known import HandedInBy
from conversations.who import PURPOSES
from storage import identities, inbox, journal, outbox
from storage.inbox import Arrived
from storage.outbox import Outcome as Over
from storage.publication import Publication, publish
from storage.store import Store, open_store
from storage.surveys import handed_in_by
from storage.unit import Unit
from tests.players.cast import CITY, Cast, Role, Survey, title, xform
from tests.players.chat import Chat
from tests.players.pure import TAGS, renderer
from tests.script import Heard, seen


class AtTheDesk:
    """A house whose letters are opened here instead of sent."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.folder = Path(mkdtemp(prefix="portevoix-talk-"))
        self.store: Store
        self.desk: Desk
        self.journal_read = 0
        self.heard: list[str] = []
        """The texts of every letter, as they were sent."""

    @property
    def url(self) -> str:
        """The database's address."""
        return f"sqlite:///{self.folder / 'talk.db'}"

    async def open(self) -> None:
        """Open the database and sit down."""
        self.store = await open_store(self.url)
        self.desk = Desk(self.store, BOOK, CITY, TAGS, posted=_nothing, now=self._now)

    async def close(self) -> None:
        """Close the database and throw it away."""
        await self.store.close()
        await self.thrown_away()

    async def thrown_away(self) -> None:
        """Nothing of the database is left."""
        for file in self.folder.iterdir():
            file.unlink()
        self.folder.rmdir()

    async def restart(self) -> None:
        """Close and open again: only what is stored is left."""
        await self.store.close()
        await self.open()

    async def meet(self, role: Role) -> None:
        """Know `role` as the scene says, through the events that would have told it."""
        if not role.stranger:
            await self.store.write(lambda unit: _welcomed(unit, role, self._now()))
            self.journal_read = (await self.store.read(journal.entries))[-1].seq

    async def publish(self, survey: Survey) -> None:
        """Publish a version of a consultation."""
        one = Publication(
            survey.slug, xform(survey.file), title(survey.file), survey.opens_at, survey.closes_at
        )
        await self.store.write(lambda unit: publish(unit.db, one, self._now()))

    async def deliver(
        self, role: Role, update: dict[str, Any], chat: Chat
    ) -> tuple[list[Heard], list[str]]:
        """What the bot shows and what happened, for one raw update."""
        arrived = [Arrived(str(update["update_id"]), json.dumps(update))]
        await self.store.write(lambda unit: inbox.put(unit.db, "telegram", arrived, self._now()))
        await self.desk.serve()
        return await self._letters(role, chat), await self.happened(role)

    async def happened(self, role: Role) -> list[str]:
        """What the journal says since the last look, with the answers as the tables hold them."""
        rows = await self.store.read(lambda db: journal.entries(db, after=self.journal_read))
        lines = []
        for row in rows:
            fields = [
                f"{k}={v}" for k, v in row.data.items() if v is not None and k != "started_at"
            ]
            if row.name == "SurveyHandedIn":
                fields += await self._answers(role, row.data["slug"])
            lines.append(seen(" ".join([f"does: {row.name}", *fields])))
            self.journal_read = row.seq
        return lines

    async def _answers(self, role: Role, slug: str) -> list[str]:
        """The answers of the last hand-in, read back from the tables."""
        who = await self.store.write(lambda u: identities.meet(u.db, role.number, self._now()))
        earlier = await self.store.read(lambda db: handed_in_by(db, HandedInBy(slug, who.person)))
        assert earlier is not None
        given = (f"{name}={value}".replace("\n", " ") for name, value in earlier.answers)
        return [f"answers={'; '.join(given)}"]

    async def _letters(self, role: Role, chat: Chat) -> list[Heard]:
        letters = await self.store.write(
            lambda unit: outbox.claim(unit.db, "player", "reply", 100, self._now())
        )
        heard = []
        for letter in letters:
            assert letter.chat_id == role.number
            for call in renderer().calls(letter.reply, letter.locale, letter.chat_id):
                heard.append(chat.apply(call))
                self.heard.append(call.params.get("text", ""))
        over = [Over(letter.seq, "sent") for letter in letters]
        await self.store.write(lambda unit: outbox.settle(unit.db, over, self._now()))
        return [one for one in heard if one is not None]

    def _now(self) -> datetime:
        return self.cast.clock


def _nothing() -> None:
    """Nobody waits for letters here."""


async def _welcomed(unit: Unit, role: Role, at: datetime) -> None:
    who = await identities.meet(unit.db, role.number, at)
    incoming = Incoming(ref=f"scene-{role.number}", person=who.person, at=at, what=_SCENE)
    welcomed = PersonWelcomed(locale=role.locale, age_band="18_25", notice_version="1")
    given = [
        ConsentAnswered(purpose=purpose, given=role.consenting, notice_version="1")
        for purpose in PURPOSES
    ]
    await unit.record(incoming, who.person, [welcomed, *given])


_SCENE = SentOther(what="scene")
