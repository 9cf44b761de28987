"""The counter: once after the end, in steps while it is open; a kill in between loses nothing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.surveys.counter import Counter
from conversations.ballots import Ballot
from conversations.city import CityCard
from conversations.incoming import Incoming, TimeCame
from conversations.reply import line, say, told
from conversations.surveys.events import Given, SurveyClosed, SurveyHandedIn, SurveyMadeAnonymous
from conversations.surveys.results.events import ResultsGivenBack
from conversations.surveys.results.known import PublishedResults
from storage import filling, identities, inbox, results, surveys
from storage.happened import Happened
from storage.publication import Publication, publish
from storage.store import Store, open_store
from storage.unit import Unit
from tests.players.cast import CITY, Role, xform
from tests.players.setting import welcomed

AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class House:
    """A store with a consultation that people have answered."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.at = AT
        self.number = 0
        self.counter = self.fresh()

    def fresh(self) -> Counter:
        return Counter(
            self.store, "Europe/Paris", arrived=lambda: None, now=lambda: self.at, every=0
        )

    async def publish(self, gives_back: str) -> None:
        one = Publication("square", xform("square"), told({"fr": "T"}), gives_back=gives_back)  # type: ignore[arg-type]
        await self.store.write(lambda unit: publish(unit.db, one, AT))

    async def answer(self, people: int, use: str = "trees") -> None:
        async def work(unit: Unit) -> None:
            for _ in range(people):
                self.number += 1
                given = (Given(name="use", value=use),)
                event = SurveyHandedIn(
                    slug="square", version=1, locale="fr", started_at=AT, answers=given
                )
                happened = Happened(f"r{self.number}", f"p{self.number}", AT)
                await surveys.handed_in(unit.db, event, happened)

        await self.store.write(work)

    async def people(self) -> int:
        """About how many the published state tells of; 0 before there is one."""
        found = await self.store.read(lambda db: results.published(db, PublishedResults("square")))
        return found.people if found else 0

    async def close(self) -> None:
        event = SurveyClosed(slug="square", correct_until=AT + timedelta(days=30))
        await self.store.write(lambda unit: unit.did(event, "staff-x", AT))

    async def hours(self) -> int:
        """How often the conversation was told that it is counted."""
        return await self.store.read(inbox.waiting)


async def house(tmp_path: Path, gives_back: str = "closing") -> House:
    made = House(await open_store(f"sqlite:///{tmp_path}/t.db"))
    await made.publish(gives_back)
    return made


async def test_what_is_open_and_given_back_at_its_end_is_not_counted(tmp_path: Path) -> None:
    one = await house(tmp_path)
    await one.answer(60)
    await one.counter.tour()
    assert await one.people() == 0
    await one.close()
    await one.counter.tour()
    assert await one.people() == 60
    assert await one.hours() == 1
    await one.fresh().tour()
    assert await one.hours() == 1
    await one.store.close()


async def test_what_is_given_back_at_once_is_counted_now_and_then(tmp_path: Path) -> None:
    one = await house(tmp_path, "answering")
    await one.answer(10)
    await one.counter.tour()
    assert await one.people() == 0
    await one.answer(50)
    one.at += timedelta(minutes=14)
    await one.counter.tour()
    assert await one.people() == 0
    one.at += timedelta(minutes=2)
    await one.counter.tour()
    assert await one.people() == 60
    await one.answer(10)
    one.at += timedelta(hours=1)
    await one.counter.tour()
    assert await one.people() == 60
    await one.answer(1)
    one.at += timedelta(hours=1)
    await one.counter.tour()
    assert await one.people() == 70
    await one.store.close()


async def test_after_the_end_too_eleven_must_have_come_since(tmp_path: Path) -> None:
    one = await house(tmp_path, "answering")
    await one.answer(60)
    await one.counter.tour()
    await one.answer(10, "cars")
    await one.close()
    await one.counter.tour()
    assert await one.people() == 60
    assert await one.hours() == 1
    await one.store.close()


ROLES = (
    Role("Ben", 7001, "fr", "resident"),
    Role("Ana", 7002, "ar", "resident", consenting=False),
    Role("Zoe", 7003, "en", "resident"),
)
LETTERS = """
SELECT i.chat_id, o.due_at FROM outbox o JOIN identities i ON i.person = o.person
WHERE o.batch = 'results.square'"""


async def took_part(one: House, *numbers: int) -> None:
    """The people of those chats answered; everybody of ROLES is known."""
    for role in ROLES:
        await one.store.write(lambda unit, role=role: welcomed(unit, role, AT))

    async def work(unit: Unit) -> None:
        for number in numbers:
            who = await identities.meet(unit.db, number, AT)
            event = SurveyHandedIn(slug="square", version=1, locale="fr", started_at=AT)
            await surveys.handed_in(unit.db, event, Happened(who.person, who.person, AT))

    await one.store.write(work)


async def give_back(one: House, city: CityCard = CITY) -> list[tuple[int, str]]:
    """Whom letters are written to, and from when on they may leave."""
    letter = say(line("survey-results-letter"))
    event = ResultsGivenBack(slug="square", letter=letter, expires_at=AT + timedelta(days=14))
    incoming = Incoming(ref="hour", person="", at=AT, what=TimeCame(what="x", about="square"))
    await one.store.write(lambda unit: unit.record(incoming, "", [event]))
    while await one.store.write(lambda unit: filling.step(unit.db, city, AT, most=1)):
        pass
    return [(row[0], row[1]) for row in await one.store.read(lambda db: db.execute(LETTERS))]


async def test_letters_go_once_to_whoever_took_part_and_agrees(tmp_path: Path) -> None:
    one = await house(tmp_path)
    await took_part(one, 7001, 7002)
    assert [chat for chat, _ in await give_back(one)] == [7001]
    assert [chat for chat, _ in await give_back(one)] == [7001]  # the hour came twice
    await one.store.close()


async def test_no_letter_leaves_from_the_eve_of_a_vote_until_it_is_over(tmp_path: Path) -> None:
    one = await house(tmp_path)
    await took_part(one, 7001)
    tomorrow = (AT + timedelta(days=1)).date()
    vote = Ballot(name=told({"fr": "V"}), rounds=(tomorrow,))
    ((_, due_at),) = await give_back(one, CITY.model_copy(update={"ballots": (vote,)}))
    assert due_at >= (tomorrow + timedelta(days=1)).isoformat()
    await one.store.close()


async def test_who_was_told_is_forgotten_with_the_secret(tmp_path: Path) -> None:
    one = await house(tmp_path)
    await took_part(one, 7001)
    assert await give_back(one)
    event = SurveyMadeAnonymous(slug="square")
    incoming = Incoming(ref="end", person="", at=AT, what=TimeCame(what="x", about="square"))
    await one.store.write(lambda unit: unit.record(incoming, "", [event]))
    assert not await one.store.read(lambda db: db.execute(LETTERS))
    assert not await one.store.write(lambda unit: filling.step(unit.db, CITY, AT))
    await one.store.close()
