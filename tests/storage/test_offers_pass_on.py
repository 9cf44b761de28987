"""An offer that runs passes on at its hour, whatever else happens to the meeting meanwhile."""

from typing import Any

from conversations.meetings.changing import changed
from conversations.meetings.known import MeetingByNumber
from storage.unit import Unit
from tests.players.cast import CITY
from tests.storage.staging import Stage, staged

PEOPLE = ("Ben, resident, fr", "Ana, resident, fr", "Zoé, resident, fr", "crowd 2, fr")
MEETING = 'meeting 17, 2026-12-05 18:30, 3 seats, guests 0, comes crowd and Ben, "La place"'
FREED = ("Ana: /rsvp 17 yes", "Zoé: /rsvp 17 yes", "Ben: /rsvp 17 no")
"""Ana is offered the seat that Ben gives up; Zoé waits."""


async def rewritten(stage: Stage, **what: Any) -> None:
    """The town writes it anew; `starts` moves it."""

    async def work(unit: Unit) -> None:
        card, now = await unit.find(MeetingByNumber(17)), stage.depth.now()
        assert card is not None
        composed = card.meeting.at(what["starts"]) if "starts" in what else card.meeting
        composed = composed.model_copy(update=what)
        await unit.did(changed(card, composed, now, CITY), "rewritten", now)

    await stage.depth.store.write(work)


async def offered(stage: Stage) -> list[tuple[Any, ...]]:
    """Until when each offer is good."""
    return await stage.rows("SELECT offered_until FROM registrations WHERE seat = 'offered'")


async def test_a_change_of_the_meeting_lets_the_offer_pass_on_at_its_hour() -> None:
    async with staged(*PEOPLE, MEETING) as stage:
        await stage.told(*FREED)
        ((until,),) = await offered(stage)
        await rewritten(stage, organiser="Le service des parcs")
        await stage.told("clock: 2026-11-21 12:10")
        assert await offered(stage) == [(until,)]
        said = "\n".join(await stage.told("clock: 2026-11-24 12:00"))
        assert "bot to Zoé: 🪑" in said
        assert "bot to Ana: La place gardée pour vous n’a pas été prise" in said


BOTH = (
    *("Ben, resident, fr", "Léo, resident, fr", "Ana, resident, fr", "Zoé, resident, fr"),
    MEETING.replace("crowd and Ben", "Ben and Léo and Ana and Zoé").replace("3 seats", "2 seats"),
)
"""Ben and Léo have the seats, Ana and Zoé wait."""


async def test_somebody_with_a_seat_who_is_forgotten_stops_no_offer() -> None:
    async with staged(*BOTH[:3], BOTH[-1].replace(" and Zoé", "")) as stage:
        await stage.told("Ben: /rsvp 17 no", "Léo: /forget", "Léo: [Oui, tout effacer]")
        await stage.told("clock: 2026-11-21 12:10")
        assert len(await offered(stage)) == 1
        said = "\n".join(await stage.told("clock: 2026-11-24 12:00"))
        assert "bot to Ana: La place gardée pour vous n’a pas été prise" in said
        assert await offered(stage) == []


async def test_of_two_offers_the_one_that_is_left_passes_on() -> None:
    async with staged(*BOTH) as stage:
        await stage.told("Ben: /rsvp 17 no", "clock: 2026-11-22 09:30", "Léo: /rsvp 17 no")
        assert len(set(await offered(stage))) == 2
        await stage.told("Ana: /forget", "Ana: [Oui, tout effacer]", "clock: 2026-11-22 10:30")
        assert len(await offered(stage)) == 1
        await stage.told("clock: 2026-11-24 12:00")
        assert await offered(stage) == []
