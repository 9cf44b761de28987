"""A town's database of the first version, with people and answers in it, becomes today's."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from conversations.surveys.known import HandedInBy, SurveyBySlug
from conversations.who import PersonByRef
from storage import identities
from storage.migrate import FOLDER, migrate
from storage.store import open_store
from tests.players.cast import xform

AT = "2026-11-21T11:00:00.000000+00:00"
FIRST = FOLDER / "0001_house.sql"


def first_version(path: Path, folder: Path) -> None:
    """A database as the first release left it: a profile, a talk, a consultation, letters."""
    folder.mkdir()
    (folder / FIRST.name).write_bytes(FIRST.read_bytes())
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, folder)
    for table, row in ROWS:
        marks = ", ".join("?" * len(row))
        connection.execute(
            f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", [*row.values()]
        )
    connection.close()


ROWS: list[tuple[str, dict[str, object]]] = [
    ("identities", {"person": "ada", "chat_id": 7, "seen_at": AT}),
    (
        "people",
        {
            "person": "ada",
            "locale": "ar",
            "age_band": "65_plus",
            "notice_version": "1",
            "welcomed_at": AT,
            "last_seen_at": AT,
        },
    ),
    (
        "consents",
        {"person": "ada", "purpose": "consultations", "at": AT, "given": 1, "version": "1"},
    ),
    (
        "surveys",
        {
            "slug": "transport",
            "title": '{"fr": "Transports"}',
            "version": 1,
            "published_at": AT,
            "secret": "ab" * 32,
        },
    ),
    (
        "survey_versions",
        {
            "slug": "transport",
            "version": 1,
            "sha256": "",
            "xform": xform("transport"),
            "title": '{"fr": "Transports"}',
            "published_at": AT,
        },
    ),
    (
        "outbox",
        {
            "id": "telegram-1.0",
            "person": "ada",
            "lane": "reply",
            "locale": "ar",
            "reply": "{}",
            "made_at": AT,
        },
    ),
    ("due", {"id": "x", "what": "survey-closes", "about": "transport", "due_at": AT}),
]


async def test_what_was_there_is_there_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "town.db"
    first_version(path, tmp_path / "old")
    store = await open_store(f"sqlite:///{path}")
    try:
        card = await store.write(lambda unit: unit.find(PersonByRef("ada")))
        assert (card.locale, card.role, card.notice_version) == ("ar", "resident", "1")
        assert card.consents == {"consultations"} and card.session is None and card.label == ""
        survey = await store.write(lambda unit: unit.find(SurveyBySlug("transport")))
        assert survey is not None and survey.version == 1
        assert await store.write(lambda unit: unit.find(HandedInBy("transport", "ada"))) is None
        at = datetime(2026, 11, 22, tzinfo=UTC)
        who = await store.write(lambda unit: identities.meet(unit.db, 7, at))
        assert who == identities.Identity("ada", True, "")
        for table, _ in ROWS:
            count = await store.read(lambda db, t=table: db.one(f"SELECT count(*) FROM {t}"))
            assert count is not None and count[0] == 1, table
        broken = await store.read(lambda db: db.execute("PRAGMA foreign_key_check"))
        assert broken == []
    finally:
        await store.close()


def test_every_file_of_the_house_is_applied_once_and_in_order(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "new.db", isolation_level=None)
    names = migrate(connection)
    assert names == sorted(path.name for path in FOLDER.glob("*.sql"))
    numbers = [name[:4] for name in names]
    assert len(set(numbers)) == len(numbers), "two files with one number"
    assert migrate(connection) == []
    connection.close()
