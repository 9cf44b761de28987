"""`portevoix backup`: everything the town has, in one file, while the bot runs."""

import asyncio
from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.cli.opening import chosen
from bot.cli.printing import complain, say
from bot.cli.system import refusal

if TYPE_CHECKING:
    from bot.backups.manifest import Manifest
    from bot.settings import Settings
    from bot.staff_words import StaffLanguage

LOG_PATIENCE = 5.0
"""Seconds that the line in the staff log may wait for the running bot."""


def add_to(subparsers: Any) -> None:
    """Hang `backup` under `subparsers`."""
    parser = subparsers.add_parser("backup", help="everything in one file, while the bot runs")
    where = "a folder, or a file that ends with .tar; else `backups` beside the database"
    parser.add_argument("--to", type=Path, metavar="PATH", help=where)
    keep = "erase older ones in that folder until so many are left"
    parser.add_argument("--keep", type=_some, metavar="N", help=keep)
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    parser.set_defaults(func=run)


def _some(text: str) -> int:
    number = int(text) if text.isdecimal() and len(text) < 6 else 0
    if number < 1:
        raise ArgumentTypeError(f"{text}: 1, 2, 3, …")
    return number


def run(args: Namespace) -> int:
    """Make it, look it over, say so; 1 after saying why not."""
    from bot.settings import load_settings

    lang = chosen(args.lang)
    return told(lambda: _made(load_settings(), args, lang), lang, "backup")


def told(work: Callable[[], int], lang: "StaffLanguage", command: str) -> int:
    """Do the `work` of a backup or a restore; 1 after saying why it came to nothing."""
    from bot.backups.reading import Broken
    from bot.staff_words import Unusable, staff_line
    from storage.errors import StoreError

    try:
        return work()
    except Unusable as unusable:
        complain(*unusable.sentences(lang))
    except StoreError as wrong:
        complain(staff_line(f"survey-database-{wrong.kind}", lang, detail=wrong.detail or "?"))
    except Broken as wrong:
        complain(staff_line("backup-broken", lang, detail=str(wrong)))
    except OSError as error:
        complain(_failed(error, lang, command))
    return 1


def _failed(error: OSError, lang: "StaffLanguage", command: str) -> str:
    """Why a backup or a restore came to nothing: what the system says, in words."""
    import errno

    from bot.staff_words import staff_line

    if isinstance(error, FileExistsError):
        return staff_line("backup-exists", lang, file=str(error.filename2 or error.filename))
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return staff_line(f"{command}-full", lang)
    where = f" ({error.filename})" if error.filename else ""
    return staff_line(f"{command}-failed", lang, detail=f"{refusal(error, lang)}{where}")


def _made(settings: "Settings", args: Namespace, lang: "StaffLanguage") -> int:
    from bot.backups.folder import name_of, swept, tidied, tidied_beside
    from bot.backups.packing import What, packed
    from bot.backups.town import town_files

    now = datetime.now(UTC)
    beside = settings.database_path.parent
    given = args.to or beside / "backups"
    single = given.suffix == ".tar" and not given.is_dir()
    folder, to = (given.parent, given) if single else (given, given / name_of(now))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    while not single and to.exists():
        now += timedelta(seconds=1)
        to = folder / name_of(now)
    swept(folder, now)
    what = What(settings.database_url, settings.media_path, town_files(settings))
    manifest = packed(what, to, lambda: datetime.now(UTC))
    asyncio.run(_logged(settings.database_url, now))
    _told(to, manifest, lang)
    if not single:
        gone = tidied(folder, now, keep=args.keep, days=settings.backup_days)
        if gone:
            _say(lang, "backup-gone", count=len(gone))
    beside_gone = tidied_beside(settings.database_path, now, days=settings.backup_days)
    if beside_gone:
        _say(lang, "backup-beside-gone", count=beside_gone)
    return 0


async def _logged(url: str, begun: datetime) -> None:
    """The staff log and `doctor` know that everything was written out; a database that waits for
    an update, or that is full, is not kept from its backup by that."""
    import secrets
    from contextlib import suppress

    from conversations.team.events import BackedUp
    from storage.bot_facts import note_backup
    from storage.errors import StoreError
    from storage.store import open_store
    from storage.unit import Unit

    async def note(unit: Unit) -> None:
        await note_backup(unit.db, begun)
        await unit.did(BackedUp(), ref, datetime.now(UTC))

    ref = f"staff-{secrets.token_hex(8)}"
    with suppress(StoreError):
        store = await open_store(url, patience=LOG_PATIENCE, migrating=False)
        try:
            await store.write(note)
        finally:
            await store.close()


def _told(to: Path, manifest: "Manifest", lang: "StaffLanguage") -> None:
    from babel.numbers import format_decimal

    megabytes = format_decimal(to.stat().st_size / 1e6, "0.0", locale=lang)
    _say(lang, "backup-done", file=to, size=megabytes, count=len(manifest.media()))
    if not any(one.name.startswith("town/") for one in manifest.files):
        _say(lang, "backup-no-town")
    if manifest.missing:
        _say(lang, "backup-missing", count=len(manifest.missing))
    _say(lang, "backup-care")


def _say(lang: "StaffLanguage", id: str, **args: object) -> None:
    from bot.staff_words import staff_line

    say(staff_line(id, lang, **{name: str(value) for name, value in args.items()}))
