"""What `portevoix ideas review` shows: the list, and one idea, as the chat shows them."""

import secrets
from datetime import UTC, datetime

from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.words import Words
from conversations.ideas.campaign import Campaigns, campaign_of
from conversations.ideas.known import IdeaByNumber, IdeaByRef, IdeaCard
from conversations.ideas.queue_known import ON_A_PAGE, Queue, Scope
from conversations.ideas.queue_listing import in_full, said_by_somebody
from conversations.ideas.reviewed import paragraphs
from conversations.ideas.team_events import IdeaSeen
from conversations.reply import Words as Said
from conversations.reply import line
from storage.unit import Unit

LARGEST = 10**12
"""No idea has such a number."""


def plain(house: House, words: Said) -> str:
    """A sentence of the chat in the language of whoever typed the command."""
    return Words(house.city.time_zone).plain(words, house.lang)


async def list_all(house: House, scope: Scope) -> int:
    """Two lines for each idea: how it stands and what it is about."""
    page, city = 0, house.city.card()
    campaigns = await house.store.write(lambda unit: unit.find(Campaigns()))
    while True:
        ask = Queue("", scope, page)
        view = await house.store.write(lambda unit, ask=ask: unit.find(ask))  # type: ignore[misc]
        for idea in view.rows:
            say(plain(house, in_full(idea, city, campaigns)))
        for comment in view.said:
            say(plain(house, said_by_somebody(comment)))
        page += 1
        if page * ON_A_PAGE >= view.found:
            break
    if not view.found:
        say(plain(house, line("ideas-queue-empty")))
    return 0


async def show(house: House, number: int) -> int:
    """All of one idea; reading one that is not public stands in the staff log."""
    said = await house.store.write(lambda unit: _said(unit, house, number))
    if said is None:
        complain(plain(house, line("ideas-queue-gone", n=str(number))))
        return 1
    say(*(plain(house, words) for words in said))
    return 0


async def _said(unit: Unit, house: House, number: int) -> tuple[Said, ...] | None:
    idea = await found(unit, number)
    if idea is None:
        return None
    if not idea.published:
        seen = IdeaSeen(ref=idea.ref, number=idea.number)
        await unit.did(seen, f"staff-{secrets.token_hex(8)}", datetime.now(UTC))
    campaign = campaign_of(idea.written.campaign, await unit.find(Campaigns()))
    into = await unit.find(IdeaByRef(idea.merged_into)) if idea.merged_into else None
    return paragraphs(idea, campaign, house.city.card(), "", into)


async def found(unit: Unit, number: int) -> IdeaCard | None:
    """The idea of that number, unless its author took it back."""
    idea = await unit.find(IdeaByNumber(number)) if 0 < number < LARGEST else None
    return None if idea is None or idea.status == "withdrawn" else idea
