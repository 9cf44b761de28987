"""What stands in the database opens no invitation: the way of a link through the real desk."""

from tests.players.cast import Cast
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.script import Act

UNKNOWN = "Je ne reconnais pas cette invitation."


class Stage:
    """A talk played line by line, with the database to look into."""

    def __init__(self) -> None:
        self.depth = AtTheDesk(Cast())
        self.player = Player(self.depth)

    async def plays(self, *lines: str) -> str:
        """What is heard of the last of `lines`."""
        heard: list[str] = []
        for line in lines:
            who, _, what = line.partition(": ")
            heard = await self.player._act(Act(who, what, 0))
        return "\n".join(heard)

    async def tables(self) -> str:
        """Every cell of the database."""
        store = self.depth.store
        tables = await store.read(
            lambda db: db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        )
        cells = []
        for (name,) in tables:
            rows = await store.read(lambda db, name=name: db.execute(f"SELECT * FROM {name}"))
            cells += [str(tuple(row)) for row in rows]
        return "\n".join(cells)


async def test_a_digest_is_no_key_and_a_key_leaves_no_trace() -> None:
    stage = Stage()
    await stage.depth.open()
    try:
        await stage.plays(
            "scene: Ana, admin, fr",
            "scene: Ben, resident, fr",
            "Ana: /invite",
            "Ana: [ambassadrice ou ambassadeur]",
            "Ana: Zeste",
            "Ana: [✅ Créer l’invitation]",
        )
        token = (stage.player.chats["Ana"].code or "").removeprefix("invite_")
        store = stage.depth.store
        row = await store.read(lambda db: db.one("SELECT token FROM invitations"))
        assert row is not None and token
        ours = await store.read(lambda db: db.one("SELECT count(*) FROM secrets"))
        assert ours is not None and ours[0] == 0, "no key in a backup leads to it"
        for typed in (f"/join {row[0]}", f"/start invite_{row[0]}", f"/JOIN@porte_bot {row[0]}"):
            assert UNKNOWN in await stage.plays(f"Ben: {typed}")
        assert "Acceptez-vous" in await stage.plays(f"Ben: /start invite_{token}")
        assert "Bienvenue" in await stage.plays("Ben: [✅ Oui, j’accepte]")
        assert token not in await stage.tables()
    finally:
        await stage.depth.close()


async def test_a_link_opened_by_its_own_command_is_the_same_key() -> None:
    """`/join TOKEN` typed by hand is what a link does, for who copies it letter by letter."""
    stage = Stage()
    await stage.depth.open()
    try:
        await stage.plays(
            "scene: Ana, admin, fr",
            "scene: Ben, resident, fr",
            "Ana: /invite",
            "Ana: [responsable de l’équipe]",
        )
        await stage.plays("Ana: [Coordination 1]", "Ana: [✅ Créer l’invitation]")
        token = (stage.player.chats["Ana"].code or "").removeprefix("invite_")
        assert "Acceptez-vous" in await stage.plays(f"Ben: /join {token}")
    finally:
        await stage.depth.close()
