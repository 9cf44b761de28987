"""Letters about a meeting: exactly those who were told hear of a change, each in their time."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conversations.audience import Audience, AudienceSize
from conversations.frozen import utc_text
from conversations.meetings.changing import cancelled, changed
from conversations.meetings.events import FollowChosen, LettersLeft, MeetingCalled, Rsvped, Sending
from conversations.meetings.hours import batch_of
from conversations.meetings.inviting import invitation
from conversations.meetings.known import MeetingByNumber, MeetingCard, WhoKnow
from conversations.meetings.meeting import Meeting, Spot
from conversations.meetings.reminding import for_coming, for_unanswered
from conversations.meetings.rules import reminders
from conversations.people.events import PersonForgotten
from conversations.reply import CalendarFile, SentAgain, told
from storage.meetings_known import by_number
from storage.outbox import Letter
from storage.store import Store
from tests.players.cast import CITY
from tests.storage.announcing import Announcing

PARIS = ZoneInfo("Europe/Paris")


def local(text: str) -> datetime:
    """A moment of the town's clock, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=PARIS).astimezone(UTC)


STARTS = local("2026-12-05 18:30")
MEETING = Meeting(
    title=told({"fr": "La place"}),
    starts=STARTS,
    ends=STARTS + timedelta(hours=2),
    spot=Spot(name="Maison pour tous"),
)
LETTERS = {"unanswered": for_unanswered, "coming": for_coming, "invite": invitation}


class Inviting(Announcing):
    """A house with a meeting in it."""

    async def calls(self, meeting: Meeting = MEETING) -> None:
        hours = reminders(meeting, self.now, self.city)
        called = MeetingCalled(number=17, uid="m17@example", composed=meeting, hours=hours)
        await self.happens("", called)

    async def card(self) -> MeetingCard:
        card = await self.store.read(lambda db: by_number(db, MeetingByNumber(17)))
        assert card is not None
        return card

    async def sends(self, sending: Sending, expires: datetime = STARTS) -> str:
        batch = batch_of(17, sending, self.now)
        letter = LETTERS[sending](await self.card(), self.city)
        await self.happens(
            "",
            LettersLeft(number=17, sending=sending, batch=batch, letter=letter, expires_at=expires),
        )
        await self.filled()
        return batch

    async def moves(self, meeting: Meeting) -> None:
        await self.happens("", changed(await self.card(), meeting, self.now, self.city))

    async def cancels(self) -> None:
        why = told({"fr": "La salle est inondée."})
        await self.happens("", cancelled(await self.card(), why, self.now, self.city))

    async def goes(self) -> list[Letter]:
        """Everything that may leave now does."""
        letters: list[Letter] = []
        await self.filled()
        while some := await self.claimed():  # one at a time of each person
            await self.over(some)
            await self.filled()
            letters += some
        return letters

    def heard(self, letters: Sequence[Letter], *, anew: bool = True) -> list[str]:
        """Who got a message (or a rewritten one), by name."""
        some = [one for one in letters if (one.reply.edits is None) == anew]
        return sorted(self.people[one.person] for one in some)


@pytest.fixture
async def town(store: Store) -> AsyncIterator[Inviting]:
    town = Inviting(store, local("2026-11-26 12:00"))
    await town.calls()
    yield town


def later(meeting: Meeting = MEETING, **time: float) -> Meeting:
    return meeting.at(meeting.starts + timedelta(**time))


async def test_invited_are_the_audience_and_once(town: Inviting) -> None:
    ben, ana = await town.person("Ben"), await town.person("Ana")
    await town.person("Tom", agrees=False)
    await town.happens(ana, Rsvped(meeting=17, answer="no"))
    await town.sends("invite")
    assert town.heard(await town.goes()) == ["Ben"]
    lou = await town.person("Lou")
    town.passes(hours=1)
    await town.sends("invite")
    assert town.heard(await town.goes()) == ["Lou"], "not those who were invited before"
    assert {ben, lou} <= set(town.people)


async def test_the_size_leaves_out_who_knows(town: Inviting) -> None:
    await town.person("Ben")
    await town.sends("invite")
    await town.goes()
    await town.person("Lou")
    ask = AudienceSize(Audience(), town.now, 3, invites=True, unless_told=17)
    assert (await town.store.write(lambda unit: unit.find(ask))).reached == 1


async def test_a_move_is_told_to_exactly_those_who_knew(town: Inviting) -> None:
    people = {name: await town.person(name) for name in ("Ben", "Ana", "Zoe", "Max", "Eve", "Flo")}
    await town.person("Tom", agrees=False)
    await town.happens(people["Ana"], Rsvped(meeting=17, answer="yes", seat="seated", code="A"))
    await town.happens(people["Zoe"], Rsvped(meeting=17, answer="yes", seat="waiting", joins=True))
    await town.happens(people["Max"], Rsvped(meeting=17, answer="no"))
    await town.happens(people["Eve"], FollowChosen(meeting=17, follows=True))
    await town.happens(people["Flo"], PersonForgotten())
    await town.sends("invite")
    await town.goes()
    stranger = await town.person("Lou")
    assert await town.store.write(lambda unit: unit.find(WhoKnow(17))) == 5
    town.passes(minutes=5)
    await town.moves(later(days=7))
    letters = await town.goes()
    assert town.heard(letters) == ["Ana", "Ben", "Eve", "Max", "Zoe"]
    assert town.heard(letters, anew=False) == ["Ben", "Eve"], "their invitation is rewritten"
    assert stranger not in {one.person for one in letters}
    sent = next(one.reply.attached for one in letters if one.reply.edits is None)
    assert isinstance(sent, CalendarFile)
    assert (sent.event.sequence, sent.event.uid) == (1, "m17@example")


async def test_whose_invitation_waits_gets_that_one_as_it_is_now(town: Inviting) -> None:
    await town.person("Ben")
    await town.person("Eve", quiet=(11, 18))
    batch = await town.sends("invite")
    assert town.heard(await town.goes()) == ["Ben"]
    town.passes(minutes=5)
    await town.moves(later(days=7))
    assert town.heard(await town.goes()) == ["Ben"], "news for who knew"
    town.passes(hours=7)
    (letter,) = await town.goes()
    assert town.people[letter.person] == "Eve"
    assert letter.id.startswith(f"{batch}.")
    assert "12 décembre" not in letter.reply.model_dump_json()
    assert "2026-12-12" in letter.reply.model_dump_json(), "and it says the new day"


async def test_what_was_claimed_before_the_change_was_applied_counts_as_told(
    town: Inviting,
) -> None:
    """The turn of the change began before the letter left, and ends after it."""
    await town.person("Ben")
    await town.sends("invite")
    began = town.now
    town.passes(seconds=2)
    letters = await town.claimed()
    town.now = began
    await town.moves(later(days=7))
    town.passes(seconds=3)
    await town.over(letters)
    after = await town.goes()
    assert town.heard(after) == ["Ben"]
    assert town.heard(after, anew=False) == ["Ben"]


async def test_a_reminder_goes_to_who_has_not_answered(town: Inviting) -> None:
    await town.person("Ben")
    ana = await town.person("Ana")
    await town.sends("invite")
    await town.goes()
    await town.happens(ana, Rsvped(meeting=17, answer="maybe"))
    await town.sends("unanswered")
    assert town.heard(await town.goes()) == [], "they were invited just now"
    town.passes(days=2, minutes=1)
    await town.sends("unanswered")
    assert town.heard(await town.goes()) == ["Ben"]


async def test_reminders_keep_to_what_one_gets_in_a_week_and_news_do_not(town: Inviting) -> None:
    ben = await town.person("Ben")
    await town.happens(ben, Rsvped(meeting=17, answer="yes", seat="seated", code="A"))
    for hours in range(CITY.contacts_per_week):
        town.now = local("2026-11-26 12:00") + timedelta(hours=hours)
        await town.sends("coming")
        assert town.heard(await town.goes()) == ["Ben"]
    town.passes(hours=1)
    await town.sends("coming")
    assert await town.goes() == []
    await town.cancels()
    assert town.heard(await town.goes()) == ["Ben"]


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
