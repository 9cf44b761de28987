"""Reading answers over and sending them again changes nothing; nothing in them tells who."""

from collections.abc import AsyncIterator
from hashlib import sha256

import pytest

from tests.players.cast import Cast, Survey
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.script import Act

ANSWERS = [
    "/survey kinds",
    "[D’accord]",
    "[Hier]",
    "3,5",
    "[Secteur 8]",
    "[15e arrondissement]",
    "(place 43.3 5.4)",
    "(photo)",
    "[1]",
    "[✅ Envoyer mes réponses]",
]
AGAIN = ["/survey kinds", "[👀 Relire et changer]", "[✅ Envoyer mes réponses]"]


@pytest.fixture
async def player() -> AsyncIterator[Player]:
    desk = AtTheDesk(Cast())
    await desk.open()
    player = Player(desk)
    await player._scene("Ben, resident, fr")
    await desk.publish(Survey("kinds", "kinds"))
    yield player
    await desk.close()


async def play(player: Player, inputs: list[str]) -> None:
    for number, what in enumerate(inputs):
        await player._act(Act("Ben", what, number))


async def rows(player: Player, sql: str) -> list[tuple[object, ...]]:
    desk = player.depth
    assert isinstance(desk, AtTheDesk)
    return [tuple(row) for row in await desk.store.read(lambda db: db.execute(sql))]


KEPT = (
    "SELECT name, value FROM answers ORDER BY position",
    "SELECT name, file_id, size FROM files",
    "SELECT id, slug, version, locale FROM submissions",
)


async def test_reading_over_and_sending_again_keeps_every_row(player: Player) -> None:
    await play(player, ANSWERS)
    before = [await rows(player, sql) for sql in KEPT]
    assert len(before[1]) == 1
    await play(player, AGAIN)
    assert [await rows(player, sql) for sql in KEPT] == before


async def test_no_stored_name_follows_from_what_is_stored_beside_a_person(player: Player) -> None:
    await play(player, ANSWERS)
    refs = {str(ref) for (ref,) in await rows(player, "SELECT ref FROM journal")}
    refs |= {str(id).rpartition(".")[0] for (id,) in await rows(player, "SELECT id FROM outbox")}
    refs |= {f"telegram-{id}" for (id,) in await rows(player, "SELECT update_id FROM inbox")}
    people = {str(person) for (person,) in await rows(player, "SELECT person FROM identities")}
    names = {str(name) for (name,) in await rows(player, "SELECT name FROM files")}
    for ref in refs:
        for told in (ref, *(f"{ref}/{p}/receipt" for p in people), *people):
            digest = sha256(told.encode()).hexdigest()
            assert not any(digest[:12] in name for name in names)
