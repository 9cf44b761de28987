"""Keeps updates before Telegram is told that we have them, whichever way they came.

Rules:
1. They are on disk when `keep` returns: whoever confirms them afterwards loses nothing by a kill,
   and what comes twice (by the other way, too) is known by its id.
2. A press is acknowledged when it is new, and only then.
3. What is said in groups and channels is confirmed and not kept (groups.py).
"""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from bot.tally import Tally
from bot.telegram.courtesy import Courtesy
from bot.telegram.groups import is_kept
from bot.telegram.request import Telegram
from storage import inbox
from storage.inbox import Arrived
from storage.store import Store

SOURCE = "telegram"
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
"""The updates that we ask for, by name: what is left out keeps Telegram's earlier setting."""
ASKED_FOR = json.dumps(KINDS)


class Intake:
    """The one door through which updates reach the inbox."""

    def __init__(
        self,
        bot: Telegram,
        store: Store,
        *,
        wake: Callable[[], None],
        now: Callable[[], datetime],
        tally: Tally | None = None,
    ) -> None:
        self._tally = tally or Tally()
        self._store = store
        self._wake = wake
        self._now = now
        self._courtesy = Courtesy(bot)

    async def keep(self, updates: Sequence[dict[str, Any]]) -> None:
        """Put `updates` into the inbox in this order, each with an `update_id`."""
        arrived = [
            Arrived(str(one["update_id"]), json.dumps(one)) for one in updates if is_kept(one)
        ]
        at = self._now()
        new: frozenset[str] = frozenset()
        if arrived:
            new = await self._store.write(lambda unit: inbox.put(unit.db, SOURCE, arrived, at))
        self._tally.updates["new"] += len(new)
        self._tally.updates["known"] += len(arrived) - len(new)
        self._wake()
        for update in updates:
            press = update.get("callback_query")
            if isinstance(press, dict) and "id" in press and str(update["update_id"]) in new:
                self._courtesy.answer(str(press["id"]))

    def stop(self) -> None:
        """Acknowledge no more presses."""
        self._courtesy.stop()
