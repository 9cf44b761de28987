"""The consultation in our own bot: published before the run, every answer looked up afterwards."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from pyxform import xls2xform

from bench import ours
from bench.turns.script import ANSWERS, NAMES, SLUG, form
from conversations.reply import told
from conversations.surveys.known import HandedInBy
from storage.publication import Publication, publish
from storage.unit import Unit


async def prepare(folder: Path, residents: int) -> None:
    """Publish the consultation; welcome everybody who will come, and note their consent."""
    xform = xls2xform.convert(form().encode(), file_type=".md", validate=False).xform.encode()
    title = told({"fr": "Vos trajets"})

    async def work(unit: Unit) -> None:
        await publish(unit.db, Publication(SLUG, xform, title), datetime.now(UTC))
        await ours.welcome_all(unit, residents)

    await ours.written(folder, work)


async def check(folder: Path, handed_in: Sequence[int]) -> None:
    """After the kill: every answer of everybody who was told that theirs arrived."""
    missing = "receipts have no complete answers behind them"
    await ours.looked_up(folder, handed_in, _complete, missing)


async def _complete(unit: Unit, person: str) -> bool:
    found = await unit.find(HandedInBy(SLUG, person))
    given = tuple(zip(NAMES, ANSWERS, strict=True))
    return found is not None and tuple(found.answers) == given
