"""`portevoix meetings invite, approve, refuse, move, cancel`: what the team's page does, typed."""

from argparse import Namespace
from datetime import datetime
from typing import Any

from bot.cli.opening import House, chosen, in_the_house

WALL = datetime.fromisoformat


def add_to(commands: Any) -> None:
    """Hang them under the commands of `meetings`."""
    invite = commands.add_parser("invite", help="send the invitations, now or later")
    invite.add_argument(
        "--at", type=WALL, metavar="WHEN", help="on the town's clock: 2027-01-12T10:00"
    )
    approve = commands.add_parser("approve", help="agree to invitations that somebody asked for")
    refuse = commands.add_parser("refuse", help="do not send invitations that were asked for")
    move = commands.add_parser("move", help="another hour or place; everybody who knows is told")
    move.add_argument("--starts", type=WALL, metavar="WHEN", help="on the town's clock")
    move.add_argument("--ends", type=WALL, metavar="WHEN", help="without it: as long as it was")
    move.add_argument("--place", help="the name of the place")
    move.add_argument("--address", help="its address")
    cancel = commands.add_parser("cancel", help="it does not take place; everybody is told")
    cancel.add_argument(
        "--why",
        action="append",
        required=True,
        metavar="[LANG=]TEXT",
        help="the reason; again for another language: --why en='No heating.'",
    )
    for parser in (invite, approve, refuse, move, cancel):
        parser.add_argument("number", type=int, metavar="N", help="its number")
        parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
        parser.add_argument("--yes", action="store_true", help="do not ask")
        parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    names = {"invite": invite, "approve": approve, "refuse": refuse, "move": move, "cancel": cancel}
    for name, parser in names.items():
        parser.set_defaults(func=run, act=name)


def run(args: Namespace) -> int:
    """One of them, said and asked before it happens."""

    async def work(house: House) -> int:
        from bot.cli.meetings_acts import act

        return await act(house, args)

    return in_the_house(work, chosen(args.lang))
