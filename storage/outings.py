"""The outings room: the team's field log, and how many came by each poster."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from conversations.frozen import day_of, utc_text
from conversations.outings.events import (
    Notes,
    OutingCorrected,
    OutingDeleted,
    OutingKind,
    OutingLogged,
    PosterRead,
)
from conversations.outings.known import OutingCard, OutingsOf
from storage.db import Db, Row
from storage.happened import Happened
from storage.tidying import AT_ONCE

AUTHOR_KEPT = timedelta(days=30)
"""How long the log knows who noted what: as long as they may correct it."""
_COLUMNS = """
    id, day, kind, secteur, arrondissement, place, met_from, met_to, topics, sentence, posters,
    logged_at"""


async def outings_of(db: Db, ask: OutingsOf) -> tuple[OutingCard, ...]:
    """What a person noted, the latest day first."""
    rows = await db.execute(
        f"""
        SELECT {_COLUMNS} FROM outings WHERE person = :person AND person <> ''
        ORDER BY day DESC, logged_at DESC, id""",  # noqa: S608 - names of ours
        {"person": ask.person},
    )
    return tuple(_card(row) for row in rows)


async def logged(db: Db, event: OutingLogged, happened: Happened) -> None:
    """Add an outing to the log; the same one twice is one."""
    await db.run(
        """
        INSERT INTO outings (id, day, kind, secteur, arrondissement, place, met_from, met_to,
            topics, sentence, posters, person, logged_at)
        VALUES (:id, :day, :kind, :secteur, :arrondissement, :place, :met_from, :met_to,
            :topics, :sentence, :posters, :person, :at)
        ON CONFLICT (id) DO NOTHING""",
        {**_values(event.id, event), "person": happened.person, "at": _day(happened.at)},
    )


async def corrected(db: Db, event: OutingCorrected, happened: Happened) -> None:
    """Change an outing of one's own."""
    await db.run(
        """
        UPDATE outings SET day = :day, kind = :kind, secteur = :secteur,
            arrondissement = :arrondissement, place = :place, met_from = :met_from,
            met_to = :met_to, topics = :topics, sentence = :sentence, posters = :posters
        WHERE id = :id AND person = :person AND person <> ''""",
        {**_values(event.id, event), "person": happened.person},
    )


async def deleted(db: Db, event: OutingDeleted, happened: Happened) -> None:
    """Take an outing of one's own out of the log."""
    await db.run(
        "DELETE FROM outings WHERE id = :id AND person = :person AND person <> ''",
        {"id": event.id, "person": happened.person},
    )


async def page(db: Db, after: str, most: int = 500) -> Sequence[OutingCard]:
    """The log in the order of its ids, of which none says when or whose it is."""
    rows = await db.execute(
        f"SELECT {_COLUMNS} FROM outings WHERE id > :after ORDER BY id LIMIT :most",  # noqa: S608
        {"after": after, "most": most},
    )
    return [_card(row) for row in rows]


@dataclass(frozen=True, order=True)
class Figure:
    """The outings of one kind in one secteur in one week, and about how many people they met."""

    week: date
    """Its Monday."""
    secteur: int
    """Its number; 0 where it was the whole town, or the town is not divided."""
    kind: OutingKind
    outings: int
    met: int


async def figures(db: Db, since: date, until: date) -> list[Figure]:
    """The indicators of the days from `since` to `until`, both included."""
    rows = await db.execute(
        """
        SELECT day, kind, secteur, met_from, met_to FROM outings
        WHERE day >= :since AND day <= :until""",
        {"since": since.isoformat(), "until": until.isoformat()},
    )
    outings: Counter[tuple[date, int, OutingKind]] = Counter()
    met: Counter[tuple[date, int, OutingKind]] = Counter()
    for day, kind, secteur, least, most in rows:
        cell = (monday(date.fromisoformat(day)), secteur, kind)
        outings[cell] += 1
        met[cell] += Notes(met_from=least, met_to=most).met
    return sorted(Figure(*cell, count, met[cell]) for cell, count in outings.items())


async def poster_visits(db: Db, since: date, until: date) -> dict[str, int]:
    """How often each poster's link was followed on those days: UTC's, the journal keeps no hour."""
    rows = await db.execute(
        "SELECT data FROM journal WHERE name = :name AND at >= :first AND at < :end",
        {
            "name": PosterRead.__name__,
            "first": since.isoformat(),
            "end": (until + timedelta(days=1)).isoformat(),
        },
    )
    return dict(sorted(Counter(str(json.loads(data)["code"]) for (data,) in rows).items()))


def monday(day: date) -> date:
    """The first day of the week of `day`."""
    return day - timedelta(days=day.weekday())


async def prune_authors(db: Db, before: datetime) -> int:
    """Forget who noted what was noted before that moment, a page of it."""
    return await db.run(
        """
        UPDATE outings SET person = '' WHERE id IN (SELECT id FROM outings
            WHERE person <> '' AND logged_at < :before LIMIT :most)""",
        {"before": utc_text(before), "most": AT_ONCE},
    )


async def mine(db: Db, person: str) -> list[dict[str, Any]]:
    """The outings that the log still knows to be theirs."""
    return [one.model_dump(mode="json") for one in await outings_of(db, OutingsOf(person))]


async def forget(db: Db, person: str) -> None:
    """The log keeps numbers and codes: nobody's words, and nobody knows who went."""
    await db.run(
        """
        UPDATE outings SET person = '', place = '', sentence = ''
        WHERE person = :person AND person <> ''""",
        {"person": person},
    )


def _day(at: datetime) -> str:
    """No finer: by its moment one would find in the staff log who noted it."""
    return utc_text(day_of(at))


def _values(id: str, notes: Notes) -> dict[str, Any]:
    return {
        "id": id,
        "day": notes.day.isoformat(),
        "kind": notes.kind,
        "secteur": notes.secteur,
        "arrondissement": notes.arrondissement,
        "place": notes.place,
        "met_from": notes.met_from,
        "met_to": notes.met_to,
        "topics": " ".join(notes.topics),
        "sentence": notes.sentence,
        "posters": " ".join(notes.posters),
    }


def _card(row: Row) -> OutingCard:
    found = dict(row)
    codes = {name: tuple(found[name].split()) for name in ("topics", "posters")}
    return OutingCard.model_validate({**found, **codes})
