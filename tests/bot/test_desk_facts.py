"""What the desk remembers of consultations, and when it asks again."""

from datetime import timedelta

from conversations.book import Book, CommandEntry, bind
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.people.welcome import WELCOME
from conversations.reply import Told, say, told, verbatim
from conversations.surveys.events import SurveyClosed, SurveyHandedIn
from conversations.surveys.known import EverySurvey, SurveyBySlug
from conversations.talk import Aside, Turn
from storage import outbox
from storage.publication import Publication, publish
from storage.store import open_store
from storage.unit import Unit
from tests.bot.test_desk import arrive, serve_all, wrote
from tests.bot.town import Town


def look(_args: str, incoming: Incoming, known: Known) -> Turn:
    """Say which phase the consultation is in, and how many there are."""
    card = known[SurveyBySlug("bus")]
    phase = card.phase(incoming.at) if card else "none"
    return Turn(replies=(say(verbatim(f"{phase} {len(known[EverySurvey()])}")),))


def close(args: str, incoming: Incoming, known: Known) -> Turn:
    """Close the consultation; with `badly`, storage refuses what comes after."""
    events: list[Event] = [SurveyClosed(slug="bus", correct_until=incoming.at + timedelta(1))]
    if args:
        events.append(SurveyHandedIn(slug="x", version=1, locale="fr", started_at=incoming.at))
    return Turn(events=tuple(events))


def book() -> Book:
    asides = (Aside("look", look, for_strangers=True), Aside("close", close, for_strangers=True))
    return bind((WELCOME,), asides, (CommandEntry("look", "look"), CommandEntry("close", "close")))


async def published(town: Town) -> None:
    """Publish as `portevoix survey publish` does: through a connection of its own."""
    one = Publication("bus", b"<form/>", told({"fr": "Le bus"}))
    other = await open_store(f"sqlite:///{town.store.path}")
    await other.write(lambda unit: publish(unit.db, one, town.clock))
    await other.close()


async def said(town: Town) -> list[str]:
    letters = await town.store.write(lambda u: outbox.claim(u.db, "x", "reply", 99, town.clock))
    blocks = [letter.reply.blocks[0] for letter in letters]
    return [one.words[0][1] for one in blocks if isinstance(one, Told)]


async def test_what_another_process_published_is_seen_by_the_next_batch(town: Town) -> None:
    desk = town.desk(book())
    await arrive(town, wrote(1, "/look"), wrote(2, "/look", 5))
    await serve_all(desk)
    await published(town)
    await arrive(town, wrote(3, "/look"))
    await serve_all(desk)
    assert await said(town) == ["none 0", "none 0", "open 1"]


async def test_what_a_turn_changed_is_seen_by_the_next_in_its_batch(town: Town) -> None:
    await published(town)
    await arrive(town, wrote(1, "/look"), wrote(2, "/close", 5), wrote(3, "/look"))
    await serve_all(town.desk(book()))
    assert await said(town) == ["open 1", "closed 1"]
    assert town.posted == 1, "one batch"


async def test_what_a_turn_undid_is_not_remembered(town: Town) -> None:
    await published(town)
    await arrive(town, wrote(1, "/look"), wrote(2, "/close badly", 5), wrote(3, "/look"))
    await town.desk(book()).serve()
    assert await said(town) == ["open 1", "open 1"]


async def test_what_another_part_of_the_bot_recorded_is_seen_by_the_next_batch(town: Town) -> None:
    desk = town.desk(book())
    await published(town)
    await arrive(town, wrote(1, "/look"))
    await serve_all(desk)
    closed = SurveyClosed(slug="bus", correct_until=town.clock + timedelta(1))
    await town.store.write(lambda unit: unit.did(closed, "x", town.clock))
    await arrive(town, wrote(2, "/look"))
    await serve_all(desk)
    assert await said(town) == ["open 1", "closed 1"]


async def test_while_nothing_is_recorded_nothing_is_asked_again(town: Town) -> None:
    await published(town)
    desk = town.desk(book())
    asked: list[str] = []

    async def listen(unit: Unit) -> None:
        unit.db._connection.set_trace_callback(asked.append)

    await town.store.write(listen)
    for number in range(1, 6):
        await arrive(town, wrote(number, "/look"))
        await serve_all(desk)
    assert sum("FROM surveys" in sql for sql in asked) == 2, "one question, and the list"
    assert sum("FROM elections" in sql for sql in asked) == 1
    assert await said(town) == ["open 1"] * 4, "at most so many of one person"
