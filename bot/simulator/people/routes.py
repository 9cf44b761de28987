"""The routes of the person's side, under /people."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.simulator.params import Params, Upload, read_params
from bot.simulator.parts import Message, Person
from bot.simulator.people import acting, tapping
from bot.simulator.people.reading import listed_person, read_chat, seen_message, seen_person
from bot.simulator.refusal import Refusal
from bot.simulator.world import World

Act = Callable[[World, Person, Params], Any]

FILES = {
    "photos": "photo",
    "voices": "voice",
    "files": "document",
    "stickers": "sticker",
    "videos": "video",
    "audios": "audio",
    "rounds": "video_note",
}


def answering(act: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Any]:
    """Turn a refusal into JSON with the reason."""

    async def answer(request: Request) -> Response:
        try:
            return await act(request)
        except Refusal as refusal:
            return JSONResponse({"error": refusal.description}, refusal.status)
        except (KeyError, TypeError, ValueError) as error:
            return JSONResponse({"error": f"not understood: {error!r}"}, 400)

    return answer


def person_in(request: Request) -> tuple[World, Person]:
    world: World = request.app.state.world
    person = world.people.get(request.path_params["person"])
    if person is None:
        raise acting.impossible("there is no such person", 404)
    return world, person


def doing(act: Act) -> Callable[[Request], Any]:
    """A route that does one thing as one person; a message that results is shown as it stands."""

    @answering
    async def do(request: Request) -> Response:
        world, person = person_in(request)
        done = act(world, person, await read_params(request))
        return JSONResponse(seen_message(done) if isinstance(done, Message) else done)

    return do


@answering
async def people(request: Request) -> Response:
    world: World = request.app.state.world
    if request.method == "GET":
        return JSONResponse([listed_person(world, person) for person in world.people.values()])
    params = await read_params(request)
    language = params.text("language_code") or "fr"
    person = world.add_person(params.text("name"), language, params.whole("id") or None)
    person.username = params.text("username")
    return JSONResponse(seen_person(world, person), 201)


@answering
async def chat(request: Request) -> Response:
    world, person = person_in(request)
    query = Params(dict(request.query_params))
    after, wait = query.whole("after"), query.real("wait") or 0.0
    return JSONResponse(await read_chat(world, person, after, wait, query.flag("changes")))


@answering
async def answer_to_press(request: Request) -> Response:
    world, person = person_in(request)
    press = world.presses.get(request.path_params["press"])
    if press is None or press.person_id != person.id:
        raise acting.impossible("there is no such press", 404)
    wait = Params(dict(request.query_params)).real("wait") or 0.0
    if not press.answers and wait and not world.closing:
        await press.bell.wait(min(wait, 60.0))
    first = press.answers[0] if press.answers else {}
    times = len(press.answers)
    return JSONResponse({"answered": bool(times), "times": times, **first})


@answering
async def media(request: Request) -> Response:
    world, _ = person_in(request)
    file = world.files.by_id(request.path_params["file"])
    if file is None:
        raise acting.impossible("there is no such file", 404)
    # Only pictures, sound and film are shown; anything else is downloaded, never opened here.
    shown = file.mime.startswith(("image/", "audio/", "video/")) and "svg" not in file.mime
    manner = "inline" if shown and "download" not in request.query_params else "attachment"
    mime = file.mime if shown else "application/octet-stream"
    response = Response(file.content, media_type=mime)
    response.headers["Content-Disposition"] = manner
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def write(world: World, person: Person, params: Params) -> dict[str, Any]:
    reply_to, chat_id = params.whole("reply_to"), params.whole("chat_id")
    written = acting.write(world, person, params.text("text"), reply_to, chat_id)
    ids = [message.id for message in written]
    return {**seen_message(written[-1]), "message_ids": ids}


def tap(world: World, person: Person, params: Params) -> dict[str, Any]:
    return tapping.tap(world, person, params.values)


def edit(world: World, person: Person, params: Params) -> Message:
    return acting.edit(world, person, params.whole("message_id"), params.text("text"))


def open_link(world: World, person: Person, params: Params) -> Message:
    url = params.text("url")
    payload = url.partition("start=")[2].partition("&")[0] if url else params.text("start")
    return acting.open_link(world, person, payload)


def place(world: World, person: Person, params: Params) -> Message:
    latitude = params.values.get("lat", params.values.get("latitude"))
    longitude = params.values.get("lon", params.values.get("longitude"))
    location = {"latitude": float(latitude or 0), "longitude": float(longitude or 0)}
    return acting.say(world, person, {"location": location}, params.whole("reply_to"))


def contact(world: World, person: Person, params: Params) -> Message:
    own = tapping.own_contact(person)
    given = {name: params.text(name) for name in ("phone_number", "first_name", "last_name")}
    given = {name: value for name, value in given.items() if value}
    # Someone else's card carries no user_id unless Telegram knows them.
    shown = given if "phone_number" in given else own
    return acting.say(world, person, {"contact": {"first_name": person.first_name, **shown}})


def sending(kind: str) -> Act:
    def send(world: World, person: Person, params: Params) -> Message:
        return acting.send_file(world, person, kind, _upload(params, kind), params)

    return send


def _upload(params: Params, kind: str) -> Upload:
    if params.files:
        return next(iter(params.files.values()))
    try:
        content = base64.b64decode(params.text("content"), validate=True)
    except binascii.Error:
        raise acting.impossible("content is not base64", 400) from None
    name = params.text("name") or {"photo": "photo.jpg", "voice": "voice.ogg"}.get(kind, "file.bin")
    return Upload(name, params.text("mime"), content)


def block(world: World, person: Person, params: Params) -> dict[str, Any]:
    acting.block(world, person, True)
    return seen_person(world, person)


def unblock(world: World, person: Person, params: Params) -> dict[str, Any]:
    acting.block(world, person, False)
    return seen_person(world, person)


def deactivate(world: World, person: Person, params: Params) -> dict[str, Any]:
    acting.deactivate(world, person)
    return seen_person(world, person)


DEEDS: dict[str, Act] = {
    "messages": write,
    "taps": tap,
    "edits": edit,
    "links": open_link,
    "places": place,
    "contacts": contact,
    "block": block,
    "unblock": unblock,
    "deactivate": deactivate,
    **{name: sending(kind) for name, kind in FILES.items()},
}

ROUTES = [
    Route("/people", people, methods=["GET", "POST"]),
    Route("/people/{person:int}/chat", chat),
    Route("/people/{person:int}/answers/{press}", answer_to_press),
    Route("/people/{person:int}/media/{file}", media),
    *(
        Route(f"/people/{{person:int}}/{name}", doing(act), methods=["POST"])
        for name, act in DEEDS.items()
    ),
]
