"""The bot as a process, forked: what of `asyncio.subprocess.Process` the crash stories use."""

import asyncio
import os
import signal
import socket
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from tests.warm.forking import NUMBER, forked, number_from


class Forked:
    """A running `python -m bot`."""

    def __init__(self, pid: int, told: socket.socket) -> None:
        self.pid = pid
        self.returncode: int | None = None
        told.setblocking(False)
        self._watching = asyncio.create_task(self._watch(told))

    @classmethod
    async def started(
        cls,
        words: Sequence[str],
        env: Mapping[str, str],
        folder: Path,
        out: IO[bytes],
        log: IO[bytes],
    ) -> "Forked":
        """`python -m bot WORDS` in `folder`, with that environment."""

        def fork() -> tuple[int, socket.socket]:
            with Path(os.devnull).open("rb") as nothing:
                files = [nothing.fileno(), out.fileno(), log.fileno()]
                return forked("bot", ["portevoix", *words], files, env, str(folder))

        return cls(*await asyncio.to_thread(fork))

    async def _watch(self, told: socket.socket) -> None:
        with told:
            said = await asyncio.get_running_loop().sock_recv(told, NUMBER.size)
            self.returncode = number_from(said)

    async def wait(self) -> int:
        """Its exit code, once it has ended; negative: the signal that ended it."""
        await asyncio.shield(self._watching)
        assert self.returncode is not None
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it that signal, if it still runs."""
        if self.returncode is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def kill(self) -> None:
        """SIGKILL."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """SIGTERM."""
        self.send_signal(signal.SIGTERM)
