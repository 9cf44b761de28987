"""The voting room: elections as staff keep them, and the days on which reminders leave."""

from datetime import date, datetime
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
from conversations.voting.moving import same_days
from conversations.voting.reminding import RULE
from storage import batches, election_letters, voting_put_off
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
    """Other days or hours: nothing leaves before somebody stands for them."""
    await db.run(
        """
        UPDATE elections SET definition = :definition, first_round = :first_round,
            last_round = :last_round, version = :version, confirmed_at = NULL, confirmed_by = ''
        WHERE id = :id""",
        {"id": event.id, **_columns(event.election), "version": event.version},
    )
    await _unplan(db, event.id)
    await election_letters.hold(db, event.id)
    told = await _told(db, event.id)
    if told is not None and not same_days(told, event.election):
        await election_letters.drop_put_off(db, told, happened.at)


async def confirmed(db: Db, event: ElectionConfirmed, happened: Happened) -> None:
    """Its reminders come at their hours; who had been told otherwise is told what is so now.

    Where the days are those that were told, what waits about them leaves after all.
    """
    told, now = await _told(db, event.id), await by_id(db, ElectionById(event.id))
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
    left: frozenset[str] = frozenset()
    if told is not None and now is not None and same_days(told, now.election):
        left, late = await election_letters.resume(db, event)
        for name in sorted(late):
            await _plan(db, event.id, name, happened.at)
    for name, at in event.hours:
        if name not in left:
            await _plan(db, event.id, name, at)
    await election_letters.end(db, event.id, "replaced", held=True)
    if event.notice is not None and event.notice_until is not None:
        batch = f"{VOTING}{event.id}.moved.{event.version}"
        await batches.open_batch(db, batch, event.notice, happened.at, event.notice_until)


async def _plan(db: Db, election: str, name: str, at: datetime) -> None:
    await plan(db, Due(_hour(election, name), RULE, f"{election} {name}", at))


async def _told(db: Db, id: str) -> Election | None:
    """As it was confirmed last."""
    card = await by_id(db, ElectionById(id))
    return None if card is None else card.told


async def cancelled(db: Db, event: ElectionCancelled, happened: Happened) -> None:
    """Nothing leaves about it any more, but that it does not take place."""
    await db.run(
        "UPDATE elections SET cancelled_at = :at WHERE id = :id",
        {"id": event.id, "at": utc_text(happened.at)},
    )
    await _unplan(db, event.id)
    await election_letters.end(db, event.id, "cancelled")
    told = await _told(db, event.id)
    if told is not None:
        await election_letters.drop_put_off(db, told, happened.at)
    if event.notice is not None and event.notice_until is not None:
        batch = f"{VOTING}{event.id}.cancelled.{event.version}"
        await batches.open_batch(db, batch, event.notice, happened.at, event.notice_until)


async def urged(db: Db, event: ElectionsUrged, happened: Happened) -> None:
    """The team heard of these; not again for a while."""
    params = [{"id": id, "at": utc_text(happened.at)} for id in event.ids]
    await db.executemany("UPDATE elections SET urged_at = :at WHERE id = :id", params)


async def letters_left(db: Db, event: VotingLettersLeft, happened: Happened) -> None:
    """Reminders leave; they are written page by page."""
    await voting_put_off.replaced(db, event.batch, happened)
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
