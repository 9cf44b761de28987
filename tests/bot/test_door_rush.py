"""A rush at the door: several of the team, two desks, the same codes, all at once."""

import asyncio
from typing import Any

from bot.desk import Desk
from conversations.house import BOOK
from conversations.meetings.door_events import DoorKept
from conversations.meetings.known import MeetingByNumber
from storage import inbox
from storage.looking import aside
from storage.store import Store, open_store
from tests.players.cast import CITY, CITY_FACTS, Cast, Role, Survey
from tests.players.desk import AtTheDesk
from tests.players.gatherings import read
from tests.players.home import TAGS, nothing
from tests.players.updates import Mail

TEAM = ("Zoé", "Max", "Ida", "Léo", "Noé")
GUESTS = 1
CODES = 10


async def _house() -> AtTheDesk:
    home = AtTheDesk(Cast())
    await home.open()
    for name in TEAM:
        role = home.cast.scene(f"{name}, ambassador, fr")
        assert isinstance(role, Role)
        await home.meet(role)
    crowd = home.cast.scene(f"crowd {CODES}, fr")
    assert not isinstance(crowd, Role | Survey)
    for one in crowd:
        await home.meet(one)
    who = "comes crowd"
    scene = f'meeting 17, 2026-11-21 13:30, 60 seats, {who}, "La place"'
    await home.gather(read(scene, home.cast))
    await home.store.write(
        lambda unit: unit.db.run("UPDATE registrations SET guests = :n", {"n": GUESTS})
    )
    return home


async def _codes(store: Store) -> list[str]:
    rows = await store.read(lambda db: db.execute("SELECT code FROM registrations ORDER BY code"))
    return [row[0] for row in rows]


def _desk(home: AtTheDesk, store: Store) -> Desk:
    return Desk(
        store, BOOK, CITY, TAGS, posted=nothing, now=home.now, city_facts=CITY_FACTS, most=3
    )


async def _emptied(desk: Desk, store: Store) -> None:
    while await store.read(inbox.waiting):
        await desk.serve()


async def _rush(home: AtTheDesk, said: list[str]) -> None:
    """Everybody of the team does all of it, interleaved; two desks on the same file answer."""
    mail = Mail()
    for words in said:
        for name in TEAM:
            role = home.cast.people[name]
            update: dict[str, Any] = mail.of(role.number, role.locale, words, 5)
            await home.arrive_update(update)
    other = await open_store(home.url)
    desks = [(_desk(home, home.store), home.store), (_desk(home, other), other)]
    await asyncio.gather(*(_emptied(desk, store) for desk, store in desks))
    await other.close()
    assert not await home.store.read(aside)


async def _came(home: AtTheDesk) -> int:
    card = await home.store.write(lambda unit: unit.find(MeetingByNumber(17)))
    assert card is not None
    return card.came


async def test_a_hundred_check_ins_of_the_same_codes_count_once() -> None:
    home = await _house()
    codes = await _codes(home.store)
    assert len(codes) == CODES
    taps = [f"/door 17 + {code} {1 + GUESTS} all 0" for code in codes]
    scans = [f"/start door_17-{code}" for code in codes]
    await _rush(home, [*taps, *scans])
    assert await _came(home) == CODES * (1 + GUESTS)
    kept = await home.store.read(
        lambda db: db.execute(
            "SELECT who, count(*) AS n FROM staff_log WHERE act = :act GROUP BY who",
            {"act": DoorKept.act},
        )
    )
    assert {row["n"] for row in kept} == {1}, "one line for each of the team who did something"
    first = await home.store.read(lambda db: db.execute("SELECT person FROM first_meetings"))
    assert len(list(first)) == CODES
    await home.close()


async def test_everybody_without_a_code_is_counted_and_no_fewer_than_none() -> None:
    home = await _house()
    await _rush(home, ["/door 17 w+ all 0"] * 4)
    assert await _came(home) == 4 * len(TEAM)
    await _rush(home, ["/door 17 w- all 0"] * 9)
    assert await _came(home) == 0
    await home.close()


async def test_an_arrival_is_undone_and_a_first_meeting_with_it() -> None:
    home = await _house()
    code, *_ = await _codes(home.store)
    await _rush(home, [f"/start door_17-{code}", f"/door 17 - {code}"])
    assert await _came(home) == 0
    left = await home.store.read(
        lambda db: db.execute("SELECT came_at FROM registrations WHERE came_at IS NOT NULL")
    )
    first = await home.store.read(lambda db: db.execute("SELECT person FROM first_meetings"))
    assert (list(left), list(first)) == ([], [])
    await home.close()
