"""How many people an audience has, as the letters will find it (filling.py)."""

from collections import Counter

from conversations.audience import AudienceSize, Size
from storage import audiences, one_at_a_time
from storage.db import Db


async def size(db: Db, ask: AudienceSize) -> Size:
    """How many people an audience has now; busy are those too who wait for another consultation."""
    slug, at = ask.consultation, ask.at
    spares = bool(slug) and await one_at_a_time.anybody(db, slug, at)
    if spares or ask.audience.took or ask.audience.missed:
        return _size(await _one_by_one(db, ask, slug if spares else ""))
    found = await audiences.counts(
        db, ask.audience, at, ask.a_week, invites=ask.invites, unless_told=ask.unless_told
    )
    return _size(found)


async def _one_by_one(db: Db, ask: AudienceSize, slug: str) -> dict[str, int]:
    found: Counter[str] = Counter()
    after, more = "", True
    while more:
        some = await audiences.page(
            db,
            ask.audience,
            after=after,
            most=5_000,
            at=ask.at,
            a_week=ask.a_week,
            invites=ask.invites,
            unless_told=ask.unless_told,
        )
        readers = some.readers
        if slug:
            readers = await one_at_a_time.sparing(db, readers, slug, ask.at)
        found.update(reader.why for reader in readers)
        after, more = some.last, some.more
    return found


def _size(found: dict[str, int]) -> Size:
    left = {why: found.get(why, 0) for why in ("recent", "busy", "budget")}
    return Size(reached=found.get("", 0), **left)
