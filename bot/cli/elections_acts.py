"""Elections as whoever types a command reads them; standing for one, and cancelling it."""

import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from bot.cli.confirming import agrees
from bot.cli.members import Nobody, staff_called
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.words import Words as Speaker
from conversations.reply import Line, Words, line
from conversations.voting.events import ElectionAct
from conversations.voting.keeping import MOST, Act, cancelled, confirmed, may
from conversations.voting.known import ElectionById, ElectionCard, ElectionsToCome, EveryElection
from conversations.voting.team_page import page, row, stands
from conversations.who import PersonByRef
from storage.unit import Unit

Fits = Callable[[tuple[ElectionCard, ...]], tuple[Line, ...]]
"""What is wrong with it among those that are kept."""


def anyhow(cards: tuple[ElectionCard, ...]) -> tuple[Line, ...]:
    """Nothing."""
    return ()


def plain(house: House, words: Sequence[Words]) -> list[str]:
    """What the chat would say, for a terminal."""
    speaker = Speaker(house.city.time_zone)
    return [speaker.plain(one, house.lang) for one in words]


def town_day(house: House) -> date:
    """Today on the town's calendar."""
    return datetime.now(UTC).astimezone(ZoneInfo(house.city.time_zone)).date()


async def found(house: House, id: str) -> ElectionCard | None:
    """The election of that name; None after saying that there is none."""
    card = await house.store.write(lambda unit: unit.find(ElectionById(id)))
    if card is None:
        complain(*plain(house, (line("election-unknown"),)))
    return card


async def list_all(house: House) -> int:
    """One line each."""
    cards = await house.store.write(lambda unit: unit.find(EveryElection(MOST)))
    for one in cards:
        said = plain(house, (row(one, town_day(house)),))[0]
        say(house.line("elections-row", id=one.id, said=said))
    if not cards:
        say(*plain(house, (line("election-list-none"),)))
    return 0


async def show(house: House, id: str) -> int:
    """Its days, each deadline with its rule, and who stands for them."""
    card = await found(house, id)
    if card is None:
        return 1
    say(*plain(house, (*page(card.election), stands(card))))
    return 0


async def confirm(house: House, id: str, label: str, *, sure: bool) -> int:
    """Somebody of the team stands for its days; 1 when it is not confirmed."""
    card = await _possible(house, id, "confirm")
    if card is None:
        return 1
    try:
        person = await staff_called(house, label, "elections-not-staff")
    except Nobody as nobody:
        complain(nobody.sentence)
        return 1
    if not _agreed(house, card, "confirm", sure=sure):
        return 1
    city, at = await house.card(), datetime.now(UTC)
    who = await house.store.write(lambda unit: unit.find(PersonByRef(person)))
    ask = ElectionsToCome(town_day(house))
    cards = await house.store.write(lambda unit: unit.find(ask))
    event = confirmed(card, who.label, at, city, cards)
    if not await did(house, event, card, at):
        return 1
    told = (line("election-told-now"),) if event.notice is not None else ()
    say(*plain(house, (line("election-confirmed-now", n=len(event.hours)), *told)))
    return 0


async def cancel(house: House, id: str, *, sure: bool) -> int:
    """It does not take place; 1 when it stays as it is."""
    card = await _possible(house, id, "cancel")
    if card is None or not _agreed(house, card, "cancel", sure=sure):
        return 1
    at = datetime.now(UTC)
    event = cancelled(card, at, await house.card())
    if not await did(house, event, card, at):
        return 1
    told = (line("election-told-cancelled"),) if event.notice is not None else ()
    say(*plain(house, (line("election-cancelled-now"), *told)))
    return 0


async def _possible(house: House, id: str, act: Act) -> ElectionCard | None:
    """It, where that can be done; None after saying why not."""
    card = await found(house, id)
    if card is None or may(act, card, town_day(house)):
        return card
    complain(*plain(house, (line("election-not-now"), *page(card.election), stands(card))))
    return None


def _agreed(house: House, card: ElectionCard, act: Act, *, sure: bool) -> bool:
    """Whether it is meant, once the days were read."""
    say(*plain(house, page(card.election)))
    question = "\n".join(plain(house, (line(f"election-{act}-sure"),)))
    if sure or agrees(house, house.line("elections-ask", question=question)):
        return True
    complain(house.line("elections-nothing"))
    return False


async def did(
    house: House, event: ElectionAct, seen: ElectionCard | None, at: datetime, fits: Fits = anyhow
) -> bool:
    """Apply it, unless somebody changed meanwhile what was `seen`, or it does not fit any more
    among those that are kept: that is said."""

    async def work(unit: Unit) -> tuple[Line, ...]:
        if await unit.find(ElectionById(event.id)) != seen:
            return (line("election-meanwhile"),)
        amiss = fits(await unit.find(EveryElection(MOST)))
        if not amiss:
            await unit.did(event, f"staff-{secrets.token_hex(8)}", at)
        return amiss

    amiss = await house.store.write(work)
    if amiss:
        complain(*plain(house, amiss))
        if amiss[0].id == "election-meanwhile":
            await show(house, event.id)
    return not amiss
