"""Calls for ideas, as the town wrote them."""

from conversations.frozen import utc_text
from conversations.ideas.campaign import (
    THE_BOX,
    Campaign,
    CampaignFigures,
    Campaigns,
    EveryFigure,
    FiguresOf,
)
from conversations.ideas.team_events import CampaignClosed, CampaignKept
from conversations.ideas.written import BOX
from conversations.openings import Call, Calls
from storage.db import Db
from storage.happened import Happened
from storage.ideas_public import PUBLIC


async def every(db: Db, _ask: Campaigns) -> tuple[Campaign, ...]:
    """All of them, the newest first; the box, which is always there, last."""
    rows = await db.execute("SELECT definition, closed_at FROM campaigns ORDER BY opens DESC, slug")
    found = [
        Campaign.model_validate_json(row["definition"]).model_copy(
            update={"closed": row["closed_at"] is not None}
        )
        for row in rows
    ]
    box = next((one for one in found if one.slug == BOX), THE_BOX)
    return (*(one for one in found if one.slug != BOX), box)


async def figures(db: Db, ask: FiguresOf) -> CampaignFigures:
    """How many ideas there are in one."""
    return dict(await every_figure(db, EveryFigure())).get(ask.slug, CampaignFigures())


async def every_figure(db: Db, _ask: EveryFigure) -> tuple[tuple[str, CampaignFigures], ...]:
    """The same for all of them, in two passes over the ideas."""
    rows = await db.execute(
        f"""
        SELECT campaign, count(*) AS received,
            sum(CASE WHEN status IN ('received', 'in_review', 'more_asked')
                THEN 1 ELSE 0 END) AS waiting,
            sum(CASE WHEN {PUBLIC} THEN 1 ELSE 0 END) AS public
        FROM ideas i GROUP BY campaign ORDER BY campaign"""  # noqa: S608
    )
    themes = await db.execute(
        """
        SELECT campaign, theme, count(*) FROM ideas
        WHERE theme <> '' AND status <> 'withdrawn'
        GROUP BY campaign, theme ORDER BY campaign, theme"""
    )
    return tuple(
        (
            slug,
            CampaignFigures(
                received=received,
                waiting=waiting,
                public=public,
                themes=tuple((code, count) for there, code, count in themes if there == slug),
            ),
        )
        for slug, received, waiting, public in rows
    )


async def calls(db: Db, ask: Calls) -> tuple[Call, ...]:
    """What announcements may lead to: those that are open, or will be."""
    found = (one for one in await every(db, Campaigns()) if one.slug != BOX and not one.closed)
    there = (one for one in found if one.closes is None or ask.on <= one.closes)
    return tuple(Call(slug=one.slug, title=one.title) for one in there)


async def kept(db: Db, event: CampaignKept, happened: Happened) -> None:
    """Open, or written anew; written anew, one that was closed by hand is open again."""
    one = event.campaign
    await db.run(
        """
        INSERT INTO campaigns (slug, definition, opens, closes, changed_at)
        VALUES (:slug, :definition, :opens, :closes, :at)
        ON CONFLICT (slug) DO UPDATE SET definition = excluded.definition, opens = excluded.opens,
            closes = excluded.closes, changed_at = excluded.changed_at, closed_at = NULL""",
        {
            "slug": one.slug,
            "definition": one.model_copy(update={"closed": False}).model_dump_json(),
            "opens": one.opens.isoformat() if one.opens else "",
            "closes": one.closes.isoformat() if one.closes else "",
            "at": utc_text(happened.at),
        },
    )


async def closed(db: Db, event: CampaignClosed, happened: Happened) -> None:
    """Closed by hand; the box, never."""
    if event.slug == BOX:
        return
    await db.run(
        "UPDATE campaigns SET closed_at = :at WHERE slug = :slug AND closed_at IS NULL",
        {"slug": event.slug, "at": utc_text(happened.at)},
    )
