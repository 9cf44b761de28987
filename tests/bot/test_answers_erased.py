"""Answers in repeats, and the files sent with them, go from the disk with whoever goes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.surveys.folder import MARKER, Folder
from bot.telegram.fetching import Fetching
from tests.bot.surveys.test_content import JPEG, SCAN
from tests.bot.town import Town
from tests.bot.two_towns import LONG, Watched, bytes_of, house, played
from tests.players.cast import Role
from tests.players.play import Player

VOICE = b"OggS\0\2" + b"\0" * 22 + b"OpusHead"
OPEN = """# A consultation without an end
scene: survey corners
scene: Ada, resident, fr
scene: Ben, resident, fr
clock: 2026-11-23 10:00
"""
BEN = LONG.format(who="Ben")
for mine, bens in (("Place des Lices", "Rue Basse"), ("kiosque", "marché"), ("fontaine", "halle")):
    BEN = BEN.replace(mine, bens)
LATER = "clock: 2027-11-23 10:00\nBen: /language\n"
SILENT = (
    "# Silent for eighteen months\n"
    + LATER
    + "clock: 2028-04-24 10:00\n"
    + "".join(f"clock: 2028-05-{day} 10:00\n" for day in range(17, 26))
)
FORGETS = "# Is forgotten\nAda: /forget\nAda: [Oui, tout effacer]\nclock: 2026-11-23 11:00\n"
WITHDRAWS = "# Takes it back\nAda: /survey corners\nAda: [🗑 Retirer mes réponses]\nAda: [Oui]\n"


class Sending(Watched):
    """A house whose files Telegram keeps; who sent which is written down."""

    def __init__(self, town: Town) -> None:
        super().__init__()
        self.town = town
        self.of: dict[str, list[str]] = {"Ada": [], "Ben": []}

    def number(self, role: Role, update: str) -> str:
        """The file as Telegram has it."""
        kind, content = ("voice", VOICE) if '"voice"' in update else ("photo", JPEG + SCAN)
        kept = self.town.world.files.keep(kind, "x", "audio/ogg", content)
        self.of[role.name].append(kept.id)
        return kept.id


@pytest.fixture
async def player(town: Town, tmp_path: Path) -> AsyncIterator[Player]:
    """Ada and Ben handed in answers with three files each, which were fetched."""
    made = Player(Sending(town))
    await made.depth.open()
    try:
        await played(made, tmp_path, OPEN + LONG.format(who="Ada") + BEN)
        await fetching(made, tmp_path).tour()
        yield made
    finally:
        await made.depth.close()


def fetching(player: Player, folder: Path) -> Fetching:
    sending = house(player)
    assert isinstance(sending, Sending)
    media = Folder(folder / "sent", "a database")
    return Fetching(sending.store, sending.town.bot, media, now=sending.now)


def on_disk(folder: Path) -> set[str]:
    return {one.name for one in (folder / "sent").iterdir()} - {MARKER}


async def paths(player: Player, person: str) -> set[str]:
    """The files that are kept of what somebody sent."""
    sending = house(player)
    assert isinstance(sending, Sending)
    rows = await sending.store.read(lambda db: db.execute("SELECT file_id, path FROM files"))
    return {row["path"] for row in rows if row["file_id"] in sending.of[person]}


@pytest.mark.parametrize(
    "leaves", [WITHDRAWS, FORGETS, SILENT], ids=["withdrawn", "asked", "silent"]
)
async def test_answers_in_repeats_and_their_files_are_gone(
    player: Player, tmp_path: Path, leaves: str
) -> None:
    (ada,) = [one for one, name in (await house(player).people()).items() if name == "Ada"]
    hers, bens = await paths(player, "Ada"), await paths(player, "Ben")
    assert len(hers) == len(bens) == 3
    assert on_disk(tmp_path) == hers | bens
    await played(player, tmp_path, leaves)
    await fetching(player, tmp_path).tour()
    left = await bytes_of(player)
    for word in ("Place des Lices", "Un kiosque", "Une fontaine"):
        assert word.encode() not in left, word
    for word in ("Rue Basse", "Un marché", "Une halle"):
        assert word.encode() in left, "another's answers stay"
    sending = house(player)
    assert isinstance(sending, Sending)
    names = [*hers, *sending.of["Ada"], *([ada] if leaves != WITHDRAWS else [])]
    assert not [name for name in names if name.encode() in left]
    assert on_disk(tmp_path) == bens, "a file of hers is on the disk"
