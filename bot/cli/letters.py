"""What the town's own machine does and writes in one transaction; the running bot delivers it."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime

from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.profile import QuietOf
from conversations.reply import Reply
from storage.unit import Unit


async def in_time(unit: Unit, city: CityCard, letters: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """As in the chat: they do not ring in the quiet hours of whoever they are for."""
    quiet = QuietOf(tuple(one.to for one in letters))
    known = Known({TheCity(): city, quiet: await unit.find(quiet)})
    return in_their_time(letters, datetime.now(UTC), known)


async def did(unit: Unit, event: Event, post: Sequence[Reply]) -> None:
    """It happened, and these letters follow from it."""
    ref, at = f"staff-{secrets.token_hex(8)}", datetime.now(UTC)
    await unit.did(event, ref, at)
    incoming = Incoming(ref=ref, person="", at=at, what=TimeCame(what="command-line"))
    await unit.post(incoming, "", "", post)
