"""Opens, lists and closes campaigns, by the same functions as the chat."""

import secrets
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.cli.confirming import agrees
from bot.cli.facts import decided
from bot.cli.members import Nobody, staff_called
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.ideas.file import read_campaign
from bot.keeping import city_card
from bot.staff_words import Unusable
from bot.words import Words
from conversations.city import CityCard
from conversations.courtesy import in_their_time
from conversations.event import StaffAct
from conversations.ideas.calling import campaign_intro
from conversations.ideas.campaign import (
    Campaign,
    CampaignFigures,
    Campaigns,
    FiguresOf,
)
from conversations.ideas.campaign_composing import kept_words
from conversations.ideas.campaign_telling import days, figures_words, page, state, warnings
from conversations.ideas.team_events import CampaignClosed, CampaignKept
from conversations.ideas.written import BOX
from conversations.incoming import Incoming, TimeCame
from conversations.languages import NAMES
from conversations.reply import Words as Said
from storage import bot_facts
from storage.unit import Unit


class _Town:
    """What campaigns are compared with, and how they are said."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.city: CityCard = city_card(house.settings, house.city)
        self.words = Words(self.city.time_zone)
        self.today: date = datetime.now(UTC).astimezone(ZoneInfo(self.city.time_zone)).date()

    async def campaigns(self) -> tuple[Campaign, ...]:
        return await self.house.store.write(lambda unit: unit.find(Campaigns()))

    async def figures(self, slug: str) -> CampaignFigures:
        return await self.house.store.write(lambda unit: unit.find(FiguresOf(slug)))

    def plain(self, said: Said) -> str:
        """As whoever typed the command reads it."""
        return self.words.plain(said, self.house.lang)

    async def did(self, event: StaffAct) -> None:
        """Apply it and write it into the staff log."""
        at, ref = datetime.now(UTC), f"staff-{secrets.token_hex(8)}"
        await self.house.store.write(lambda unit: unit.did(event, ref, at))

    async def tell(self, person: str, campaign: Campaign) -> None:
        """Whoever it was kept for hears of it in their chat, not at night."""
        at, ref = datetime.now(UTC), f"staff-{secrets.token_hex(8)}"
        letter = kept_words(campaign, self.today).model_copy(
            update={"to": person, "lane": "reminder", "for_team": True}
        )

        async def work(unit: Unit) -> None:
            what = TimeCame(what="command-line")
            incoming = Incoming(ref=ref, person=person, at=at, what=what)
            letters = await decided(
                unit, self.city, lambda known: in_their_time((letter,), at, known)
            )
            await unit.post(incoming, "", "", letters)

        await self.house.store.write(work)


async def open_campaign(house: House, file: Path, label: str | None, *, sure: bool) -> int:
    """Show what is in `file`, ask, and keep it; 1 when it is not kept."""
    town = _Town(house)
    try:
        campaign = read_campaign(file, town.city)
        who = await staff_called(house, label, "ideas-not-staff") if label else ""
    except Unusable as unusable:
        complain(*unusable.sentences(house.lang), house.line("ideas-nothing"))
        return 1
    except Nobody as nobody:
        complain(nobody.sentence, house.line("ideas-nothing"))
        return 1
    before = next((one for one in await town.campaigns() if one.slug == campaign.slug), None)
    say(*await _summary(town, campaign, before))
    asked = "ideas-open-ask" if before is None else "ideas-change-ask"
    if not sure and not agrees(house, house.line(asked, slug=campaign.slug)):
        complain(house.line("ideas-nothing"))
        return 1
    await town.did(CampaignKept(campaign=campaign))
    if who:
        await town.tell(who, campaign)
    said = town.plain(state(campaign, town.today))
    bot = await house.store.read(bot_facts.username)
    say(house.line("ideas-opened", slug=campaign.slug, state=said, bot=bot or "…"))
    return 0


async def _summary(town: _Town, campaign: Campaign, before: Campaign | None) -> list[str]:
    """What the file says, what residents read, and what to look at again."""
    figures = await town.figures(campaign.slug)
    there = town.house.line("ideas-changes", slug=campaign.slug)
    return [
        *((there,) if before is not None else ()),
        *(town.plain(one) for one in page(campaign, town.city)),
        *_as_read(town, campaign),
        *(town.plain(one) for one in warnings(campaign, before, figures, town.city, town.today)),
    ]


def _as_read(town: _Town, campaign: Campaign) -> Iterator[str]:
    """What residents read, in each language that there is a name in."""
    for locale in town.city.languages:
        if locale not in dict(campaign.title.words):
            continue
        language = town.plain(NAMES[locale])
        yield town.house.line("ideas-seen-by-residents", language=language)
        for block in campaign_intro(campaign, town.city):
            yield from (f"    {row}" for row in town.words.plain(block, locale).split("\n"))


async def list_campaigns(house: House) -> int:
    """Each with its dates, its state and its figures; the box last."""
    town = _Town(house)
    for one in await town.campaigns():
        figures = await town.figures(one.slug)
        row = house.line(
            "ideas-row",
            slug=one.slug,
            title=town.plain(one.name),
            state=town.plain(state(one, town.today)),
            days=town.plain(days(one)),
            figures=town.plain(figures_words(figures)),
        )
        say(row)
    return 0


async def close_campaign(house: House, slug: str, *, sure: bool) -> int:
    """Close it by hand; 1 when it stays as it is."""
    town = _Town(house)
    one = next((found for found in await town.campaigns() if found.slug == slug), None)
    refusal = _not_closed(one, slug)
    if refusal:
        complain(house.line(refusal, slug=slug))
        return 1
    if not sure and not agrees(house, house.line("ideas-close-ask", slug=slug)):
        complain(house.line("ideas-nothing"))
        return 1
    await town.did(CampaignClosed(slug=slug))
    say(house.line("ideas-closed", slug=slug))
    return 0


def _not_closed(one: Campaign | None, slug: str) -> str:
    """The line that says why it cannot be closed; empty where it can."""
    if one is None:
        return "ideas-unknown"
    if slug == BOX:
        return "ideas-close-box"
    return "ideas-closed-already" if one.closed else ""
