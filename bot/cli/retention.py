"""`portevoix retention`: what its time is over for goes now, the way the clock does it each day."""

from argparse import Namespace
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import people_told, say

if TYPE_CHECKING:
    from conversations.incoming import Incoming
    from conversations.talk import Turn
    from storage.tidying import Hands
    from storage.unit import Unit


def add_to(subparsers: Any) -> None:
    """Hang `retention` under `subparsers`."""
    parser = subparsers.add_parser("retention", help="erase what its time is over for")
    parser.add_argument("--dry-run", action="store_true", help="only say what would go")
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    parser.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Do it, or say what it would do."""

    async def work(house: House) -> int:
        return await _retention(house, dry=args.dry_run)

    return in_the_house(work, chosen(args.lang))


@dataclass
class Done:
    """What one run came to."""

    rows: dict[str, int] = field(default_factory=dict)
    people: dict[str, int] = field(default_factory=lambda: {"month": 0, "week": 0, "erase": 0})
    more: bool = True


class _UndoneError(Exception):
    """Raised to undo what was only tried."""


async def _retention(house: House, *, dry: bool) -> int:
    from storage.hands import OneByOne

    now, done = datetime.now(UTC), Done()
    if dry:
        await house.store.write(lambda unit: _tried(unit, house, now, done))
    else:
        await _pruned(OneByOne(house.store, rest=1), house, now, done)
        while done.more:
            await house.store.write(lambda unit: _round(unit, house, now, done))
    _say(house, done, dry)
    return 0


async def _tried(unit: "Unit", house: House, now: datetime, done: Done) -> None:
    """Everything in one transaction, and then undone."""
    from storage.hands import AllInOne

    try:
        async with unit.savepoint():
            await _pruned(AllInOne(unit.db), house, now, done)
            while done.more:
                await _round(unit, house, now, done)
            raise _UndoneError
    except _UndoneError:
        return


async def _pruned(hands: "Hands", house: House, now: datetime, done: Done) -> None:
    from bot.keeping import city_card, kept
    from storage.pruning import tidied

    keeping = kept(house.settings, city_card(house.settings, house.city))
    done.rows = await tidied(hands, now, keeping)


async def _round(unit: "Unit", house: House, now: datetime, done: Done) -> None:
    """One round of the daily rule, logged as done at the town's machine."""
    import secrets

    from conversations.incoming import Incoming, TimeCame
    from conversations.people.events import PersonExpired, SilencesCounted, SilenceWarned

    ref = f"staff-{secrets.token_hex(8)}"
    what = TimeCame(what="retention")
    turn = await _turn(unit, house, Incoming(ref=ref, person="", at=now, what=what))
    done.more = False
    for event in turn.events:
        match event:
            case SilenceWarned():
                done.people["week" if event.last else "month"] += 1
            case PersonExpired():
                done.people["erase"] += 1
            case SilencesCounted():
                done.more = event.more
        await unit.did(event, ref, now)
    await unit.post(Incoming(ref=ref, person="", at=now, what=what), "", "fr", turn.replies)


async def _turn(unit: "Unit", house: House, incoming: "Incoming") -> "Turn":
    from bot.keeping import city_card
    from conversations.city import TheCity
    from conversations.known import Ask, Known, NotYetKnown
    from conversations.people.rights_hours import erase_silent

    facts: dict[Ask[Any], Any] = {TheCity(): city_card(house.settings, house.city)}
    while True:
        try:
            return erase_silent(incoming, Known(facts))
        except NotYetKnown as missing:
            facts[missing.ask] = await unit.find(missing.ask)


def _say(house: House, done: Done, dry: bool) -> None:
    mood = "would" if dry else "did"
    say(house.line(f"retention-{mood}"))
    for table, count in done.rows.items():
        name = house.line(f"retention-table-{table.replace('_', '-')}")
        say(house.line("retention-row", name=name, table=table, count=count))
    for step, count in done.people.items():
        say(house.line(f"retention-people-{step}", count=people_told(house, count)))
