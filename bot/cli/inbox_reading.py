"""What `portevoix inbox` shows: the list, one request, the figures."""

import secrets
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.opening import House
from bot.cli.printing import complain, fewer, hour, say
from bot.words import Words
from conversations.reply import Words as Said
from conversations.requests.events import RequestSeen
from conversations.requests.figures import figures
from conversations.requests.known import ON_A_PAGE, Inbox, Request, RequestByNumber
from conversations.requests.listing import age, mate_name
from conversations.requests.topics import topic_name
from storage.requests import handled, inbox

if TYPE_CHECKING:
    from conversations.requests.known import Said as Message
    from storage.unit import Unit


async def list_all(house: House, *, closed: bool) -> int:
    """One line for each request: no word of what was said."""
    at, page = datetime.now(UTC), 0
    while True:
        ask = Inbox("", everything=True, scope="closed" if closed else "all", page=page)
        view = await house.store.read(partial(inbox, ask=ask))
        for request in view.rows:
            say(_row(house, request, at))
        page += 1
        if page * ON_A_PAGE >= view.found:
            break
    if not view.found:
        say(house.line("inbox-empty"))
    return 0


async def show(house: House, number: int) -> int:
    """Everything that was said in it, notes too; that it was read is in the staff log."""
    request = await house.store.write(lambda unit: _seen(unit, number))
    if request is None:
        complain(house.line("inbox-unknown", n=number))
        return 1
    say(_row(house, request, datetime.now(UTC)))
    if not request.reachable:
        say(house.line("inbox-unreachable"))
    for said in request.thread:
        say("", _who(house, said), *_words(house, said))
    return 0


async def _seen(unit: "Unit", number: int) -> Request | None:
    request = await unit.find(RequestByNumber(number))
    if request is None or request.status == "withdrawn":
        return None
    ref = f"staff-{secrets.token_hex(8)}"
    await unit.did(RequestSeen(number=number), ref, datetime.now(UTC))
    return request


def _row(house: House, request: Request, at: datetime) -> str:
    topic = topic_name(house.city.card(), request.topic)
    since = age(request.waiting_since or request.asked_at, at)
    return house.line(
        "inbox-row",
        n=request.number,
        status=house.line(f"inbox-status-{request.status}"),
        age=_plain(house, since),
        topic=_plain(house, topic),
        locale=request.locale,
        who=request.assigned_label or house.line("inbox-nobody"),
    )


def _plain(house: House, words: Said) -> str:
    return Words(house.city.time_zone).plain(words, house.lang)


def _who(house: House, said: "Message") -> str:
    at = hour(said.at, house.city.time_zone)
    who = _plain(house, mate_name(said.role, said.label))
    return house.line(f"inbox-said-{said.side}", at=at, who=who)


def _words(house: House, said: "Message") -> list[str]:
    file = [house.line(f"inbox-file-{said.part.what}")] if said.part.what else []
    return [*file, said.part.text] if said.part.text else file


async def show_figures(house: House) -> int:
    """How many, how fast, how helpful; nothing about fewer than 11 people."""
    card = house.city.card()
    rows = await house.store.read(handled)
    told = figures(rows, datetime.now(UTC), card.time_zone, frozenset(card.holidays))
    names = ("asked", "median_days", "in_time", "helpful", "unhelpful")
    for name in names:
        value = getattr(told, name)
        shown = fewer(house) if value is None else str(value)
        say(house.line(f"inbox-figure-{name.replace('_', '-')}", value=shown))
    return 0
