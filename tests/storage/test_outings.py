"""The field log: what is noted, by whom it may be changed and for how long, and what it counts."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from conversations.frozen import day_of
from conversations.outings.events import (
    Notes,
    OutingCorrected,
    OutingDeleted,
    OutingLogged,
    OutingsExported,
    PosterRead,
)
from conversations.outings.known import OutingCard, OutingsOf
from storage import outings, staff_log
from storage.happened import Happened
from storage.journal import entries
from storage.outings import Figure
from storage.store import Store
from tests.storage.conftest import NOON

MARKET = {
    "day": date(2026, 3, 11),
    "kind": "market",
    "secteur": 3,
    "arrondissement": 5,
    "met_from": 6,
    "met_to": 10,
    "topics": ("school", "transport"),
    "sentence": "Le bus 54 manque le soir",
    "posters": ("a3",),
}


async def log(store: Store, id: str, by: str = "ana", at: datetime = NOON, **changes: Any) -> None:
    event = OutingLogged(id=id, **{**MARKET, **changes})
    await store.write(lambda unit: outings.logged(unit.db, event, Happened(f"r-{id}", by, at)))


async def own(store: Store, person: str = "ana") -> tuple[OutingCard, ...]:
    return await store.read(lambda db: outings.outings_of(db, OutingsOf(person)))


async def whole(store: Store) -> list[OutingCard]:
    return list(await store.read(lambda db: outings.page(db, "")))


async def test_what_was_noted_is_found_by_whoever_noted_it(store: Store) -> None:
    await log(store, "b", day=date(2026, 3, 10))
    await log(store, "a")
    await log(store, "c", by="ben")
    assert [one.id for one in await own(store)] == ["a", "b"]
    (found,) = [one for one in await own(store) if one.id == "a"]
    assert found.model_dump(include=set(MARKET)) == MARKET
    assert found.logged_at == day_of(NOON)
    assert await own(store, "") == ()


async def test_the_same_arrival_twice_is_one_outing(store: Store) -> None:
    await log(store, "a")
    await log(store, "a", met_to=9)
    (only,) = await whole(store)
    assert only.met_to == 10


@pytest.mark.parametrize(("by", "met"), [("ana", 40), ("ben", 10), ("", 10)])
async def test_only_ones_own_is_corrected(store: Store, by: str, met: int) -> None:
    await log(store, "a")
    event = OutingCorrected(id="a", **{**MARKET, "met_to": 40})
    await store.write(lambda unit: outings.corrected(unit.db, event, Happened("r", by, NOON)))
    assert [one.met_to for one in await whole(store)] == [met]


@pytest.mark.parametrize(("by", "left"), [("ana", 0), ("ben", 1), ("", 1)])
async def test_only_ones_own_is_deleted(store: Store, by: str, left: int) -> None:
    await log(store, "a")
    event = OutingDeleted(id="a")
    await store.write(lambda unit: outings.deleted(unit.db, event, Happened("r", by, NOON)))
    assert len(await whole(store)) == left


async def test_after_thirty_days_nobody_knows_whose_it_was(store: Store) -> None:
    await log(store, "old", at=NOON - timedelta(days=31))
    await log(store, "new", at=NOON - timedelta(days=29))
    before = NOON - outings.AUTHOR_KEPT
    assert await store.write(lambda unit: outings.prune_authors(unit.db, before)) == 1
    assert [one.id for one in await own(store)] == ["new"]
    assert len(await whole(store)) == 2
    assert await own(store, "") == ()
    event = OutingDeleted(id="old")
    await store.write(lambda unit: outings.deleted(unit.db, event, Happened("r", "", NOON)))
    assert len(await whole(store)) == 2


async def test_forgetting_leaves_the_numbers_and_no_words(store: Store) -> None:
    await log(store, "a", place="La Plaine")
    await log(store, "b", by="ben")
    assert [one["sentence"] for one in await store.read(lambda db: outings.mine(db, "ana"))] == [
        "Le bus 54 manque le soir"
    ]
    await store.write(lambda unit: outings.forget(unit.db, "ana"))
    left = {one.id: one for one in await whole(store)}
    assert (left["a"].place, left["a"].sentence, left["a"].met) == ("", "", 8)
    assert left["b"].sentence
    assert await own(store) == ()
    assert await store.read(lambda db: outings.mine(db, "ana")) == []


async def test_figures_are_by_week_secteur_and_kind(store: Store) -> None:
    await log(store, "1", day=date(2026, 3, 9), met_from=1, met_to=5)
    await log(store, "2", day=date(2026, 3, 15), met_from=0, met_to=0)
    await log(store, "3", day=date(2026, 3, 16), met_from=12, met_to=12)
    await log(store, "4", day=date(2026, 3, 15), secteur=0, kind="event")
    await log(store, "5", day=date(2026, 3, 8))
    found = await store.read(lambda db: outings.figures(db, date(2026, 3, 9), date(2026, 3, 16)))
    first, second = date(2026, 3, 9), date(2026, 3, 16)
    assert found == [
        Figure(first, 0, "event", 1, 8),
        Figure(first, 3, "market", 2, 3),
        Figure(second, 3, "market", 1, 12),
    ]


@pytest.mark.parametrize(
    ("least", "most", "counts"), [(0, 0, 0), (1, 5, 3), (6, 10, 8), (11, 20, 16), (7, 7, 7)]
)
def test_the_middle_counts(least: int, most: int, counts: int) -> None:
    assert Notes(met_from=least, met_to=most).met == counts


async def test_visits_are_counted_by_the_day_and_nobody_can_tell_whose(store: Store) -> None:
    midnight = datetime(2026, 3, 12, tzinfo=UTC)
    for n, (code, at) in enumerate(
        [("a3", midnight), ("a3", midnight - timedelta(seconds=1)), ("flyer", midnight)]
    ):
        event = PosterRead(code=code)
        await store.write(lambda unit, e=event, n=n, at=at: unit.did(e, f"r{n}", at))
    day, before = date(2026, 3, 12), date(2026, 3, 11)
    visits = outings.poster_visits
    assert await store.read(lambda db: visits(db, day, day)) == {"a3": 1, "flyer": 1}
    assert await store.read(lambda db: visits(db, before, before)) == {"a3": 1}
    kept = await store.read(entries)
    assert {(one.ref, one.at.hour) for one in kept} == {("", 0)}


async def test_the_journal_holds_no_words_and_the_staff_log_no_place(store: Store) -> None:
    event = OutingLogged(id="a", **MARKET, place="chez Mme Martin")
    await store.write(lambda unit: unit.did(event, "r", NOON))
    await store.write(lambda unit: unit.did(OutingsExported(rows=1), "r", NOON))
    noted = (await store.read(entries))[0]
    assert noted.data["kind"] == "market"
    assert not {"sentence", "place", "id"} & noted.data.keys()
    assert (noted.ref, noted.at) == ("", day_of(NOON)), "its moment would name who noted it"
    rows = await store.read(
        lambda db: db.execute("SELECT who, act, about, people FROM staff_log ORDER BY seq")
    )
    assert [tuple(row) for row in rows] == [
        (staff_log.COMMAND_LINE, "outing.logged", "market", 8),
        (staff_log.COMMAND_LINE, "outings.exported", "", 0),
    ]
