"""The routes under /control: misbehaviour, rates, time, groups, and the log of calls."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.simulator import groups
from bot.simulator.params import read_params
from bot.simulator.people.routes import answering
from bot.simulator.world import World


def _world(request: Request) -> World:
    world: World = request.app.state.world
    return world


@answering
async def faults(request: Request) -> Response:
    planned = _world(request).faults
    if request.method == "DELETE":
        planned.forget()
    elif request.method == "POST":
        planned.plan((await read_params(request)).values)
    return JSONResponse(planned.listed())


@answering
async def redeliver(request: Request) -> Response:
    updates = _world(request).updates
    return JSONResponse({"again": updates.repeat(updates.handed)})


@answering
async def restart(request: Request) -> Response:
    """Connections drop; what was handed out and not confirmed comes once more."""
    world = _world(request)
    cut = world.wires.cut_all(but=request.scope.get("simulator.transport"))
    return JSONResponse({"cut": cut, "again": world.updates.repeat(world.updates.unconfirmed())})


@answering
async def rates(request: Request) -> Response:
    params, limits = await read_params(request), _world(request).rates
    limits.set(params.flag("on"), params.real("overall") or 30.0, params.real("burst") or 5.0)
    return JSONResponse({"on": limits.on, "overall": limits.overall, "burst": limits.burst})


@answering
async def latency(request: Request) -> Response:
    world = _world(request)
    world.latency = (await read_params(request)).real("seconds") or 0.0
    return JSONResponse({"seconds": world.latency})


@answering
async def skip(request: Request) -> Response:
    """Move the simulator's own clock on, so that presses expire and messages grow old."""
    world = _world(request)
    world.skipped += (await read_params(request)).real("seconds") or 0.0
    return JSONResponse({"skipped": world.skipped})


@answering
async def forward(request: Request) -> Response:
    """Let the clock run fast for so long; open pages see it run."""
    world = _world(request)
    world.fast_time.add((await read_params(request)).real("seconds") or 0.0)
    world.look_again()
    return JSONResponse(_hour(world))


@answering
async def clock(request: Request) -> Response:
    return JSONResponse(_hour(_world(request)))


def _hour(world: World) -> dict[str, Any]:
    left = world.fast_time.left
    return {"now": world.now(), "ahead": world.ahead(), "left": left, "fast": left > 0}


@answering
async def calls(request: Request) -> Response:
    log = _world(request).calls
    since = int(request.query_params.get("since", "0"))
    return JSONResponse({"number": log.number, "calls": log.since(since)})


@answering
async def next_update_id(request: Request) -> Response:
    updates = _world(request).updates
    updates.next_id = (await read_params(request)).whole("value", updates.next_id)
    return JSONResponse({"value": updates.next_id})


@answering
async def reset(request: Request) -> Response:
    _world(request).start_over()
    return JSONResponse({"reset": True})


ROUTES = [
    Route("/control/faults", faults, methods=["GET", "POST", "DELETE"]),
    Route("/control/redeliver", redeliver, methods=["POST"]),
    Route("/control/restart", restart, methods=["POST"]),
    Route("/control/rates", rates, methods=["POST"]),
    Route("/control/latency", latency, methods=["POST"]),
    Route("/control/skip", skip, methods=["POST"]),
    Route("/control/forward", forward, methods=["POST"]),
    Route("/control/clock", clock),
    Route("/control/calls", calls),
    Route("/control/next_update_id", next_update_id, methods=["POST"]),
    *groups.ROUTES,
    Route("/control/reset", reset, methods=["POST"]),
]
