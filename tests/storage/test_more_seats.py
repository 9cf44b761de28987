"""More seats are offered to whoever waits, wherever the meeting was changed."""

from conversations.meetings.changing import changed
from conversations.meetings.known import MeetingByNumber
from storage.unit import Unit
from tests.players.cast import CITY
from tests.storage.staging import Stage, staged

SCENE = (
    *("Ben, resident, fr", "Ana, resident, fr", "Zoé, resident, fr"),
    'meeting 17, 2026-12-05 18:30, 1 seats, guests 0, comes Ben and Ana and Zoé, "La place"',
)


async def resized(stage: Stage, capacity: int | None) -> None:
    """The town writes it anew."""

    async def work(unit: Unit) -> None:
        card, now = await unit.find(MeetingByNumber(17)), stage.depth.now()
        assert card is not None
        composed = card.meeting.model_copy(update={"capacity": capacity})
        await unit.did(changed(card, composed, now, CITY), "resized", now)

    await stage.depth.store.write(work)


async def test_as_many_as_there_are_now_are_offered_one() -> None:
    async with staged(*SCENE) as stage:
        await resized(stage, 2)
        said = "\n".join(await stage.told("clock: 2026-11-21 12:10"))
        assert "bot to Ana: 🪑 Une place s’est libérée" in said
        assert "bot to Zoé" not in said
        assert "Vous venez : une place" in str(await stage.told("Ana: [Je prends la place]"))


async def test_where_nobody_counts_any_more_everybody_is_offered_one() -> None:
    async with staged(*SCENE) as stage:
        await resized(stage, None)
        said = "\n".join(await stage.told("clock: 2026-11-21 12:10"))
        assert said.count("🪑 Une place s’est libérée") == 2


async def test_fewer_seats_take_nobody_s_away() -> None:
    async with staged(*SCENE) as stage:
        await resized(stage, 5)
        await stage.told("clock: 2026-11-21 12:10", "Ana: [Je prends la place]")
        await resized(stage, 1)
        rows = await stage.rows("SELECT count(*) FROM registrations WHERE seat = 'seated'")
        assert rows == [(2,)]
        assert "Vous venez" in str(await stage.told("Ben: /rsvp 17 yes"))


async def test_nobody_is_waited_for_who_cannot_be_written_to() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("Ana: (blocks)")
        assert "bot to Zoé: 🪑 Une place s’est libérée" in str(await stage.told("Ben: /rsvp 17 no"))
        await stage.told("Zoé: [Laisser la place]", "Ana: (unblocks)")
        await resized(stage, 2)
        said = "\n".join(await stage.told("clock: 2026-11-21 12:10"))
        assert "bot to Ana: 🪑 2 places" not in said
        assert "bot to Ana: 🪑 Une place s’est libérée" in said
