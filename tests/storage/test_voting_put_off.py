"""A reminder that was put off: kept while it cannot be said, never beside another of its kind."""

from typing import Any

from conversations.voting.events import ElectionMoved
from conversations.voting.keeping import confirmed
from conversations.voting.known import ElectionById, ElectionCard
from tests.players.cast import CITY
from tests.storage.staging import Stage, staged

ID = "presidential-2027"
SCENE = ("Ben, resident, fr", f"election {ID}, presidential 2027-04-18 2027-05-02, confirmed")
PUT_OFF = "SELECT not_before FROM voting_wishes WHERE topic = 'registration'"


async def card(stage: Stage) -> ElectionCard:
    found = await stage.depth.store.write(lambda unit: unit.find(ElectionById(ID)))
    assert found is not None
    return found


async def did(stage: Stage, event: Any) -> None:
    at = stage.depth.now()
    await stage.depth.store.write(lambda unit: unit.did(event, f"test-{at.isoformat()}", at))


async def quiet(stage: Stage, since: int, until: int) -> None:
    params = {"p": await stage.person("Ben"), "since": since, "until": until}
    await stage.depth.store.write(
        lambda unit: unit.db.run(
            "INSERT INTO profiles (person, quiet_since, quiet_until) VALUES (:p, :since, :until) "
            "ON CONFLICT (person) DO UPDATE SET quiet_since = :since, quiet_until = :until",
            params,
        )
    )


async def letters(stage: Stage) -> list[tuple[str, str]]:
    """(name, state) of each reminder; 'put off' for one of its own."""
    rows = await stage.rows(
        "SELECT batch, state FROM outbox WHERE person = :p AND (batch LIKE 'voting.%' "
        "OR lane = 'reminder') ORDER BY seq",
        p=await stage.person("Ben"),
    )
    return [(batch.rpartition(".")[2].partition("-v")[0] or "put off", was) for batch, was in rows]


async def test_it_is_kept_while_nobody_stands_for_the_days() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("clock: 2027-03-03 10:30", "Ben: [Me le rappeler dans 3 jours]")
        await did(stage, ElectionMoved(id=ID, election=(await card(stage)).election, version=2))
        await stage.told("clock: 2027-03-06 10:30")
        assert await stage.rows(PUT_OFF) == [("2027-03-06",)]
        await did(stage, confirmed(await card(stage), "Zoé", stage.depth.now(), CITY))
        heard = "\n".join(await stage.told("clock: 2027-03-07 10:30"))
        assert "il reste 3 jours" in heard
        assert await stage.rows(PUT_OFF) == [("",)]


async def test_it_is_kept_no_longer_than_it_is_of_use() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("clock: 2027-03-03 10:30", "Ben: [Me le rappeler dans 3 jours]")
        await did(stage, ElectionMoved(id=ID, election=(await card(stage)).election, version=2))
        await stage.told("clock: 2027-03-12 10:30")
        assert await stage.rows(PUT_OFF) == [("2027-03-06",)], "until midnight"
        await stage.told("clock: 2027-03-13 10:30")
        assert await stage.rows(PUT_OFF) == [("",)]


async def test_it_does_not_come_beside_the_reminder_of_the_day_after_a_quiet_night() -> None:
    """Put off to the eighth, kept back until the ninth at nine; at ten another one leaves."""
    async with staged(*SCENE) as stage:
        await stage.told("clock: 2027-03-05 10:30", "Ben: /vote later registration 3")
        await quiet(stage, 10, 9)
        await stage.told("clock: 2027-03-08 10:30")
        assert ("put off", "waiting") in await letters(stage)
        await stage.told("clock: 2027-03-09 08:30")
        await quiet(stage, 8, 11)
        await stage.depth.store.write(
            lambda unit: unit.db.run(
                "UPDATE outbox SET due_at = :at WHERE state = 'waiting' AND batch = ''",
                {"at": "2027-03-09T10:00:00+00:00"},
            )
        )
        await stage.told("clock: 2027-03-09 10:30")
        assert ("put off", "dropped") in await letters(stage)
        heard = "\n".join(await stage.told("clock: 2027-03-09 11:30"))
        assert heard.count("bot to Ben: ") == 1
        assert ("registration-online-1", "sent") in await letters(stage)


async def test_it_does_not_come_where_a_letter_of_its_kind_waits_for_them() -> None:
    """The reminder of the ninth waits for their hours until the tenth, on which this one comes."""
    async with staged(*SCENE) as stage:
        await stage.told("clock: 2027-03-05 10:30")
        await quiet(stage, 10, 9)
        await stage.told("clock: 2027-03-09 10:30")
        assert ("registration-online-1", "waiting") in await letters(stage)
        await stage.told("Ben: /vote later registration 1")
        await stage.told("clock: 2027-03-10 09:30", "clock: 2027-03-10 10:30")
        assert [one for one, _ in await letters(stage)].count("put off") == 0
        assert ("registration-online-1", "sent") in await letters(stage)


async def test_done_ends_one_that_waits() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("clock: 2027-03-05 10:30", "Ben: /vote later registration 3")
        await quiet(stage, 10, 12)
        await stage.told("clock: 2027-03-08 10:30")
        assert ("put off", "waiting") in await letters(stage)
        await stage.told("Ben: /vote done registration")
        assert ("put off", "dropped") in await letters(stage)
        assert "bot to Ben" not in "\n".join(await stage.told("clock: 2027-03-08 12:30"))
