"""The days of the indicators: what the journal tells, counted by the day, once and for good.

Rules:
1. Each entry is counted once: how far the journal is read is kept in the same transaction, and
   whoever has read on meanwhile (the command line) is found there.
2. What was counted stays, also when what it came of is erased: nobody is seen to go.
3. Days are those of the town's calendar. An entry of which the journal keeps only the day (`.at` is
   midnight in UTC) is of that day.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from storage.db import Db, Row
from storage.tidying import Hands

AT_ONCE = 1_000
"""Entries that are counted in one transaction."""
MOST_PAGES = 1_000
"""Pages that are counted in one tidying: some minutes of one core at most, a million entries."""
TAIL = 20_000
"""Entries not counted yet that are added where the indicators are shown: about half a second."""
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


@dataclass(frozen=True, slots=True)
class _Page:
    """Entries that follow a mark, and what they count as without a look at anything else."""

    after: int
    rows: Sequence[Row]
    counts: Counter[Key]
    new_zone: bool


async def read_on(hands: Hands, zone: str) -> int:
    """Count what the journal tells since it was read last, up to `MOST_PAGES`; how many entries
    were there."""
    there = 0
    for _ in range(MOST_PAGES):
        page = await hands.read(partial(_page, zone=zone))
        if page.rows or page.new_zone:
            there += await hands.write(partial(_count, page=page, zone=zone))
        if len(page.rows) < AT_ONCE:
            break
    return there


async def _page(db: Db, zone: str) -> _Page:
    after = int(await mark(db, "read") or 0)
    rows = await _following(db, after, AT_ONCE)
    counts = Counter(key for row in rows for key in of_entry(row, zone))
    return _Page(after, rows, counts, await mark(db, "zone") != zone)


async def _count(db: Db, page: _Page, zone: str) -> int:
    """How many were counted; none where somebody else has counted them meanwhile."""
    if page.new_zone:
        await put_mark(db, "zone", zone)
    if not page.rows or int(await mark(db, "read") or 0) != page.after:
        return 0
    counts = page.counts.copy()
    for row in page.rows:
        counts.update(await _waits(db, row, zone))
    await add(db, counts)
    await put_mark(db, "read", str(page.rows[-1]["seq"]))
    return len(page.rows)


async def tail(db: Db, most: int) -> Sequence[Row]:
    """The entries of the journal that are not counted yet, the earliest first."""
    return await _following(db, int(await mark(db, "read") or 0), most)


async def _following(db: Db, after: int, most: int) -> Sequence[Row]:
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
    if data.get("corrects"):
        return []
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
