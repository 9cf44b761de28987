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
    assert after[0][1] == str(before[0][1])[:10]
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
