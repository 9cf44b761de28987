"""Two hundred people tap at the same time for thirty seats: through the simulator and the bot."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest

from conversations.meetings.events import LettersLeft
from conversations.meetings.inviting import invitation
from conversations.meetings.known import MeetingByNumber
from storage import meeting_letters
from storage.unit import Unit
from tests.players.cast import CITY, Cast
from tests.players.play import Player
from tests.players.whole import Whole
from tests.script import Act

PEOPLE, SEATS = 200, 30
COMES, CANNOT = "Je viens", "Je ne peux plus venir"
TAKES, LEAVES = "Je prends la place", "Laisser la place"


COUNTED = "SELECT coalesce(max(n), 0) FROM taken"
COUNT = [
    "CREATE TABLE taken (n INTEGER)",
    *(
        f"""
        CREATE TRIGGER counted_{what} AFTER {what} ON registrations
        BEGIN INSERT INTO taken SELECT sum(CASE seat WHEN 'seated' THEN 1 + guests
            WHEN 'offered' THEN held ELSE 0 END) FROM registrations; END"""
        for what in ("insert", "update")
    ),
]
"""Whatever changes a seat, the database itself counts how many are taken then."""


class Rush:
    """A bot that runs, and a crowd with an invitation each."""

    def __init__(self) -> None:
        self.whole = Whole(Cast())
        self.arrived: list[int] = []
        """Whose taps arrived, in their order."""

    async def open(self) -> None:
        """Everybody is invited to meeting 17."""
        await self.whole.open()
        player = Player(self.whole)
        called = f'meeting 17, 2026-12-05 18:30, {SEATS} seats, guests 0, "La place"'
        for scene in (f"crowd {PEOPLE}, fr", called):
            await player._act(Act("scene", scene, 0))
        await self.whole.app.store.write(self._invite)
        await self.whole.app.store.write(_counted)
        await self.whole.rang()
        self.whole.simulator.state.updates.on_new = self._noted

    async def _invite(self, unit: Unit) -> None:
        card, now = await unit.find(MeetingByNumber(17)), self.whole.home.now()
        assert card is not None
        left = LettersLeft(
            number=17,
            sending="invite",
            batch=meeting_letters.name(17, "invite", now),
            letter=invitation(card, CITY),
            expires_at=card.meeting.starts,
        )
        await unit.did(left, "staff-invites", now)

    def _noted(self, update: dict[str, Any]) -> None:
        who = update["callback_query"]["from"]["id"]
        if who not in self.arrived:
            self.arrived.append(who)

    async def tap(self, people: list[int], label: str) -> list[int]:
        """They all tap at the same time; in which order that arrived."""
        self.arrived = []
        posts = [self.whole._post(f"/people/{one}/taps", {"label": label}) for one in people]
        await asyncio.gather(*posts)
        await self.whole._settled()
        return self.arrived

    def said(self, who: int) -> list[str]:
        """What their chat shows."""
        chat = self.whole.simulator.state.chats[who]
        return [str(one.body.get("text", "")) for one in chat.messages.values()]

    async def where(self, seat: str) -> list[int]:
        """The chats of who has that seat, in the order of the waiting list or of the offers."""
        rows = await self.whole.app.store.read(
            lambda db: db.execute(
                """
                SELECT i.chat_id FROM registrations r JOIN identities i ON i.person = r.person
                WHERE r.seat = :seat ORDER BY r.queue""",
                {"seat": seat},
            )
        )
        return [row[0] for row in rows]

    async def most_taken(self) -> int:
        """The most seats that were taken at any moment."""
        row = await self.whole.app.store.read(lambda db: db.one(COUNTED))
        return int(row[0]) if row is not None else 0


async def _counted(unit: Unit) -> None:
    for sql in COUNT:
        await unit.db.run(sql)


@pytest.fixture
async def rush() -> AsyncIterator[Rush]:
    one = Rush()
    await one.open()
    try:
        yield one
    finally:
        await one.whole.close()


async def test_thirty_sit_and_the_others_wait_in_the_order_of_their_taps(rush: Rush) -> None:
    dice = random.Random(17)
    everybody = [role.number for role in rush.whole.cast.crowd]
    impatient = dice.sample(everybody, 20)  # they tap twice
    taps = everybody + impatient
    dice.shuffle(taps)

    order = await rush.tap(taps, COMES)
    assert sorted(order) == sorted(everybody)
    assert sorted(await rush.where("seated")) == sorted(order[:SEATS])
    assert await rush.where("waiting") == order[SEATS:]
    assert "une place est à vous" in rush.said(order[SEATS - 1])[-1]
    assert "Personne n’attend avant vous" in rush.said(order[SEATS])[-1]
    last = f"{PEOPLE - SEATS - 1} personnes attendent avant vous"
    assert last in rush.said(order[-1])[-1]

    waiting = order[SEATS:]
    await rush.tap(dice.sample(order[:SEATS], 10), CANNOT)
    assert await rush.where("offered") == waiting[:10]
    assert all("Une place s’est libérée" in rush.said(one)[-1] for one in waiting[:10])
    assert not any("Une place s’est libérée" in str(rush.said(one)) for one in waiting[10:])

    await asyncio.gather(
        rush.tap(waiting[:5], TAKES),
        rush.tap(waiting[5:10], LEAVES),
        rush.tap(waiting[20:60], f"✓ {COMES}"),
    )
    assert await rush.where("offered") == waiting[10:15]
    assert await rush.where("waiting") == waiting[15:]
    seated = await rush.where("seated")
    assert set(waiting[:5]) <= set(seated)
    assert len(seated) == 25

    await rush.tap([waiting[5]], COMES)
    assert (await rush.where("waiting"))[-1] == waiting[5], "who comes back stands at the end"
    assert await rush.most_taken() == SEATS, "at no moment more"
