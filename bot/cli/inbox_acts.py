"""What `portevoix inbox` does: answers, closes, assigns. The running bot delivers what is posted.

Each act reads the request again in the transaction that changes it, and asks the same rules as
the chat (conversations/requests/rules.py). The letters only go into the outbox.
"""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Literal

from bot.cli.opening import House
from bot.cli.printing import complain, say
from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.profile import QuietOf
from conversations.reply import Reply
from conversations.requests.acting import handed
from conversations.requests.delivering import closed_unanswered, letters
from conversations.requests.events import RequestAnswered, RequestAssigned, RequestClosed
from conversations.requests.known import Mate, Mates, Part, Request, RequestByNumber
from conversations.requests.listing import mate_name
from conversations.requests.rules import Act, after
from storage.unit import Unit

Done = Literal["answered", "kept", "closed", "assigned", "unknown", "already", "unanswered", "no"]
FAILED: frozenset[str] = frozenset({"unknown", "already", "unanswered", "no"})


async def answer(house: House, number: int, text: str, *, anyway: bool) -> int:
    """Answer as the town hall; not twice unless `anyway`."""

    async def work(unit: Unit) -> Done:
        request = await unit.find(RequestByNumber(number))
        if request is None or after(request.status, "answer") is None:
            return "unknown"
        if request.status != "waiting" and not anyway:
            return "already"
        parts = (Part(text=text),)
        event = RequestAnswered(number=number, parts=parts, label="", role="admin")
        post = letters(request, parts, "admin", "") if request.reachable else ()
        await _did(unit, event, post)
        return "answered" if request.reachable else "kept"

    return _told(house, await house.store.write(work), number)


async def close(house: House, number: int, *, sure: bool) -> int:
    """Close; what was never answered only when they are `sure`, and the resident is told."""

    async def work(unit: Unit) -> Done:
        request = await unit.find(RequestByNumber(number))
        if not _possible(request, "close"):
            return "unknown"
        assert request is not None
        if request.status == "waiting" and not sure:
            return "unanswered"
        unanswered = request.first_answered_at is None and request.reachable
        post = (closed_unanswered(request),) if unanswered else ()
        await _did(unit, RequestClosed(number=number), post)
        return "closed"

    return _told(house, await house.store.write(work), number)


async def assign(house: House, number: int, label: str) -> int:
    """Give it to whoever is called `label`; `-` leaves it to nobody."""

    async def work(unit: Unit) -> Done:
        request = await unit.find(RequestByNumber(number))
        if not _possible(request, "give"):
            return "unknown"
        mate = _called(await unit.find(Mates()), label)
        if mate is None and label != "-":
            return "no"
        assert request is not None
        by = mate_name("admin", "")
        card = house.city.card()
        told = await _in_time(unit, card, handed(mate, request, by, card)) if mate else ()
        await _did(unit, RequestAssigned(number=number, person=mate.person if mate else ""), told)
        return "assigned"

    return _told(house, await house.store.write(work), number, label=label)


async def _in_time(unit: Unit, city: CityCard, told: Reply) -> tuple[Reply, ...]:
    """As in the chat: it does not ring in the quiet hours of whoever it is for."""
    quiet = QuietOf((told.to,))
    known = Known({TheCity(): city, quiet: await unit.find(quiet)})
    return in_their_time((told,), datetime.now(UTC), known)


def _possible(request: Request | None, act: Act) -> bool:
    return request is not None and after(request.status, act) is not None


def _called(mates: tuple[Mate, ...], label: str) -> Mate | None:
    return next((m for m in mates if m.label and m.label.casefold() == label.casefold()), None)


async def _did(unit: Unit, event: Event, post: Sequence[Reply]) -> None:
    ref, at = f"staff-{secrets.token_hex(8)}", datetime.now(UTC)
    await unit.did(event, ref, at)
    incoming = Incoming(ref=ref, person="", at=at, what=TimeCame(what="command-line"))
    await unit.post(incoming, "", "", post)


def _told(house: House, done: Done, number: int, **more: str) -> int:
    tell = complain if done in FAILED else say
    tell(house.line(f"inbox-done-{done}", n=number, **more))
    return 1 if done in FAILED else 0
