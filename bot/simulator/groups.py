"""The routes under /control/groups: a group is made, the bot added, hushed, removed or moved on."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.simulator.params import Params, read_params
from bot.simulator.parts import Chat
from bot.simulator.people.acting import membership_changes
from bot.simulator.people.reading import seen_message
from bot.simulator.people.routes import answering
from bot.simulator.refusal import Refusal
from bot.simulator.world import World


@answering
async def groups(request: Request) -> Response:
    """A group of these people; the bot is in it until it is removed, and was not told so."""
    world, params = _world(request), await read_params(request)
    members = {int(person) for person in params.data("people", "people") or []}
    kind = params.text("type") or "group"
    group = world.add_group(params.text("title") or "Groupe", kind, members)
    return JSONResponse(group.facts, 201)


@answering
async def group(request: Request) -> Response:
    """What is to be read there."""
    found = _group(request)
    messages = [seen_message(message) for message in found.messages.values()]
    return JSONResponse({**found.facts, "messages": messages})


@answering
async def change(request: Request) -> Response:
    """Do with a group what the address says."""
    do = _CHANGES.get(request.path_params["change"])
    if do is None:
        raise Refusal(404, "a group can be told: add, mute, kick, upgrade")
    return JSONResponse(do(_world(request), _group(request), await read_params(request)))


def _added(world: World, found: Chat, params: Params) -> dict[str, Any]:
    """Somebody adds the bot, as a member or, with `status`, as an administrator."""
    found.left = False
    status = params.text("status") or "member"
    membership_changes(world, found, _by(world, found, params), "left", status)
    return found.facts


def _muted(world: World, found: Chat, params: Params) -> dict[str, Any]:
    """From now on the bot may not write there."""
    found.muted = True
    return found.facts


def _kicked(world: World, found: Chat, params: Params) -> dict[str, Any]:
    """Somebody removes the bot."""
    found.left = True
    if found.members:
        membership_changes(world, found, _by(world, found, params), "member", "kicked")
    return found.facts


def _upgraded(world: World, found: Chat, params: Params) -> dict[str, Any]:
    """The group becomes a supergroup with a number of its own."""
    bigger = world.add_group(found.facts["title"], "supergroup", found.members)
    found.moved_to = bigger.id
    told = world.say(found, world.bot_user(), {"migrate_to_chat_id": bigger.id})
    world.updates.add("message", told.body)
    return bigger.facts


_CHANGES = {"add": _added, "mute": _muted, "kick": _kicked, "upgrade": _upgraded}


def _by(world: World, found: Chat, params: Params) -> dict[str, Any]:
    """Who does it: the person `by`, else one of the group."""
    number = params.whole("by") or min(found.members, default=0)
    person = world.people.get(number)
    if person is None:
        raise Refusal(404, "there is no such person")
    return person.user()


def _world(request: Request) -> World:
    world: World = request.app.state.world
    return world


def _group(request: Request) -> Chat:
    found = _world(request).chats.get(int(request.path_params["group"]))
    if found is None or found.private:
        raise Refusal(404, "there is no such group")
    return found


ROUTES = [
    Route("/control/groups", groups, methods=["POST"]),
    Route("/control/groups/{group}", group),
    Route("/control/groups/{group}/{change}", change, methods=["POST"]),
]
