"""Killed while announcements are rewritten and withdrawn: exactly those who got them see that.

Also those to whom it was just on its way when it was rewritten. Editing or deleting twice does no
harm: after a kill it is done again. Who was being sent the announcement itself at a kill is listed
as unsure: the number of their message is not known, so it stays as it is.
"""

from collections.abc import Callable
from typing import Any

from conversations.announcements.content import Content, letter, withdrawn
from conversations.announcements.events import AnnouncementReworded, AnnouncementWithdrawn
from conversations.audience import Audience
from conversations.city import CityCard
from conversations.reply import told
from tests.crash.crowd import Crowd, crowd, said
from tests.crash.story import Row

ENDS_WITHIN = 120.0
SLOWLY = 0.3
"""Seconds every call takes, so that many are on their way whenever something happens."""
CITY = CityCard(name=told({"fr": "Marseille"}))
FIRST, SECOND = "Réunion publique mardi", "Piscine fermée jeudi"
_SENDING = "SELECT count(*) FROM outbox WHERE state = 'sending' AND batch = ?"
_SENT = "SELECT count(*) FROM outbox WHERE state = 'sent' AND batch = ?"
_THROUGH = "SELECT count(*) FROM batches WHERE id = ? AND state = 'over' AND drops = ''"
_NOT_DONE = "SELECT count(*) FROM outbox WHERE batch = ? AND state <> 'sent'"
_STRANGE = """
SELECT count(*) FROM outbox c WHERE c.batch = ? AND NOT EXISTS (SELECT 1 FROM outbox s
    WHERE s.batch = ? AND s.person = c.person AND s.state = 'sent' AND s.message = c.target)"""


async def changed(recipients: int) -> Row:
    """One rewritten while it leaves and again afterwards; one rewritten at a kill, withdrawn."""
    async with crowd(recipients) as people:
        people.here.simulator.state.latency = SLOWLY
        await people.here.start()
        story = _Story(people)
        async with people.attended():
            await story.rewritten_while_it_leaves()
            await story.rewritten_with_kills()
            await story.rewritten_at_a_kill()
            await story.withdrawn_with_a_kill()
        await people.here.bot.stop()
        wrong = [*story.wrong, *people.told_too_much()]
        print(f"change_killed: {story.late} letters on their way were rewritten, {story.unsure}")
        return Row("change_killed", story.kills, story.lost, 0, story.twice, 0, wrong)


class _Story:
    def __init__(self, people: Crowd) -> None:
        self.people = people
        self.kills = self.lost = self.twice = self.late = 0
        self.unsure: dict[str, int] = {}
        self.wrong: list[str] = []
        self._editions: dict[str, str] = {}

    async def rewritten_while_it_leaves(self) -> None:
        """Nobody kills: those to whom it was on its way are late, and are all changed."""
        await self.people.announces(words=FIRST)
        await self._half_sent("1.1")
        await self._reworded(1, FIRST, 1)
        await self._all_see("1.1", "1.1-1", f"{FIRST}, 1")
        if not self.late:
            self.wrong.append("nothing was on its way when it was rewritten")
        if self.unsure["1.1"]:
            self.wrong.append("unsure without a kill")

    async def rewritten_with_kills(self) -> None:
        """Killed twice while messages are edited."""
        await self._reworded(1, FIRST, 2)
        for nth in (3, 40):
            await self._heard("editMessageText", nth)
            await self._kill("1.1")
        await self._all_see("1.1", "1.1-2", f"{FIRST}, 2")

    async def rewritten_at_a_kill(self) -> None:
        """Killed as soon as other words are there, while it leaves."""
        await self.people.announces(number=2, words=SECOND)
        await self._half_sent("2.1")
        await self._reworded(2, SECOND, 1)
        sending = await self._kill("2.1")
        await self._all_see("2.1", "2.1-1", f"{SECOND}, 1")
        if self.unsure["2.1"] > sending:
            self.wrong.append(f"{self.unsure['2.1']} are unsure, and {sending} were on their way")

    async def withdrawn_with_a_kill(self) -> None:
        """Killed while messages are deleted."""
        content = Content(texts=said(SECOND))
        await self.people.happens(
            AnnouncementWithdrawn(number=2, batches=("2.1",), letter=withdrawn(content))
        )
        await self._heard("deleteMessage", 40)
        await self._kill("2.1")
        await self._all_see("2.1", "2.1-x", "")

    async def _half_sent(self, batch: str) -> None:
        half = len(self.people.chats) // 2
        await self._until(lambda: self._count(_SENT, batch) >= half)

    async def _reworded(self, number: int, words: str, edition: int) -> None:
        content, batch = Content(texts=said(f"{words}, {edition}")), f"{number}.1"
        reply = letter(content, Audience(), batch, CITY)
        await self.people.happens(
            AnnouncementReworded(
                number=number, content=content, edition=edition, letters=((batch, reply),)
            )
        )

    async def _kill(self, batch: str) -> int:
        """How many letters of `batch` were on their way."""
        await self.people.here.bot.kill()
        with self.people.here.looking_at_the_dead() as db:
            sending = int(db.execute(_SENDING, (batch,)).fetchone()[0])
        self.kills += 1
        await self.people.here.start()
        return sending

    async def _heard(self, method: str, nth: int) -> None:
        calls = self.people.here.simulator.state.calls
        since = calls.number
        await self._until(
            lambda: sum(call["method"] == method for call in calls.since(since)) >= nth
        )

    async def _all_see(self, batch: str, change: str, words: str) -> None:
        """Everything is over; whoever got `batch` sees `words` (empty: nothing), and once."""
        await self._until(lambda: self.people.status(batch) == "over")
        await self._until(lambda: bool(self._count(_THROUGH, change)))
        begins = SECOND if batch == "2.1" else FIRST
        states = self.people.states(batch)
        times = self.people.times(begins)
        for chat, (state, _) in states.items():
            seen = [text for text in self.people.texts(chat) if text.startswith(begins)]
            right = [one.startswith(f"{words}\n") for one in seen] == ([True] if words else [])
            self.lost += state == "sent" and not right
        self.twice += sum(often > 1 for often in times.values())
        self.unsure[batch] = sum(state == "unsure" for state, _ in states.values())
        self._look_at_rows(batch, change)

    def _look_at_rows(self, batch: str, change: str) -> None:
        """The rows of a change: each done, each of a message that was delivered."""
        with self.people.here.looking() as db:
            late = db.execute("SELECT late FROM batches WHERE id = ?", (change,)).fetchone()[0]
        self.late += len([one for one in late.split(",") if one])
        for what, found in (
            ("are not done", self._count(_NOT_DONE, change)),
            ("are of what nobody got", self._count(_STRANGE, change, batch)),
        ):
            self.wrong += [f"{found} changes of {change} {what}"] * bool(found)

    async def _until(self, true: Callable[[], bool]) -> None:
        await self.people.here.until(true, ENDS_WITHIN)

    def _count(self, sql: str, *values: Any) -> int:
        with self.people.here.looking() as db:
            return int(db.execute(sql, values).fetchone()[0])
