"""Filling: a letter for everybody, once, in their reader's time, whatever happens in between."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conversations.announcements.events import RunPaused, RunResumed
from conversations.audience import Audience
from conversations.city import CityCard
from conversations.frozen import utc_text
from conversations.people.events import PersonWelcomed
from conversations.people.profile_events import QuietHoursChosen
from conversations.quiet import QuietDays, QuietHours
from storage import filling
from storage.outbox import HELD
from storage.store import Store
from storage.unit import Unit
from tests.players.cast import CITY
from tests.storage.announcing import Announcing

PARIS = ZoneInfo("Europe/Paris")
NO_SUNDAYS = CITY.model_copy(update={"quiet_days": QuietDays(weekdays=())})


def local(text: str) -> datetime:
    """A moment of the town's clock, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=PARIS).astimezone(UTC)


NOON = local("2026-11-26 12:00")
"""A Thursday."""


def at(store: Store, text: str, city: CityCard = CITY) -> Announcing:
    return Announcing(store, local(text), city)


@pytest.fixture
def town(store: Store) -> Announcing:
    return Announcing(store, NOON)


async def window(town: Announcing, person: str) -> tuple[str, str]:
    """Between which moments of the town's clock their letter leaves."""
    sql = "SELECT due_at, closes_at FROM outbox WHERE person = :person"
    ((begins, closes),) = await town.rows(sql, person=person)
    assert begins != HELD
    moments = (datetime.fromisoformat(text).astimezone(PARIS) for text in (begins, closes))
    begun, closed = (f"{moment:%m-%d %H:%M}" for moment in moments)
    return begun, closed


async def test_everybody_gets_one_page_by_page(town: Announcing) -> None:
    crowd = await town.crowd(7)
    await town.begins()
    written = []
    while await town.step(3):
        written.append(len(await town.states()))
    assert written == [3, 6, 7]
    rows = await town.rows("SELECT person, id, lane, contact, reply FROM outbox ORDER BY seq")
    assert rows == [(who, f"1.1.{who}", "announcement", 1, None) for who in crowd]


@pytest.mark.parametrize("people", [0, 3, 6])
async def test_a_page_that_is_just_full_is_not_the_last(town: Announcing, people: int) -> None:
    await town.crowd(people)
    await town.begins()
    await town.filled(3)
    assert (await town.batch("1.1")).filled
    assert len(await town.states()) == people


async def test_filling_twice_is_filling_once(town: Announcing) -> None:
    await town.crowd(7)
    await town.begins()
    await town.filled(3)
    before = await town.rows("SELECT * FROM outbox")
    await town.run("UPDATE batches SET filled = 0, cursor = ''")
    await town.filled(2)
    assert await town.rows("SELECT * FROM outbox") == before


async def test_a_kill_in_a_page_undoes_it_and_neither_skips_nor_doubles(town: Announcing) -> None:
    crowd = await town.crowd(8)
    await town.begins()

    async def killed(unit: Unit) -> None:
        await filling.step(unit.db, town.city, town.now, 3)
        raise InterruptedError

    for _ in range(3):
        with pytest.raises(InterruptedError):
            await town.store.write(killed)
        await town.step(3)
    assert [who for (who,) in await town.rows("SELECT person FROM outbox ORDER BY seq")] == crowd


async def test_who_is_new_on_a_later_page_is_in_and_who_left_is_not(town: Announcing) -> None:
    crowd = await town.crowd(6)
    await town.begins()
    await town.step(2)
    await town.run("DELETE FROM identities WHERE person = :who", who=crowd[4])
    await town.run("UPDATE identities SET unreachable_at = 'x' WHERE person = :w", w=crowd[5])
    last = "f" * 32
    await town.run(
        "INSERT INTO identities (person, chat_id, seen_at) VALUES (:who, 9, '2')", who=last
    )
    town.people[last] = "new"
    await town.happens(last, PersonWelcomed(locale="en", age_band="18_25", notice_version="1"))
    await town.run("INSERT INTO consents VALUES (:who, 'announcements', '2026', 1, '1')", who=last)
    await town.filled(2)
    found = await town.rows("SELECT person FROM outbox ORDER BY seq")
    assert [who for (who,) in found] == [*crowd[:4], last]


async def test_in_the_towns_hours_and_in_ones_own(town: Announcing) -> None:
    everyone = await town.person("Ben")
    early = await town.person("Lea", quiet=(18, 8))
    siesta = await town.person("Sam", quiet=(11, 15))
    never = await town.person("Zoe", quiet=(4, 4))
    await town.begins()
    await town.filled()
    assert await window(town, everyone) == ("11-26 12:00", "11-26 21:00")
    assert await window(town, early) == ("11-26 12:00", "11-26 18:00")
    assert await window(town, siesta) == ("11-26 15:00", "11-27 11:00")
    assert await window(town, never) == ("11-26 12:00", "11-29 00:00"), "until Sunday"
    assert await town.leave() == ["Ben", "Lea", "Zoe"]
    town.now = local("2026-11-26 15:00")
    assert await town.leave() == ["Sam"]


async def not_before_night(town: Announcing) -> str:
    """Somebody whose letter did not leave before it got quiet."""
    who = await town.person("Ben")
    await town.begins()
    await town.filled()
    town.now = town.now.astimezone(PARIS).replace(hour=21, minute=0).astimezone(UTC)
    assert await town.claimed() == []
    await town.filled()
    return who


@pytest.mark.parametrize(
    ("day", "begins", "closes"),
    [
        ("2026-11-26", "11-27 09:00", "11-27 21:00"),  # an ordinary night
        ("2026-11-28", "11-30 09:00", "11-30 21:00"),  # over a Sunday
        ("2026-11-10", "11-12 09:00", "11-12 21:00"),  # over the 11th of November
        ("2026-12-24", "12-26 09:00", "12-26 21:00"),  # over Christmas
        ("2028-03-03", "03-06 09:00", "03-06 21:00"),  # over the eve and the day of a vote
    ],
)
async def test_what_did_not_leave_before_it_got_quiet_leaves_the_next_day(
    store: Store, day: str, begins: str, closes: str
) -> None:
    town = at(store, f"{day} 20:30")
    who = await not_before_night(town)
    assert await window(town, who) == (begins, closes)
    town.now = local(f"{day[:4]}-{begins}") - timedelta(seconds=1)
    assert await town.leave() == []
    town.passes(seconds=1)
    assert await town.leave() == ["Ben"]


@pytest.mark.parametrize(
    ("day", "begins", "hours"),
    [("2027-03-27", "03-28 09:00", 11), ("2026-10-24", "10-25 09:00", 13)],
)
async def test_the_nights_in_which_the_clocks_change_end_at_nine(
    store: Store, day: str, begins: str, hours: int
) -> None:
    town = at(store, f"{day} 20:30", NO_SUNDAYS)
    who = await not_before_night(town)
    assert await window(town, who) == (begins, begins.replace("09:00", "21:00"))
    town.passes(hours=hours, seconds=-1)
    assert await town.leave() == []
    town.passes(seconds=1)
    assert await town.leave() == ["Ben"]


async def test_whoever_passed_the_warning_also_sends_on_the_eve_of_a_vote(store: Store) -> None:
    town = at(store, "2028-03-04 12:00")
    await town.person("Ben")
    await town.begins(acknowledged=("silence",))
    await town.filled()
    assert await town.leave() == ["Ben"]


async def test_another_window_is_given_some_at_a_time_and_also_while_it_is_held(
    town: Announcing,
) -> None:
    await town.crowd(5)
    batch = await town.begins()
    await town.filled()
    await town.happens("", RunPaused(batch=batch))
    town.now = local("2026-11-26 22:00")
    assert [await town.step(2) for _ in range(4)] == [True, True, True, False]
    town.now = local("2026-11-27 09:30")
    await town.happens("", RunResumed(batch=batch))
    assert len(await town.leave()) == 5


async def test_no_window_outlives_the_announcement(town: Announcing) -> None:
    await town.person("Ben")
    await town.begins(valid=10)
    await town.filled()
    town.now = local("2026-11-26 21:30")
    await town.filled()
    town.now = local("2026-11-27 09:00")
    assert await town.leave() == []
    await town.filled()
    assert await town.rows("SELECT state, error FROM outbox") == [("dropped", "expired")]


async def test_quiet_hours_chosen_afterwards_count_at_once(town: Announcing) -> None:
    await town.begins()
    ben, lea = await town.person("Ben"), await town.person("Lea", quiet=(11, 20))
    await town.filled()
    town.passes(hours=1)
    await town.happens(ben, QuietHoursChosen(quiet=QuietHours(since=12, until=16)))
    await town.happens(lea, QuietHoursChosen(quiet=None))
    assert await town.claimed() == [], "they are reckoned anew first"
    await town.filled()
    assert await window(town, ben) == ("11-26 16:00", "11-27 12:00")
    assert await window(town, lea) == ("11-26 13:00", "11-26 21:00")
    assert await town.leave() == ["Lea"]


async def test_who_is_left_out_is_counted_and_has_no_letter(town: Announcing) -> None:
    crowd = await town.crowd(3)
    talk = {"who": crowd[1], "at": utc_text(NOON)}
    await town.run(
        """
        INSERT INTO talks (person, ref, name, key, state, step, last_press, place, position,
            updated_at) VALUES (:who, 'r', 'survey', 'x', '{}', 1, '', 'paused', 0, :at)""",
        **talk,
    )
    await town.begins(audience=Audience(rested_days=2))
    await town.run(
        """
        INSERT INTO outbox (id, person, lane, locale, made_at, state, over_at, contact)
        VALUES ('x', :who, 'announcement', 'fr', '', 'sent', :at, 1)""",
        who=crowd[2],
        at=(NOON - timedelta(days=1)).isoformat(timespec="microseconds"),
    )
    await town.filled(1)
    left = "SELECT left_recent, left_busy, left_budget FROM announcement_runs"
    assert await town.rows(left) == [(1, 1, 0)]
    assert await town.rows("SELECT person FROM outbox WHERE batch = '1.1'") == [(crowd[0],)]
