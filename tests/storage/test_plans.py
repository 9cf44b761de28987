"""Nothing that one person can ask for reads a large table from end to end, nor does the tidying."""

import re
from datetime import timedelta
from typing import Any

import pytest

from storage import identities
from storage.db import Db, Params
from storage.hands import OneByOne
from storage.pruning import Kept, tidied
from tests.storage.staging import Stage, staged

LARGE = (
    *("people", "talks", "outbox", "inbox", "due", "consents", "requests", "request_messages"),
    *("ideas", "idea_versions", "idea_drafts", "journal", "identities", "submissions", "answers"),
    *("outings", "profiles", "profile_topics", "idea_supports", "idea_comments", "idea_changes"),
    "registrations",
)
ASKED = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE)")
SCAN = re.compile(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?")
ALIAS = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)\s+(?:AS\s+)?([a-z]\w?)\b")

THEIRS = ("SELECT person, chat_id FROM identities", "SELECT source, update_id, error")
"""How statements begin that only tests and `doctor` say."""

Said = dict[str, Params]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Every statement that reaches the database from here on, with its parameters."""
    found: Said = {}
    for name in ("execute", "one", "run"):
        real = getattr(Db, name)

        async def noted(db: Db, sql: str, params: Params | None = None, real: Any = real) -> Any:
            if ASKED.match(sql) and not sql.strip().startswith(THEIRS):
                found.setdefault(sql, params or {})
            return await real(db, sql, params or {})

        monkeypatch.setattr(Db, name, noted)
    many = Db.executemany

    async def noted_many(db: Db, sql: str, rows: Any) -> int:
        rows = list(rows)
        if rows:
            found.setdefault(sql, rows[0])
        return await many(db, sql, rows)

    monkeypatch.setattr(Db, "executemany", noted_many)
    return found


async def scans(stage: Stage, asked: Said) -> list[str]:
    """The statements that read a large table whole; an index that holds few of its rows may."""
    asked = dict(asked)
    small = {
        name
        for (name,) in await stage.rows(
            """
            SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'
                AND name NOT LIKE 'ideas_shown%'"""
        )
    }
    bad = []
    for sql, params in asked.items():
        alias = {short: table for table, short in ALIAS.findall(sql)}
        for plan in await stage.rows(f"EXPLAIN QUERY PLAN {sql}", **params):
            scan = SCAN.match(plan[-1])
            if scan and alias.get(scan[1], scan[1]) in LARGE and scan[2] not in small:
                bad.append(f"{plan[-1]}: {' '.join(sql.split())}")
    return bad


SCENE = (
    *("survey transport", "Ana, ambassador, fr", "Ben, resident, fr", "Zoé, stranger, fr"),
    'idea 48213 of Ana, published, "Des bancs."',
)


async def test_no_turn_of_a_person_reads_a_large_table_whole(asked: Said) -> None:
    async with staged(*SCENE) as stage:
        asked.clear()
        await stage.told(
            *("Ben: /menu", "Ben: /me", "Ben: /survey transport", "Ben: [En bus]", "Ben: 2"),
            *("Ben: /cancel", "Ben: /idea", "Ben: Une fontaine.", "Ben: /questions"),
            *("Ben: /ask", "Ben: /guest", "Ben: [Commencer]", "Ben: /finish", "Ben: /privacy"),
            *("Zoé: /mydata", "Zoé: /forget", "Zoé: /start", "Zoé: /mydata"),
            *("Ben: /ideas", "Ben: /ideas support 48213", "Ben: /why 48213", "Ben: Pour tous."),
            *("Ben: /ideas filter -", "Ben: /ideas by theme -", "Ben: /ideas unsupport 48213"),
            *("Ben: /ideas next 48213 -", "Ben: /ideas said 48213 -", "Ben: /myideas"),
            *("Ben: /mydata", "Ben: /forget", "Ben: [Oui, tout effacer]", "Ben: Bonjour"),
            *("Ana: /mydata", "Ana: /forget", "Ana: [Oui, tout effacer]"),
        )
        assert any("DELETE FROM people" in sql for sql in asked)
        assert any("FROM idea_drafts" in sql for sql in asked)
        assert any("INSERT INTO idea_comments" in sql for sql in asked)
        assert "\n".join(await scans(stage, asked)) == ""


async def test_the_review_counts_and_lists_by_indexes(asked: Said) -> None:
    scene = ("Zoé, staff, fr", "Ana, resident, fr", 'idea 48213 of Ana, published, "Des bancs."')
    async with staged(*scene) as stage:
        asked.clear()
        said = await stage.told("Zoé: /queue list public")
        assert any("· publiée ·" in one for one in said)
        of_ideas = [sql for sql in asked if "FROM ideas i WHERE i.status IN ('published'" in sql]
        assert len(of_ideas) == 2, "a number and a page"
        for sql in of_ideas:
            plan = await stage.rows(f"EXPLAIN QUERY PLAN {sql}", **asked[sql])
            assert any(re.search("i USING .*ideas_followed", row[-1]) for row in plan), plan
            assert not any("TEMP B-TREE" in row[-1] for row in plan), "in order already"


async def test_no_answer_for_a_meeting_reads_a_large_table_whole(asked: Said) -> None:
    scene = (
        *("Ben, resident, fr", "Ana, resident, fr", "Zoé, resident, fr"),
        'meeting 17, 2026-12-05 18:30, 1 seats, guests 0, hidden, invited Ben and Ana, "La place"',
        'meeting 18, 2026-12-06 18:30, guests 2, needs step_free, "Le marché"',
    )
    async with staged(*scene) as stage:
        asked.clear()
        await stage.told(
            *("Ben: /meetings", "Ben: /rsvp 17 yes", "Ana: /meetings 17", "Ana: [Je viens]"),
            *("Zoé: /meetings 17", "Ben: /rsvp 17 no", "Ana: [Je prends la place]"),
            *("Zoé: /rsvp 18 guests 2", "Zoé: /rsvp 18 need step_free +", "Zoé: /rsvp 18 drop"),
            *("Ben: /rsvp 17 yes", "Ana: /rsvp 17 no", "time: meeting-offers 17"),
            *("Zoé: /rsvp 18 follow", "Zoé: /rsvp 18 unfollow", "Ben: /stop invitations"),
        )
        for part in ("SELECT 1 FROM outbox", "INSERT INTO registrations", "min(offered_until)"):
            assert any(part in sql for sql in asked), part
        assert "\n".join(await scans(stage, asked)) == ""


OVER = (
    """
    INSERT INTO outbox (id, person, lane, locale, made_at, state, over_at)
    VALUES ('over', 'p', 'reply', 'fr', '2026', 'sent', '2026')""",
    "INSERT INTO identities (person, chat_id, seen_at) VALUES ('gone', 1, '2026')",
    "INSERT INTO uploads (ref, what, name, mime, content) VALUES ('x', 'photo', '', '', '')",
    "UPDATE meetings SET invites = 'left'",
)
"""What the tidying finds in a reader and then drops, or counts, in the writer."""
TIDIED = (
    *(
        "name = 'welcome'",
        "DELETE FROM outbox WHERE over_at",
        "DELETE FROM identities WHERE person",
    ),
    *("DELETE FROM uploads WHERE uploads.ref", "UPDATE meetings SET parts", "SET figures"),
    *("count(DISTINCT person)", "DELETE FROM registrations", "indicator_counts", "'merge'"),
    "INSERT INTO indicator_marks",
)


async def test_no_tidying_reads_a_large_table_whole(asked: Said) -> None:
    meeting = 'meeting 17, 2026-11-22 18:30, 30 seats, came Ben, "La place"'
    async with staged(*SCENE, meeting) as stage:
        await stage.told("Ben: /survey transport")
        for sql in OVER:
            await stage.depth.store.write(lambda unit, sql=sql: unit.db.run(sql))
        now = stage.depth.now() + timedelta(days=200)
        asked.clear()
        gone = await tidied(OneByOne(stage.depth.store), now, Kept())
        assert min(gone[one] for one in ("outbox", "identities", "uploads", "registrations")) == 1
        await stage.depth.store.read(identities.any_farewell_over)
        for part in TIDIED:
            assert any(part in sql for sql in asked), part
        assert "\n".join(await scans(stage, asked)) == ""


async def test_a_table_read_whole_is_found(asked: Said) -> None:
    async with staged() as stage:
        asked.clear()
        await stage.rows("SELECT p.person FROM people p WHERE age_band = :band", band="x")
        await stage.rows("SELECT 1 FROM talks WHERE name = 'welcome' AND updated_at < 'x'")
        assert [one.split(":")[0] for one in await scans(stage, asked)] == ["SCAN p"]
