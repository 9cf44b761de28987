"""Serves the simulator: the application, and a server for tests and for the command line."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from bot.simulator import control
from bot.simulator.api.door import call_method, download
from bot.simulator.page_files import PageFiles
from bot.simulator.people import routes as people
from bot.simulator.wire import with_wire
from bot.simulator.world import World

LAST_ANSWERS = 0.7
DEFAULT_TOKEN = "42:simulator"


@dataclass(slots=True, frozen=True)
class Simulator:
    """Where a served simulator is found; `state` is its world, for tests."""

    url: str
    token: str
    state: World

    @property
    def base_url(self) -> str:
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.url}/file/bot"


def create_app(token: str = DEFAULT_TOKEN) -> Starlette:
    app = Starlette(
        routes=[
            Route("/bot{token}/{method}", call_method, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", download),
            *people.ROUTES,
            *control.ROUTES,
            Mount("/", PageFiles()),
        ]
    )
    app.state.world = World(token)
    return app


@asynccontextmanager
async def serve(
    host: str = "127.0.0.1", port: int = 0, token: str = DEFAULT_TOKEN
) -> AsyncIterator[Simulator]:
    """Serve in the running loop until the block ends; port 0 takes a free one."""
    app = create_app(token)
    world: World = app.state.world
    listening = _listen(host, port)
    server = _Server(_config(app))
    serving = asyncio.get_running_loop().create_task(server.serve(sockets=[listening]))
    try:
        await _until_started(server, serving)
        shown = f"[{host}]" if ":" in host else host
        yield Simulator(f"http://{shown}:{listening.getsockname()[1]}", token, world)
    finally:
        await world.close()
        server.stop.set()
        await serving


class _Server(uvicorn.Server):
    """Stops within a second whatever is still open, and at once when nothing is."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.stop = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals belong to the process that embeds us."""
        yield

    async def main_loop(self) -> None:
        await self.stop.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for listening in sockets or []:
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        patience = LAST_ANSWERS / 0.005
        while self.server_state.tasks and patience > 0:
            patience -= 1
            await asyncio.sleep(0.005)
        for task in self.server_state.tasks:
            task.cancel()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)


def _listen(host: str, port: int) -> socket.socket:
    # The protocol is named because asyncio switches off the waiting for more bytes (Nagle) only
    # on sockets that name it, and that waiting costs 40 ms an answer.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError:
        listening.close()
        raise
    return listening


def _config(app: Starlette) -> uvicorn.Config:
    return uvicorn.Config(
        with_wire(app),
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        timeout_keep_alive=75,
        date_header=False,
        backlog=2048,
    )


async def _until_started(server: uvicorn.Server, serving: asyncio.Task[None]) -> None:
    while not server.started:
        if serving.done():
            await serving
            raise RuntimeError("the simulator could not be served")
        await asyncio.sleep(0.005)
