"""Ideas on their way into a file: page by page by their number, never whose they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from conversations.frozen import utc_text
from conversations.ideas.out import IdeaOut, IdeasForTeam, IdeasTakenAlong
from storage import bot_facts
from storage.db import Db, Row
from storage.ideas_public import PUBLIC

_COLUMNS = """
i.number, i.campaign, i.status, i.title, i.text, i.locale, i.called, i.theme, i.place,
i.place_words, i.arrondissement, i.latitude, i.longitude, i.public_place, i.channel,
i.author IS NOT NULL AS authored, i.handed_in_at, i.approved_on_own_phone, i.drafted_by, i.reason,
i.cost, i.published_at, i.changed_at, coalesce(i.reference, '') AS reference,
(SELECT m.number FROM ideas m WHERE m.id = i.merged_into) AS merged_into,
(SELECT count(*) FROM idea_supports s WHERE s.idea = i.id) AS supports,
coalesce((SELECT c.words FROM idea_changes c WHERE c.idea = i.id
    ORDER BY c.position DESC LIMIT 1), '') AS answer"""


@dataclass(frozen=True)
class Wanted:
    """Which ideas."""

    public: bool = True
    """Only those that everybody may see; else all but those taken back."""
    campaign: str = ""
    """Empty: of every campaign."""
    since: datetime | None = None
    """Only what changed since then."""

    def where(self) -> tuple[str, dict[str, Any]]:
        """The condition and its parameters."""
        since = utc_text(self.since) if self.since else ""
        allowed = PUBLIC if self.public else "i.status <> 'withdrawn'"
        sql = f"""{allowed} AND (:campaign = '' OR i.campaign = :campaign)
            AND i.changed_at >= :since"""
        return sql, {"campaign": self.campaign, "since": since}


async def counted(db: Db, wanted: Wanted) -> int:
    """How many there are."""
    where, params = wanted.where()
    row = await db.one(f"SELECT count(*) FROM ideas i WHERE {where}", params)  # noqa: S608
    return int(row[0]) if row else 0


async def page(db: Db, wanted: Wanted, after: int = 0, most: int = 500) -> Sequence[IdeaOut]:
    """Those with a number above `after`."""
    where, params = wanted.where()
    rows = await db.execute(
        f"""
        SELECT {_COLUMNS} FROM ideas i
        WHERE i.number > :after AND {where} ORDER BY i.number LIMIT :most""",  # noqa: S608
        {**params, "after": after, "most": most},
    )
    return [_idea(row) for row in rows]


async def taken_along(db: Db, ask: IdeasTakenAlong) -> IdeasForTeam:
    """What is public, and what they wrote down themselves: the latest first where it is cut.

    What its author has since put in words of their own is for the review alone until it is public.
    """
    # Two indexes that hold few ideas, instead of reading them all for an OR.
    where = f"""
        i.status <> 'withdrawn' AND i.id IN (
            SELECT i.id FROM ideas i WHERE {PUBLIC}
            UNION SELECT i.id FROM ideas i WHERE i.drafted_by = :label AND i.drafted_by <> ''
                AND NOT EXISTS (SELECT 1 FROM idea_versions v
                    WHERE v.idea = i.id AND v.written_by = 'resident'))"""  # noqa: S608
    params = {"label": ask.label}
    rows = await db.execute(
        f"""
        SELECT {_COLUMNS} FROM ideas i
        WHERE {where} ORDER BY i.changed_at DESC, i.id LIMIT :most""",  # noqa: S608
        {**params, "most": ask.most},
    )
    found = await db.one(f"SELECT count(*) FROM ideas i WHERE {where}", params)  # noqa: S608
    return IdeasForTeam(
        ideas=tuple(_idea(row) for row in rows),
        left_out=(int(found[0]) if found else 0) - len(rows),
        bot=await bot_facts.username(db),
    )


def _idea(row: Row) -> IdeaOut:
    flags = ("public_place", "authored", "approved_on_own_phone")
    return IdeaOut.model_validate({**dict(row), **{name: bool(row[name]) for name in flags}})
