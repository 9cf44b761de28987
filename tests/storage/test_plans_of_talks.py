"""Whatever grows with people is never read from end to end: by turns, hours, postman or poll."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from storage.db import Db, Params
from storage.hands import OneByOne
from storage.pruning import Kept, tidied
from storage.store import open_store
from tests.players.cast import Cast
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.players.whole import Whole
from tests.script import read

TALKS = Path(__file__).parents[1] / "talks"
DESK = (
    *("announcements/approval", "hall/cancel_and_resume", "hall/left_and_returned"),
    *("helping/guest", "ideas/browse", "ideas/propose", "ideas/my_ideas_merge"),
    *("ideas/comment_reviewed", "ideas/review_merge", "ideas/similar_support", "people/forget"),
    *("ideas/status_pushed_to_author_and_supporters", "meetings/rsvp-answer", "people/silence"),
    *("meetings/letters-reminders", "meetings/door-scan", "meetings/after-minutes-arabic"),
    *("meetings/agenda-support", "meetings/door-typing", "meetings/rsvp-waiting"),
    *("requests/simple", "surveys/pause_and_resume", "surveys/recap_change"),
    *("surveys/unfinished", "surveys/results_fr", "voting/reminders-census"),
)
"""Of every room what residents do, and the hours that follow; the player beats the clock."""
THROUGH_TELEGRAM = ("ideas/support_and_back", "meetings/rsvp-closed")
"""Played with the poll and the postman too."""

MADE_BY_THE_TOWN = {
    "announcements": "the team writes a few a week",
    "announcement_runs": "as many",
    "campaigns": "a few a year",
    "elections": "a few a year",
    "follow_ups": "what the team raises after meetings",
    "indicator_marks": "a handful of names",
    "indicator_parts": "one row a month at most",
    "invitations": "those into the team",
    "manuscripts": "consultations that the team is writing",
    "manuscript_attachments": "as many",
    "meetings": "a few a week",
    "prepared_answers": "sentences of the team",
    "survey_results": "one row a consultation",
    "surveys": "a few a month",
    "uploads": "files of announcements",
    "sessions": "chats that are lent just now",
    "request_notices": "members of the team",
    "secrets": "a handful of names",
}
"""Tables that do not grow with people, and why."""
SLOWLY = {
    "SELECT count(*) AS received,": "figures of ideas, for the team once a week",
    "SELECT status AS what, count(*)": "the same",
    "SELECT theme AS what, count(*)": "the same",
    "SELECT arrondissement AS what, count(*)": "the same",
    "SELECT campaign, count(*) AS received,": "figures of campaigns, when the team asks",
    "SELECT campaign, theme, count(*)": "the same",
    "SELECT at FROM journal ORDER BY seq LIMIT 1": "its first row",
    "SELECT rowid FROM idea_search ORDER BY rowid DESC LIMIT 1": "its last row",
    "DELETE FROM idea_search WHERE idea = :idea": "FTS5 has no other key: 40 ms of 50,000 ideas",
    "SELECT person, chat_id FROM identities": "only tests say it",
    "SELECT count(*) FROM submissions": "only tests say it",
    "SELECT 1 FROM outbox WHERE state = 'sending' UNION": "only tests say it",
    "SELECT path FROM media": "the tidying of files, once an hour beside a walk of their folder",
    "SELECT source, update_id, error": "only tests and doctor say it",
    "SELECT seq, at, who, role, act": "the last page of the log",
}
"""How statements begin that may read a table of people, and why."""
SAID = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH)")
SCAN = re.compile(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?(.*)")
ALIAS = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)\s+(?:AS\s+)?([a-z]\w?)\b")

Found = dict[str, Params]


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Iterator[Found]:
    """Every statement that reaches the database from here on, with parameters of one time."""
    there: Found = {}

    def note(sql: str, params: Params) -> None:
        if SAID.match(sql):
            there.setdefault(sql, dict(params))

    for name in ("execute", "one", "run"):
        real = getattr(Db, name)

        async def noted(db: Db, sql: str, params: Params | None = None, real: Any = real) -> Any:
            note(sql, params or {})
            return await real(db, sql, params or {})

        monkeypatch.setattr(Db, name, noted)
    many = Db.executemany

    async def noted_many(db: Db, sql: str, rows: Any) -> int:
        rows = list(rows)
        if rows:
            note(sql, rows[0])
        return await many(db, sql, rows)

    monkeypatch.setattr(Db, "executemany", noted_many)
    yield there


async def scans(found: Found, tmp_path: Path) -> list[str]:
    """What reads a table of people whole; an index that holds few of its rows may."""
    said = dict(found)
    store = await open_store(f"sqlite:///{tmp_path}/plans.db")
    try:
        return await store.read(lambda db: _scans(db, said))
    finally:
        await store.close()


async def _scans(db: Db, said: Found) -> list[str]:
    schema = await db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    tables = {name for kind, name, _ in schema if kind == "table"}
    few = {name for kind, name, sql in schema if kind == "index" and " WHERE " in sql}
    bad = []
    for sql, params in said.items():
        words = " ".join(sql.split())
        if words.startswith(tuple(SLOWLY)):
            continue
        alias = {short: table for table, short in ALIAS.findall(sql)}
        for plan in await db.execute(f"EXPLAIN QUERY PLAN {sql}", params):
            scan = SCAN.match(plan[-1])
            table = scan and alias.get(scan[1], scan[1])
            if not scan or table not in tables - MADE_BY_THE_TOWN.keys() or scan[2] in few:
                continue
            if "VIRTUAL TABLE" in scan[3] and ":M" in scan[3]:
                continue  # words, by the index of words
            bad.append(f"{plan[-1]}: {words}")
    return bad


def talks(patterns: tuple[str, ...]) -> list[Path]:
    """The files that are meant; each pattern means one at least."""
    made = []
    for pattern in patterns:
        files = sorted(TALKS.glob(f"{pattern}.talk"))
        assert files, pattern
        made += files[:2]
    return made


@pytest.mark.slow
async def test_no_turn_and_no_hour_reads_whole_what_grows_with_people(found, tmp_path):
    for path in talks(DESK):
        await Player(AtTheDesk(Cast())).play(read(path))
    for path in talks(THROUGH_TELEGRAM):
        await Player(Whole(Cast())).play(read(path))
    store = await open_store(f"sqlite:///{tmp_path}/tidy.db")
    await tidied(OneByOne(store), AtTheDesk(Cast()).now(), Kept())
    await store.close()
    for part in ("UPDATE outbox SET state = 'sending'", "INSERT INTO inbox", "UPDATE due SET"):
        assert any(part in sql for sql in found), part
    assert "\n".join(await scans(found, tmp_path)) == ""


async def test_what_reads_a_table_whole_is_found(found, tmp_path):
    store = await open_store(f"sqlite:///{tmp_path}/some.db")
    found.clear()
    for sql in (
        "SELECT p.person FROM people p WHERE age_band = 'x'",
        "SELECT person FROM people WHERE person = 'x'",
        "SELECT slug FROM surveys WHERE listed = 1",
    ):
        await store.read(lambda db, sql=sql: db.execute(sql))
    await asyncio.sleep(0)
    assert [one.split(":")[0] for one in await scans(found, tmp_path)] == ["SCAN p"]
    await store.close()
