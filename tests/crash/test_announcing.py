"""Announcements in the crash test, short; `make faults` has the long stories."""

import pytest

from tests.crash.broadcast import broadcast
from tests.crash.changing import changed
from tests.crash.electing import changed as hours_changed
from tests.crash.gathering import moved
from tests.crash.news import told
from tests.crash.overdue import overdue


@pytest.mark.slow
async def test_killed_while_everybody_is_written_to_nobody_is_skipped_and_all_are_listed() -> None:
    row = await broadcast(1_200, 5, silence=False)
    assert row.holds, row


@pytest.mark.slow
async def test_killed_while_it_is_rewritten_and_withdrawn_exactly_those_who_got_it_see_that() -> (
    None
):
    row = await changed(300)
    assert row.holds, row


@pytest.mark.slow
async def test_started_after_its_hour_what_is_over_is_missed_and_the_rest_leaves_once() -> None:
    row = await overdue(40, 2)
    assert row.holds, row


@pytest.mark.slow
async def test_killed_while_the_news_of_an_idea_leave_nobody_misses_them() -> None:
    row = await told(200, 2)
    assert row.holds, row


@pytest.mark.slow
async def test_killed_while_a_town_is_invited_and_the_meeting_moved_everybody_knows() -> None:
    row = await moved(200, 2)
    assert row.holds, row


@pytest.mark.slow
async def test_killed_while_a_town_is_reminded_of_a_vote_and_its_hours_change_all_know() -> None:
    row = await hours_changed(200, 2)
    assert row.holds, row
