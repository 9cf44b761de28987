"""Lets a request cut its own connection, which ASGI alone cannot do."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send


class Wires:
    """The connections that spoke the Bot API; a restart cuts them all."""

    def __init__(self) -> None:
        self._transports: set[asyncio.Transport] = set()

    def remember(self, transport: asyncio.Transport | None) -> None:
        if transport is None:
            return
        if len(self._transports) > 500:
            self._transports = {one for one in self._transports if not one.is_closing()}
        self._transports.add(transport)

    def cut_all(self, but: asyncio.Transport | None = None) -> int:
        alive = [one for one in self._transports if one is not but and not one.is_closing()]
        for transport in alive:
            transport.abort()
        self._transports.clear()
        return len(alive)


def with_wire(app: ASGIApp) -> ASGIApp:
    """Put the transport of uvicorn's request cycle where the door finds it."""

    async def wired(scope: Scope, receive: Receive, send: Send) -> None:
        cycle: Any = getattr(send, "__self__", None)
        scope["simulator.transport"] = getattr(cycle, "transport", None)
        await app(scope, receive, send)

    return wired


async def cut(transport: asyncio.Transport | None) -> bool:
    """Abort the connection; False when this server does not let us."""
    if transport is None:
        return False
    transport.abort()
    # Let uvicorn notice before the request ends, or it would try to answer 500.
    await asyncio.sleep(0.01)
    return True
