"""A town made by hand, of which every figure is known: what the indicators tell of it."""

import json
from datetime import UTC, date, datetime, timedelta

from conversations.city import CityCard
from conversations.frozen import utc_text
from conversations.ideas.events import IdeaHandedIn, IdeaSupported
from conversations.ideas.team_events import IdeaMoved
from conversations.ideas.written import Written
from conversations.indicators.known import Indicators, IndicatorsOf
from conversations.indicators.page import UNKNOWN, page_of
from conversations.indicators.periods import Period
from conversations.outings.events import PosterRead
from conversations.people.events import PersonWelcomed
from conversations.reply import line, told
from conversations.requests.events import RequestAnswered, RequestAsked
from conversations.surveys.events import SurveyHandedIn
from storage import indicator_days, indicator_people, journal, people
from storage.db import Db
from storage.hands import OneByOne
from storage.happened import Happened
from storage.identities import meet
from storage.store import Store
from storage.unit import Unit

ZONE = "Europe/Paris"
TODAY = date(2026, 4, 1)
MARCH = Period(since=date(2026, 3, 1), until=date(2026, 3, 31))


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 11, tzinfo=UTC)


def handed_in(locale: str = "fr", channel: str = "telegram") -> SurveyHandedIn:
    return SurveyHandedIn(
        slug="parc", version=1, locale=locale, channel=channel, started_at=noon(TODAY)
    )


async def of(store: Store, since: date, until: date, today: date = TODAY) -> Indicators:
    await indicator_days.read_on(OneByOne(store), ZONE)
    ask = IndicatorsOf(Period(since=since, until=until), today, ZONE)
    found: Indicators = await store.write(lambda unit: unit.find(ask))
    return found


async def happen(store: Store, day: date, *events: object, at: datetime | None = None) -> None:
    async def work(unit: Unit) -> None:
        for event in events:
            await journal.append(unit.db, "made", at or noon(day), event)  # type: ignore[arg-type]

    await store.write(work)


async def outing(db: Db, id: str, day: str, kind: str) -> None:
    """One of the team's, with 10 to 20 people met."""
    await db.run(
        """
        INSERT INTO outings (id, day, kind, secteur, arrondissement, place, met_from,
            met_to, topics, sentence, posters, person, logged_at)
        VALUES (:id, :day, :kind, 0, 0, '', 10, 20, '', '', '', '', :day)""",
        {"id": id, "day": day, "kind": kind},
    )


async def test_what_happened_is_told_in_tens_whichever_days_one_asks_for(store: Store) -> None:
    """27 answers by 28 February, then 3 or more each day: the sixth alone is never told."""
    await happen(store, date(2026, 2, 20), *[handed_in()] * 27)
    for day in range(1, 11):
        await happen(store, date(2026, 3, day), *[handed_in()] * 5)
    five = await of(store, date(2026, 3, 1), date(2026, 3, 5))  # 25: from 27 to 52
    six = await of(store, date(2026, 3, 1), date(2026, 3, 6))  # 30: from 27 to 57
    sixth = await of(store, date(2026, 3, 6), date(2026, 3, 6))
    every = await of(store, date(2026, 3, 1), date(2026, 3, 10))  # 50: from 27 to 77
    assert (five.flow.answers, six.flow.answers) == (30, 30)
    assert sixth.flow.answers is None
    assert every.flow.answers == 50


async def test_a_corrected_answer_counts_once(store: Store) -> None:
    again = handed_in("ar", "assisted").model_copy(update={"corrects": True})
    await happen(store, date(2026, 3, 5), *[handed_in()] * 20, *[again] * 40)
    found = await of(store, date(2026, 3, 5), date(2026, 3, 5))
    assert (found.flow.answers, found.assisted) == (20, None)


async def test_days_are_those_of_the_town_over_the_change_of_the_clock(store: Store) -> None:
    """On 29 March at 2 the clock goes to 3: 22:30 in UTC is the day after, on both sides."""
    late = datetime(2026, 3, 28, 22, 30, tzinfo=UTC)  # 23:30 on the 28th
    later = datetime(2026, 3, 29, 22, 30, tzinfo=UTC)  # 0:30 on the 30th
    await happen(store, TODAY, *[handed_in()] * 20, at=late)
    await happen(store, TODAY, *[handed_in()] * 30, at=later)
    first = await of(store, date(2026, 3, 28), date(2026, 3, 28))
    second = await of(store, date(2026, 3, 29), date(2026, 3, 29))
    third = await of(store, date(2026, 3, 30), date(2026, 3, 30))
    counts = [one.flow.answers for one in (first, second, third)]
    assert counts == [20, None, 30]


async def test_of_what_stands_under_a_day_only_the_day_counts(store: Store) -> None:
    """What was said in a lent chat stands at midnight in UTC: 2 in the morning in the town."""
    midnight = datetime(2026, 3, 5, tzinfo=UTC)
    await happen(store, TODAY, *[handed_in("ar", "assisted")] * 20, at=midnight)
    found = await of(store, date(2026, 3, 5), date(2026, 3, 5))
    assert (found.flow.answers, found.assisted) == (20, 20)
    assert {one.name: one.count for one in found.spoken}["ar"] == 20


async def test_each_entry_counts_once_however_often_it_is_read(store: Store) -> None:
    await happen(store, date(2026, 3, 5), *[PosterRead(code="marche")] * 30)
    for _ in range(3):
        found = await of(store, MARCH.since, MARCH.until)
    assert found.field.posters == 30
    assert await indicator_days.read_on(OneByOne(store), ZONE) == 0


async def test_what_is_not_read_yet_counts_as_well(store: Store) -> None:
    idea = IdeaHandedIn(ref="a", written=Written(text="x"), locale="en", campaign="box")
    await happen(store, date(2026, 3, 5), *[idea] * 21, *[IdeaSupported(ref="a")] * 40)
    ask = IndicatorsOf(MARCH, TODAY, ZONE)
    found: Indicators = await store.write(lambda unit: unit.find(ask))
    assert (found.flow.ideas, found.flow.supports) == (20, 40)


async def test_questions_and_the_days_until_they_are_answered(store: Store) -> None:
    """30 questions on 2 March; 24 are answered after 3 days, once more later; 6 never."""
    asked = [RequestAsked(number=n, topic="x", locale="fr", parts=()) for n in range(30)]
    answered = [RequestAnswered(number=n, parts=()) for n in range(24)]
    await happen(store, date(2026, 3, 2), *asked)
    await happen(store, date(2026, 3, 5), *answered)
    await happen(store, date(2026, 3, 20), *answered)
    found = await of(store, MARCH.since, MARCH.until)
    assert (found.questions.asked, found.questions.answered) == (30, 20)
    assert found.questions.days == 3
    assert (await of(store, date(2026, 3, 10), MARCH.until)).questions.answered is None


async def test_an_idea_is_answered_once_when_the_town_says_what_becomes_of_it(
    store: Store,
) -> None:
    async def ideas(unit: Unit) -> None:
        for n in range(22):
            await unit.db.run(
                """
                INSERT INTO ideas (id, number, text, locale, channel, handed_in_at, changed_at,
                    told_at) VALUES (:id, :n, 'x', 'fr', 'telegram', :at, :at, :at)""",
                {"id": f"i{n}", "n": n, "at": utc_text(noon(date(2026, 3, 1)))},
            )

    await store.write(ideas)
    for status, day in (("published", 3), ("under_study", 12), ("selected", 20)):
        moved = [IdeaMoved(ref="", number=n, status=status, words="") for n in range(22)]
        await happen(store, date(2026, 3, day), *moved)
    found = await of(store, MARCH.since, MARCH.until)
    assert found.ideas.answered == 20
    assert found.ideas.days == 14, "11 days, told as the next step"


async def test_residents_count_once_in_each_span(store: Store) -> None:
    """25 begin on 2 March; 21 of them come back in April, each on three days."""
    first, april = date(2026, 3, 2), date(2026, 4, 7)

    async def begin(unit: Unit) -> None:
        for chat in range(1, 26):
            who = (await meet(unit.db, chat, noon(first))).person
            welcome = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")
            await people.welcomed(unit.db, welcome, Happened("made", who, noon(first)))

    async def come(unit: Unit, day: date) -> None:
        for chat in range(1, 22):
            await meet(unit.db, chat, noon(day))

    await store.write(begin)
    await happen(
        store, first, *[PersonWelcomed(locale="fr", age_band="unsaid", notice_version="1")] * 25
    )
    for day in (april, april + timedelta(days=1), april + timedelta(days=9)):
        await store.write(lambda unit, day=day: come(unit, day))  # type: ignore[misc]
    today = date(2026, 5, 1)
    march = await of(store, MARCH.since, MARCH.until, today)
    found = await of(store, date(2026, 4, 1), date(2026, 4, 30), today)
    quarter = await of(store, date(2026, 1, 1), date(2026, 3, 31), today)
    assert march.activity is not None and found.activity is not None
    assert (march.flow.new, march.activity.active, march.activity.returning) == (20, 20, None)
    assert (found.flow.new, found.activity.active, found.activity.returning) == (None, 20, 20)
    assert quarter.activity is not None and quarter.activity.active == 20
    assert [one.active for one in found.weeks] == [None, 20, 20, None, None]
    odd = await of(store, date(2026, 4, 2), date(2026, 4, 30), today)
    assert odd.activity is None, "who came on these days alone was not counted"


async def test_who_takes_part_is_counted_once_a_week_and_hides_the_few(store: Store) -> None:
    secteurs = ((1, (1, 7)), (2, (2, 3)))

    async def begin(unit: Unit) -> None:
        for chat in range(1, 61):
            who = (await meet(unit.db, chat, noon(MARCH.since))).person
            band = "18_25" if chat <= 30 else "26_40" if chat <= 57 else "65_plus"
            welcome = PersonWelcomed(locale="fr", age_band=band, notice_version="1")
            await people.welcomed(unit.db, welcome, Happened("made", who, noon(MARCH.since)))
            await unit.db.run(
                "INSERT INTO profiles (person, district) VALUES (:who, :district)",
                {"who": who, "district": 7 if chat <= 37 else 2},
            )

    await store.write(begin)
    for days in (0, 1, 8):
        now = noon(MARCH.since + timedelta(days=days))
        await indicator_people.keep(OneByOne(store), now, ZONE, secteurs)
    rows = await store.read(lambda db: db.execute("SELECT day, people, parts FROM indicator_parts"))
    assert [(row[0], row[1]) for row in rows] == [("2026-03-01", 60)], "nobody came or went since"
    kept = json.loads(rows[0][2])
    ages = {one["name"]: one["count"] for one in kept["age_bands"]}
    assert ages["18_25"] == 30
    assert ages["26_40"] is None, "beside the sum it would tell that 3 are 65 or over"
    assert ages["65_plus"] is None
    assert {one["name"]: one["count"] for one in kept["secteurs"]} == {
        "1": 40,
        "2": None,
        "unsaid": None,
    }


async def test_a_consultation_in_the_period_tells_how_many_finish_it(store: Store) -> None:
    async def made(unit: Unit) -> None:
        for slug, opens, closes in (
            ("parc", "2026-02-01", "2026-03-10"),
            ("later", "2026-04-02", "2026-05-01"),
        ):
            await unit.db.run(
                """
                INSERT INTO surveys (slug, title, version, published_at, opens_at, closes_at)
                VALUES (:slug, '{"fr": "Le parc"}', 1, :opens, :opens, :closes)""",
                {"slug": slug, "opens": opens, "closes": closes},
            )
            await unit.db.run(
                """
                INSERT INTO survey_sources (slug, source, came, began, finished)
                VALUES (:slug, '', 100, 60, 40), (:slug, 'market', 50, 20, 8)""",
                {"slug": slug},
            )

    await store.write(made)
    (one,) = (await of(store, MARCH.since, MARCH.until)).consultations
    assert (one.slug, one.began, one.finished, one.percent) == ("parc", 80, 50, 62)


async def test_nothing_is_known_before_the_journal_begins(store: Store) -> None:
    await happen(store, date(2026, 3, 10), handed_in())
    found = await of(store, MARCH.since, MARCH.until)
    assert found.known_since == date(2026, 3, 10)
    assert found.flow.answers is None


async def test_pages_read_by_index(store: Store) -> None:
    """No large table is read from end to end for a page, nor when the journal is read on."""
    plans = [
        "SELECT part, sum(count) FROM indicator_counts WHERE what = 'x' AND day <= 'y'",
        "SELECT since FROM indicator_waits WHERE what = 'x' AND answered <> '' AND answered >= 'y'",
        "SELECT seq FROM journal WHERE seq > 5 ORDER BY seq LIMIT 9",
        "SELECT kind FROM outings WHERE day >= 'x' AND day <= 'y'",
        "SELECT number FROM meetings WHERE starts_at >= 'x' AND starts_at < 'y'",
        "SELECT count(*) FROM people WHERE last_seen_at >= 'x' AND role = 'resident'",
    ]
    for sql in plans:
        rows = await store.read(lambda db, sql=sql: db.execute(f"EXPLAIN QUERY PLAN {sql}"))
        assert all("SCAN" not in row["detail"] for row in rows), sql


async def test_before_the_journal_begins_no_row_of_the_page_is_none_or_few(store: Store) -> None:
    """Only what the team noted of those days stands as a number."""
    await happen(store, date(2026, 3, 10), handed_in())

    async def noted(unit: Unit) -> None:
        await outing(unit.db, "a", "2026-02-10", "market")

    await store.write(noted)
    found = await of(store, date(2026, 2, 1), date(2026, 2, 28))
    page = page_of(found, CityCard(name=told({"fr": "Ici"})))
    told_of = {row.name for group in page.groups for row in group.rows if row.value != UNKNOWN}
    assert told_of == {"outings", "outings:market", "met"}
    assert page.key == (line("indicators-key-unknown"),)


async def test_weeks_that_nobody_counted_are_not_few(store: Store) -> None:
    """The journal begins on 10 March: the two weeks before it are not known."""
    await happen(store, date(2026, 3, 10), *[handed_in()] * 25)
    found = await of(store, MARCH.since, MARCH.until)
    columns = page_of(found, CityCard(name=told({"fr": "Ici"}))).columns
    (answers,) = (one for one in columns if one.name == "answers")
    assert [one.known for one in answers.figures] == [False, False, True, True, True, True]
    assert [one.count for one in answers.figures] == [None, None, 20, None, None, None]


async def test_the_first_days_of_the_calendar_are_days_like_others(store: Store) -> None:
    found = await of(store, date(1, 1, 1), date(1, 1, 31))
    assert found.meetings.held == 0 and not found.known
