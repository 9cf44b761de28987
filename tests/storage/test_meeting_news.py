"""News of a meeting at night and beside each other: never too late, and nothing half done."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from conversations.frozen import utc_text
from conversations.meetings.changing import cancelled, changed
from conversations.meetings.events import Rsvped
from conversations.meetings.rules import reminders
from conversations.reply import SentAgain, told
from storage.store import Store
from tests.players.cast import CITY
from tests.storage.inviting import MEETING, STARTS, Inviting, later, local


@pytest.fixture
async def town(store: Store) -> AsyncIterator[Inviting]:
    town = Inviting(store, local("2026-11-26 12:00"))
    await town.calls()
    yield town


async def test_at_night_what_would_come_too_late_comes_at_once_without_a_sound(
    town: Inviting,
) -> None:
    await town.person("Ben")
    await town.person("Eve", quiet=(1, 2))
    await town.sends("invite")
    await town.goes()
    await town.run("UPDATE profiles SET quiet_until = 23 WHERE quiet_since = 1")
    town.now = local("2026-12-05 12:00")
    await town.cancels()
    letters = [one for one in await town.goes() if one.reply.edits is None]
    assert {town.people[one.person]: one.reply.silent for one in letters} == {
        "Ben": False,
        "Eve": True,
    }


async def test_at_night_what_is_in_time_in_the_morning_waits(town: Inviting) -> None:
    await town.person("Ben")
    await town.sends("invite")
    await town.goes()
    town.now = local("2026-12-04 22:00")
    await town.cancels()
    assert town.heard(await town.goes()) == []
    town.now = local("2026-12-05 09:00")
    (letter,) = [one for one in await town.goes() if one.reply.edits is None]
    assert not letter.reply.silent


async def test_the_night_comes_before_all_have_it_and_the_rest_gets_it_silently(
    town: Inviting,
) -> None:
    early = MEETING.at(local("2026-12-05 10:00"))
    await town.moves(early)
    for name in ("Ben", "Ana"):
        await town.person(name)
    await town.sends("invite", early.starts)
    await town.goes()
    town.now = local("2026-12-04 20:59")
    await town.cancels()
    await town.filled()
    await town.over(await town.claimed())  # what was sent is rewritten first
    (first,) = await town.claimed(1)
    assert first.reply.edits is None
    assert not first.reply.silent
    await town.over([first])
    town.now = local("2026-12-04 21:00")
    letters = [one for one in await town.goes() if one.reply.edits is None]
    assert [one.reply.silent for one in letters] == [True]


async def test_cancelled_nobody_is_reminded_and_no_invitation_leaves(town: Inviting) -> None:
    await town.person("Ben", quiet=(11, 18))
    await town.sends("invite")
    due = "SELECT count(*) FROM due WHERE id LIKE 'meeting/17/%' AND done_at IS NULL"
    assert await town.rows(due) == [(3,)]
    await town.cancels()
    assert await town.rows(due) == [(0,)]
    town.passes(hours=7)
    assert await town.goes() == []


async def test_a_moved_meeting_moves_its_reminders_also_those_that_rang(town: Inviting) -> None:
    await town.run("UPDATE due SET done_at = due_at")
    await town.moves(later(days=7))
    rows = await town.rows("SELECT about, due_at FROM due WHERE done_at IS NULL ORDER BY due_at")
    starts = STARTS + timedelta(days=7)
    assert rows == [
        ("17 unanswered", utc_text(starts - timedelta(days=7))),
        ("17 coming-24", utc_text(starts - timedelta(days=1))),
        ("17 coming-2", utc_text(starts - timedelta(hours=2))),
    ]


async def test_a_reminder_that_waits_with_the_old_hour_does_not_leave(town: Inviting) -> None:
    ben = await town.person("Ben", quiet=(11, 18))
    await town.happens(ben, Rsvped(meeting=17, answer="yes", seat="seated", code="A"))
    await town.sends("coming")
    await town.moves(later(days=7))
    town.passes(hours=7)
    letters = await town.goes()
    assert town.heard(letters) == ["Ben"]
    assert ".changed." in letters[0].id


async def test_a_picture_stays_and_its_caption_is_rewritten(town: Inviting) -> None:
    picture = SentAgain(what="photo", file_id="photo-1")
    await town.moves(MEETING.model_copy(update={"picture": picture}))
    await town.person("Ben")
    await town.sends("invite")
    await town.goes()
    town.passes(minutes=5)
    now = later(days=7).model_copy(update={"picture": None})
    await town.moves(now)
    (edit,) = [one for one in await town.goes() if one.reply.edits is not None]
    assert edit.reply.attached == picture


async def test_other_words_are_rewritten_and_nobody_is_told(town: Inviting) -> None:
    await town.person("Ben")
    await town.sends("invite")
    await town.goes()
    town.passes(minutes=5)
    await town.moves(MEETING.model_copy(update={"title": told({"fr": "La rue"})}))
    letters = await town.goes()
    assert town.heard(letters) == []
    assert town.heard(letters, anew=False) == ["Ben"]
    await town.moves((await town.card()).meeting.model_copy(update={"capacity": 20}))
    assert await town.goes() == [], "what no invitation says changes none"


@pytest.mark.parametrize("second", ["moves", "cancels"])
async def test_two_of_the_team_at_once_the_second_changes_nothing(
    town: Inviting, second: str
) -> None:
    seen = await town.card()
    await town.moves(later(days=7))
    late = (
        changed(seen, later(days=14), town.now, town.city)
        if second == "moves"
        else cancelled(seen, told({"fr": "Pluie"}), town.now, town.city)
    )
    before = await town.rows("SELECT * FROM meetings")
    with pytest.raises(LookupError):
        await town.happens("", late)
    assert await town.rows("SELECT * FROM meetings") == before
    assert len(await town.rows("SELECT id FROM batches WHERE id LIKE '%changed%'")) == 1


@pytest.mark.parametrize(
    ("starts", "day_before", "two_before"),
    [
        ("2027-03-28 18:30", "2027-03-27 17:30", "2027-03-28 16:30"),
        ("2027-10-31 18:30", "2027-10-30 19:30", "2027-10-31 16:30"),
    ],
)
async def test_reminders_are_reckoned_in_hours_over_the_change_of_the_clock(
    starts: str, day_before: str, two_before: str
) -> None:
    meeting = MEETING.at(local(starts))
    found = dict(reminders(meeting, local("2027-01-05 12:00"), CITY))
    assert found["coming-24"] == local(day_before)
    assert found["coming-2"] == local(two_before)
