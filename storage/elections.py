"""The voting room: elections as staff keep them, and the days on which reminders leave."""

from datetime import date
from typing import Any

from conversations.frozen import utc_text
from conversations.voting.election import Election
from conversations.voting.events import (
    ElectionAdded,
    ElectionCancelled,
    ElectionConfirmed,
    ElectionMoved,
    ElectionsUrged,
    VotingCounted,
    VotingLettersLeft,
)
from conversations.voting.known import (
    ElectionById,
    ElectionCard,
    ElectionsToCome,
    EveryElection,
    VotingFigures,
)
from conversations.voting.reminding import RULE
from storage import batches
from storage.db import Db, Row
from storage.due import Due, plan
from storage.happened import Happened
from storage.outbox import VOTING


async def added(db: Db, event: ElectionAdded, happened: Happened) -> None:
    """Keep it; nobody hears of it yet."""
    await db.run(
        """
        INSERT INTO elections (id, definition, first_round, last_round, added_at)
        VALUES (:id, :definition, :first_round, :last_round, :at) ON CONFLICT (id) DO NOTHING""",
        {"id": event.id, **_columns(event.election), "at": utc_text(happened.at)},
    )


def _columns(election: Election) -> dict[str, str]:
    return {
        "definition": election.model_dump_json(),
        "first_round": election.first_round.isoformat(),
        "last_round": election.over_after.isoformat(),
    }


async def moved(db: Db, event: ElectionMoved, happened: Happened) -> None:
    """Other days: nothing leaves before somebody stands for them."""
    await db.run(
        """
        UPDATE elections SET definition = :definition, first_round = :first_round,
            last_round = :last_round, version = :version, confirmed_at = NULL, confirmed_by = ''
        WHERE id = :id""",
        {"id": event.id, **_columns(event.election), "version": event.version},
    )
    await _unplan(db, event.id)
    await _end_letters(db, event.id, "replaced")


async def confirmed(db: Db, event: ElectionConfirmed, happened: Happened) -> None:
    """Its reminders come at their hours; who had been told other days is told these."""
    await db.run(
        """
        UPDATE elections SET confirmed_at = :at, confirmed_by = :label, told = definition
        WHERE id = :id AND version = :version""",
        {
            "id": event.id,
            "version": event.version,
            "label": event.label,
            "at": utc_text(happened.at),
        },
    )
    await _unplan(db, event.id)
    for name, at in event.hours:
        await plan(db, Due(_hour(event.id, name), RULE, f"{event.id} {name}", at))
    if event.notice is not None and event.notice_until is not None:
        batch = f"{VOTING}{event.id}.moved.{event.version}"
        await batches.open_batch(db, batch, event.notice, happened.at, event.notice_until)


async def cancelled(db: Db, event: ElectionCancelled, happened: Happened) -> None:
    """Nothing leaves about it any more."""
    await db.run(
        "UPDATE elections SET cancelled_at = :at WHERE id = :id",
        {"id": event.id, "at": utc_text(happened.at)},
    )
    await _unplan(db, event.id)
    await _end_letters(db, event.id, "cancelled")


async def urged(db: Db, event: ElectionsUrged, happened: Happened) -> None:
    """The team heard of these; not again for a while."""
    params = [{"id": id, "at": utc_text(happened.at)} for id in event.ids]
    await db.executemany("UPDATE elections SET urged_at = :at WHERE id = :id", params)


async def _end_letters(db: Db, election: str, drops: str) -> None:
    """What waits about it does not leave any more: its days are others, or it does not come."""
    rows = await db.execute(
        """
        SELECT id FROM batches
        WHERE id > :first AND id < :last AND source = '' AND state <> 'over'""",
        {"first": f"{VOTING}{election}.", "last": f"{VOTING}{election}/"},
    )
    for row in rows:
        await batches.end(db, row["id"], drops)


async def letters_left(db: Db, event: VotingLettersLeft, happened: Happened) -> None:
    """Reminders leave; they are written page by page."""
    await batches.open_batch(db, event.batch, event.letter, happened.at, event.expires_at)


async def counted(db: Db, event: VotingCounted, happened: Happened) -> None:
    """One more in its week."""
    await db.run(
        """
        INSERT INTO voting_counts (week, what, count) VALUES (:week, :what, 1)
        ON CONFLICT (week, what) DO UPDATE SET count = voting_counts.count + 1""",
        {"week": event.week.isoformat(), "what": event.what},
    )


def _hour(election: str, name: str) -> str:
    return f"{VOTING}{election}/{name}"


async def _unplan(db: Db, election: str) -> None:
    """No reminder of it that is yet to come."""
    await db.run(
        "DELETE FROM due WHERE done_at IS NULL AND id > :first AND id < :last",
        {"first": f"{VOTING}{election}/", "last": f"{VOTING}{election}0"},
    )


_COLUMNS = (
    "id, definition, version, added_at, confirmed_at, confirmed_by, cancelled_at, told, urged_at"
)


async def to_come(db: Db, ask: ElectionsToCome) -> tuple[ElectionCard, ...]:
    """Those that are not over, the next first."""
    rows = await db.execute(
        f"""
        SELECT {_COLUMNS} FROM elections
        WHERE last_round >= :day AND cancelled_at IS NULL ORDER BY first_round, id""",  # noqa: S608
        {"day": ask.on.isoformat()},
    )
    return tuple(_card(row) for row in rows)


async def every(db: Db, ask: EveryElection) -> tuple[ElectionCard, ...]:
    """All of them, the latest first."""
    rows = await db.execute(
        f"SELECT {_COLUMNS} FROM elections ORDER BY first_round DESC, id LIMIT :most",  # noqa: S608
        {"most": ask.most},
    )
    return tuple(_card(row) for row in rows)


async def by_id(db: Db, ask: ElectionById) -> ElectionCard | None:
    """One of them."""
    row = await db.one(
        f"SELECT {_COLUMNS} FROM elections WHERE id = :id",  # noqa: S608
        {"id": ask.id},
    )
    return None if row is None else _card(row)


def _card(row: Row) -> ElectionCard:
    found: dict[str, Any] = dict(row)
    definition, cancelled_at = found.pop("definition"), found.pop("cancelled_at")
    told = found.pop("told")
    return ElectionCard.model_validate(
        {
            **found,
            "election": Election.model_validate_json(definition),
            "told": Election.model_validate_json(told) if told else None,
            "cancelled": cancelled_at is not None,
        }
    )


async def figures(db: Db, ask: VotingFigures) -> tuple[tuple[Any, ...], ...]:
    """Counts by week; who shows them hides what is too few (small_cells.py)."""
    rows = await db.execute(
        "SELECT week, what, count FROM voting_counts WHERE week >= :since ORDER BY week, what",
        {"since": ask.since.isoformat()},
    )
    return tuple((date.fromisoformat(row[0]), row[1], int(row[2])) for row in rows)
