"""What is dear to answer is answered a few times an hour to each chat; then it is asked to wait.

Rules:
1. Only what was answered counts: whoever asks too early does not wait any longer for it.
2. The desk's store may undo a batch and repeat it: the same arrival gets the same answer.
3. What is remembered has a bound; a restart forgets it.
"""

from datetime import datetime, timedelta

from conversations.incoming import Commanded, What

HOUR = timedelta(hours=1)
DEAR = frozenset({"mydata"})
"""Commands that gather everything held of somebody."""
AN_HOUR = 5
MOST_CHATS = 10_000


def dear(what: What) -> bool:
    """Whether `what` asks for a lot of work."""
    return isinstance(what, Commanded) and what.name in DEAR


class Sparing:
    """Remembers what each chat was answered within the hour."""

    def __init__(self, an_hour: int = AN_HOUR) -> None:
        self._most = an_hour
        self._answered: dict[int, dict[int, datetime]] = {}

    def grants(self, chat_id: int, seq: int, at: datetime) -> bool:
        """Whether arrival number `seq`, which came at `at` from `chat_id`, is answered."""
        before = self._answered.pop(chat_id, {})
        # A clock that was set back makes ages that are negative: they say nothing.
        lately = {one: when for one, when in before.items() if abs(at - when) < HOUR}
        granted = seq in lately or len(lately) < self._most
        if granted:
            lately[seq] = at
        self._answered[chat_id] = lately
        if len(self._answered) > MOST_CHATS:
            del self._answered[next(iter(self._answered))]
        return granted
