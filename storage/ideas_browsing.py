"""Published ideas as they are browsed: which comes next, who supports it, what is said of it.

The order is each person's own, so that nobody's idea is first for everybody and the early ones do
not win: ideas are dealt by the SHA-256 of the person and the idea. It follows from the two alone:
nothing is stored, it is the same tomorrow, and a new idea slips in anywhere.

Nothing in an index can be sorted by that, so the cards are dealt in parts. Up to `DEAL` ideas are
one part; more are sixteen, by the next digit of their references (which are digests: the parts are
as good as equal), in an order of the person's own too. So a card reads some hundred entries of an
index among fifty thousand. An index over random numbers, with a start and a direction for each
person, would read one; but there whoever follows a wide gap comes first for many, for ever, and the
same ideas always follow each other.
When a part grows beyond `DEAL` its cards are dealt anew, once.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from conversations.ideas.browsing_known import (
    Comment,
    Comments,
    CommentsOn,
    NextIdea,
    Shelf,
    Shelves,
    ShelvesOf,
    Support,
    SupportOf,
)
from conversations.ideas.known import IdeaByRef, IdeaCard
from storage import ideas_known
from storage.db import Db
from storage.ideas_public import PUBLIC

DEAL = 1000
DIGITS = "0123456789abcdef"
BEHIND = dict(zip(DIGITS, (*DIGITS[1:], "g"), strict=True))
"""What comes after everything that begins with a digit."""
_ON_SHELF = {
    "campaign": " AND i.campaign = :campaign",
    "theme": " AND i.theme = :theme",
    "district": " AND i.arrondissement = :district",
}


async def next_idea(db: Db, ask: NextIdea) -> IdeaCard | None:
    """The idea that is the next for that person."""
    ref = await next_ref(db, ask)
    return None if ref is None else await ideas_known.by_ref(db, IdeaByRef(ref))


async def next_ref(db: Db, ask: NextIdea, part: str = "") -> str | None:
    """Its reference, among those that begin with `part`."""
    after = ask.after if ask.after.startswith(part) else ""
    refs = await _refs(db, ask.shelf, part, DEAL + 1)
    if len(refs) <= DEAL:
        return _next(ask.person, refs, after)
    parts = sorted((part + digit for digit in DIGITS), key=lambda one: _dealt(ask.person, one))
    begin = parts.index(after[: len(part) + 1]) if after else 0
    for one in parts[begin:]:
        found = await next_ref(db, ask, one)
        if found is not None:
            return found
    return None


def _dealt(person: str, what: str) -> bytes:
    return sha256(f"{person}/{what}".encode()).digest()


def _next(person: str, refs: Iterable[str], after: str) -> str | None:
    """The first after `after`, which need not be there any more."""
    behind = _dealt(person, after) if after else b""
    dealt = ((_dealt(person, ref), ref) for ref in refs)
    return min((one for one in dealt if one[0] > behind), default=(b"", None))[1]


async def _refs(db: Db, shelf: Shelf, part: str, most: int) -> list[str]:
    """Up to `most` references on a shelf that begin with `part`, in no order."""
    where, wanted = _standing_on(shelf)
    high = part[:-1] + BEHIND[part[-1]] if part else "g"
    rows = await db.execute(
        f"""
        SELECT i.id FROM ideas i WHERE {where} AND i.id >= :low AND i.id < :high
        LIMIT :most""",  # noqa: S608
        {**wanted, "low": part, "high": high, "most": most},
    )
    return [row[0] for row in rows]


def _standing_on(shelf: Shelf) -> tuple[str, dict[str, Any]]:
    """What is true of an idea on a shelf, and what it is compared with."""
    chosen = {name: one for name, one in shelf.model_dump().items() if one not in ("", None)}
    return "".join((PUBLIC, *(_ON_SHELF[name] for name in chosen))), chosen


async def shelves_of(db: Db, ask: ShelvesOf) -> Shelves:
    """Those of them on which something stands."""
    wanted, within = ask.wanted, ask.within
    return Shelves(
        campaigns=tuple([x for x in wanted.campaigns if await _any(db, within, campaign=x)]),
        themes=tuple([x for x in wanted.themes if await _any(db, within, theme=x)]),
        districts=tuple([x for x in wanted.districts if await _any(db, within, district=x)]),
    )


async def _any(db: Db, within: Shelf, **chosen: object) -> bool:
    where, wanted = _standing_on(within.model_copy(update=chosen))
    return await db.one(f"SELECT 1 FROM ideas i WHERE {where} LIMIT 1", wanted) is not None  # noqa: S608


async def support_of(db: Db, ask: SupportOf) -> Support:
    """Whether they support it, and any other."""
    rows = await db.execute(
        "SELECT idea FROM idea_supports WHERE person = :person LIMIT 2", {"person": ask.person}
    )
    given = await db.one(
        "SELECT 1 FROM idea_supports WHERE idea = :idea AND person = :person",
        {"idea": ask.ref, "person": ask.person},
    )
    return Support(given=given is not None, others=any(row[0] != ask.ref for row in rows))


async def comments_on(db: Db, ask: CommentsOn) -> Comments:
    """What was reviewed, the newest first; and their own, wherever the review is with it."""
    key = {"idea": ask.ref}
    rows = await db.execute(
        """
        SELECT id, words, at, status FROM idea_comments
        WHERE idea = :idea AND status = 'published'
        ORDER BY at DESC, id LIMIT :most OFFSET :skip""",
        {**key, "most": ask.most, "skip": ask.skip},
    )
    total = await db.one(
        "SELECT count(*) FROM idea_comments WHERE idea = :idea AND status = 'published'", key
    )
    mine = await db.one(
        """
        SELECT id, words, at, status FROM idea_comments
        WHERE person = :person AND idea = :idea ORDER BY at DESC LIMIT 1""",
        {**key, "person": ask.person},
    )
    return Comments(
        page=tuple(Comment.model_validate(dict(row)) for row in rows),
        total=total[0] if total else 0,
        mine=None if mine is None else Comment.model_validate(dict(mine)),
    )
