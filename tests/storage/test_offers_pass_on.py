"""An offer that runs passes on at its hour, whatever else happens to the meeting meanwhile."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from conversations.meetings.changing import cancelled, changed
from conversations.meetings.known import MeetingByNumber
from conversations.reply import told
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


async def test_the_letter_of_an_offer_may_not_leave_in_the_quiet_hours() -> None:
    async with staged(*PEOPLE, MEETING) as stage:
        await stage.told(*FREED)
        rows = await stage.rows("SELECT closes_at FROM outbox WHERE mark LIKE 'meeting.17.seat%'")
        evening = CITY.quiet.since
        assert [_hour(row[0]) for row in rows] == [evening]


def _hour(moment: str) -> int:
    """On the town's clock."""
    return datetime.fromisoformat(moment).astimezone(ZoneInfo(CITY.time_zone)).hour


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


async def test_no_offer_is_good_until_after_the_meeting_that_was_moved() -> None:
    async with staged(*PEOPLE, MEETING) as stage:
        await stage.told(*FREED)
        await rewritten(stage, starts=datetime(2026, 11, 21, 16, 0, tzinfo=UTC))
        assert await offered(stage) == [("2026-11-21T15:30:00.000000+00:00",)]
        assert "bot to Ana: La place gardée" in str(await stage.told("clock: 2026-11-21 16:31"))
        assert "Vous venez" in str(await stage.told("Zoé: /rsvp 17 yes"))


NIGHT = (*FREED[:2], "clock: 2026-11-21 23:00", FREED[2])
"""The same, at eleven in the evening: the offer waits for the morning."""
MORNING = "clock: 2026-11-22 12:00"


async def test_nothing_is_offered_in_the_morning_of_what_was_cancelled_in_the_night() -> None:
    async with staged(*PEOPLE, MEETING) as stage:
        await stage.told(*NIGHT)

        async def work(unit: Unit) -> None:
            card, now = await unit.find(MeetingByNumber(17)), stage.depth.now()
            assert card is not None
            await unit.did(cancelled(card, told({"fr": "Orage."}), now, CITY), "test", now)

        await stage.depth.store.write(work)
        said = "\n".join(await stage.told(MORNING))
        assert "bot to Ana: Cette réunion est annulée" in said
        assert "🪑" not in said


async def test_what_is_offered_in_the_morning_says_the_day_it_was_moved_to() -> None:
    async with staged(*PEOPLE, MEETING) as stage:
        await stage.told(*NIGHT)
        await rewritten(stage, starts=datetime(2026, 12, 8, 17, 30, tzinfo=UTC))
        assert "bot to" not in str(await stage.told("clock: 2026-11-21 23:10"))
        _, *offers = "\n".join(await stage.told(MORNING)).split("🪑")
        assert len(offers) == 1
        assert "mardi 8 décembre" in offers[0]
        assert "samedi 5" not in offers[0].split("bot to")[0]
        assert "Vous venez" in str(await stage.told("Ana: [Je prends la place]"))


async def test_whoever_took_the_seat_in_the_night_is_not_offered_it_in_the_morning() -> None:
    async with staged(*PEOPLE, MEETING) as stage:
        await stage.told(*NIGHT)
        assert "Vous venez" in str(await stage.told("Ana: /rsvp 17 take"))
        assert "🪑" not in str(await stage.told(MORNING))


async def test_an_offer_that_was_told_stands_when_the_meeting_is_moved() -> None:
    async with staged(*PEOPLE, MEETING) as stage:
        await stage.told(*FREED)
        before = await offered(stage)
        await rewritten(stage, starts=datetime(2026, 12, 8, 17, 30, tzinfo=UTC))
        assert "🪑" not in str(await stage.told("clock: 2026-11-21 12:10"))
        assert await offered(stage) == before
