"""What the house knows of ballots: confirmed elections that are not over, and no other."""

from datetime import UTC, date, datetime

from conversations.city import CityCard
from conversations.reply import told
from conversations.voting.election import Election
from conversations.voting.events import (
    ElectionAdded,
    ElectionCancelled,
    ElectionConfirmed,
    ElectionMoved,
)
from storage.ballots import known_to
from storage.store import Store

NOW = datetime(2027, 4, 1, 12, 0, tzinfo=UTC)
CITY = CityCard(name=told({"fr": "Ici"}))
VOTE = Election(kind="presidential", first_round=date(2027, 4, 18), second_round=date(2027, 5, 2))
ID = "presidential-2027"


async def _days(store: Store, now: datetime = NOW) -> list[tuple[date, ...]]:
    city = await store.read(lambda db: known_to(db, CITY, now))
    return [one.rounds for one in city.ballots]


async def test_from_its_confirmation_until_it_is_over(store: Store) -> None:
    async def did(
        event: ElectionAdded | ElectionConfirmed | ElectionMoved | ElectionCancelled,
    ) -> None:
        await store.write(lambda unit: unit.did(event, type(event).__name__, NOW))

    await did(ElectionAdded(id=ID, election=VOTE))
    assert await _days(store) == []
    await did(ElectionConfirmed(id=ID, version=1, label="Zoé"))
    assert await _days(store) == [VOTE.rounds]
    # On the town's clock its last day ends two hours before midnight in Greenwich.
    assert await _days(store, datetime(2027, 5, 2, 21, 59, tzinfo=UTC)) == [VOTE.rounds]
    assert await _days(store, datetime(2027, 5, 2, 22, 0, tzinfo=UTC)) == []
    later = VOTE.model_copy(update={"second_round": date(2027, 5, 9)})
    await did(ElectionMoved(id=ID, election=later, version=2))
    assert await _days(store) == []
    await did(ElectionConfirmed(id=ID, version=2, label="Zoé"))
    assert await _days(store) == [later.rounds]
    await did(ElectionCancelled(id=ID))
    assert await _days(store) == []
