"""The hours of a consultation: closed on its day, anonymous when its corrections are over."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from conversations.surveys.known import SurveyBySlug
from storage.due import ring
from storage.submissions import by_receipt
from storage.surveys import by_slug
from tests.players.cast import CITY, Cast, Role, Survey
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.script import Act

ANSWERS = ["/survey transport2", "[À pied]", "Merci", "[✅ Envoyer mes réponses]"]


@pytest.fixture
async def desk() -> AsyncIterator[AtTheDesk]:
    here = AtTheDesk(Cast())
    await here.open()
    yield here
    await here.close()


async def answered(desk: AtTheDesk) -> Role:
    """Somebody who handed in answers to a consultation that closes in a week."""
    player = Player(desk)
    role = desk.cast.scene("Ben, resident, fr")
    assert isinstance(role, Role)
    await player._scene("Ben, resident, fr")
    closes = desk.cast.clock + timedelta(days=7)
    await desk.publish(Survey("transport2", "transport2", closes_at=closes))
    for number, what in enumerate(ANSWERS):
        await player._act(Act("Ben", what, number))
    return role


async def ring_and_serve(desk: AtTheDesk) -> None:
    """Let in what is due, and take it."""
    now = desk.cast.clock
    await desk.store.write(lambda unit: ring(unit.db, now))
    await desk.desk.serve()


async def rows(desk: AtTheDesk, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in await desk.store.read(lambda db: db.execute(sql))]


async def test_it_closes_on_its_day_and_becomes_anonymous_after_corrections(
    desk: AtTheDesk,
) -> None:
    await answered(desk)
    before = await rows(desk, "SELECT id, submitted_at FROM submissions")
    await ring_and_serve(desk)
    desk.cast.clock += timedelta(days=7)
    await ring_and_serve(desk)
    card = await desk.store.read(lambda db: by_slug(db, SurveyBySlug("transport2")))
    assert card is not None and card.closed_at is not None and not card.anonymous

    desk.cast.clock += timedelta(days=CITY.correction_days, minutes=1)
    await ring_and_serve(desk)
    card = await desk.store.read(lambda db: by_slug(db, SurveyBySlug("transport2")))
    assert card is not None and card.anonymous
    after = await rows(desk, "SELECT id, submitted_at FROM submissions")
    assert len(after) == 1 and after[0][0] != before[0][0]
    assert str(before[0][1])[16:] == ":00.000000+00:00", "to the minute from the start"
    assert after[0][1] == "", "of so few not even the day"
    assert await rows(desk, "SELECT secret FROM surveys") == [(None,)]
    assert await rows(desk, "SELECT value FROM answers ORDER BY position") == [
        ("walk",),
        ("Merci",),
    ]


async def test_the_same_hour_comes_once(desk: AtTheDesk) -> None:
    await answered(desk)
    desk.cast.clock += timedelta(days=8)
    for _ in range(3):
        await ring_and_serve(desk)
    assert await rows(desk, "SELECT count(*) FROM journal WHERE name = 'SurveyClosed'") == [(1,)]
    assert await rows(desk, "SELECT count(*) FROM inbox WHERE source = 'clock'") == [(1,)]


async def test_a_receipt_tells_that_the_answers_are_here_until_they_are_anonymous(
    desk: AtTheDesk,
) -> None:
    role = await answered(desk)
    code = re.search(r"[2-9A-Z]{4}-[2-9A-Z]{4}", desk.heard[-1])
    assert code is not None and role.name == "Ben"
    found = await desk.store.read(lambda db: by_receipt(db, code[0]))
    assert found is not None and found[0] == "transport2"
    for days in (7, CITY.correction_days + 1):
        desk.cast.clock += timedelta(days=days)
        await ring_and_serve(desk)
    assert await desk.store.read(lambda db: by_receipt(db, code[0])) is None


async def texts(desk: AtTheDesk) -> dict[str, list[str]]:
    """Every row of every table, as text."""
    tables = await rows(desk, "SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        str(name): [repr(row) for row in await rows(desk, f"SELECT * FROM {name}")]
        for (name,) in tables
    }


async def test_nothing_that_is_left_ties_answers_to_people(desk: AtTheDesk) -> None:
    await answered(desk)
    db_does = desk.store.write
    (kept,) = await rows(desk, "SELECT id, receipt FROM submissions")
    (who,) = await rows(desk, "SELECT person FROM people")
    person, answer = who[0], '{"said": "Merci"}'
    for ref, place in (("a1", "open"), ("a2", "paused"), ("a3", "unreadable")):
        talk = {"p": person, "r": ref, "s": answer, "place": place}
        await db_does(lambda u, talk=talk: u.db.run(TALK, talk))
    for n, state in enumerate(("failed", "unsure", "dropped", "sent")):
        letter = {"id": f"x.{n}", "p": person, "s": answer, "state": state}
        await db_does(lambda u, letter=letter: u.db.run(LETTER, letter))
    await db_does(lambda u: u.db.run(ASIDE, {"s": answer}))
    photo = {"id": kept[0], "name": "photo-of-that-turn.jpg"}
    await db_does(lambda u: u.db.run(PHOTO, photo))
    await db_does(lambda u: u.db.run(ITS_ANSWER, photo))
    for days in (7, CITY.correction_days + 1):
        desk.cast.clock += timedelta(days=days)
        await ring_and_serve(desk)

    found = await texts(desk)
    assert [name for name, all in found.items() if any("Merci" in row for row in all)] == [
        "answers"
    ]
    (after,) = await rows(desk, "SELECT id FROM submissions")
    (file,) = await rows(desk, "SELECT name FROM files")
    assert str(file[0]).endswith(".jpg")
    assert (file[0],) in await rows(desk, "SELECT value FROM answers")
    everything = "\n".join(row for all in found.values() for row in all)
    for gone in (*kept, "photo-of-that-turn"):
        assert str(gone) not in everything
    for name, all in found.items():
        for row in all:
            assert str(person) not in row or not {str(after[0]), str(file[0])} & set(
                re.findall(r"[\w.]+", row)
            ), f"{name} ties a person to answers"
    ours = "SELECT ref, at FROM journal WHERE name = 'SurveyHandedIn'"
    ((ref, at),) = await rows(desk, ours)
    assert (ref, str(at)[10:]) == ("", "T00:00:00.000000+00:00")


TALK = """
INSERT INTO talks (person, ref, name, key, state, step, last_press, place, position, updated_at)
VALUES (:p, :r, 'survey', 'transport2', :s, 1, '', :place, 0, '2026-01-01')"""
LETTER = """
INSERT INTO outbox (id, person, lane, locale, reply, made_at, state, over_at)
VALUES (:id, :p, 'reply', 'fr', :s, '', :state, '2026-01-01')"""
ASIDE = """
INSERT INTO inbox (source, update_id, body, arrived_at, set_aside_at)
VALUES ('telegram', 'x', :s, '', '2026-01-01')"""
PHOTO = """
INSERT INTO files (submission, name, file_id, what, mime, size)
VALUES (:id, :name, 'F', 'photo', 'image/jpeg', 1)"""
ITS_ANSWER = """
INSERT INTO answers (submission, position, name, value) VALUES (:id, 99, 'photo', :name)"""
