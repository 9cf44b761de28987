"""How full the trays are: the right numbers, from indexes that hold only what waits."""

import re
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from storage import gauges as module
from storage.db import Db
from storage.gauges import gauges
from storage.store import Store, open_store

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
AT, SOON = "2027-03-01T11:00:00.000000+00:00", "2027-03-01T11:30:00.000000+00:00"
LATER = "2027-03-01T13:00:00.000000+00:00"
_LETTER = (
    "INSERT INTO outbox (id, person, lane, locale, reply, made_at, due_at, state, batch)"
    " VALUES (:id, 'p', :lane, 'fr', '', :at, :due, :state, :batch)"
)


async def _letters(store: Store, *rows: tuple[str, str, str, str]) -> None:
    many = [
        {"id": f"t-{n}", "lane": lane, "at": AT, "due": due, "state": state, "batch": batch}
        for n, (lane, due, state, batch) in enumerate(rows)
    ]
    await store.write(lambda unit: unit.db.executemany(_LETTER, many))


@pytest.fixture
async def store(tmp_path: Path) -> Any:
    one = await open_store(f"sqlite:///{tmp_path / 'house.db'}")
    yield one
    await one.close()


async def test_an_empty_house(store: Store) -> None:
    found = await store.read(partial(gauges, now=NOW))
    assert (found.inbox, found.oldest, found.aside, found.overdue) == (0, None, 0, None)
    assert found.outbox == {"reply": 0, "reminder": 0, "announcement": 0}
    assert found.due == dict.fromkeys(found.outbox)
    assert found.trouble == {"failed": 0, "unsure": 0}


async def test_what_waits_is_counted_and_what_is_over_is_not(store: Store) -> None:
    await _letters(
        store,
        *(("reply", "", "waiting", ""), ("reply", "", "sent", ""), ("reply", LATER, "waiting", "")),
        *(("reminder", LATER, "waiting", ""), ("reminder", SOON, "waiting", "")),
        *(("announcement", SOON, "waiting", "7.1"), ("announcement", "", "waiting", "")),
        *(("announcement", "", "unsure", ""), ("reply", "", "failed", "")),
    )
    rows = (
        ("1", AT, None, None),
        ("2", SOON, None, None),
        ("3", AT, AT, None),
        ("4", AT, None, AT),
    )
    insert = (
        "INSERT INTO inbox (source, update_id, arrived_at, handled_at, set_aside_at)"
        " VALUES ('telegram', :id, :at, :handled, :aside)"
    )
    many = [dict(zip(("id", "at", "handled", "aside"), row, strict=True)) for row in rows]
    await store.write(lambda unit: unit.db.executemany(insert, many))
    due = "INSERT INTO due (id, what, about, due_at) VALUES (:due, 'x', '', :due)"
    await store.write(lambda unit: unit.db.executemany(due, [{"due": SOON}, {"due": LATER}]))
    found = await store.read(partial(gauges, now=NOW))
    assert (found.inbox, found.oldest, found.aside, found.overdue) == (2, AT, 1, SOON)
    assert found.outbox == {"reply": 2, "reminder": 2, "announcement": 2}
    assert found.due == {"reply": AT, "reminder": SOON, "announcement": AT}
    assert found.trouble == {"failed": 1, "unsure": 1}


async def test_the_first_letter_of_an_open_batch(store: Store) -> None:
    batch = "INSERT INTO batches (id, reply, state, opened_at) VALUES (:id, '', :state, :at)"
    rows = [
        {"id": id, "state": state, "at": AT} for id, state in (("7.1", "open"), ("8.1", "held"))
    ]
    await store.write(lambda unit: unit.db.executemany(batch, rows))
    await _letters(
        store,
        *(("announcement", LATER, "waiting", "7.1"), ("announcement", AT, "waiting", "8.1")),
        ("announcement", AT, "sent", "7.1"),
    )
    assert (await store.read(partial(gauges, now=NOW))).batched is None
    await store.write(
        lambda unit: unit.db.run("UPDATE outbox SET due_at = :s WHERE id = 't-0'", {"s": SOON})
    )
    found = await store.read(partial(gauges, now=NOW))
    assert found.batched == SOON
    assert found.due["announcement"] is None


async def test_the_plan_of_the_first_letter_reads_no_table_whole(store: Store) -> None:
    sql = f"EXPLAIN QUERY PLAN {module._FIRST_BATCHED}"
    plan = [str(row[-1]) for row in await store.read(lambda db: db.execute(sql, {"now": AT}))]
    assert any("outbox USING" in line and "outbox_batch_waiting" in line for line in plan), plan
    assert any("batches USING" in line and "batches_active" in line for line in plan), plan


async def test_counting_ends(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    await _letters(store, *[("announcement", "", "waiting", "7.1")] * 5)
    found = await store.read(partial(gauges, now=NOW))
    assert found.outbox["announcement"] == 3


async def test_every_figure_is_read_from_an_index_of_what_waits(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, Any] = {}
    real = Db.one

    async def noted(db: Db, sql: str, params: Any = None) -> Any:
        asked[sql] = params or {}
        return await real(db, sql, params or {})

    monkeypatch.setattr(Db, "one", noted)
    await store.read(partial(gauges, now=NOW))
    monkeypatch.undo()
    assert len(asked) >= 8
    partial_indexes = {
        row[0]
        for row in await store.read(
            lambda db: db.execute(
                "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'"
            )
        )
    }
    for sql, params in asked.items():
        if "FROM bot_facts WHERE name =" in sql:
            continue  # one row, by its key
        plan = await store.read(
            lambda db, sql=sql, params=params: db.execute(f"EXPLAIN QUERY PLAN {sql}", params)
        )
        steps = [row[-1] for row in plan if re.search(r"(inbox|outbox|due)\b", row[-1])]
        used = {found[1] for step in steps if (found := re.search(r"INDEX (\w+)", step))}
        assert used and used <= partial_indexes, (sql, steps)
        assert not any("TEMP B-TREE" in row[-1] for row in plan), (sql, plan)
