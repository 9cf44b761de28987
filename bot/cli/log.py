"""`portevoix log`: who of the team did what, when, and on how many people."""

import secrets
from argparse import Namespace
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.cli.arguments import day
from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, fewer, hour, say
from bot.cli.system import refusal

if TYPE_CHECKING:
    from conversations.event import StaffAct
    from conversations.team.known import LogLine

COLUMNS = ("at", "who", "role", "act", "about", "people")


def add_to(subparsers: Any) -> None:
    """Hang `log` under `subparsers`."""
    log = subparsers.add_parser("log", help="who of the team did what, and when")
    log.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="the first day")
    log.add_argument("--who", metavar="LABEL", help="only what this member of the team did")
    log.add_argument("--act", metavar="WORD", help="only these acts: role, or role.given")
    log.add_argument("--to", type=Path, metavar="FILE.csv", help="write a table instead")
    log.add_argument("--force", action="store_true", help="replace the file if it is there")
    log.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    log.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Print the log, or write it to a file; 1 after saying why not."""

    async def work(house: House) -> int:
        return await (_written(house, args) if args.to else _printed(house, args))

    return in_the_house(work, chosen(args.lang))


async def _printed(house: House, args: Namespace) -> int:
    from conversations.team.events import LogViewed

    await _note(house, LogViewed())
    found = False
    async for one in _lines(house, args):
        found = True
        say(_row(house, one))
    if not found:
        say(house.line("log-none"))
    return 0


async def _written(house: House, args: Namespace) -> int:
    from bot.cli.into_file import in_the_way
    from bot.exports.writing import Draft
    from conversations.team.events import LogExported

    wrong = in_the_way(house, args.to, args.force)
    if wrong:
        complain(wrong)
        return 1
    await _note(house, LogExported())
    try:
        with Draft(args.to) as draft:
            draft.write(COLUMNS)
            async for one in _lines(house, args):
                draft.write(_cells(house, one))
            rows = draft.rows - 1
            draft.finish()
    except OSError as failed:
        complain(house.line("export-failed", file=args.to, detail=refusal(failed, house.lang)))
        return 1
    say(house.line("export-done", file=args.to, rows=rows, columns=len(COLUMNS)))
    return 0


async def _note(house: House, act: "StaffAct") -> None:
    """In the log before its first line is read."""
    ref, at = f"staff-{secrets.token_hex(8)}", datetime.now(UTC)
    await house.store.write(lambda unit: unit.did(act, ref, at))


async def _lines(house: House, args: Namespace) -> "AsyncIterator[LogLine]":
    """The lines that were asked for, read page by page."""
    from conversations.frozen import utc_text
    from storage import staff_log

    zone = ZoneInfo(house.city.time_zone)
    since = utc_text(datetime.combine(args.since, time.min, zone)) if args.since else ""
    pages = house.store.pages(partial(staff_log.lines, since=since), 0, lambda one: one.seq)
    async for page in pages:
        for one in page:
            if _wanted(one, args):
                yield one


def _wanted(one: "LogLine", args: Namespace) -> bool:
    from conversations.incoming import fold

    by_them = args.who is None or fold(one.who) == fold(args.who)
    such = args.act is None or one.act == args.act or one.act.startswith(f"{args.act}.")
    return by_them and such


def _row(house: House, one: "LogLine") -> str:
    shown = _people(house, one)
    at = hour(one.at, house.city.time_zone)
    words = {"at": at, "who": _who(house, one), "act": _act(house, one), "people": shown}
    return house.line("log-row", **words, about=one.about or "-")


def _act(house: House, one: "LogLine") -> str:
    """In words, and as `--act` takes it."""
    from bot.words import Words
    from conversations.team.log import act_line

    words, said = Words(house.city.time_zone), act_line(one.act)
    if not words.knows(said.id, house.lang):
        return one.act
    return f"{words.plain(said, house.lang)} ({one.act})"


def _who(house: House, one: "LogLine") -> str:
    """The label with its role; the town's own machine and its clock have none."""
    from bot.words import Words
    from conversations.team.log import OURS, who_words
    from conversations.team.rules import ROLES

    who = Words(house.city.time_zone).plain(who_words(one), house.lang)
    if one.who in OURS or one.role not in ROLES:
        return who
    return f"{who} ({house.line(f'team-word-{one.role}')})"


def _people(house: House, one: "LogLine") -> str:
    from conversations.team.rules import people_shown, to_the_ten

    people = people_shown(one.act, one.people)
    if people is None:
        return fewer(house)
    return house.line("survey-about", people=people) if to_the_ten(one.act) else str(people)


def _cells(house: House, one: "LogLine") -> list[str]:
    """A number that must not be shown looks like none."""
    from conversations.team.rules import people_shown

    at = one.at.astimezone(ZoneInfo(house.city.time_zone)).isoformat(timespec="seconds")
    people = people_shown(one.act, one.people)
    return [at, one.who, one.role, one.act, one.about, "" if people is None else str(people)]
