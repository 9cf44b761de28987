"""Requests when their time is over, and when somebody is forgotten or leaves the team."""

from datetime import datetime, timedelta

import pytest

from conversations.incoming import Incoming
from conversations.reply import Button, Command, Reply, line
from conversations.requests.events import (
    NoticesChosen,
    RequestAnswered,
    RequestAssigned,
    RequestClosed,
    RequestNoted,
    RequestReopened,
)
from conversations.requests.known import Part
from conversations.team.events import RoleRevoked
from storage import holdings, requests_keeping
from storage.pruning import Kept, prune
from storage.store import Store
from tests.storage.test_requests import SCENE, WORDS, Town, settled


@pytest.fixture
async def town(store: Store) -> Town:
    return await settled(store)


async def test_whoever_is_invited_again_begins_with_nothing(town: Town) -> None:
    number = await town.asks("Ben")
    zeste = town.people["Zeste"]
    await town.does("Ana", RequestAssigned(number=number, person=zeste))
    await town.does("Zeste", NoticesChosen(wanted=True))
    before = (await town.request(number)).version
    inbox = (Button(label=line("button-menu"), press=Command(name="inbox")),)
    stay = (Button(label=line("button-menu"), press=Command(name="stay")),)
    said = [
        Reply(to=zeste, lane="reminder", blocks=(line("x"),), buttons=(row,))
        for row in (inbox, stay)
    ]
    hour = Incoming(ref="hour", person="", at=town.at, what=SCENE)
    await town.store.write(lambda unit: unit.post(hour, "", "", said))
    await town.does("Ana", RoleRevoked(person=zeste, role="ambassador", label="Zeste"))
    assert (await town.request(number)).version == before + 1
    await town.becomes("Zeste", "ambassador")
    assert (await town.request(number)).assigned == ""
    assert await town.store.read(lambda db: requests_keeping.notices_mine(db, zeste)) == []
    letters = await town.store.read(lambda db: db.execute("SELECT state FROM outbox ORDER BY seq"))
    assert [row[0] for row in letters] == ["dropped", "waiting"], "a warning of retention stays"


async def test_forgetting_a_resident_erases_questions_and_answers(town: Town) -> None:
    number = await town.asks("Ben")
    await town.does("Ana", RequestAnswered(number=number, parts=WORDS, label="Ana"))
    await town.store.write(lambda unit: holdings.forget(unit.db, town.people["Ben"]))
    for table in ("requests", "request_messages"):
        rows = await town.store.read(lambda db, t=table: db.execute(f"SELECT * FROM {t}"))
        assert rows == []


async def test_forgetting_a_member_of_the_team_keeps_the_answer_without_them(town: Town) -> None:
    number = await town.asks("Ben")
    zeste = town.people["Zeste"]
    await town.does("Zeste", RequestAssigned(number=number, person=zeste))
    await town.does("Zeste", RequestAnswered(number=number, parts=WORDS, label="Zeste"))
    await town.store.write(lambda unit: holdings.forget(unit.db, zeste))
    rows = await town.store.read(
        lambda db: db.execute("SELECT author, label, words FROM request_messages")
    )
    assert [tuple(row) for row in rows][-1] == ("", "", "Où est la piscine ?")
    request = await town.request(number)
    assert (request.assigned, request.status) == ("", "answered")


async def test_what_is_over_goes_after_its_time_and_what_waits_stays(town: Town) -> None:
    waits, closed, reopened = [await town.asks("Ben") for _ in range(3)]
    await town.does("Ana", RequestClosed(number=closed), RequestClosed(number=reopened))
    over: datetime = town.at + timedelta(minutes=1)
    await town.does("Ana", RequestReopened(number=reopened))
    await town.does("Ana", RequestClosed(number=reopened))
    asked = town.at - timedelta(hours=1)
    gone = await town.store.write(lambda unit: requests_keeping.prune(unit.db, over, asked))
    assert gone == 1
    left = await town.store.read(lambda db: db.execute("SELECT number FROM requests"))
    assert {row[0] for row in left} == {waits, reopened}


async def test_what_nobody_answers_goes_after_twice_the_time(town: Town) -> None:
    old, young = await town.asks("Ben"), await town.asks("Ben")
    noted = await town.asks("Ben")
    await town.does("Ana", RequestNoted(number=noted, part=Part(text="une note"), label="Ana"))
    last = (await town.request(old)).asked_at
    kept = Kept(requests=timedelta(days=100))
    day = timedelta(days=1)

    async def left(days: int, more: timedelta = timedelta()) -> set[int]:
        await town.store.write(lambda u: prune(u.db, last + days * day + more, kept))
        rows = await town.store.read(lambda db: db.execute("SELECT number FROM requests"))
        return {row[0] for row in rows}

    assert await left(199) == {old, young, noted}
    assert await left(200, timedelta(seconds=1)) == {young, noted}
    assert await left(201) == set()
