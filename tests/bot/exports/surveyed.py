"""Consultations for tests of exports, published from forms written as text."""

from pathlib import Path

from bot.surveys.converting import convert
from bot.surveys.reading import read_bytes
from conversations.reply import told
from storage.publication import Publication, publish
from storage.unit import Unit
from tests.bot.cli.house import AT, in_store, typed
from tests.bot.surveys.tables import xlsx_of


def publish_forms(folder: Path, *texts: str) -> None:
    """The consultation `t`, once in each form."""

    async def work(unit: Unit) -> None:
        for text in texts:
            xform = convert(read_bytes(xlsx_of(text))).xform
            assert xform
            await publish(unit.db, Publication("t", xform, told({"fr": "T"})), AT)

    typed("survey", "list")
    in_store(folder, lambda store: store.write(work))
