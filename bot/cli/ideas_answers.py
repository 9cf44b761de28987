"""`portevoix ideas answers`: what became on Decidim of ideas that went there."""

from argparse import ArgumentTypeError, Namespace
from pathlib import Path
from typing import Any

from bot.cli.opening import House, chosen, in_the_house

# Written out, so that a command stays light to import; a test compares them with the rules.
STATUSES = ("published", "under_study", "selected", "not_selected", "under_way", "done")


def add_to(commands: Any) -> None:
    """Hang `answers` under `ideas`."""
    parser = commands.add_parser("answers", help="read what Decidim answered, and tell authors")
    parser.add_argument("file", type=Path, metavar="FILE", help="Decidim's export of proposals")
    meaning = f"what a state of your own means; one of {', '.join(STATUSES)}"
    state = {"action": "append", "default": [], "metavar": "NAME=STATUS"}
    parser.add_argument("--state", type=_state, help=meaning, **state)
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.add_argument("--skip-bad", action="store_true", help="leave out lines with problems")
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    parser.set_defaults(func=run)


def _state(text: str) -> tuple[str, str]:
    name, _, status = text.partition("=")
    if not name or status not in STATUSES:
        raise ArgumentTypeError(f"{text}: NAME=STATUS")
    return name, status


def run(args: Namespace) -> int:
    """Read it and tell; 1 after saying why not."""

    async def work(house: House) -> int:
        from bot.cli.ideas_answering import take_answers

        return await take_answers(house, args)

    return in_the_house(work, chosen(args.lang))
