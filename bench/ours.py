"""Our own bot in the bench: the database before the run, and what must be in it afterwards."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from pyxform import xls2xform

from bench.residents import FIRST_CHAT
from bench.script import ANSWERS, NAMES, SLUG, form
from conversations.consent import ConsentAnswered
from conversations.incoming import CameBack, Incoming
from conversations.people.events import PersonWelcomed
from conversations.reply import told
from conversations.surveys.known import HandedInBy
from conversations.who import PURPOSES
from storage.publication import Publication, publish
from storage.store import open_store
from storage.unit import Unit

NOTICE = "1"


class Lost(Exception):
    """Somebody has a receipt and their answers are not in the database."""


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


async def prepare(folder: Path, residents: int) -> None:
    """Publish the consultation; welcome everybody who will come, and note their consent."""
    xform = xls2xform.convert(form().encode(), file_type=".md", validate=False).xform.encode()
    title = told({"fr": "Vos trajets"})
    store = await open_store(database(folder))

    async def work(unit: Unit) -> None:
        await publish(unit.db, Publication(SLUG, xform, title), datetime.now(UTC))
        for chat_id in range(FIRST_CHAT, FIRST_CHAT + residents):
            await _welcome(unit, chat_id)

    try:
        await store.write(work)
    finally:
        await store.close()


async def _welcome(unit: Unit, chat_id: int) -> None:
    at = datetime.now(UTC)
    who = await unit.person_of(chat_id, at)
    come = Incoming(ref=f"bench-{chat_id}", person=who.person, at=at, what=CameBack())
    welcomed = PersonWelcomed(locale="fr", age_band="18_25", notice_version=NOTICE)
    consents = [ConsentAnswered(purpose=p, given=True, notice_version=NOTICE) for p in PURPOSES]
    await unit.record(come, who.person, [welcomed, *consents])


async def check(folder: Path, handed_in: Sequence[int]) -> None:
    """After the kill: every answer of everybody who was told that theirs arrived."""
    store = await open_store(database(folder))

    async def work(unit: Unit) -> list[int]:
        return [chat_id for chat_id in handed_in if not await _complete(unit, chat_id)]

    try:
        lost = await store.write(work)
    finally:
        await store.close()
    if lost:
        raise Lost(f"{len(lost)} of {len(handed_in)} receipts have no complete answers behind them")


async def _complete(unit: Unit, chat_id: int) -> bool:
    who = await unit.person_of(chat_id, datetime.now(UTC))
    found = await unit.find(HandedInBy(SLUG, who.person))
    given = tuple(zip(NAMES, ANSWERS, strict=True))
    return found is not None and tuple(found.answers) == given
