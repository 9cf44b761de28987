"""`portevoix restore`: a backup takes the place of the database, while no bot runs."""

from argparse import Namespace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cli.backup import told
from bot.cli.opening import chosen
from bot.cli.printing import complain, hour, say
from conversations.small_cells import SMALLEST, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.backups.restoring import Done
    from bot.settings import Settings
    from bot.staff_words import StaffLanguage


def add_to(subparsers: Any) -> None:
    """Hang `restore` under `subparsers`."""
    parser = subparsers.add_parser("restore", help="put a backup in the place of the database")
    parser.add_argument("file", type=Path, metavar="FILE", help="as `portevoix backup` wrote it")
    since = "no bot has run since it was made: send what waits in it"
    parser.add_argument("--nothing-since", action="store_true", help=since)
    old = "also when it is older than BACKUP_DAYS"
    parser.add_argument("--however-old", action="store_true", help=old)
    parser.add_argument("--yes", action="store_true", help="do not ask for confirmation")
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    parser.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Do it; 1 after saying why not, and then the database has not changed."""
    from bot.backups.restoring import alone_with
    from bot.settings import load_settings

    lang = chosen(args.lang)

    def work() -> int:
        settings = load_settings()
        with alone_with(settings):
            return _restored(args, settings, lang)

    return told(work, lang, "restore")


def _restored(args: Namespace, settings: "Settings", lang: "StaffLanguage") -> int:
    import asyncio

    from bot.backups.restoring import restored
    from bot.backups.source import source_of, town_to
    from bot.city.file import find_city_file, load_city

    now, source = datetime.now(UTC), source_of(args.file)
    made = hour(source.made_at, _zone(settings))
    if now - source.made_at > timedelta(days=settings.backup_days) and not args.however_old:
        complain(_line(lang, "restore-old", made=made, days=settings.backup_days))
        return 1
    if not args.yes and not _agreed(made, lang):
        return 1
    others = town_to(source, (settings.city_file or Path("city.toml")).parent)
    city = load_city(find_city_file(settings.city_file)[0])
    done = asyncio.run(restored(source, settings, city, now, nothing_since=args.nothing_since))
    say(*_told(done, made, lang))
    say(*(_line(lang, "restore-town", file=one) for one in others))
    say(_line(lang, "restore-next"))
    return 0


def _zone(settings: "Settings") -> str:
    """The town's clock; a new machine may have no town's file yet."""
    from bot.city.definition import SAMPLE
    from bot.city.file import find_city_file, load_city
    from bot.staff_words import Unusable

    try:
        return load_city(find_city_file(settings.city_file)[0]).time_zone
    except Unusable:
        return load_city(SAMPLE).time_zone


def _agreed(made: str, lang: "StaffLanguage") -> bool:
    say(_line(lang, "restore-ask", made=made))
    try:
        answer = input()
    except EOFError:
        answer = ""
    sure = answer.strip().casefold() == _line(lang, "survey-close-yes")
    if not sure:
        say(_line(lang, "restore-kept"))
    return sure


def _told(done: "Done", made: str, lang: "StaffLanguage") -> "Iterator[str]":
    """What was done, in words."""
    yield _line(lang, "restore-done", made=made)
    if done.aside is not None:
        yield _line(lang, "restore-aside", folder=done.aside)
    if done.later_known:
        people = shown(done.applied.forgotten)
        told = people if people is not None else _line(lang, "survey-fewer", limit=SMALLEST)
        yield _line(lang, "restore-forgotten", count=told)
        if done.applied.taken_back:
            yield _line(lang, "restore-taken-back")
    else:
        yield _line(lang, "restore-not-known")
    if done.applied.letters:
        yield _line(lang, "restore-letters", count=done.applied.letters)
    if done.media or done.missing:
        yield _line(lang, "restore-media", count=done.media, missing=done.missing)


def _line(lang: "StaffLanguage", id: str, **args: object) -> str:
    from bot.staff_words import staff_line

    return staff_line(id, lang, **{name: str(value) for name, value in args.items()})
