"""Our own bot in the bench: its environment, its database before a run, what is looked up after."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bench.residents import FIRST_CHAT
from conversations.consent import ConsentAnswered
from conversations.incoming import CameBack, Incoming
from conversations.people.events import PersonWelcomed
from conversations.who import PURPOSES
from storage.store import open_store
from storage.unit import Unit

NOTICE = "1"
T = TypeVar("T")


class Lost(Exception):
    """Somebody was told that something arrived, and it is not in the database."""


def database(folder: Path) -> str:
    """Where the bot of the bench keeps everything."""
    return f"sqlite:///{folder / 'bench.db'}"


def environment(folder: Path) -> dict[str, str]:
    """As shipped, but without the limits of speed: those would be all that is measured."""
    return {
        "DATABASE_URL": database(folder),
        "MEDIA_DIR": str(folder / "media"),
        "LOG_LEVEL": "WARNING",
        "SEND_PER_SECOND": "100000",
        "SEND_PER_CHAT_PER_SECOND": "100000",
        "MESSAGES_PER_MINUTE": "0",
    }


async def written(folder: Path, work: Callable[[Unit], Awaitable[T]]) -> T:
    """What `work` comes to in the bot's database, while no bot runs."""
    store = await open_store(database(folder))
    try:
        return await store.write(work)
    finally:
        await store.close()


async def welcome_all(unit: Unit, residents: int) -> None:
    """Everybody who will come is welcomed and has consented."""
    for chat_id in range(FIRST_CHAT, FIRST_CHAT + residents):
        await _welcome(unit, chat_id)


async def _welcome(unit: Unit, chat_id: int) -> None:
    at = datetime.now(UTC)
    who = await unit.person_of(chat_id, at)
    come = Incoming(ref=f"bench-{chat_id}", person=who.person, at=at, what=CameBack())
    welcomed = PersonWelcomed(locale="fr", age_band="18_25", notice_version=NOTICE)
    consents = [ConsentAnswered(purpose=p, given=True, notice_version=NOTICE) for p in PURPOSES]
    await unit.record(come, who.person, [welcomed, *consents])


async def looked_up(
    folder: Path, told: Sequence[int], there: Callable[[Unit, str], Awaitable[bool]], what: str
) -> None:
    """After the kill: `there(unit, person)` for the chat of everybody who was told that it is."""

    async def work(unit: Unit) -> int:
        at = datetime.now(UTC)
        people = [(await unit.person_of(chat_id, at)).person for chat_id in told]
        return sum([not await there(unit, person) for person in people])

    lost = await written(folder, work)
    if lost:
        raise Lost(f"{lost} of {len(told)} {what}")
