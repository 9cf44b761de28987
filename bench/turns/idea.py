"""An idea handed in to our own bot: nothing to prepare, every idea looked up afterwards."""

from collections.abc import Sequence
from pathlib import Path

from bench import ours
from bench.turns.script import IDEA
from storage.unit import Unit


async def prepare(folder: Path, residents: int) -> None:
    """Everybody who will come is welcomed."""
    await ours.written(folder, lambda unit: ours.welcome_all(unit, residents))


async def check(folder: Path, handed_in: Sequence[int]) -> None:
    """After the kill: the idea of everybody who has a receipt."""
    await ours.looked_up(folder, handed_in, _there, "receipts have no idea behind them")


async def _there(unit: Unit, person: str) -> bool:
    rows = await unit.db.execute("SELECT text FROM ideas WHERE author = :p", {"p": person})
    return [row["text"] for row in rows] == [IDEA]
