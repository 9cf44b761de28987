"""Campaigns as they are kept, opened anew and closed, and how many ideas they have."""

from datetime import UTC, date, datetime

import pytest

from conversations.ideas.campaign import (
    THE_BOX,
    Campaign,
    CampaignFigures,
    Campaigns,
    FiguresOf,
    campaign_of,
    open_ones,
)
from conversations.ideas.team_events import CampaignClosed, CampaignKept
from conversations.openings import Call, Calls
from conversations.reply import told
from storage.campaigns import calls, every
from storage.store import Store
from storage.unit import Unit
from tests.players.cast import Cast
from tests.players.proposals import proposed, read

AT = datetime(2027, 1, 20, 9, 0, tzinfo=UTC)
DAY = date(2027, 1, 20)


def campaign(slug: str, opens: date | None = None, closes: date | None = None) -> Campaign:
    return Campaign(slug=slug, title=told({"fr": slug.title()}), opens=opens, closes=closes)


async def keep(store: Store, *many: Campaign) -> None:
    async def work(unit: Unit) -> None:
        for one in many:
            await unit.did(CampaignKept(campaign=one), f"ref-{one.slug}", AT)

    await store.write(work)


async def close(store: Store, slug: str) -> None:
    await store.write(lambda unit: unit.did(CampaignClosed(slug=slug), f"close-{slug}", AT))


async def found(store: Store) -> tuple[Campaign, ...]:
    return await store.read(lambda db: every(db, Campaigns()))


async def test_the_box_is_always_there_and_last(store: Store) -> None:
    assert await found(store) == (THE_BOX,)
    await keep(store, campaign("a", date(2027, 1, 1)), campaign("b", date(2027, 2, 1)))
    assert [one.slug for one in await found(store)] == ["b", "a", "box"]


async def test_the_box_may_be_written_anew_and_is_never_closed(store: Store) -> None:
    ours = Campaign(slug="box", title=told({"fr": "Vos idées"}), comments=False)
    await keep(store, ours)
    await close(store, "box")
    assert await found(store) == (ours,)


async def test_one_that_is_closed_by_hand_opens_again_when_it_is_written_anew(store: Store) -> None:
    await keep(store, campaign("a"))
    await close(store, "a")
    (closed, _) = await found(store)
    assert closed.closed and closed.phase(DAY) == "closed"
    await keep(store, closed)
    (opened, _) = await found(store)
    assert not opened.closed and opened.phase(DAY) == "open"


@pytest.mark.parametrize(
    ("opens", "closes", "phase"),
    [
        (None, None, "open"),
        (DAY, DAY, "open"),
        (date(2027, 1, 21), None, "coming"),
        (None, date(2027, 1, 19), "over"),
    ],
)
async def test_where_it_stands_follows_from_its_days(
    opens: date | None, closes: date | None, phase: str
) -> None:
    one = campaign("a", opens, closes)
    assert one.phase(DAY) == phase
    assert open_ones((one,), DAY) == ((one,) if phase == "open" else ())
    assert campaign_of("gone", (one,)) == THE_BOX


async def test_announcements_may_lead_to_what_is_open_or_to_come(store: Store) -> None:
    await keep(
        store,
        campaign("now", None, DAY),
        campaign("soon", date(2027, 3, 1)),
        campaign("over", None, date(2027, 1, 19)),
        campaign("shut"),
    )
    await close(store, "shut")
    there = await store.read(lambda db: calls(db, Calls(DAY)))
    assert there == (
        Call(slug="soon", title=told({"fr": "Soon"})),
        Call(slug="now", title=told({"fr": "Now"})),
    )


async def test_ideas_are_counted_by_where_they_stand_and_by_theme(store: Store) -> None:
    cast = Cast()
    cast.scene("Ben, resident, fr")

    async def work(unit: Unit) -> CampaignFigures:
        for scene in (
            'idea 1, received, campaign a, theme rues, "Un"',
            'idea 2, more_asked, campaign a, theme rues, "Deux"',
            'idea 3, published, campaign a, theme sport, "Trois"',
            'idea 4, not_selected, campaign a, theme sport, "Quatre"',
            'idea 5 of Ben, withdrawn, campaign a, theme ecole, "Cinq"',
            'idea 6, received, campaign box, theme rues, "Six"',
        ):
            await proposed(unit, read(scene, cast), AT)
        return await unit.find(FiguresOf("a"))

    figures = await store.write(work)
    assert (figures.received, figures.waiting, figures.public) == (5, 2, 2)
    assert figures.themes == (("rues", 2), ("sport", 2))


async def test_nobody_has_written_yet(store: Store) -> None:
    figures = await store.write(lambda unit: unit.find(FiguresOf("a")))
    assert figures == CampaignFigures()
