"""The days of the indicators: what the journal tells, counted by the day, once and for good.

Rules:
1. Each entry is counted once: how far the journal is read is kept in the same transaction.
2. What was counted stays, also when what it came of is erased: nobody is seen to go.
3. Days are those of the town's calendar. An entry of which the journal keeps only the day (`.at` is
   midnight in UTC) is of that day.
"""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from storage.db import Db, Row

AT_ONCE = 20_000
"""Entries that are read in one transaction: about half a second."""
ANSWERS = frozenset({"under_study", "selected", "not_selected", "under_way", "done"})
"""Where an idea stands once the town has said what becomes of it."""
PLAIN = {
    "PersonWelcomed": "new",
    "SurveyHandedIn": "answers",
    "IdeaHandedIn": "ideas",
    "DraftApproved": "ideas",
    "IdeaSupported": "supports",
    "RequestAsked": "questions",
}
"""Entries that are counted as they are, and what they count as."""
SPOKEN = frozenset({"SurveyHandedIn", "IdeaHandedIn", "DraftApproved"})
"""What is also counted by its language, and by whether somebody helped."""

Key = tuple[str, str, str]
"""(what, part, day)."""


async def mark(db: Db, name: str) -> str:
    """A mark; empty where there is none."""
    row = await db.one("SELECT value FROM indicator_marks WHERE name = :name", {"name": name})
    return str(row[0]) if row else ""


async def put_mark(db: Db, name: str, value: str) -> None:
    """Set a mark."""
    await db.run(
        """
        INSERT INTO indicator_marks (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value""",
        {"name": name, "value": value},
    )


async def read_on(db: Db, zone: str, most: int = AT_ONCE) -> int:
    """Count what the journal tells since it was read last; how many entries were there."""
    if await mark(db, "zone") != zone:
        await put_mark(db, "zone", zone)
    rows = await tail(db, most)
    if not rows:
        return 0
    counts: Counter[Key] = Counter()
    for row in rows:
        counts.update(of_entry(row, zone))
        counts.update(await _waits(db, row, zone))
    await add(db, counts)
    await put_mark(db, "read", str(rows[-1]["seq"]))
    return len(rows)


async def tail(db: Db, most: int) -> Sequence[Row]:
    """The entries of the journal that are not counted yet, the earliest first."""
    after = int(await mark(db, "read") or 0)
    return await db.execute(
        "SELECT seq, at, name, data FROM journal WHERE seq > :after ORDER BY seq LIMIT :most",
        {"after": after, "most": most},
    )


def of_entry(row: Row, zone: str) -> list[Key]:
    """What one entry counts as."""
    name = row["name"]
    what = PLAIN.get(name, "")
    if not what and name != "PosterRead":
        return []
    day = town_day(row["at"], zone)
    data = json.loads(row["data"])
    if name == "PosterRead":
        return [("poster", str(data["code"]), day)]
    found = [(what, "", day)]
    if name in SPOKEN:
        found.append(("language", str(data["locale"]), day))
        if name == "DraftApproved" or data.get("channel") == "assisted":
            found.append(("assisted", "", day))
    return found


async def _waits(db: Db, row: Row, zone: str) -> list[Key]:
    """Write down what waits for the town; what was answered for the first time counts."""
    name = row["name"]
    if name not in ("RequestAsked", "RequestAnswered", "IdeaMoved"):
        return []
    data, day = json.loads(row["data"]), town_day(row["at"], zone)
    number = int(data["number"])
    if name == "RequestAsked":
        await _begin(db, "question", number, day)
    elif name == "RequestAnswered":
        return [("questions-answered", "", day)] if await _end(db, "question", number, day) else []
    elif data["status"] in ANSWERS:
        await _begin(db, "idea", number, await _handed_in(db, number, zone))
        return [("ideas-answered", "", day)] if await _end(db, "idea", number, day) else []
    return []


async def _begin(db: Db, what: str, number: int, since: str) -> None:
    await db.run(
        """
        INSERT INTO indicator_waits (what, number, since) VALUES (:what, :number, :since)
        ON CONFLICT (what, number) DO NOTHING""",
        {"what": what, "number": number, "since": since},
    )


async def _end(db: Db, what: str, number: int, day: str) -> int:
    return await db.run(
        """
        UPDATE indicator_waits SET answered = :day
        WHERE what = :what AND number = :number AND answered = ''""",
        {"what": what, "number": number, "day": day},
    )


async def _handed_in(db: Db, number: int, zone: str) -> str:
    """The day an idea was handed in; empty where it is gone already."""
    row = await db.one("SELECT handed_in_at FROM ideas WHERE number = :n", {"n": number})
    return town_day(row[0], zone) if row else ""


async def add(db: Db, counts: Counter[Key]) -> None:
    """So many more of each."""
    await db.executemany(
        """
        INSERT INTO indicator_counts (what, part, day, count) VALUES (:what, :part, :day, :count)
        ON CONFLICT (what, part, day) DO UPDATE
            SET count = indicator_counts.count + excluded.count""",
        [
            {"what": what, "part": part, "day": day, "count": count}
            for (what, part, day), count in sorted(counts.items())
        ],
    )


def town_day(at: str, zone: str) -> str:
    """The day of a moment of the journal on the town's calendar."""
    if at[11:26] == "00:00:00.000000":
        return at[:10]
    return datetime.fromisoformat(at).astimezone(ZoneInfo(zone)).date().isoformat()
