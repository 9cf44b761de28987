"""A town hall for tests: commands typed in a folder, submissions put into its database."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bot.__main__ import main
from bot.city.definition import SAMPLE
from conversations.reply import Lane
from conversations.surveys.events import Given, SurveyHandedIn
from storage import outbox, surveys
from storage.happened import Happened
from storage.store import Store, open_store
from storage.unit import Unit

TOKEN = "42:simulator"

T = TypeVar("T")
AT = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)


def typed(*words: object) -> int:
    """The exit code of `portevoix words...`."""
    return main([str(word) for word in words])


def own_file(folder: Path) -> None:
    """The file of a town that has put its own names for the sample's."""
    text = SAMPLE.read_text(encoding="utf-8")
    text = text.replace("@marseille.example", "@ville.fr")
    text = text.replace('"Ville de Marseille (exemple)"', '"Ville"')
    (folder / "city.toml").write_text(text, encoding="utf-8")


def with_admin(folder: Path) -> Path:
    """The new database of `folder`, in which somebody is admin; its path."""

    async def work(store: Store) -> None:
        at = AT.isoformat()
        sql = """
            INSERT INTO people (person, locale, age_band, role, notice_version, welcomed_at,
                last_seen_at) VALUES ('zoe', 'fr', 'unsaid', 'admin', '1', :at, :at)"""
        await store.write(lambda unit: unit.db.execute(sql, {"at": at}))

    in_store(folder, work)
    return folder / "data" / "portevoix.db"


def in_store(folder: Path, work: Callable[[Store], Awaitable[T]]) -> T:
    """What `work` comes to with the database of `folder` open."""

    async def run() -> T:
        store = await open_store(f"sqlite:///{folder}/data/portevoix.db")
        try:
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(run())


async def to_deliver(store: Store, lane: Lane) -> list[outbox.Letter]:
    """What the running bot would deliver, at the moment at which the last of it is due."""
    sql = "SELECT max(due_at) AS last FROM outbox WHERE lane = :lane AND state = 'waiting'"

    async def work(unit: Unit) -> list[outbox.Letter]:
        [(last,)] = await unit.db.execute(sql, {"lane": lane})
        now = datetime.fromisoformat(last) if last else datetime.now(UTC)
        return await outbox.claim(unit.db, "test", lane, 10, now)

    return await store.write(work)


def hand_in(folder: Path, slug: str, *many: dict[str, str], version: int = 1) -> None:
    """One submission for each of `many`, from as many people."""

    async def work(unit: Unit) -> None:
        for n, answers in enumerate(many):
            given = tuple(Given(name=name, value=value) for name, value in answers.items())
            event = SurveyHandedIn(
                slug=slug, version=version, locale="fr", started_at=AT, answers=given
            )
            who = Happened(f"test-{version}-{n}", f"person-{version}-{n}", AT)
            await surveys.handed_in(unit.db, event, who)

    in_store(folder, lambda store: store.write(work))
