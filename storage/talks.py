"""The talks of a person, as rows: read whole, written only where they changed."""

import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from conversations.book import Book
from conversations.frozen import utc_text
from conversations.talk import Ended, Talk, Talks
from storage.db import Db, Row
from storage.tidying import AT_ONCE

log = logging.getLogger(__name__)


async def read(db: Db, book: Book, person: str) -> Talks:
    """The talks of `person`.

    A state that this version cannot read is put away, unread: better to begin a talk again than
    to fail at everything this person says from now on.
    """
    rows = await db.execute(
        """
        SELECT ref, name, key, state, step, last_press, place FROM talks
        WHERE person = :person AND place <> 'unreadable' ORDER BY position""",
        {"person": person},
    )
    talks = Talks()
    for row in rows:
        try:
            talks = _with(talks, book, row)
        except (ValidationError, KeyError):
            log.error("a saved talk of kind %s cannot be read; put away", row["name"])
            await _place(db, person, row["ref"], "unreadable")
    return talks


def _with(talks: Talks, book: Book, row: Row) -> Talks:
    ref, name, key, state, step, last_press, place = row
    if place == "ended":
        return Talks(talks.open, talks.paused, Ended(ref, last_press))
    talk = Talk(
        ref=ref,
        name=name,
        key=key,
        state=book.talks[name].state.model_validate_json(state),
        step=step,
        last_press=last_press,
    )
    if place == "open":
        return Talks(talk, talks.paused, talks.ended)
    return Talks(talks.open, (*talks.paused, talk), talks.ended)


async def keep(db: Db, person: str, before: Talks, after: Talks, at: datetime) -> None:
    """Write the difference between `before` and `after`."""
    was, now = dict(_places(before)), dict(_places(after))
    for ref in was.keys() - now.keys():
        await db.run(
            "DELETE FROM talks WHERE person = :person AND ref = :ref",
            {"person": person, "ref": ref},
        )
    for ref, (place, position, talk) in now.items():
        before_it = was.get(ref)
        if before_it != (place, position, talk):
            stays = before_it is not None and before_it[:2] == (place, position)
            params = _params(person, ref, place, position, talk, at)
            await db.run(_MOVE_ON if stays else _KEEP, params)


_KEEP = """
INSERT INTO talks (person, ref, name, key, state, step, last_press, place, position, updated_at)
VALUES (:person, :ref, :name, :key, :state, :step, :last_press, :place, :position, :at)
ON CONFLICT (person, ref) DO UPDATE SET
    name = excluded.name, key = excluded.key, state = excluded.state, step = excluded.step,
    last_press = excluded.last_press, place = excluded.place, position = excluded.position,
    updated_at = excluded.updated_at"""

# A ref is one talk's for good, with its name and key: where its place stays too, only this changes,
# and a plain UPDATE takes a quarter of the time.
_MOVE_ON = """
UPDATE talks SET state = :state, step = :step, last_press = :last_press, updated_at = :at
WHERE person = :person AND ref = :ref"""

_Placed = tuple[str, int, Talk | Ended]


def _places(talks: Talks) -> Iterator[tuple[str, _Placed]]:
    if talks.ended is not None:
        yield talks.ended.ref, ("ended", 0, talks.ended)
    for position, talk in enumerate(talks.paused, start=1):
        yield talk.ref, ("paused", position, talk)
    if talks.open is not None:
        yield talks.open.ref, ("open", 0, talks.open)


def _params(
    person: str, ref: str, place: str, position: int, talk: Talk | Ended, at: datetime
) -> dict[str, Any]:
    params = {"name": "", "key": "", "state": "", "step": 0, "last_press": talk.last_press}
    if isinstance(talk, Talk):
        params |= {"name": talk.name, "key": talk.key, "step": talk.step}
        params["state"] = talk.state.model_dump_json()
    place_at = {"place": place, "position": position, "at": utc_text(at)}
    return {"person": person, "ref": ref, **params, **place_at}


async def _place(db: Db, person: str, ref: str, place: str) -> None:
    await db.run(
        "UPDATE talks SET place = :place WHERE person = :person AND ref = :ref",
        {"place": place, "person": person, "ref": ref},
    )


async def erase(db: Db, person: str) -> None:
    """Forget every talk of `person`."""
    await db.run("DELETE FROM talks WHERE person = :person", {"person": person})


async def prune(db: Db, before: datetime) -> int:
    """Drop a page of what is left of talks that ended before that moment."""
    return await _drop_page(db, "place = 'ended'", before)


async def prune_unreadable(db: Db, before: datetime) -> int:
    """Drop a page of talks that were put away unread and not touched since that moment."""
    return await _drop_page(db, "place = 'unreadable'", before)


async def prune_left(db: Db, before: datetime) -> int:
    """Drop a page of what is not to be kept once it was left, untouched since that moment: the
    welcome of a stranger who went away, and what somebody answered about voting."""
    welcomes = await _drop_page(db, "name = 'welcome'", before)
    return welcomes + await _drop_page(db, "name = 'ready'", before)


async def _drop_page(db: Db, which: str, before: datetime) -> int:
    """`which` in the words of its own index."""
    return await db.run(
        f"""
        DELETE FROM talks WHERE (person, ref) IN (
            SELECT person, ref FROM talks WHERE {which} AND updated_at < :before LIMIT :most)""",  # noqa: S608
        {"before": utc_text(before), "most": AT_ONCE},
    )
