"""What waits about an election when it is changed or cancelled: it leaves after all, or it ends."""

from datetime import datetime

from conversations.frozen import utc_text
from conversations.voting.election import Election
from conversations.voting.events import ElectionConfirmed, Renewed
from storage import batches
from storage.db import Db
from storage.outbox import VOTING


async def hold(db: Db, election: str) -> None:
    """Nothing leaves about it for now."""
    for batch in await _of(db, election):
        await batches.hold(db, batch)


async def resume(db: Db, event: ElectionConfirmed) -> tuple[frozenset[str], frozenset[str]]:
    """What was held back leaves as `event` says it: the names of those reminders; and of those
    whose hour had come that never began to leave."""
    for batch in await _of(db, event.id, "moved."):
        await batches.let_go(db, batch)
    left = {one.name for one in event.letters if await _renewed(db, event.id, one)}
    late = {one.name for one in event.letters if one.begun and one.name not in left}
    rung = {one for one in late if await _rung(db, event.id, one)}
    return frozenset(left), frozenset(late - rung)


async def _renewed(db: Db, election: str, one: Renewed) -> bool:
    topic = one.name.partition("-")[0]
    held = [
        await batches.renew(db, batch, one.letter, one.until)
        for batch in await _of(db, election, f"{topic}.{one.name}-v")
    ]
    return any(held)


async def _rung(db: Db, election: str, name: str) -> bool:
    row = await db.one(
        "SELECT 1 FROM due WHERE id = :id AND done_at IS NOT NULL",
        {"id": f"{VOTING}{election}/{name}"},
    )
    return row is not None


async def end(db: Db, election: str, drops: str, *, held: bool = False) -> None:
    """What waits about it does not leave any more; `held`: only what is held back."""
    for batch in await _of(db, election, held=held):
        await batches.end(db, batch, drops)


async def _of(db: Db, election: str, begins: str = "", *, held: bool = False) -> list[str]:
    """The batches about it, alone or beside others, which are not over; `begins`: of that kind;
    `held`: only those that are held."""
    rows = await db.execute(
        """
        SELECT id FROM batches
        WHERE (id LIKE :alone OR id LIKE :beside) AND source = '' AND state <> 'over'
            AND (:held = 0 OR state = 'held') ORDER BY id""",
        {
            "alone": f"{VOTING}%{election}.{begins}%",
            "beside": f"{VOTING}%{election}+%.{begins}%",
            "held": int(held),
        },
    )
    return [row["id"] for row in rows]


# A reminder that somebody had put off is a letter of its own, in its reader's time. It says the
# name of its election and of its first round as voting/points.py writes them.
async def drop_put_off(db: Db, election: Election, at: datetime) -> None:
    """Those of this election that wait do not leave."""
    await db.run(
        """
        UPDATE outbox SET state = 'dropped', error = 'replaced', over_at = :at, reply = NULL
        WHERE state = 'waiting' AND batch = '' AND lane = 'reminder'
            AND reply LIKE '%"voting-remind-%' AND reply LIKE :kind AND reply LIKE :day""",
        {
            "at": utc_text(at),
            "kind": f'%"voting-kind-{election.kind}"%',
            "day": f'%"{election.first_round.isoformat()}"%',
        },
    )
