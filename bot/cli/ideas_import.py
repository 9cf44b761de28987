"""`portevoix ideas import`: ideas from paper and meetings, written in a table."""

import secrets
from argparse import Namespace
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, say

if TYPE_CHECKING:
    from bot.imports.ideas import Checked
    from bot.imports.tables import Table
    from storage.ideas_import import Fate
    from storage.unit import Unit


def add_to(commands: Any) -> None:
    """Hang `import` under `ideas`."""
    parser = commands.add_parser("import", help="take in ideas from paper and meetings")
    parser.add_argument("file", type=Path, metavar="FILE", help="CSV or XLSX, see docs/exports.md")
    parser.add_argument("--campaign", default="", metavar="NAME", help="the campaign of all lines")
    channels = ("paper", "meeting", "papier", "reunion")
    parser.add_argument("--channel", choices=channels, help="how all of them came")
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.add_argument("--skip-bad", action="store_true", help="leave out lines with problems")
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    parser.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Take them in; 1 after saying why not."""

    async def work(house: House) -> int:
        return await take_in(house, args)

    return in_the_house(work, chosen(args.lang))


async def take_in(house: House, args: Namespace) -> int:
    """Read, say every problem, and keep all that is right in one transaction, or nothing."""
    from bot.imports.problems import Unreadable, breaks_off, line_of
    from bot.imports.tables import read_table

    try:
        table = read_table(args.file)
    except Unreadable as wrong:
        complain(wrong.problem.sentence(house.lang))
        return 1
    if not _has_text(house, table):
        return 1
    checked = await _checked(house, args, table)
    problems = sorted((*table.problems, *checked.problems), key=line_of)
    complain(*(one.sentence(house.lang) for one in problems))
    bad = len(table.problems) + checked.bad
    if bad and (not args.skip_bad or any(map(breaks_off, problems))):
        await _say_what_would(house, checked)
        complain(house.line("ideas-import-stopped", bad=bad))
        return 1
    if bad:
        say(house.line("ideas-import-skipped", bad=bad))
    if args.dry_run:
        await _say_what_would(house, checked)
        say(house.line("ideas-import-dry"))
        return 0
    _say(house, await house.store.write(lambda unit: _kept(unit, checked)))
    say(house.line("ideas-import-done"))
    return 0


def _has_text(house: House, table: "Table") -> bool:
    from bot.imports.ideas import READ, TEXT

    if not set(TEXT) & set(table.columns):
        complain(house.line("ideas-import-header"))
        return False
    for column in table.columns:
        if column and column not in READ:
            say(house.line("ideas-import-ignored", column=column))
    return True


async def _checked(house: House, args: Namespace, table: "Table") -> "Checked":
    from bot.imports.ideas import SOURCES, Into, check
    from conversations.ideas.campaign import Campaigns
    from storage import campaigns

    known = await house.store.read(lambda db: campaigns.every(db, Campaigns()))
    today = datetime.now(UTC).astimezone(ZoneInfo(house.city.time_zone)).date()
    channel = SOURCES.get(args.channel or "")
    into = Into(house.city, house.city.card(), known, args.campaign, channel, today)
    return check(table.rows, into)


async def _kept(unit: "Unit", checked: "Checked") -> "Counter[Fate]":
    from conversations.ideas.team_events import IdeasImported
    from storage import ideas_import

    at = datetime.now(UTC)
    done = await ideas_import.keep(unit.db, checked.ideas, at)
    if done["new"] or done["changed"]:
        event = IdeasImported(rows=done["new"], changed=done["changed"])
        await unit.did(event, f"staff-{secrets.token_hex(8)}", at)
    return done


async def _say_what_would(house: House, checked: "Checked") -> None:
    from storage import ideas_import

    _say(house, await house.store.read(lambda db: ideas_import.fates(db, checked.ideas)))


def _say(house: House, done: "Counter[Fate]") -> None:
    counts = {fate: done[fate] for fate in ("new", "changed", "same", "kept")}
    say(house.line("ideas-import-fates", **counts))
