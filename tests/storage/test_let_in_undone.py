"""Somebody who is let in at the door by mistake loses nothing once that is undone."""

from typing import Any

from tests.storage.staging import Stage, staged

PEOPLE = (
    *("Eva, ambassador, fr", "Ben, resident, fr", "Ana, resident, fr", "Zoé, resident, fr"),
    'meeting 17, 2026-11-21 20:30, 4 seats, reserved 2, guests 1, comes Ben with 1, "La place"',
)
MISTAKEN = ("Eva: (scan Ana)", "Eva: [✅ Faire entrer une personne]")
UNDO = "Eva: [↩️ Annuler cette arrivée]"


async def ana(stage: Stage) -> list[tuple[Any, ...]]:
    """How Ana stands."""
    return await stage.rows(
        """
        SELECT answer, guests, seat, held, queue, came, came_at FROM registrations
        WHERE person = :person""",
        person=await stage.person("Ana"),
    )


async def test_who_waited_stands_where_they_stood_with_whom_they_bring() -> None:
    async with staged(*PEOPLE) as stage:
        await stage.told("Ana: /rsvp 17 guests 1", "Zoé: /rsvp 17 yes", "Ana: /mycode 17")
        before = await ana(stage)
        assert before == [("yes", 1, "waiting", 0, 1, None, None)]
        await stage.told("clock: 2026-11-21 20:40", *MISTAKEN)
        assert (await ana(stage))[0][5] == 1
        await stage.told(UNDO)
        assert await ana(stage) == before
        assert "Une personne attend avant vous" in str(await stage.told("Zoé: /rsvp 17"))


async def test_to_whom_a_seat_was_offered_it_is_offered_anew() -> None:
    async with staged(*PEOPLE) as stage:
        await stage.told("Ana: /rsvp 17 yes", "Ana: /mycode 17", "Ben: /rsvp 17 no")
        assert (await ana(stage))[0][2] == "offered"
        await stage.told(*MISTAKEN, UNDO)
        said = "\n".join(await stage.told("clock: 2026-11-21 12:10"))
        assert "bot to Ana: 🪑" in said
        assert (await ana(stage))[0][2] == "offered"


async def test_who_had_given_their_seat_up_has_none_afterwards() -> None:
    async with staged(*PEOPLE) as stage:
        await stage.told("Ben: /rsvp 17 no", "Ana: /rsvp 17 yes", "Ana: /mycode 17")
        await stage.told("Ana: /rsvp 17 no", *MISTAKEN)
        assert (await ana(stage))[0][2] == "seated"
        await stage.told(UNDO)
        assert await ana(stage) == []


async def test_who_answered_in_between_stays_as_they_answered() -> None:
    async with staged(*PEOPLE) as stage:
        await stage.told("Ana: /rsvp 17 yes", "Ana: /mycode 17", "Ben: /rsvp 17 no", *MISTAKEN)
        await stage.told("Ana: /rsvp 17 guests 1", UNDO)
        assert await ana(stage) == [("yes", 1, "seated", 0, None, None, None)]
