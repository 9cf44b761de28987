"""The door of the Bot API: token, method, misbehaviour on request, the call itself, the answer."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
from email.utils import formatdate
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from bot.simulator.api.methods import BY_LOWER_NAME, METHODS
from bot.simulator.faults import Fault
from bot.simulator.params import Params, read_params
from bot.simulator.refusal import Refusal, bad_request, too_many
from bot.simulator.wire import cut
from bot.simulator.world import World

logger = logging.getLogger(__name__)

UNAUTHORIZED = Refusal(401, "Unauthorized")
NO_METHOD = Refusal(404, "Not Found: method not found")
GARBAGE = b"<html><head><title>302 Found</title></head><body>nginx</body></html>"


async def call_method(request: Request) -> Response:
    world: World = request.app.state.world
    world.wires.remember(request.scope.get("simulator.transport"))
    if request.path_params["token"] != world.token:
        return _said(UNAUTHORIZED)
    name = BY_LOWER_NAME.get(request.path_params["method"].lower())
    if name is None:
        return _said(NO_METHOD)
    try:
        params = await read_params(request)
    except Refusal as refusal:
        return _said(refusal)
    response = await _logged(request, world, name, params)
    response.headers["Date"] = formatdate(world.now(), usegmt=True)
    return response


async def download(request: Request) -> Response:
    world: World = request.app.state.world
    if request.path_params["token"] != world.token:
        return _said(UNAUTHORIZED)
    fault = world.faults.next_for("download", "")
    if fault and (response := await _misbehave(request, fault)):
        return response
    file = world.files.by_path(request.path_params["path"])
    if file is None:
        return _said(Refusal(404, "Not Found"))
    return Response(file.content, media_type="application/octet-stream")


async def _logged(request: Request, world: World, name: str, params: Params) -> Response:
    entry = world.calls.note(name, params)
    try:
        response = await _answered(request, world, name, params)
    except Refusal as refusal:
        world.calls.close(entry, refusal.status, refusal.description)
        return _said(refusal)
    except BaseException:
        world.calls.close(entry, 0, "the connection ended")
        raise
    world.calls.close(entry, response.status_code)
    return response


async def _answered(request: Request, world: World, name: str, params: Params) -> Response:
    if world.latency:
        await asyncio.sleep(world.latency)
    chat_id = params.text("chat_id")
    if wait := world.rates.retry_after(name, chat_id):
        raise too_many(wait)
    fault = world.faults.next_for(name, chat_id)
    if fault and not fault.after and (response := await _misbehave(request, fault)):
        return response
    result = await _acted(world, name, params)
    if fault and fault.after and (response := await _misbehave(request, fault)):
        return response
    return _json({"ok": True, "result": result})


async def _acted(world: World, name: str, params: Params) -> Any:
    try:
        result = METHODS[name](world, params)
        return await result if inspect.isawaitable(result) else result
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # A nested value of the wrong shape, or a mistake of ours: refused, and said in the log.
        logger.warning("%s was not understood", name, exc_info=error)
        raise bad_request(f"can't parse parameters of {name}") from error


async def _misbehave(request: Request, fault: Fault) -> Response | None:
    """The bad answer, or None when the fault only takes its time."""
    refusal = fault.refusal()
    if refusal:
        raise refusal
    if fault.manner == "slow":
        await asyncio.sleep(fault.seconds)
        return None
    if fault.manner == "garbage":
        return Response(GARBAGE, media_type="text/html")
    if not await cut(request.scope.get("simulator.transport")):
        raise Refusal(502, "Bad Gateway")
    return Response(status_code=502)


def _said(refusal: Refusal) -> Response:
    response = _json(refusal.body(), refusal.status)
    if "retry_after" in refusal.parameters:
        response.headers["Retry-After"] = str(refusal.parameters["retry_after"])
    return response


def _json(body: Any, status: int = 200) -> Response:
    content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    return Response(content, status_code=status, media_type="application/json")
