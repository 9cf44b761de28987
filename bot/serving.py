"""Serves an HTTP application in the bot's own loop; signals stay the bot's.

Rules:
1. Nothing of a request is believed but what it says to us: no X-Forwarded, no Host.
2. Whoever is slow is bounded: a request that is not whole within WITHIN seconds is cut off, and
   where MOST connections are open the one that waits longest without a request makes room.
"""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.part import PortTaken

WITHIN = 10.0
"""Seconds in which a request must be there, with its body."""
MOST = 512
"""Connections that are open at the same time."""
LARGEST_HEADERS = 16 * 1024
LAST_ANSWERS = 2.0
"""Seconds that answers in hand get at a stop."""
LOOKS_EVERY = 0.005


@asynccontextmanager
async def served(
    app: ASGIApp, host: str, port: int, *, within: float = WITHIN
) -> AsyncIterator[int]:
    """Serve `app` until the block ends; the port, which is a free one where `port` is 0."""
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # not a line for each bad request
    listening = _listen(host, port)
    server = _Server(_config(app, within))
    serving = asyncio.get_running_loop().create_task(server.serve(sockets=[listening]))
    try:
        while not server.started:
            if serving.done():
                await serving
                raise RuntimeError("the server ended before it began")
            await asyncio.sleep(LOOKS_EVERY)
        yield listening.getsockname()[1]
    finally:
        server.told.set()
        await serving


class Guarded(H11Protocol):
    """One connection, which does not get longer for its request than anybody else."""

    within = WITHIN

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._deadline: asyncio.TimerHandle | None = None
        self.since = self.loop.time()

    @property
    def busy(self) -> bool:
        """Whether a whole request waits for its answer."""
        cycle = self.cycle
        return cycle is not None and not cycle.response_complete and not cycle.more_body

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody calls."""
        if len(self.connections) >= MOST:
            self._make_room()
        super().connection_made(transport)
        if len(self.connections) > MOST:
            self.cut_off()
        self._begin()

    def data_received(self, data: bytes) -> None:
        """Something of a request: the time for it begins with its first byte."""
        if self._deadline is None:
            self._begin()
        super().data_received(data)

    def on_response_complete(self) -> None:
        """Answered: what follows is another request."""
        self._end()
        super().on_response_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more."""
        self._end()
        super().connection_lost(exc)

    def cut_off(self) -> None:
        """Drop the connection with whatever is on it."""
        self.connections.discard(self)
        self.transport.abort()

    def _make_room(self) -> None:
        waiting = [one for one in self.connections if isinstance(one, Guarded) and not one.busy]
        if waiting:
            min(waiting, key=lambda one: one.since).cut_off()

    def _begin(self) -> None:
        self.since = self.loop.time()
        self._deadline = self.loop.call_later(self.within, self._late)

    def _end(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _late(self) -> None:
        self._deadline = None
        if not self.busy:
            self.cut_off()


class _Server(uvicorn.Server):
    """Stops soon whatever is still open, and at once when nothing is."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.told = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals belong to the bot."""
        yield

    async def main_loop(self) -> None:
        await self.told.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for listening in sockets or []:
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        patience = LAST_ANSWERS / LOOKS_EVERY
        while self.server_state.tasks and patience > 0:
            patience -= 1
            await asyncio.sleep(LOOKS_EVERY)
        for task in self.server_state.tasks:
            task.cancel()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)


def _listen(host: str, port: int) -> socket.socket:
    # The protocol is named because asyncio switches off the waiting for more bytes (Nagle) only
    # on sockets that name it.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise PortTaken(f"{host}:{port} ({error.strerror})") from error
    return listening


def _config(app: ASGIApp, within: float) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=type("Connection", (Guarded,), {"within": within}),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        timeout_keep_alive=75,
        h11_max_incomplete_event_size=LARGEST_HEADERS,
        backlog=2048,
    )
