"""Letters about a meeting: exactly those who were told hear of a change, in other words too."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from conversations.audience import Audience, AudienceSize
from conversations.consent import ConsentAnswered
from conversations.meetings.events import FollowChosen, Rsvped, Sending
from conversations.meetings.known import WhoKnow
from conversations.people.events import PersonForgotten
from conversations.reply import CalendarFile, told
from conversations.who import Purpose
from storage.store import Store
from tests.players.cast import CITY
from tests.storage.inviting import MEETING, Inviting, later, local


@pytest.fixture
async def town(store: Store) -> AsyncIterator[Inviting]:
    town = Inviting(store, local("2026-11-26 12:00"))
    await town.calls()
    yield town


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


def _no(purpose: Purpose) -> ConsentAnswered:
    return ConsentAnswered(purpose=purpose, given=False, notice_version="1")


async def test_no_reminder_to_who_wants_no_invitations_any_more(town: Inviting) -> None:
    people = {name: await town.person(name) for name in ("Ben", "Ana", "Lou")}
    await town.sends("invite")
    await town.goes()
    await town.happens(people["Ana"], _no("meeting_invitations"))
    await town.happens(people["Lou"], _no("announcements"))
    town.passes(days=2, minutes=1)
    await town.sends("unanswered")
    assert town.heard(await town.goes()) == ["Ben"]


@pytest.mark.parametrize("purpose", ["meeting_invitations", "announcements"])
async def test_what_waits_is_dropped_when_they_want_no_invitations(
    town: Inviting, purpose: Purpose
) -> None:
    await town.person("Ben")
    eve = await town.person("Eve", quiet=(11, 18))
    await town.sends("invite")
    assert town.heard(await town.goes()) == ["Ben"]
    await town.happens(eve, _no(purpose))
    town.passes(hours=7)
    assert await town.goes() == []


async def test_who_agreed_to_invitations_keeps_them_without_announcements(town: Inviting) -> None:
    eve = await town.person("Eve", quiet=(11, 18))
    yes = ConsentAnswered(purpose="meeting_invitations", given=True, notice_version="1")
    await town.happens(eve, yes)
    await town.sends("invite")
    await town.happens(eve, _no("announcements"))
    town.passes(hours=7)
    assert town.heard(await town.goes()) == ["Eve"]


async def test_a_change_still_reaches_who_wants_no_invitations(town: Inviting) -> None:
    eve = await town.person("Eve")
    await town.sends("invite")
    await town.goes()
    await town.happens(eve, _no("meeting_invitations"))
    town.passes(minutes=5)
    await town.moves(later(days=7))
    assert town.heard(await town.goes()) == ["Eve"]


@pytest.mark.parametrize("sending", ["coming", "unanswered"])
async def test_a_reminder_that_waits_says_what_is_true_now(
    town: Inviting, sending: Sending
) -> None:
    """Other words alone are told to nobody; a letter that waits has them."""
    eve = await town.person("Eve", quiet=(11, 18))
    await town.person("Ben")
    await town.sends("invite")
    town.passes(hours=7)
    await town.goes()
    if sending == "coming":
        await town.happens(eve, Rsvped(meeting=17, answer="yes", seat="seated", code="A"))
    town.passes(days=4, hours=-7)  # not on Sunday
    batch = await town.sends(sending)
    await town.goes()
    await town.moves(MEETING.model_copy(update={"title": told({"fr": "Le jardin"})}))
    town.passes(hours=7)
    letters = [one for one in await town.goes() if one.id.startswith(f"{batch}.")]
    (letter,) = [one for one in letters if town.people[one.person] == "Eve"]
    said = letter.reply.model_dump_json()
    assert letter.reply.edits is None and "Le jardin" in said and "La place" not in said
    assert f"meeting-remind-{sending}" in said, "it still reminds"
