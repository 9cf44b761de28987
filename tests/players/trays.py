"""The letters that wait in a house, opened by the player instead of being sent."""

from datetime import datetime

from conversations.reply import LANES
from storage import batches, outbox
from storage.outbox import Letter
from storage.outbox import Outcome as Over
from storage.unit import Unit


async def claimed(unit: Unit, at: datetime) -> list[Letter]:
    """Every letter that waits, lane by lane as the postman takes them."""
    letters: list[Letter] = []
    for lane in LANES:
        while some := await outbox.claim(unit.db, "player", lane, 100, at):
            await outbox.settle(unit.db, [Over(letter.seq, "sent") for letter in some], at)
            letters += some
    while some := await batches.claim(unit.db, "player", 100, at):
        await outbox.settle(unit.db, [Over(letter.seq, "sent") for letter in some], at)
        letters += some
    return letters
