"""`portevoix announce`: an announcement written in a file is looked at, and planned."""

from argparse import ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from bot.cli.opening import House, chosen, in_the_house

if TYPE_CHECKING:
    from conversations.announcements.guards import Warning


def add_to(subparsers: Any) -> None:
    """Hang `announce` under `subparsers`."""
    announce = subparsers.add_parser("announce", help="plan an announcement written in a file")
    announce.add_argument("file", type=Path, metavar="FILE.toml", help="see docs/announcements.md")
    announce.add_argument(
        "--as", dest="label", metavar="LABEL", help="the member of the team who composes it"
    )
    announce.add_argument(
        "--accept",
        type=_warnings,
        metavar="NAMES",
        action="append",
        default=[],
        help="warnings that were read, between commas: promotion, silence, twin",
    )
    announce.add_argument("--yes", action="store_true", help="do not ask for confirmation")
    announce.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    announce.set_defaults(func=run)


def _warnings(text: str) -> "tuple[Warning, ...]":
    from conversations.announcements.guards import Warning

    known = get_args(Warning)
    named = [one for one in text.replace(",", " ").split() if one]
    if not set(named) <= set(known):
        raise ArgumentTypeError(f"{text}: {', '.join(known)}")
    return tuple(one for one in known if one in named)


def run(args: Namespace) -> int:
    """Plan it; 1 after saying why not."""

    async def work(house: House) -> int:
        from bot.cli.announcing import announce

        accepted = frozenset(one for some in args.accept for one in some)
        return await announce(house, args.file, args.label, accepted, sure=args.yes)

    return in_the_house(work, chosen(args.lang))
