"""Audiences: who agreed, who fits what was asked for, and who is left out for now."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from conversations.audience import Audience, AudienceSize, Size
from conversations.frozen import utc_text
from conversations.people.profile_events import AgeBandTold, DistrictTold, TopicsChosen
from conversations.reply import told
from conversations.surveys.events import (
    SurveyClosed,
    SurveyHandedIn,
    SurveyMadeAnonymous,
    SurveyWithdrawn,
)
from conversations.turn import PersonCameBack, PersonLeft
from storage.audience_sizes import size
from storage.audiences import page
from storage.publication import Publication, publish
from storage.store import Store
from tests.players.cast import xform
from tests.storage.announcing import Announcing, agreed

NOON = datetime(2026, 11, 26, 11, 0, tzinfo=UTC)
ANYBODY = Audience()


@pytest.fixture
def town(store: Store) -> Announcing:
    return Announcing(store, NOON)


async def readers(town: Announcing, audience: Audience = ANYBODY, week: int = 3) -> dict[str, str]:
    """Who is in it, and why they are left out for now; as it is counted, too."""
    some = await town.store.read(
        lambda db: page(db, audience, after="", most=1_000, at=town.now, a_week=week)
    )
    found = {town.people[one.person]: one.why for one in some.readers}
    why = [*found.values()]
    counted = await town.store.read(lambda db: size(db, AudienceSize(audience, town.now, week)))
    assert counted == Size(
        reached=why.count(""),
        recent=why.count("recent"),
        busy=why.count("busy"),
        budget=why.count("budget"),
    )
    return found


async def names(town: Announcing, **audience: Any) -> list[str]:
    return sorted(await readers(town, Audience(**audience)))


async def contact(
    town: Announcing, person: str, state: str, *, ago: timedelta | None = None, contact: int = 1
) -> None:
    """Something that was sent to them; without `ago` it is not over."""
    await town.run(
        """
        INSERT INTO outbox (id, person, lane, locale, made_at, state, over_at, contact)
        VALUES (hex(randomblob(8)), :who, 'announcement', 'fr', '', :state, :at, :contact)""",
        who=person,
        state=state,
        at=None if ago is None else utc_text(town.now - ago),
        contact=contact,
    )


async def test_the_latest_answer_about_announcements_counts(town: Announcing) -> None:
    yes, no = await town.person("yes"), await town.person("no", agrees=False)
    back, off = await town.person("back"), await town.person("off")
    assert await names(town) == ["back", "off", "yes"]
    for person, answers in ((off, [False]), (back, [False, True]), (no, [True, False])):
        for given in answers:
            town.passes(minutes=1)
            await town.happens(person, agreed(given))
    town.passes(minutes=1)
    other = agreed(False).model_copy(update={"purpose": "reminders"})
    await town.happens(yes, other)
    assert await names(town) == ["back", "yes"]


async def test_whom_nothing_reaches_is_not_in_it(town: Announcing) -> None:
    ben, lea = await town.person("Ben"), await town.person("Lea")
    await town.person("Sam")
    await town.happens(ben, PersonLeft())
    await town.run("UPDATE identities SET forgotten = 1 WHERE person = :who", who=lea)
    assert await names(town) == ["Sam"]
    await town.happens(ben, PersonCameBack())
    assert await names(town) == ["Ben", "Sam"]


async def test_districts_ages_and_languages(town: Announcing) -> None:
    await town.person("a", district=1, age="15_17", locale="fr")
    await town.person("b", district=11, age="18_25", locale="fr-simple")
    changed = await town.person("c", district=16, age="65_plus", locale="ar")
    await town.person("d", age="unsaid", locale="en")
    assert await names(town, districts=(1,)) == ["a"], "11 and 16 are other numbers"
    assert await names(town, districts=(11, 16)) == ["b", "c"]
    assert await names(town, age_bands=("15_17", "65_plus")) == ["a", "c"]
    assert await names(town, locales=("fr",)) == ["a"], "simple French is another language"
    assert await names(town, locales=("fr-simple", "ar", "en")) == ["b", "c", "d"]
    assert await names(town, locales=("fr", "ar"), districts=(1, 16), age_bands=("65_plus",)) == [
        "c"
    ]
    await town.happens(changed, DistrictTold(district=None), AgeBandTold(age_band="unsaid"))
    assert await names(town, districts=(16,)) == []
    assert await names(town, age_bands=("65_plus",)) == []


async def test_who_chose_topics_hears_of_those_and_who_chose_none_of_all(
    town: Announcing,
) -> None:
    await town.person("all")
    await town.person("homes", topics=("logement",))
    both = await town.person("both", topics=("logement", "ecoles"))
    assert await names(town, topic="ecoles") == ["all", "both"]
    assert await names(town, topic="logement") == ["all", "both", "homes"]
    assert await names(town) == ["all", "both", "homes"], "about nothing in particular"
    await town.happens(both, TopicsChosen(topics=()))
    assert await names(town, topic="proprete") == ["all", "both"]


@pytest.fixture
async def survey(town: Announcing) -> None:
    """A consultation, in which Ben took part and Lea did not."""
    one = Publication("transport", xform("transport"), told({"fr": "Transport"}))
    await town.store.write(lambda unit: publish(unit.db, one, NOON))
    ben = await town.person("Ben")
    await town.person("Lea")
    await town.happens(
        ben, SurveyHandedIn(slug="transport", version=1, locale="fr", started_at=NOON)
    )


@pytest.mark.usefixtures("survey")
async def test_by_whether_they_took_part(town: Announcing) -> None:
    assert await names(town, took="transport") == ["Ben"]
    assert await names(town, missed="transport") == ["Lea"]
    assert await names(town, took="transport", missed="transport") == []
    ben = next(who for who, name in town.people.items() if name == "Ben")
    await town.happens(ben, SurveyWithdrawn(slug="transport"))
    assert await names(town, took="transport") == []


@pytest.mark.usefixtures("survey")
async def test_once_it_is_anonymous_nobody_took_part(town: Announcing) -> None:
    await town.happens("", SurveyClosed(slug="transport", correct_until=NOON))
    assert await names(town, took="transport") == ["Ben"], "closed is not anonymous"
    await town.happens("", SurveyMadeAnonymous(slug="transport"))
    assert await names(town, took="transport") == []
    assert await names(town, missed="transport") == ["Ben", "Lea"]


async def test_a_consultation_that_nobody_knows(town: Announcing) -> None:
    await town.person("Ben")
    assert await names(town, took="none") == []
    assert await names(town, missed="none") == ["Ben"]


@pytest.mark.usefixtures("survey")
async def test_pages_of_those_who_took_part_lose_nobody(town: Announcing) -> None:
    """A page may hold nobody who fits: it is not the last one for that."""
    for n in range(9):
        who = await town.person(f"P{n}")
        if n % 3 == 0:
            event = SurveyHandedIn(slug="transport", version=1, locale="fr", started_at=NOON)
            await town.happens(who, event)
    found, after, more, pages = [], "", True, 0
    while more and pages < 11:
        pages += 1
        some = await town.store.read(
            lambda db, after=after: page(
                db, Audience(took="transport"), after=after, most=2, at=town.now, a_week=3
            )
        )
        found += [town.people[one.person] for one in some.readers]
        after, more = some.last, some.more
    assert sorted(found) == ["Ben", "P0", "P3", "P6"]


async def test_who_was_written_to_lately_rests(town: Announcing) -> None:
    ben, lea, sam, tom = [await town.person(name) for name in ("Ben", "Lea", "Sam", "Tom")]
    await contact(town, ben, "sent", ago=timedelta(days=2, minutes=-1))
    await contact(town, lea, "sent", ago=timedelta(days=2, minutes=1))
    await contact(town, sam, "waiting")
    await contact(town, tom, "failed", ago=timedelta(hours=1))
    await contact(town, tom, "sent", ago=timedelta(hours=1), contact=0)
    rested = await readers(town, Audience(rested_days=2))
    assert rested == {"Ben": "recent", "Lea": "", "Sam": "recent", "Tom": ""}
    assert set((await readers(town)).values()) == {""}, "only where it is asked for"


@pytest.mark.parametrize(
    ("name", "place", "minutes", "why"),
    [
        ("survey", "open", 5, "busy"),
        ("survey", "paused", 59, "busy"),
        ("survey", "open", 61, ""),  # they have left it: an announcement may bring them back
        ("survey", "ended", 5, ""),
        ("idea", "open", 5, ""),
    ],
)
async def test_who_is_in_a_consultation_is_spared(
    town: Announcing, name: str, place: str, minutes: int, why: str
) -> None:
    await town.run(
        """
        INSERT INTO talks (person, ref, name, key, state, step, last_press, place, position,
            updated_at) VALUES (:who, 'r', :name, 'x', '{}', 1, '', :place, 0, :at)""",
        who=await town.person("Ben"),
        name=name,
        place=place,
        at=utc_text(town.now - timedelta(minutes=minutes)),
    )
    assert await readers(town) == {"Ben": why}
    assert await readers(town, Audience(spares_busy=False)) == {"Ben": ""}


@pytest.mark.parametrize(
    ("state", "counts"),
    [
        ("sent", True),
        ("unsure", True),
        ("waiting", True),
        ("sending", True),
        ("dropped", False),
        ("failed", False),
    ],
)
async def test_what_counts_among_the_messages_of_a_week(
    town: Announcing, state: str, counts: bool
) -> None:
    ben, over = await town.person("Ben"), state not in ("waiting", "sending")
    await contact(town, ben, state, ago=timedelta(days=6) if over else None)
    await contact(town, ben, "sent", ago=timedelta(days=1))
    assert await readers(town, week=2) == {"Ben": "budget" if counts else ""}
    assert await readers(town, week=3) == {"Ben": ""}
    assert await readers(town, week=0) == {"Ben": ""}, "no limit"
    town.passes(days=1, minutes=1)
    again = counts and not over
    assert await readers(town, week=2) == {"Ben": "budget" if again else ""}, "a week ago"


async def test_the_messages_that_answer_somebody_do_not_count(town: Announcing) -> None:
    ben = await town.person("Ben")
    for _ in range(5):
        await contact(town, ben, "sent", ago=timedelta(hours=1), contact=0)
    assert await readers(town, week=1) == {"Ben": ""}


async def test_one_announcement_counts_for_the_next(town: Announcing) -> None:
    await town.person("Ben")
    for number in (1, 2, 3):
        await town.begins(number)
        await town.filled()
        assert len(await town.leave()) == (number < 3)
        town.city = town.city.model_copy(update={"contacts_per_week": 2})
    assert await town.rows("SELECT batch FROM outbox ORDER BY batch") == [("1.1",), ("2.1",)]
    left = "SELECT left_budget FROM announcement_runs ORDER BY batch"
    assert await town.rows(left) == [(0,), (0,), (1,)]


async def test_what_a_reader_is_written_by(town: Announcing) -> None:
    await town.person("Ben", locale="ar", quiet=(20, 8))
    lea = await town.person("Lea")
    await town.run("UPDATE identities SET acting = 'x' WHERE person = :who", who=lea)
    some = await town.store.read(lambda db: page(db, ANYBODY, after="", most=9, at=NOON, a_week=3))
    found = {town.people[one.person]: (one.locale, one.quiet, one.lent) for one in some.readers}
    assert found == {"Ben": ("ar", (20, 8), False), "Lea": ("fr", None, True)}
