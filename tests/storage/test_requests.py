"""Requests in the tables: versions, the inbox, what is held of a person, forgetting, retention."""

from datetime import timedelta

import pytest

from conversations.event import Event
from conversations.incoming import Incoming, SentOther
from conversations.people.events import PersonWelcomed
from conversations.requests.events import (
    PreparedKept,
    PreparedRemoved,
    RequestAnswered,
    RequestAsked,
    RequestAssigned,
    RequestClosed,
    RequestContinued,
    RequestNoted,
    RequestRated,
    RequestTakenBack,
)
from conversations.requests.known import (
    Inbox,
    InboxView,
    NextNumber,
    Part,
    PreparedAnswers,
    Request,
    RequestByNumber,
    RequestsOf,
    Scope,
)
from storage import requests_keeping
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import NOON

SCENE = SentOther(what="scene")
WORDS = (Part(text="Où est la piscine ?"),)


class Town:
    """A few people, and what they do, each a minute after the other."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.at = NOON
        self.people: dict[str, str] = {}

    async def meet(self, name: str, role: str = "resident") -> str:
        async def work(unit: Unit) -> str:
            who = await unit.person_of(7000 + len(self.people), self.at)
            welcome = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")
            incoming = Incoming(ref=f"scene-{name}", person=who.person, at=self.at, what=SCENE)
            await unit.record(incoming, who.person, [welcome])
            return who.person

        self.people[name] = await self.store.write(work)
        await self.becomes(name, role)
        return self.people[name]

    async def becomes(self, name: str, role: str) -> None:
        await self.store.write(
            lambda unit: unit.db.run(
                "UPDATE people SET role = :role, label = :label WHERE person = :person",
                {
                    "role": role,
                    "label": name if role != "resident" else "",
                    "person": self.people[name],
                },
            )
        )

    async def does(self, name: str, *events: Event) -> None:
        self.at += timedelta(minutes=1)
        ref = f"telegram-{self.at:%H%M}"
        incoming = Incoming(ref=ref, person=self.people[name], at=self.at, what=SCENE)
        await self.store.write(lambda unit: unit.record(incoming, self.people[name], events))

    async def asks(self, name: str, topic: str = "other") -> int:
        number = await self.store.write(lambda unit: unit.find(NextNumber()))
        await self.does(name, RequestAsked(number=number, topic=topic, locale="fr", parts=WORDS))
        return number

    async def request(self, number: int) -> Request:
        found = await self.store.write(lambda unit: unit.find(RequestByNumber(number)))
        assert found is not None
        return found

    async def inbox(self, name: str, scope: Scope, *, everything: bool = True) -> InboxView:
        ask = Inbox(self.people[name], everything, scope)
        return await self.store.write(lambda unit: unit.find(ask))


async def settled(store: Store) -> Town:
    """A town with a resident and two of the team."""
    made = Town(store)
    await made.meet("Ben")
    await made.meet("Ana", "staff")
    await made.meet("Zeste", "ambassador")
    return made


@pytest.fixture
async def town(store: Store) -> Town:
    return await settled(store)


async def test_a_question_waits_until_it_is_answered_and_again_when_continued(town: Town) -> None:
    number = await town.asks("Ben")
    asked = await town.request(number)
    assert (asked.status, asked.waiting_since, asked.version) == ("waiting", asked.asked_at, 1)
    await town.does("Ana", RequestAnswered(number=number, parts=WORDS, label="Ana", role="staff"))
    answered = await town.request(number)
    assert (answered.status, answered.waiting_since, answered.version) == ("answered", None, 2)
    first = answered.first_answered_at
    assert first == town.at
    await town.does("Ben", RequestContinued(number=number, parts=WORDS))
    again = await town.request(number)
    assert (again.status, again.waiting_since) == ("waiting", town.at)
    await town.does("Ben", RequestContinued(number=number, parts=WORDS))
    assert (await town.request(number)).waiting_since == again.waiting_since
    await town.does("Ana", RequestAnswered(number=number, parts=WORDS, label="Ana", role="staff"))
    assert (await town.request(number)).first_answered_at == first


async def test_a_number_is_never_given_twice(town: Town) -> None:
    first = await town.asks("Ben")
    await town.store.write(lambda unit: requests_keeping.forget(unit.db, town.people["Ben"]))
    assert await town.asks("Ben") == first + 1


async def test_a_rating_makes_no_button_of_the_team_old(town: Town) -> None:
    number = await town.asks("Ben")
    await town.does("Ben", RequestRated(number=number, rating="up"))
    await town.does("Ben", RequestRated(number=number, rating="down"))
    request = await town.request(number)
    assert (request.rating, request.version) == ("down", 1)


async def test_an_answer_is_rated_anew(town: Town) -> None:
    number = await town.asks("Ben")
    answer = RequestAnswered(number=number, parts=WORDS, label="Ana", role="staff")
    await town.does("Ana", answer)
    await town.does("Ben", RequestRated(number=number, rating="up"))
    await town.does("Ana", answer)
    assert (await town.request(number)).rating is None


async def test_taken_back_leaves_no_word(town: Town) -> None:
    number = await town.asks("Ben")
    await town.does("Ben", RequestTakenBack(number=number))
    request = await town.request(number)
    assert (request.status, request.thread) == ("withdrawn", ())
    assert await town.store.write(lambda u: u.find(RequestsOf(town.people["Ben"]))) == ()
    assert (await town.inbox("Ana", "all")).rows == ()
    # A button of before changes nothing any more.
    await town.does("Ana", RequestClosed(number=number))
    assert (await town.request(number)).status == "withdrawn"


async def test_the_inbox_shows_what_waits_longest_first(town: Town) -> None:
    first, second, third = [await town.asks("Ben") for _ in range(3)]
    await town.does("Ana", RequestAnswered(number=first, parts=WORDS))
    await town.does("Ana", RequestAssigned(number=third, person=town.people["Ana"]))
    await town.does("Ben", RequestContinued(number=first, parts=WORDS))
    waiting = await town.inbox("Ana", "waiting")
    assert [r.number for r in waiting.rows] == [second, third, first]
    assert (waiting.waiting, waiting.mine, waiting.free) == (3, 1, 2)
    assert [r.number for r in (await town.inbox("Ana", "mine")).rows] == [third]
    theirs = await town.inbox("Zeste", "waiting", everything=False)
    assert [r.number for r in theirs.rows] == [second, first]
    assert (theirs.waiting, theirs.mine, theirs.free) == (2, 0, 2)


async def test_pages_hold_eight_each(town: Town) -> None:
    numbers = [await town.asks("Ben") for _ in range(9)]
    ask = Inbox(town.people["Ana"], True, "all", "", 1)
    second = await town.store.write(lambda unit: unit.find(ask))
    assert ([r.number for r in second.rows], second.found) == (numbers[8:], 9)


async def test_whoever_left_the_team_has_nothing_any_more(town: Town) -> None:
    number = await town.asks("Ben")
    zeste = town.people["Zeste"]
    await town.does("Ana", RequestAssigned(number=number, person=zeste))
    assert (await town.request(number)).assigned == zeste
    await town.store.write(
        lambda unit: unit.db.run(
            "UPDATE people SET role = 'resident', label = '' WHERE person = :p", {"p": zeste}
        )
    )
    assert (await town.request(number)).assigned == ""
    assert (await town.inbox("Ana", "free")).found == 1


async def test_the_journal_and_the_staff_log_hold_no_word_and_nobody(town: Town) -> None:
    number = await town.asks("Ben")
    await town.does("Ana", RequestNoted(number=number, part=Part(text="une note"), label="Ana"))
    await town.does("Ana", RequestAnswered(number=number, parts=WORDS, label="Ana"))
    await town.does("Ana", RequestAssigned(number=number, person=town.people["Zeste"]))
    journal = await town.store.read(lambda db: db.execute("SELECT data FROM journal"))
    text = " ".join(str(row[0]) for row in journal)
    for word in ("piscine", "une note", *town.people.values()):
        assert word not in text
    lines = await town.store.read(
        lambda db: db.execute("SELECT who, act, about FROM staff_log ORDER BY seq")
    )
    told = [tuple(line) for line in lines]
    about = f"#{number}"
    assert told == [
        ("Ana", "request.noted", about),
        ("Ana", "request.answered", about),
        ("Ana", "request.assigned", about),
    ]


async def test_my_data_holds_the_notes_about_it_and_no_name_of_the_team(town: Town) -> None:
    number = await town.asks("Ben")
    await town.does("Ana", RequestNoted(number=number, part=Part(text="une note"), label="Ana"))
    held = await town.store.read(lambda db: requests_keeping.mine(db, town.people["Ben"]))
    said = [(m["side"], m["words"]) for m in held[0]["messages"]]
    assert said == [("resident", "Où est la piscine ?"), ("note", "une note")]
    assert "Ana" not in str(held)
    assert town.people["Ana"] not in str(held)


async def test_a_prepared_answer_is_replaced_as_a_whole_and_removed(town: Town) -> None:
    both = PreparedKept(name="pool", title="Piscine", words=(("fr", "Ouverte"), ("ar", "مفتوح")))
    await town.does("Ana", both)
    await town.does("Ana", PreparedKept(name="pool", title="La piscine", words=(("fr", "Close"),)))
    found = await town.store.write(lambda unit: unit.find(PreparedAnswers()))
    assert [(p.name, p.title, p.words.words) for p in found] == [
        ("pool", "La piscine", (("fr", "Close"),))
    ]
    await town.does("Ana", PreparedRemoved(name="pool"))
    assert await town.store.write(lambda unit: unit.find(PreparedAnswers())) == ()


async def test_a_number_that_no_column_can_hold_is_nobodys(town: Town) -> None:
    for number in (0, -1, 10**18, 10**30):
        found = await town.store.write(lambda unit, n=number: unit.find(RequestByNumber(n)))
        assert found is None
