"""What `portevoix inbox` does: answers, closes, assigns. The running bot delivers what is posted.

Each act reads the request again in the transaction that changes it, and asks the same rules as
the chat (conversations/requests/rules.py). The letters only go into the outbox.
"""

from typing import Literal

from bot.cli.letters import did, in_time
from bot.cli.opening import House
from bot.cli.printing import complain, say
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
        await did(unit, event, post)
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
        await did(unit, RequestClosed(number=number), post)
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
        told = await in_time(unit, card, (handed(mate, request, by, card),)) if mate else ()
        await did(unit, RequestAssigned(number=number, person=mate.person if mate else ""), told)
        return "assigned"

    return _told(house, await house.store.write(work), number, label=label)


def _possible(request: Request | None, act: Act) -> bool:
    return request is not None and after(request.status, act) is not None


def _called(mates: tuple[Mate, ...], label: str) -> Mate | None:
    return next((m for m in mates if m.label and m.label.casefold() == label.casefold()), None)


def _told(house: House, done: Done, number: int, **more: str) -> int:
    tell = complain if done in FAILED else say
    tell(house.line(f"inbox-done-{done}", n=number, **more))
    return 1 if done in FAILED else 0
