"""What waits about an election when its hours change, its days move, or it is cancelled."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from conversations.voting.election import Election, Hours
from conversations.voting.events import ElectionMoved
from conversations.voting.keeping import cancelled, confirmed
from conversations.voting.known import ElectionById, ElectionCard
from storage.pruning import Kept, prune
from tests.players.cast import CITY
from tests.storage.staging import Stage, staged

ID = "municipal-2027"
SCENE = (
    "Ben, resident, fr",
    "Ana, resident, fr",
    "election municipal-2027, municipal 2027-03-14 2027-03-21, hours 8:00-18:00, confirmed",
)
EVE, MORNING = "clock: 2027-03-13 10:30", "clock: 2027-03-14 09:05"
BEGINS = "UPDATE outbox SET state = 'waiting', over_at = NULL, message = NULL, claimed_by = NULL "


async def card(stage: Stage) -> ElectionCard:
    found = await stage.depth.store.write(lambda unit: unit.find(ElectionById(ID)))
    assert found is not None
    return found


async def did(stage: Stage, event: Any) -> None:
    at = stage.depth.now()
    name = f"test-{type(event).__name__}-{at.isoformat()}"
    await stage.depth.store.write(lambda unit: unit.did(event, name, at))


async def changed(stage: Stage, **more: Any) -> None:
    now = await card(stage)
    election = Election(**{**dict(now.election), **more})
    await did(stage, ElectionMoved(id=ID, election=election, version=now.version + 1))


async def stands(stage: Stage) -> None:
    await did(stage, confirmed(await card(stage), "Zoé", stage.depth.now(), CITY))


async def letters(stage: Stage, name: str) -> list[tuple[str, str]]:
    person = await stage.person(name)
    rows = await stage.rows(
        "SELECT batch, state FROM outbox WHERE person = :p AND batch LIKE 'voting.%' ORDER BY seq",
        p=person,
    )
    return [(batch.removeprefix(f"voting.{ID}."), state) for batch, state in rows]


async def waits_again(stage: Stage, name: str, batch: str) -> None:
    """As if their quiet hours had kept it back."""
    person = await stage.person(name)
    await stage.depth.store.write(
        lambda unit: unit.db.run(
            BEGINS + "WHERE person = :p AND batch = :b", {"p": person, "b": f"voting.{ID}.{batch}"}
        )
    )


async def test_what_waits_says_the_new_hours_and_nobody_gets_it_twice() -> None:
    eve = "polling.polling-1-1-v1"
    async with staged(*SCENE) as stage:
        await stage.told(EVE)
        await waits_again(stage, "Ben", eve)
        await changed(stage, hours=Hours(closes=datetime(2027, 1, 1, 20).time()))
        assert "18 h 00" not in " ".join(await stage.told("clock: 2027-03-13 11:00"))
        assert (eve, "waiting") in await letters(stage, "Ben"), "nobody stands for it yet"
        await stands(stage)
        heard = "\n".join(await stage.told("clock: 2027-03-13 11:10"))
        assert heard.count("On vote demain") == 1
        assert "de 8 h 00 à 20 h 00" in heard.replace("\u202f", " ").replace("\u00a0", " ")
        assert [one for one in await letters(stage, "Ana") if "1-1" in one[0]] == [(eve, "sent")]
        assert [one for one in await letters(stage, "Ben") if "1-1" in one[0]] == [(eve, "sent")]
        (told,) = [one for one in await letters(stage, "Ana") if one[0] == "moved.2"]
        assert told == ("moved.2", "sent")
        again = " ".join(await stage.told(MORNING))
        assert "20 h 00" in again


async def test_other_days_end_what_waits_once_somebody_stands_for_them() -> None:
    eve = "polling.polling-1-1-v1"
    async with staged(*SCENE) as stage:
        await stage.told(EVE)
        await waits_again(stage, "Ben", eve)
        await changed(stage, first_round=date(2027, 4, 11), second_round=date(2027, 4, 18))
        await stage.told("clock: 2027-03-13 11:00")
        assert (eve, "waiting") in await letters(stage, "Ben")
        await stands(stage)
        await stage.told("clock: 2027-03-13 11:10")
        assert (eve, "dropped") in await letters(stage, "Ben")
        assert ("moved.2", "sent") in await letters(stage, "Ana")


async def test_a_reminder_that_was_put_off_does_not_leave_once_it_is_cancelled() -> None:
    async with staged(*SCENE, "Zoé, staff, fr") as stage:
        await stage.told("clock: 2027-01-27 10:30", "Ben: [Me le rappeler dans 3 jours]")
        await stage.told("clock: 2027-01-29 10:30")
        person = await stage.person("Ben")
        await stage.depth.store.write(
            lambda unit: unit.db.run(
                "INSERT INTO profiles (person, quiet_since, quiet_until) VALUES (:p, 10, 12) "
                "ON CONFLICT (person) DO UPDATE SET quiet_since = 10, quiet_until = 12",
                {"p": person},
            )
        )
        await stage.told("clock: 2027-01-30 10:30")
        waiting = "SELECT state FROM outbox WHERE person = :p AND reply LIKE '%voting-remind-%'"
        assert await stage.rows(waiting, p=person) == [("waiting",)]
        event = cancelled(await card(stage), stage.depth.now(), CITY)
        assert event.notice_until == datetime(2027, 3, 21, 17, tzinfo=UTC)
        await did(stage, event)
        heard = "\n".join(await stage.told("clock: 2027-01-30 12:30"))
        assert heard.count("bot to Ben: ") == 1, "in his own hours"
        assert heard.count("le vote est annulé") == 3
        assert "il reste" not in heard


async def test_who_was_told_long_ago_is_remembered_until_the_vote_is_over() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("clock: 2027-01-06 10:30", "Ben: /vote stop registration")
        await stage.told("Ben: /vote stop polling", "clock: 2027-01-29 10:30")
        sent = len(await letters(stage, "Ben"))
        assert sent

        async def left(at: datetime) -> int:
            await stage.depth.store.write(lambda unit: prune(unit.db, at, Kept()))
            return len(await letters(stage, "Ben"))

        last = datetime(2027, 3, 21, tzinfo=UTC)
        assert await left(last) == sent
        assert await left(last + timedelta(days=32)) == 0
