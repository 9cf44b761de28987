"""The local port on which machines ask whether the bot is well: `/healthz` and `/metrics`."""

import asyncio

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.health.metrics import registry
from bot.health.verdict import reasons
from bot.health.watch import Watch
from bot.serving import served

HOST = "127.0.0.1"
"""This machine only: what is told here is nobody's secret, and nobody else's business."""


class Health:
    """Watches, and tells."""

    def __init__(self, watch: Watch, port: int) -> None:
        self._watch = watch
        self._port = port
        self._registry: CollectorRegistry = registry(watch)

    def stop(self) -> None:
        """Tell no more."""
        self._watch.stop()

    async def run(self) -> None:
        """Serve until `stop`."""
        async with served(self.app(), HOST, self._port):
            await self._watch.run()

    def app(self) -> Starlette:
        """The two pages."""
        app = Starlette(routes=[Route("/healthz", self._well), Route("/metrics", self._figures)])
        app.router.redirect_slashes = False
        return app

    async def _well(self, _request: Request) -> Response:
        why = reasons(await asyncio.to_thread(self._watch.seen))
        status = "red" if why else "green"
        return JSONResponse({"status": status, "reasons": why}, 503 if why else 200)

    async def _figures(self, _request: Request) -> Response:
        told = await asyncio.to_thread(generate_latest, self._registry)
        return Response(told, media_type=CONTENT_TYPE_LATEST)
