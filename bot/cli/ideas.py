"""`portevoix idea receipt, withdraw`: one idea, by the code its author was given; and `ideas`."""

import secrets
from argparse import Namespace
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.cli import ideas_answers, ideas_campaigns, ideas_import, ideas_picture, ideas_review
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, say

if TYPE_CHECKING:
    from conversations.event import StaffAct

_OF_IDEAS: tuple[Callable[[Any], None], ...] = (
    ideas_campaigns.add_to,
    ideas_review.add_to,
    ideas_import.add_to,
    ideas_answers.add_to,
    ideas_picture.add_to,
)
"""What hangs the commands of `portevoix ideas`: one `add_to` of each file."""


def add_to(subparsers: Any) -> None:
    """Hang `idea` and `ideas` with their commands under `subparsers`."""
    _one_idea(subparsers)
    ideas = ideas_campaigns.ideas_parser(subparsers)
    for command in _OF_IDEAS:
        command(ideas)


def _one_idea(subparsers: Any) -> None:
    idea = subparsers.add_parser("idea", help="one idea, by the receipt its author was given")
    commands = idea.add_subparsers(dest="idea_command", required=True)
    receipt = commands.add_parser("receipt", help="whether the idea of a receipt is here")
    withdraw = commands.add_parser("withdraw", help="erase an idea whose author asks for it")
    withdraw.add_argument("--yes", action="store_true", help="erase it for good")
    for parser, run in ((receipt, run_receipt), (withdraw, run_withdraw)):
        parser.add_argument("code", nargs="+", help="the code the person was given, XXXX-XXXX")
        parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
        parser.set_defaults(func=run)


def run_receipt(args: Namespace) -> int:
    """Say whether the idea is here, and nothing of what it says."""

    async def work(house: House) -> int:
        return 0 if await _found(house, args) else 1

    return in_the_house(work, chosen(args.lang))


def run_withdraw(args: Namespace) -> int:
    """Erase it: whoever was helped has no other way to take it back."""

    async def work(house: House) -> int:
        return await _withdraw(house, args)

    return in_the_house(work, chosen(args.lang))


async def _withdraw(house: House, args: Namespace) -> int:
    from conversations.ideas.events import IdeaErased

    ref = await _found(house, args)
    if not ref:
        return 1
    if not args.yes:
        complain(house.line("idea-withdraw-sure"))
        return 1
    await _did(house, IdeaErased(ref=ref))
    say(house.line("idea-withdrawn-by-staff"))
    return 0


async def _found(house: House, args: Namespace) -> str:
    """The reference of the idea with that receipt, after saying whether it is here."""
    from conversations.ideas.events import IdeaReceiptChecked
    from conversations.receipt import as_given
    from storage.ideas_keeping import by_receipt

    code = as_given("".join(args.code))
    found = await house.store.read(lambda db: by_receipt(db, code))
    if found is None:
        complain(house.line("idea-receipt-unknown", code=code))
        return ""
    await _did(house, IdeaReceiptChecked())
    say(house.line("idea-receipt-known", code=code, day=found[1][:10]))
    return found[0]


async def _did(house: House, event: "StaffAct") -> None:
    """Apply and log an act of the town hall."""
    at, ref = datetime.now(UTC), f"staff-{secrets.token_hex(8)}"
    await house.store.write(lambda unit: unit.did(event, ref, at))
