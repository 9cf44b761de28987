"""What may be done with an announcement, state by state: the whole table."""

from datetime import UTC, datetime

import pytest

from conversations.announcements.events import Composed
from conversations.announcements.known import Announcement, Run, RunStatus, Status
from conversations.announcements.rules import ACTS, may

NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
# state            what somebody else of the team may do
TABLE = """
awaiting           approve refuse reword
planned            reword stop
planned sending    pause cut reword stop withdraw
planned paused     resume cut reword stop withdraw
planned over       again reword stop withdraw
planned missed     reword stop withdraw
over sending       pause cut reword withdraw
over paused        resume cut reword withdraw
over over          again reword withdraw
over missed        reword withdraw
refused
cancelled          reword
cancelled sending  pause cut reword withdraw
withdrawn over
"""


def announcement(status: Status, run: RunStatus | None) -> Announcement:
    runs = (
        Run(
            batch="1.1",
            number=1,
            run=1,
            planned_at=NOON,
            begun_at=NOON,
            resumed_at=NOON,
            status=run,
        )
        if run
        else None
    )
    return Announcement(
        number=1,
        composed=Composed(),
        status=status,
        composer="ana",
        composed_at=NOON,
        runs=(runs,) if runs else (),
    )


@pytest.mark.parametrize("row", TABLE.strip().splitlines())
def test_what_may_be_done(row: str) -> None:
    words = row[:19].split()
    one = announcement(words[0], words[1] if len(words) > 1 else None)  # type: ignore[arg-type]
    assert [act for act in ACTS if may(act, one, "zoe")] == row[19:].split()


def test_nobody_approves_their_own() -> None:
    one = announcement("awaiting", None)
    assert not may("approve", one, "ana")
    assert may("refuse", one, "ana"), "whoever wrote it may take it back"
