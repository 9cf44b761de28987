"""Nobody is invited to two consultations at once, nor reminded twice of one they began."""

from datetime import timedelta

import pytest

from conversations.audience import Audience, AudienceSize, Size
from conversations.consent import ConsentAnswered
from conversations.reply import line, say, told
from conversations.surveys.events import SurveyClosed, SurveyHandedIn, SurveyMadeAnonymous
from conversations.surveys.unfinished import UnfinishedRefused
from storage import batches, one_at_a_time, survey_nudges
from storage.audience_sizes import size
from storage.audiences import Reader
from storage.publication import Publication, publish
from storage.store import Store
from tests.players.cast import xform
from tests.storage.announcing import Announcing
from tests.storage.conftest import NOON
from tests.storage.test_surveys import happen

WEEK = timedelta(days=7)


@pytest.fixture(autouse=True)
async def published(store: Store) -> None:
    for slug in ("bus", "parks"):
        one = Publication(slug, xform("transport"), told({"fr": slug}))
        await store.write(lambda unit, one=one: publish(unit.db, one, NOON))


async def invited(store: Store, person: str, slug: str, *, contact: int = 1) -> None:
    """A letter to `person` that leads to `slug` waits."""

    async def work(db):
        letter = {"person": person, "locale": "fr", "due_at": "", "closes_at": ""}
        ends = NOON + WEEK
        await batches.open_batch(db, slug, say(line("x")), NOON, ends, consultation=slug)
        await batches.add(db, slug, [{**letter, "contact": contact, "target": None}], NOON)

    await store.write(lambda unit: work(unit.db))


async def asked(store: Store, slug: str, at=NOON, person: str = "ada") -> bool:
    readers = [Reader(person, "fr", lent=False, quiet=None, why="")]
    (found,) = await store.read(lambda db: one_at_a_time.sparing(db, readers, slug, at))
    return found.why == "busy"


async def test_one_invitation_keeps_the_next_away(store: Store) -> None:
    await invited(store, "ada", "bus")
    assert await asked(store, "parks")
    assert not await asked(store, "bus")  # the same again is no other one
    assert not await asked(store, "parks", person="ben")


async def test_whoever_has_answered_is_free(store: Store) -> None:
    await invited(store, "ada", "bus")
    handed = SurveyHandedIn(slug="bus", version=1, locale="fr", started_at=NOON)
    await happen(store, "ada", handed)
    assert not await asked(store, "parks")


async def test_a_consultation_that_is_over_keeps_nobody_away(store: Store) -> None:
    await invited(store, "ada", "bus")
    await happen(store, "", SurveyClosed(slug="bus", correct_until=NOON + WEEK))
    assert not await asked(store, "parks")


async def test_what_was_sent_a_week_ago_is_forgotten(store: Store) -> None:
    await invited(store, "ada", "bus")
    await store.write(lambda unit: _sent(unit.db, "2020-01-01T00:00:00.000000+00:00"))
    assert not await asked(store, "parks")


async def _sent(db, at: str) -> None:
    await db.run("UPDATE outbox SET state = 'sent', over_at = :at", {"at": at})


async def waiting(store: Store) -> list[str]:
    rows = await store.read(
        lambda db: db.execute("SELECT person FROM outbox WHERE state = 'waiting'")
    )
    return [str(row[0]) for row in rows]


async def reminded(store: Store, person: str) -> None:
    """A reminder to `person` waits for the morning."""

    async def work(db):
        batch = "unfinished.bus.20260312"
        letter = {"person": person, "locale": "fr", "due_at": "", "closes_at": ""}
        await batches.open_batch(db, batch, say(line("x")), NOON, NOON + WEEK, consultation="bus")
        await batches.add(db, batch, [{**letter, "contact": 1, "target": None}], NOON)
        await survey_nudges.noted(db, batch, [person], NOON)

    await store.write(lambda unit: work(unit.db))


@pytest.mark.parametrize(
    "event",
    [
        SurveyHandedIn(slug="bus", version=1, locale="fr", started_at=NOON),
        UnfinishedRefused(refused=True),
        ConsentAnswered(purpose="consultations", given=False, notice_version="1"),
    ],
    ids=["sent", "refused", "unagreed"],
)
async def test_a_reminder_that_waits_is_dropped_when_it_is_not_needed(store, event) -> None:
    await reminded(store, "ada")
    await happen(store, "ada", event)
    assert await waiting(store) == []


async def test_what_was_sent_to_another_consultation_drops_nothing(store: Store) -> None:
    await reminded(store, "ada")
    await happen(
        store, "ada", SurveyHandedIn(slug="parks", version=1, locale="fr", started_at=NOON)
    )
    assert await waiting(store) == ["ada"]


async def test_once_it_is_anonymous_nobody_was_reminded(store: Store) -> None:
    await reminded(store, "ada")
    await happen(store, "", SurveyMadeAnonymous(slug="bus"))
    for table in ("survey_nudges", "outbox"):
        sql = f"SELECT * FROM {table}"
        assert await store.read(lambda db, sql=sql: db.execute(sql)) == []


async def test_of_two_announcements_each_person_gets_one(store: Store) -> None:
    town = Announcing(store, NOON)
    await town.person("Ada")
    await town.begins(1, consultation="bus")
    await town.filled()
    await town.person("Ben")
    await town.begins(2, consultation="parks")
    await town.begins(3)
    await town.filled()
    got = [(town.people[who], batch) for who, batch in await town.rows(_GOT)]
    assert got == [("Ada", "1.1"), ("Ada", "3.1"), ("Ben", "2.1"), ("Ben", "3.1")]
    left = "SELECT batch, left_busy FROM announcement_runs ORDER BY batch"
    assert await town.rows(left) == [("1.1", 0), ("2.1", 1), ("3.1", 0)]


async def test_the_size_that_is_shown_is_that_of_the_letters(store: Store) -> None:
    town = Announcing(store, NOON)
    await town.person("Ada")
    await town.begins(1, consultation="bus")
    await town.filled()
    await town.person("Ben")

    async def shown(slug: str) -> Size:
        ask = AudienceSize(Audience(), NOON, 0, consultation=slug)
        return await store.read(lambda db: size(db, ask))

    assert await shown("parks") == Size(reached=1, busy=1), "Ada was just invited to another"
    assert await shown("bus") == await shown("") == Size(reached=2)
    await town.begins(2, consultation="parks")
    await town.filled()
    got = [who for who, batch in await town.rows(_GOT) if batch == "2.1"]
    assert len(got) == (await shown("parks")).reached == 1


_GOT = """
SELECT o.person, o.batch FROM outbox o JOIN identities i ON i.person = o.person
ORDER BY i.chat_id, o.batch"""
