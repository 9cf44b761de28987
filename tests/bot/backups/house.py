"""A town hall with people and letters, whose database is backed up and restored."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from conversations.frozen import utc_text
from conversations.people.events import PersonWelcomed
from storage.unit import Unit
from tests.bot.cli.house import in_store
from tests.bot.cli.house import typed as portevoix

NOW = datetime.now(UTC)
WELCOMED = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")


def done(folder: Path, work: Any) -> Any:
    """What one transaction comes to."""
    return in_store(folder, lambda store: store.write(work))


def rows(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    """What the database answers."""

    async def work(unit: Unit) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in await unit.db.execute(sql)]

    found: list[tuple[Any, ...]] = done(folder, work)
    return found


async def welcome(unit: Unit, chat: int) -> str:
    """Somebody who agreed to announcements."""
    person = (await unit.person_of(chat, NOW)).person
    await unit.did(WELCOMED, f"hello-{chat}", NOW, person)
    await consent(unit, person, NOW, given=1)
    return person


async def consent(unit: Unit, person: str, at: datetime, given: int) -> None:
    await unit.db.run(
        """
        INSERT INTO consents (person, purpose, at, given, version)
        VALUES (:person, 'announcements', :at, :given, '1')""",
        {"person": person, "at": utc_text(at), "given": given},
    )


async def letter(unit: Unit, id: str, person: str, lane: str, due_at: str, state: str) -> None:
    await unit.db.run(
        """
        INSERT INTO outbox (id, person, lane, locale, reply, made_at, due_at, state)
        VALUES (:id, :person, :lane, 'fr', '{}', :at, :due_at, :state)""",
        {
            "id": id,
            "person": person,
            "lane": lane,
            "at": utc_text(NOW),
            "due_at": due_at,
            "state": state,
        },
    )


def people(folder: Path, *chats: int) -> list[str]:
    return [done(folder, lambda unit, chat=chat: welcome(unit, chat)) for chat in chats]


def backup() -> None:
    assert portevoix("backup", "--to", "one.tar") == 0


def restore(*words: str) -> int:
    return portevoix("restore", "one.tar", "--yes", "--lang", "en", *words)


def aside(folder: Path) -> Path:
    (found,) = (folder / "data").glob("portevoix.db.aside-*")
    return found
