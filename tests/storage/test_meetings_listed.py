"""The list of meetings: one's own first, whatever else there is; nobody else's hidden ones."""

from conversations.meetings.known import MeetingByNumber, MeetingsToCome
from tests.storage.staging import staged

DAY = "2026-12-05 18:30"
SCENE = (
    *("Ben, resident, fr", "Ana, resident, fr"),
    *(f'meeting {n}, {DAY}, hidden, "Comité {n}"' for n in range(1, 56)),
    'meeting 60, 2026-12-06 18:30, 1 seats, comes Ana and Ben, "La place"',
    'meeting 61, 2026-12-07 18:30, hidden, follows Ben, "Le jury"',
    'meeting 62, 2026-12-08 18:30, comes Ben, "Le marché"',
)


async def test_hidden_meetings_take_no_place_in_the_list() -> None:
    async with staged(*SCENE) as stage:
        listed = "\n".join(await stage.told("Ana: /meetings"))
        assert "1. ✅ La place" in listed and "2. Le marché" in listed
        assert "Comité" not in listed and "Le jury" not in listed


async def test_ones_own_come_first_also_those_off_the_list() -> None:
    async with staged(*SCENE) as stage:
        person, now = await stage.person("Ben"), stage.depth.now()
        ask = MeetingsToCome(now, most=2, own=person)
        found = await stage.depth.store.write(lambda unit: unit.find(ask))
        assert [one.number for one in found] == [60, 61], "the next of one's own"
        listed = "\n".join(await stage.told("Ben: /meetings"))
        assert "2. ✅ Le jury" in listed and "3. ✅ Le marché" in listed


async def test_a_list_reads_the_counts_of_a_meeting_and_not_who_waits() -> None:
    async with staged(*SCENE) as stage:
        ask = MeetingsToCome(stage.depth.now(), most=5)
        found = await stage.depth.store.write(lambda unit: unit.find(ask))
        whole = await stage.depth.store.write(lambda unit: unit.find(MeetingByNumber(60)))
        assert whole is not None and len(whole.line) == 1
        assert found[0] == whole.model_copy(update={"line": ()})
