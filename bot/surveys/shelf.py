"""Looks up what takes long, large forms of consultations above all, beside the turns that wait.

Rules:
1. Who waits for such a thing keeps their place in the tray; everybody else is answered meanwhile.
2. What cannot be looked up is left to the turn, which then fails as any turn does.
"""

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from conversations.known import Ask
from conversations.surveys.authoring.known import ManuscriptForm
from conversations.surveys.file_lost import SenderOf
from conversations.surveys.known import FormByVersion
from storage import forms, manuscripts, senders
from storage.db import Db
from storage.store import Store

Wanted = FormByVersion | ManuscriptForm | SenderOf

log = logging.getLogger(__name__)


class NotReadYet(Exception):
    """What a turn asks for is being looked up."""


class Shelf:
    """What is wanted, and what is being read."""

    def __init__(self, store: Store, arrived: Callable[[], None]) -> None:
        self._store = store
        self._arrived = arrived
        self._wanted: set[Wanted] = set()
        self._reading: dict[Wanted, asyncio.Task[None]] = {}
        self._given_up: set[Wanted] = set()

    async def check(self, db: Db, ask: Ask[Any]) -> None:
        """NotReadYet where the answer to `ask` would take long; it runs in the writer's thread."""
        if not isinstance(ask, Wanted) or ask in self._given_up:
            return
        if await _is_slow(db, ask):
            self._wanted.add(ask)
            raise NotReadYet

    def begin(self) -> None:
        """Begin to read what is wanted; it runs in the loop."""
        while self._wanted:
            ask = self._wanted.pop()
            if ask not in self._reading:
                task = asyncio.get_running_loop().create_task(self._read(ask))
                self._reading[ask] = task

    async def end(self) -> None:
        """Wait for what is being read."""
        await asyncio.gather(*self._reading.values())

    async def _read(self, ask: Wanted) -> None:
        try:
            if isinstance(ask, SenderOf):
                await self._store.read(partial(senders.look_for, ask=ask))
                return
            source = await self._store.read(partial(_source, ask=ask))
            if source is not None:
                await asyncio.to_thread(forms.compiled, source)
        except Exception as error:
            self._given_up.add(ask)
            log.error("what a turn wants cannot be looked up (%s)", type(error).__name__)
        finally:
            self._reading.pop(ask, None)
            self._arrived()


async def _is_slow(db: Db, ask: Wanted) -> bool:
    if isinstance(ask, FormByVersion):
        return await forms.is_slow(db, ask)
    if isinstance(ask, SenderOf):
        return await senders.is_slow(db, ask)
    return await manuscripts.is_slow(db, ask)


async def _source(db: Db, ask: FormByVersion | ManuscriptForm) -> forms.Source | None:
    if isinstance(ask, FormByVersion):
        return await forms.source(db, ask)
    return await manuscripts.source(db, ask)
