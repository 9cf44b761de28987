"""Writes an election down or moves it: what it comes to is shown before it is kept."""

from argparse import Namespace
from datetime import UTC, datetime
from typing import Any

from bot.cli.confirming import agrees
from bot.cli.elections_acts import did, found, plain, town_day
from bot.cli.opening import House
from bot.cli.printing import complain, say
from conversations.reply import Line, line
from conversations.voting.ballots import kind_name
from conversations.voting.doubts import doubts
from conversations.voting.election import KINDS, Election, Hours, Overrides
from conversations.voting.events import ElectionAct, ElectionAdded, ElectionMoved
from conversations.voting.keeping import MOST, made, may, name_for, wrong
from conversations.voting.known import ElectionCard, EveryElection
from conversations.voting.team_page import page, stands

BY_HAND = {"online": "online", "paper": "paper", "late": "late", "frozen": "frozen_on"}


async def add(house: House, args: Namespace) -> int:
    """Write it down; 1 when it is not."""
    kind = str(args.kind).casefold()
    if kind not in KINDS:
        complain(*_no_kind(house, kind))
        return 1
    election = made(
        {
            "kind": kind,
            "first_round": args.first_round,
            "second_round": args.second_round,
            "overrides": Overrides(**_by_hand(args)),
            "hours": _hours(args),
        }
    )
    return await _kept(house, args, election, None)


async def move(house: House, args: Namespace) -> int:
    """Other days for one that is there; 1 when it stays as it is."""
    card = await found(house, args.id)
    if card is None:
        return 1
    if not may("move", card, town_day(house)):
        complain(*plain(house, (line("election-not-now"), *page(card.election), stands(card))))
        return 1
    one = card.election
    overrides = Overrides() if args.by_rule else one.overrides
    second = None if args.no_second_round else args.second_round or one.second_round
    election = made(
        {
            "kind": one.kind,
            "first_round": args.first_round or one.first_round,
            "second_round": second,
            "overrides": overrides.model_copy(update=_by_hand(args)),
            "hours": None if args.no_hours else _hours(args) or one.hours,
        }
    )
    return await _kept(house, args, election, card)


def _no_kind(house: House, kind: str) -> list[str]:
    """Why there is none of that kind, and which there are."""
    if kind.startswith(("senat", "sénat")):
        return plain(house, (line("election-wrong-senate"),))
    named = [house.line("elections-kind", kind=kind)]
    for one in KINDS:
        named.append(f"  {one} ({plain(house, (kind_name(one),))[0]})")
    return named


def _by_hand(args: Namespace) -> dict[str, Any]:
    given = {field: getattr(args, name) for name, field in BY_HAND.items()}
    return {field: day for field, day in given.items() if day is not None}


def _hours(args: Namespace) -> Hours | None:
    return None if args.hours is None else Hours(opens=args.hours[0], closes=args.hours[1])


async def _kept(
    house: House, args: Namespace, election: Election | Line, card: ElectionCard | None
) -> int:
    cards = await house.store.write(lambda unit: unit.find(EveryElection(MOST)))
    amiss = _amiss(house, election, cards, card)
    if amiss or isinstance(election, Line):
        complain(*plain(house, amiss), house.line("elections-nothing"))
        return 1
    odd = doubts(election, cards, town_day(house), card.id if card else "")
    say(*plain(house, (*page(election), *odd)))
    id = name_for(election, cards) if card is None else card.id
    if args.dry_run:
        say(house.line("elections-dry", id=id))
        return 0
    if not args.yes and not agrees(house, house.line("elections-keep-ask", id=id)):
        complain(house.line("elections-nothing"))
        return 1

    def fits(now: tuple[ElectionCard, ...]) -> tuple[Line, ...]:
        return _amiss(house, election, now, card)

    if not await did(house, _event(id, election, card), card, datetime.now(UTC), fits):
        return 1
    say(house.line("elections-kept", id=id))
    return 0


def _amiss(
    house: House,
    election: Election | Line,
    cards: tuple[ElectionCard, ...],
    card: ElectionCard | None,
) -> tuple[Line, ...]:
    if isinstance(election, Line):
        return (election,)
    return wrong(election, cards, town_day(house), card.id if card else "")


def _event(id: str, election: Election, card: ElectionCard | None) -> ElectionAct:
    if card is None:
        return ElectionAdded(id=id, election=election)
    return ElectionMoved(id=id, election=election, version=card.version + 1)
