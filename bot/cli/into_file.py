"""Files that commands write: the arguments they share, and what may stand in the way."""

from argparse import Namespace
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain
from bot.cli.system import refusal


def add_file_to(parser: Any, write: Callable[[House, Namespace], Awaitable[int]]) -> None:
    """Let `parser` ask for a file and a language; `write` fills the file and says so."""
    parser.add_argument("--to", type=Path, required=True, metavar="PATH", help="the file to write")
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of labels and answer")

    def run(args: Namespace) -> int:
        async def work(house: House) -> int:
            return await into_file(house, args, write)

        return in_the_house(work, chosen(args.lang))

    parser.set_defaults(func=run)


async def into_file(
    house: House, args: Namespace, write: Callable[[House, Namespace], Awaitable[int]]
) -> int:
    """The exit code of `write`; 1 after saying why the file `args.to` cannot be written."""
    wrong = in_the_way(house, args.to, args.force)
    if wrong:
        complain(wrong)
        return 1
    try:
        return await write(house, args)
    except OSError as failed:
        complain(house.line("export-failed", file=args.to, detail=refusal(failed, house.lang)))
        return 1


def in_the_way(house: House, path: Path, force: bool) -> str:
    """Why nothing may be written to `path`; '' when it may."""
    if not path.parent.is_dir():
        return house.line("export-folder", folder=path.parent)
    if path.is_dir() or (path.exists() and not force):
        return house.line("export-exists", file=path)
    return ""
