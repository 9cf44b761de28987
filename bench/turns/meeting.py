"""The meeting in our own bot: called before the run, every last answer looked up afterwards."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench import ours
from bench.turns.script import MEETING, TITLE
from conversations.meetings.events import MeetingCalled
from conversations.meetings.meeting import MOST_SEATS, Meeting, Spot
from conversations.reply import told
from storage.unit import Unit


async def prepare(folder: Path, residents: int) -> None:
    """A meeting in a month, with a seat for everybody; they are welcomed."""

    async def work(unit: Unit) -> None:
        await unit.did(_called(), "bench-meeting", datetime.now(UTC))
        await ours.welcome_all(unit, residents)

    await ours.written(folder, work)


def _called() -> MeetingCalled:
    starts = datetime.now(UTC).replace(microsecond=0) + timedelta(days=30)
    composed = Meeting(
        title=told({"fr": TITLE}),
        spot=Spot(name="Maison pour tous"),
        capacity=MOST_SEATS,
        starts=starts,
        ends=starts + timedelta(hours=2),
    )
    return MeetingCalled(number=MEETING, uid="bench-17@ville.example", composed=composed)


async def check(folder: Path, told_so: Sequence[int]) -> None:
    """After the kill: everybody who was told that they have a seat has one."""
    await ours.looked_up(folder, told_so, _seated, "seats are not kept")


async def _seated(unit: Unit, person: str) -> bool:
    row = await unit.db.one(
        "SELECT answer, seat FROM registrations WHERE meeting = :meeting AND person = :person",
        {"meeting": MEETING, "person": person},
    )
    return row is not None and tuple(row) == ("yes", "seated")
