"""What the desk does for the postman in passing: one transaction less for every answer.

Rules:
1. In its own transaction the desk writes down what became of letters since, and posts its answers
   as claimed already, as many as the postman has room for; after the commit it hands them over.
2. Only what leaves at once for whoever has just written, and has no other letter on its way or due:
   the order within a chat stays that of the outbox. Everything else waits there to be claimed.
3. A crash in between finds the letter claimed, like any other that was on its way.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from bot.results import Results
from conversations.incoming import Incoming
from conversations.reply import Reply
from storage import posting
from storage.outbox import Letter
from storage.posting import Posted
from storage.unit import Unit

NEVER = datetime.min.replace(tzinfo=UTC)


class Errand:
    """For one transaction of the desk; without a postman everything is left in the outbox."""

    def __init__(
        self,
        by: str = "",
        room: int = 0,
        results: Results | None = None,
        *,
        done: Callable[["Errand"], None] = lambda _: None,
        failed: Callable[[Results], None] = lambda _: None,
    ) -> None:
        self._by = by
        self._room = room
        self._results = results or Results()
        self._failed = partial(failed, self._results)
        self._done = partial(done, self)
        self.letters: list[Letter] = []
        """Claimed in this transaction, in their order."""
        self._at = NEVER
        self.waiting = False
        """Whether something was posted that is yet to be claimed."""

    async def begin(self, unit: Unit, at: datetime) -> None:
        """The transaction begins, perhaps once more: write down what became of letters."""
        self._at = at
        self.letters.clear()
        self.waiting = False
        if self._results:
            await self._results.write(unit, self._by, at)

    def mark(self) -> int:
        """How far it is; for `back`."""
        return len(self.letters)

    def back(self, mark: int) -> None:
        """What was done since that mark is undone."""
        del self.letters[mark:]

    async def post(
        self,
        unit: Unit,
        incoming: Incoming,
        mailbox: str,
        locale: str,
        replies: Sequence[Reply],
        chat_id: int | None,
    ) -> None:
        """Post `replies`: those to `mailbox`, of whom that is the chat, as claimed if may be."""
        letters = await unit.letters(incoming, mailbox, locale, replies)
        if chat_id is not None and self._room:
            letters = await self._claimed(unit, letters, mailbox, chat_id)
        if letters:
            await posting.post(unit.db, letters)
            self.waiting = True

    async def _claimed(
        self, unit: Unit, letters: list[Posted], mailbox: str, chat_id: int
    ) -> list[Posted]:
        """Post what may be posted as claimed; what is left of `letters`."""
        own = [one for one in letters if one.at_once and one.person == mailbox]
        if not own or len(own) > self._room - len(self.letters):
            return letters
        claimed = await posting.post_claimed(unit.db, own, self._by, chat_id, self._at)
        if not claimed:
            return letters
        self.letters += claimed
        return [one for one in letters if not (one.at_once and one.person == mailbox)]

    def end(self, *, kept: bool) -> None:
        """The transaction was kept: hand the letters over; or it was not: nothing happened."""
        (self._done if kept else self._failed)()
