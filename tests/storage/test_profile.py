"""What people told of themselves: kept, erased one by one, gone with them, and heeded at night."""

from datetime import UTC, datetime, timedelta

from conversations.event import Event
from conversations.incoming import Incoming, SentOther
from conversations.people.events import PersonForgotten, PersonWelcomed, ProfileDeclined
from conversations.people.profile_events import (
    AgeBandTold,
    DistrictTold,
    QuietHoursChosen,
    TopicsChosen,
)
from conversations.profile import ProfileCard, ProfileOf, QuietOf
from conversations.quiet import QuietHours, next_allowed
from conversations.reply import Lane, line, say
from conversations.who import PersonByRef
from storage import journal, outbox
from storage.holdings import held_of
from storage.store import Store
from tests.storage.conftest import NOON
from tests.storage.test_retention import ADA, BOB, Years

WELCOMED = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")
NIGHT = QuietHours(since=20, until=10)
ALL = (DistrictTold(district=7), TopicsChosen(topics=("sport", "culture")))


async def happen(store: Store, person: str, *events: Event) -> None:
    incoming = Incoming(ref="telegram-1", person=person, at=NOON, what=SentOther(what="x"))
    await store.write(lambda unit: unit.record(incoming, person, events))


async def told(store: Store, person: str = "ada") -> ProfileCard:
    return await store.write(lambda unit: unit.find(ProfileOf(person)))


async def count(store: Store) -> list[int]:
    """Rows of both tables."""
    found = [
        await store.read(lambda db, t=table: db.one(f"SELECT count(*) FROM {t}"))
        for table in ("profiles", "profile_topics")
    ]
    return [row[0] for row in found if row is not None]


async def test_everything_told_is_kept_and_nobody_elses_is_touched(store: Store) -> None:
    await happen(store, "bob", WELCOMED, DistrictTold(district=1), TopicsChosen(topics=("sport",)))
    await happen(store, "ada", WELCOMED, *ALL, QuietHoursChosen(quiet=NIGHT))
    await happen(store, "ada", AgeBandTold(age_band="26_40"))
    expected = ProfileCard(district=7, topics=("culture", "sport"), quiet=NIGHT)
    assert await told(store) == expected
    assert await told(store, "bob") == ProfileCard(district=1, topics=("sport",))
    card = await store.write(lambda unit: unit.find(PersonByRef("ada")))
    assert card.age_band == "26_40"


async def test_each_is_changed_and_erased_apart_from_the_others(store: Store) -> None:
    await happen(store, "ada", WELCOMED, *ALL, QuietHoursChosen(quiet=NIGHT))
    await happen(store, "ada", TopicsChosen(topics=("logement",)), DistrictTold(district=8))
    assert await told(store) == ProfileCard(district=8, topics=("logement",), quiet=NIGHT)
    await happen(store, "ada", DistrictTold())
    assert await told(store) == ProfileCard(topics=("logement",), quiet=NIGHT)
    await happen(store, "ada", QuietHoursChosen())
    assert await told(store) == ProfileCard(topics=("logement",))
    await happen(store, "ada", TopicsChosen())
    assert await told(store) == ProfileCard()
    assert await count(store) == [0, 0], "of what is erased no row is left"


async def test_nothing_is_kept_of_somebody_without_a_profile(store: Store) -> None:
    await happen(store, "ada", *ALL, QuietHoursChosen(quiet=NIGHT), AgeBandTold(age_band="15_17"))
    assert await told(store) == ProfileCard()
    assert await count(store) == [0, 0]


async def test_it_goes_with_the_person(store: Store) -> None:
    for gone in (ProfileDeclined(), PersonForgotten()):
        await happen(store, "ada", WELCOMED, *ALL, QuietHoursChosen(quiet=NIGHT))
        await happen(store, "ada", gone)
        assert await told(store) == ProfileCard()
        assert await count(store) == [0, 0]


async def test_it_is_in_the_file_of_everything_held(store: Store) -> None:
    await happen(store, "ada", WELCOMED, *ALL, QuietHoursChosen(quiet=NIGHT))
    held = await store.read(lambda db: held_of(db, "ada"))
    assert held["topics"] == ["culture", "sport"]
    assert held["district_and_quiet_hours"] == {
        "district": 7,
        "quiet_since": 20,
        "quiet_until": 10,
    }


async def test_the_journal_knows_that_it_happened_and_no_more(store: Store) -> None:
    await happen(store, "ada", WELCOMED, *ALL, QuietHoursChosen(quiet=NIGHT))
    await happen(store, "ada", AgeBandTold(age_band="65_plus"))
    entries = await store.read(journal.entries)
    assert [entry.name for entry in entries[1:]] == [
        "DistrictTold",
        "TopicsChosen",
        "QuietHoursChosen",
        "AgeBandTold",
    ]
    assert all(entry.data == {} for entry in entries[1:])


async def test_what_must_wait_waits_and_an_answer_does_not(store: Store) -> None:
    late = datetime(2026, 10, 24, 21, 0, tzinfo=UTC)  # 23:00; the clocks go back that night
    who = await store.write(lambda unit: unit.person_of(77, late))
    incoming = Incoming(ref="clock-1", person="", at=late, what=SentOther(what="x"))
    await happen(store, who.person, WELCOMED, QuietHoursChosen(quiet=NIGHT))
    lanes: tuple[Lane, ...] = ("reminder", "announcement", "reply")

    async def post() -> None:
        (quiet,) = await store.write(lambda unit: unit.find(QuietOf((who.person,))))
        assert quiet == NIGHT
        letters = [
            say(line("hall-erased")).model_copy(
                update={
                    "to": who.person,
                    "lane": lane,
                    "not_before": next_allowed(late, quiet, "Europe/Paris", lane),
                }
            )
            for lane in lanes
        ]
        await store.write(lambda unit: unit.post(incoming, "", "fr", letters))

    async def leave(at: datetime) -> list[Lane]:
        return [
            lane
            for lane in lanes
            for _ in await store.write(
                lambda unit, lane=lane: outbox.claim(unit.db, "me", lane, 9, at)
            )
        ]

    await post()
    morning = datetime(2026, 10, 25, 9, 0, tzinfo=UTC)  # ten o'clock in winter time
    assert await leave(late) == ["reply"]
    await store.write(lambda unit: unit.db.run("DELETE FROM outbox WHERE lane = 'reply'"))
    assert await leave(morning - timedelta(seconds=1)) == []
    assert await leave(morning) == ["reminder"], "one at a time for one person"


async def test_hours_of_many_people_come_in_their_order(store: Store) -> None:
    await happen(store, "ada", WELCOMED, QuietHoursChosen(quiet=NIGHT))
    await happen(store, "bob", WELCOMED)
    found = await store.write(lambda unit: unit.find(QuietOf(("bob", "ada", "nobody"))))
    assert found == (None, NIGHT, None)


async def test_a_warning_that_comes_late_in_the_day_leaves_in_the_morning(store: Store) -> None:
    years = Years(store)
    ada, bob = await years.welcome(ADA), await years.welcome(BOB)
    await happen(store, bob, QuietHoursChosen(quiet=NIGHT))
    years.now = datetime(2027, 6, 3, 21, 30, tzinfo=UTC)  # the bot was down until half past eleven
    await years.morning()
    rows = await store.read(lambda db: db.execute("SELECT person, due_at FROM outbox"))
    assert {person: due_at[:16] for person, due_at in rows} == {
        ada: "2027-06-04T07:00",
        bob: "2027-06-04T08:00",
    }
