"""What a restore does about the time since the backup: people, letters, hours, receipts."""

import asyncio
import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from conversations.frozen import utc_text
from conversations.people.events import PersonForgotten
from storage import due
from storage.copying import alone
from storage.store import Store, open_store
from storage.unit import Unit
from tests.bot.backups.house import NOW, aside, backup, consent, done, letter, people, restore, rows
from tests.bot.backups.test_backup import ROOT, media
from tests.bot.cli.conftest import town as town
from tests.bot.cli.house import typed as portevoix

Said = pytest.CaptureFixture[str]


def test_whoever_was_forgotten_since_is_forgotten_again(town: Path, capsys: Said) -> None:
    ada, ben = people(town, 1, 2)
    backup()
    done(town, lambda unit: unit.did(PersonForgotten(), "bye", NOW, ada))
    assert restore() == 0
    assert "forgotten since the backup: fewer than 11" in capsys.readouterr().out
    assert rows(town, "SELECT person FROM people") == [(ben,)]
    assert rows(town, "SELECT count(*) FROM consents WHERE person <> ''") == [(1,)]
    assert restore() == 0, "what was forgotten is known for the next restore too"
    assert rows(town, "SELECT person FROM people") == [(ben,)]


def test_a_consent_taken_back_since_is_taken_back(town: Path, capsys: Said) -> None:
    ada, ben = people(town, 1, 2)
    backup()
    done(town, lambda unit: consent(unit, ada, NOW + timedelta(minutes=1), given=0))
    assert restore() == 0
    assert "taken back again" in capsys.readouterr().out
    given = rows(town, "SELECT person, given FROM consents ORDER BY at")
    assert given[-1] == (ada, 0)
    assert (ben, 1) in given
    assert len(given) == 3


LATER = utc_text(NOW + timedelta(days=2))


@pytest.fixture
def waiting(town: Path) -> Path:
    """A town with letters of every kind on their way."""
    (ada,) = people(town, 1)

    async def work(unit: Unit) -> None:
        await letter(unit, "answer", ada, "reply", "", "waiting")
        await letter(unit, "calling", ada, "reply", "", "sending")
        await letter(unit, "news", ada, "announcement", utc_text(NOW), "waiting")
        await letter(unit, "on-its-way", ada, "announcement", "", "sending")
        await letter(unit, "to-come", ada, "reminder", LATER, "waiting")
        await letter(unit, "sent", ada, "reply", "", "sent")

    done(town, work)
    return town


def states(folder: Path) -> dict[str, str]:
    return dict(rows(folder, "SELECT id, state FROM outbox"))  # type: ignore[arg-type]


def test_what_may_have_left_since_is_not_sent_again(waiting: Path, capsys: Said) -> None:
    backup()
    assert restore() == 0
    assert "and are not sent: 4." in capsys.readouterr().out
    now = states(waiting)
    assert now.pop("to-come") == "waiting"
    assert now.pop("sent") == "sent"
    assert {now[one] for one in ("answer", "calling", "news", "on-its-way")} == {"unsure"}
    kept = rows(waiting, "SELECT id FROM outbox WHERE reply IS NOT NULL AND state = 'unsure'")
    assert {row[0] for row in kept} == {"news", "on-its-way"}, "what somebody was told is dropped"
    assert portevoix("doctor") == 1
    assert "answer" in capsys.readouterr().out


def test_where_nothing_ran_since_everything_is_sent(waiting: Path, capsys: Said) -> None:
    backup()
    before = states(waiting)
    assert restore("--nothing-since") == 0
    assert states(waiting) == before


def test_hours_that_came_since_come_silently(town: Path, capsys: Said) -> None:
    media(town, b"")

    async def soon(unit: Unit) -> None:
        await unit.db.run(
            "UPDATE surveys SET closes_at = :at, secret = :secret",
            {"at": utc_text(NOW), "secret": "ab" * 32},
        )
        await due.plan(unit.db, due.Due("survey-closes.s", "survey-closes", "s", NOW))

    done(town, soon)
    backup()
    assert restore() == 0
    assert rows(town, "SELECT closed_at IS NOT NULL FROM surveys") == [(1,)]
    assert rows(town, "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')") == [(0,)]
    assert rows(town, "SELECT count(*) FROM inbox WHERE handled_at IS NULL") == [(0,)]


def hammered(store: Store, over: asyncio.Event) -> Iterator[Any]:
    """Endless work; each answers with the receipt it acknowledged."""
    n = 0
    while not over.is_set():
        n += 1
        ref = f"receipt-{n:06d}"

        async def work(unit: Unit, ref: str = ref) -> str:
            for part in ("a", "b"):
                await unit.db.run(
                    "INSERT INTO journal (ref, at, name, data) VALUES (:ref, '', :part, '')",
                    {"ref": ref, "part": part},
                )
            return ref

        yield store.write(work)


def test_what_was_acknowledged_before_a_backup_is_in_it(town: Path) -> None:
    """The bot writes all the while, a backup is made beside it, and is restored."""
    media(town, b"a photo")
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-m", "bot", "backup", "--to", "one.tar"]

    async def run() -> tuple[list[str], list[str]]:
        store = await open_store(f"sqlite:///{town}/data/portevoix.db")
        over = asyncio.Event()
        acknowledged: list[str] = []

        async def write() -> None:
            for work in hammered(store, over):
                acknowledged.append(await work)

        writing = asyncio.create_task(write())
        await asyncio.sleep(0.5)
        before = list(acknowledged)
        process = await asyncio.create_subprocess_exec(*words, cwd=town, env=env)
        assert await process.wait() == 0
        during = len(acknowledged)
        await asyncio.sleep(0.3)
        over.set()
        await writing
        await store.close()
        assert during > len(before), "the bot went on writing"
        return before, acknowledged

    before, acknowledged = asyncio.run(run())
    assert restore() == 0
    kept = [row[0] for row in rows(town, "SELECT ref FROM journal WHERE name = 'a' ORDER BY seq")]
    receipts = [one for one in kept if one.startswith("receipt-")]
    assert set(before) <= set(receipts)
    assert receipts == acknowledged[: len(receipts)], "one moment: no gap"
    assert len(receipts) < len(acknowledged)
    halves = rows(town, "SELECT count(*) FROM journal WHERE name IN ('a', 'b')")
    assert halves == [(2 * len(receipts),)]
    assert alone(aside(town) / "portevoix.db").execute(
        "SELECT count(*) FROM journal WHERE name = 'a'"
    ).fetchone()[0] == len(acknowledged)
