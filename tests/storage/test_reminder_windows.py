"""A reminder rings outside its reader's quiet time, also when that, or the chat, has changed."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from conversations.city import TheCity
from conversations.courtesy import in_their_time
from conversations.incoming import Incoming, SentOther
from conversations.known import Known
from conversations.people.profile_events import QuietHoursChosen
from conversations.profile import QuietOf
from conversations.quiet import QuietHours
from conversations.reply import Reply, line
from conversations.session import SessionClosed, SessionOpened
from storage import outbox, reminder_windows
from storage.outbox import Outcome
from storage.store import Store
from storage.unit import Unit
from tests.players.cast import CITY
from tests.storage.announcing import Announcing

PARIS = ZoneInfo("Europe/Paris")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS).astimezone(UTC)


async def reminded(town: Announcing, person: str, then: str = "") -> None:
    """A reminder for `person`, which may leave then."""
    not_before = moment(then) if then else None
    reply = Reply(to=person, lane="reminder", blocks=(line("menu-title"),), not_before=not_before)
    incoming = Incoming(ref="r", person="", at=town.now, what=SentOther(what="x"))
    await town.store.write(lambda unit: unit.post(incoming, "", "fr", [reply]))


async def left(town: Announcing, text: str) -> int:
    """How many reminders leave then; the crier has been there before."""
    town.now = moment(text)

    async def claimed(unit: Unit) -> int:
        await reminder_windows.reopened(unit.db, CITY, town.now, 10)
        letters = await outbox.claim(unit.db, "test", "reminder", 10, town.now)
        await outbox.settle(unit.db, [Outcome(one.seq, "sent") for one in letters], town.now)
        return len(letters)

    return await town.store.write(claimed)


async def lent(town: Announcing, person: str, until: str) -> None:
    event = SessionOpened(ref="s", kind="guest", holder_locale="fr", ends_at=moment(until))
    await town.happens(person, event)


async def given_back(town: Announcing, person: str, at: str) -> None:
    town.now = moment(at)
    await town.happens(person, SessionClosed(ref="s", kind="guest", handed_in=0))


@pytest.mark.parametrize("then", ["", "2026-11-26 20:50"])
async def test_a_chat_given_back_at_night_stays_quiet_until_the_morning(
    store: Store, then: str
) -> None:
    town = Announcing(store, moment("2026-11-26 20:45"))
    ben = await town.person("Ben")
    await lent(town, ben, "2026-11-26 21:15")
    await reminded(town, ben, then)
    await given_back(town, ben, "2026-11-26 21:10")
    assert await left(town, "2026-11-26 21:11") == 0
    assert await left(town, "2026-11-27 08:59") == 0
    assert await left(town, "2026-11-27 09:00") == 1


async def test_by_day_it_follows_at_once_but_not_before_its_hour(store: Store) -> None:
    town = Announcing(store, moment("2026-11-26 14:00"))
    ben = await town.person("Ben")
    await lent(town, ben, "2026-11-26 14:30")
    await reminded(town, ben)
    await given_back(town, ben, "2026-11-26 14:10")
    assert await left(town, "2026-11-26 14:11") == 1
    await lent(town, ben, "2026-11-26 14:50")
    town.now = moment("2026-11-26 14:20")
    later = Reply(to=ben, lane="reminder", not_before=moment("2026-11-26 18:00"))
    incoming = Incoming(ref="later", person="", at=town.now, what=SentOther(what="x"))
    await store.write(lambda unit: unit.post(incoming, "", "fr", [later]))
    await given_back(town, ben, "2026-11-26 14:40")
    assert await left(town, "2026-11-26 17:59") == 0
    assert await left(town, "2026-11-26 18:00") == 1


async def test_quiet_hours_chosen_since_are_kept_to(store: Store) -> None:
    town = Announcing(store, moment("2026-11-26 22:00"))
    ben = await town.person("Ben")
    await reminded(town, ben, "2026-11-27 09:00")
    chosen = QuietHoursChosen(quiet=QuietHours(since=20, until=11))
    await town.happens(ben, chosen)
    assert await left(town, "2026-11-27 09:30") == 0
    assert await left(town, "2026-11-27 11:00") == 1


async def test_what_missed_its_window_waits_for_the_next(store: Store) -> None:
    """The bot slept through the day."""
    town = Announcing(store, moment("2026-11-26 22:00"))
    ben = await town.person("Ben")
    await reminded(town, ben, "2026-11-27 09:00")
    await town.happens(ben, QuietHoursChosen(quiet=QuietHours(since=20, until=11)))
    assert await left(town, "2026-11-26 22:01") == 0
    assert await left(town, "2026-11-27 23:00") == 0
    assert await left(town, "2026-11-28 11:00") == 1


async def test_after_a_standstill_it_does_not_ring_at_night(store: Store) -> None:
    """It was to leave in the evening; the bot is back at night, then in the morning."""
    town = Announcing(store, moment("2026-11-26 20:30"))
    ben = await town.person("Ben")
    reply = Reply(to=ben, lane="reminder", blocks=(line("menu-title"),))
    known = Known({TheCity(): CITY, QuietOf((ben,)): (None,)})
    replies = in_their_time((reply,), town.now, known)
    incoming = Incoming(ref="r", person="", at=town.now, what=SentOther(what="x"))
    await store.write(lambda unit: unit.post(incoming, "", "fr", replies))
    assert await left(town, "2026-11-26 21:05") == 0
    assert await left(town, "2026-11-27 06:00") == 0
    assert await left(town, "2026-11-27 09:00") == 1
