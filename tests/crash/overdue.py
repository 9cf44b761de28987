"""The bot was down when announcements were to leave: what is over is missed, the rest leaves once.

One whose time is over, one whose time is not, and one that comes every week and was to leave four
times, of which only the last leaves; and it is killed while it catches up.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.schedule import WEEKDAYS, Schedule, occurrences
from tests.crash.crowd import Crowd, crowd
from tests.crash.story import Row

ZONE = "Europe/Paris"
ENDS_WITHIN = 90.0
OVER, LATE, WEEKLY = "Hier", "Aujourd’hui", "Chaque semaine"
SENT: dict[str, tuple[str, ...]] = {OVER: (), LATE: ("2.1",), WEEKLY: ("3.4",)}
"""Of each, the sendings that are to arrive."""
_RUNS = "SELECT batch, status, planned_at FROM announcement_runs ORDER BY number, run"
_IN_ORDER = (
    "SELECT data ->> 'batch' FROM journal WHERE name IN ('RunBegan', 'RunMissed') ORDER BY seq"
)
_DONE = ("over", "missed")


async def overdue(recipients: int, kills: int) -> Row:
    """Planned while the bot was down, and started long after."""
    async with crowd(recipients) as people:
        now = datetime.now(UTC)
        weekly = _every_week(now - timedelta(days=22))
        first = occurrences(weekly, ZONE, now - timedelta(days=30), 4)
        await people.announces(words=OVER, at=now - timedelta(hours=3), valid_hours=2)
        await people.announces(number=2, words=LATE, at=now - timedelta(hours=3), valid_hours=24)
        await people.announces(
            number=3, words=WEEKLY, at=first[0], schedule=weekly, valid_hours=10 * 24
        )
        await people.here.start()
        async with people.attended():
            for n in range(kills):
                await people.here.until(lambda n=n: len(_runs(people)) > n, ENDS_WITHIN)
                await people.here.bot.kill()
                await people.here.start()
            await people.here.until(lambda: _caught_up(people), ENDS_WITHIN)
        await people.here.bot.stop()
        return _counted(people, kills, first)


def _every_week(since: datetime) -> Schedule:
    wall = since.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None, second=0, microsecond=0)
    return Schedule(at=wall, rule=f"FREQ=WEEKLY;BYDAY={WEEKDAYS[wall.weekday()]}")


def _runs(people: Crowd) -> dict[str, tuple[str, datetime]]:
    with people.here.looking() as db:
        rows = db.execute(_RUNS).fetchall()
    return {batch: (status, datetime.fromisoformat(at)) for batch, status, at in rows}


def _caught_up(people: Crowd) -> bool:
    runs = _runs(people)
    ended = all(status in _DONE for status, _ in runs.values())
    return ended and {"1.1", "2.1", "3.4"} <= runs.keys()


def _counted(people: Crowd, kills: int, first: tuple[datetime, ...]) -> Row:
    runs = _runs(people)
    row = Row("announcement_overdue", kills, 0, 0, 0, 0, people.told_too_much())
    found = {batch: status for batch, (status, _) in runs.items()}
    wanted = {"1.1": "missed", "2.1": "over", "3.1": "missed", "3.2": "missed", "3.3": "missed"}
    if found != {**wanted, "3.4": "over"}:
        row.wrong.append(f"the sendings stand so: {found}")
    if tuple(at for batch, (_, at) in runs.items() if batch.startswith("3.")) != first:
        row.wrong.append("the weekly one left for other hours than its own")
    with people.here.looking() as db:
        happened = [batch for (batch,) in db.execute(_IN_ORDER) if batch.startswith("3.")]
    if happened != sorted(happened):
        row.wrong.append(f"out of order, or twice: {happened}")
    for words, batches in SENT.items():
        times, states = people.times(words), [people.states(batch) for batch in batches]
        for chat in people.chats:
            unsure = sum(letters[chat][0] == "unsure" for letters in states)
            row.lost += max(0, len(batches) - times[chat] - unsure)
            row.sent_twice += max(0, times[chat] - len(batches))
    print(f"announcement_overdue: {found}")
    return row
