"""The walks find what is broken: each check of the house is taken out in turn, and they notice."""

from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

import pytest

from conversations.meetings import seats
from conversations.scene import Scene
from storage import inbox, seat_offers
from storage.inbox import Arrived
from tests.fuzz.steps import walk
from tests.fuzz.walking import walked

SEEDS, LENGTH = range(9000, 9010), 300
"""Within three thousand steps, mostly within the first hundred."""


def no_tags(patch: pytest.MonkeyPatch) -> None:
    """A button is believed whatever its tag."""
    patch.setattr("bot.telegram.buttons.hmac.compare_digest", lambda one, other: True)


def no_roles(patch: pytest.MonkeyPatch) -> None:
    """The door is open to every role."""
    patch.setattr(Scene, "may", lambda self, kind: True)


def no_doubles(patch: pytest.MonkeyPatch) -> None:
    """An update that comes again is another one."""
    put, number = inbox.put, count()

    async def anew(db: Any, source: str, arrived: Iterable[Arrived], at: Any) -> frozenset[str]:
        some = [Arrived(f"{one.update_id}-{next(number)}", one.body) for one in arrived]
        return await put(db, source, some, at)

    patch.setattr(inbox, "put", anew)


def no_seats(patch: pytest.MonkeyPatch) -> None:
    """Whoever says yes sits, and the last guard in the tables looks away."""

    async def never(db: Any, meeting: int) -> None:
        return None

    patch.setattr(seats, "seat_for", lambda card, mine, guests: "seated")
    patch.setattr(seat_offers, "not_too_many", never)


BROKEN: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], str]] = {
    "tags": (no_tags, "a forged button"),
    "roles": (no_roles, "opened to a|acted for the team|went on with a"),
    "doubles": (no_doubles, "two effects"),
    "seats": (no_seats, "more people than seats"),
}


@pytest.mark.parametrize("name", BROKEN)
async def test_a_walk_finds_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    broken, said = BROKEN[name]
    broken(monkeypatch)
    for done, seed in enumerate(SEEDS):
        found = await walked(seed, walk(seed, LENGTH))
        if found is not None:
            print(f"{name}: after {done * LENGTH + found.at} steps: {found.why[:200]}")
            assert any(word in found.why for word in said.split("|")), found.why
            return
    pytest.fail(f"{len(SEEDS) * LENGTH} steps, and nobody noticed")
