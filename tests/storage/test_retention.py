"""Whoever is silent for too long is warned twice and then erased, whatever the clock does."""

from datetime import UTC, datetime, time, timedelta

import pytest

from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known, NotYetKnown
from conversations.people.events import PersonExpired, PersonWelcomed, SilenceWarned
from conversations.people.rights_hours import MOST, erase_silent
from conversations.reply import told
from conversations.talk import Turn
from storage import due, identities
from storage.holdings import held_of
from storage.inbox import Arrived, put
from storage.retention import RULE
from storage.store import Store
from storage.unit import Unit

CITY = CityCard(name=told({"fr": "Ici"}), profile_days=548)
WELCOMED = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")
BEGAN = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)
NOTHING_BEFORE = datetime(2027, 5, 25, 9, 0, tzinfo=UTC)
"""Until then nobody welcomed on the first day has been silent for long."""
ADA, BOB = 700_001, 700_002


class Years:
    """A house through which years pass, one morning at a time."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = BEGAN
        self.said: list[tuple[str, str]] = []
        """(day, line) of every warning."""
        self.rounds = 0

    async def welcome(self, chat: int) -> str:
        """Somebody new; their random id."""

        async def work(unit: Unit) -> str:
            person = (await unit.person_of(chat, self.now)).person
            await unit.record(self._incoming(person), person, [WELCOMED])
            return person

        return await self.store.write(work)

    async def hear_of(self, chat: int) -> str:
        """They write."""
        return (await self.store.write(lambda unit: unit.person_of(chat, self.now))).person

    async def morning(self) -> Turn:
        """The daily rule, once, as the desk takes it: in one transaction."""

        async def work(unit: Unit) -> Turn:
            incoming = self._incoming("")
            facts = {TheCity(): CITY}
            while True:
                try:
                    turn = erase_silent(incoming, Known(facts))
                    break
                except NotYetKnown as missing:
                    facts[missing.ask] = await unit.find(missing.ask)
            await unit.record(incoming, "", turn.events)
            await unit.post(incoming, "", "fr", turn.replies)
            return turn

        self.rounds += 1
        turn = await self.store.write(work)
        self.said += [(self.now.date().isoformat(), r.blocks[0].id) for r in turn.replies]  # type: ignore[union-attr]
        return turn

    async def mornings(self, days: int) -> None:
        """So many days, with the rule on each."""
        for _ in range(days):
            self.now += timedelta(days=1)
            await self.morning()

    async def until(self, day: str) -> None:
        """Every morning up to and with `day`."""
        self.now = max(self.now, NOTHING_BEFORE)
        end = datetime.combine(datetime.fromisoformat(day).date(), time(9), UTC)
        while self.now < end:
            await self.mornings(1)

    async def there(self, person: str) -> bool:
        """Whether anything but a number is held of them."""
        return "profile" in await self.store.read(lambda db: held_of(db, person))

    def _incoming(self, person: str) -> Incoming:
        ref = f"clock-{self.rounds}-{self.now.isoformat()}-{person}"
        return Incoming(ref=ref, person=person, at=self.now, what=TimeCame(what=RULE))


@pytest.fixture
def years(store: Store) -> Years:
    return Years(store)


async def test_two_warnings_then_the_erasure_on_the_day_that_was_said(years: Years) -> None:
    ada = await years.welcome(ADA)
    await years.until("2027-06-02")
    assert years.said == [], "not a day too early"
    await years.until("2027-06-02")
    await years.until("2027-07-03")
    assert years.said == [("2027-06-03", "retention-month"), ("2027-06-26", "retention-week")]
    assert not await years.there(ada)
    row = await years.store.read(lambda db: db.one("SELECT count(*) FROM people"))
    assert row is not None
    assert row[0] == 0


async def test_not_on_the_day_before(years: Years) -> None:
    ada = await years.welcome(ADA)
    await years.until("2027-07-02")
    assert await years.there(ada)
    await years.mornings(1)
    assert not await years.there(ada)


@pytest.mark.parametrize("day", ["2027-06-03", "2027-06-20", "2027-06-26", "2027-07-02"])
async def test_whoever_comes_back_in_between_is_kept_and_begins_anew(
    years: Years, day: str
) -> None:
    await years.welcome(ADA)
    await years.until(day)
    ada = await years.hear_of(ADA)
    warned = len(years.said)
    years.now += timedelta(days=490)
    await years.mornings(10)
    assert await years.there(ada)
    assert len(years.said) == warned, "not for another eighteen months"
    await years.mornings(60)
    assert [kind for _, kind in years.said[warned:]] == ["retention-month", "retention-week"]
    assert not await years.there(ada)


async def test_whom_nothing_reaches_is_erased_at_the_term_without_a_word(years: Years) -> None:
    ada = await years.welcome(ADA)
    bob = await years.welcome(BOB)
    await years.store.write(lambda unit: identities.unreachable(unit.db, ada, years.now))
    await years.until("2027-06-30")
    assert [kind for _, kind in years.said] == ["retention-month", "retention-week"], "Bob's"
    assert await years.there(ada)
    await years.until("2027-07-03")
    assert not await years.there(ada)
    assert not await years.there(bob)


async def test_a_year_in_a_drawer_erases_nobody_without_warnings(years: Years) -> None:
    ada = await years.welcome(ADA)
    years.now = BEGAN + timedelta(days=3 * 365)
    await years.morning()
    assert [kind for _, kind in years.said] == ["retention-month"]
    await years.mornings(22)
    assert len(years.said) == 1
    await years.mornings(1)
    assert [kind for _, kind in years.said] == ["retention-month", "retention-week"]
    await years.mornings(6)
    assert await years.there(ada), "seven days after the last warning, not six"
    await years.mornings(1)
    assert not await years.there(ada)


async def test_a_year_in_a_drawer_after_the_last_warning_counts_for_no_morning(
    years: Years,
) -> None:
    ada = await years.welcome(ADA)
    await years.until("2027-06-28")
    years.now += timedelta(days=365)
    await years.morning()
    assert await years.there(ada), "two mornings after the warning, whatever the calendar says"
    await years.mornings(3)
    assert await years.there(ada)
    await years.mornings(1)
    assert not await years.there(ada)
    assert len(years.said) == 2


async def test_a_clock_that_was_a_year_behind_cannot_hurry_an_erasure(years: Years) -> None:
    ada = await years.welcome(ADA)
    years.now = BEGAN + timedelta(days=548 + 30)  # in truth a year later
    await years.morning()
    await years.mornings(23)
    assert years.said[-1][1] == "retention-week"
    years.now += timedelta(days=365)  # somebody sets the clock right
    await years.morning()
    assert await years.there(ada)


async def test_a_clock_that_ran_ahead_and_came_back_warns_nobody_twice(years: Years) -> None:
    ada = await years.welcome(ADA)
    years.now = BEGAN + timedelta(days=530)
    await years.morning()
    assert len(years.said) == 1
    years.now = BEGAN + timedelta(days=100)
    await years.mornings(30)
    assert len(years.said) == 1
    assert await years.there(ada)


async def test_rounds_on_one_day_count_as_one_morning(years: Years) -> None:
    ada = await years.welcome(ADA)
    await years.until("2027-06-27")
    for _ in range(20):
        await years.morning()
    years.now += timedelta(days=20)
    await years.morning()
    assert await years.there(ada)
    assert len(years.said) == 2, "each warning once, however often the rule comes"


async def test_a_message_that_waits_in_the_tray_keeps_its_sender(years: Years) -> None:
    ada = await years.welcome(ADA)
    await years.until("2027-07-02")
    body = f'{{"message": {{"chat": {{"id": {ADA}}}, "text": "attendez"}}}}'
    arrived = [Arrived("9", body)]
    await years.store.write(lambda unit: put(unit.db, "telegram", arrived, years.now))
    await years.mornings(1)
    assert await years.there(ada)


async def test_five_hundred_at_most_then_another_round_a_minute_later(years: Years) -> None:
    for chat in range(1, MOST + 4):
        await years.welcome(chat)
    years.now = BEGAN + timedelta(days=518)
    turn = await years.morning()
    assert sum(isinstance(event, SilenceWarned) for event in turn.events) == MOST
    soon = years.now + timedelta(minutes=1)
    assert await years.store.read(lambda db: due.any_due(db, soon))
    years.now = soon
    turn = await years.morning()
    assert sum(isinstance(event, SilenceWarned) for event in turn.events) == 3
    assert len(years.said) == MOST + 3


async def test_the_journal_does_not_say_who(years: Years) -> None:
    ada = await years.welcome(ADA)
    await years.until("2027-07-03")
    rows = await years.store.read(lambda db: db.execute("SELECT name, data FROM journal"))
    assert {PersonExpired.__name__, SilenceWarned.__name__} <= {row["name"] for row in rows}
    assert all(ada not in row["data"] for row in rows)
