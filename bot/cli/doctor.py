"""`portevoix doctor`: what needs a look, in sentences; exit code 1 when something does."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from bot.cli.opening import House, Town, chosen, in_the_house, settings_and_city
from bot.cli.printing import hour, people_told, say

if TYPE_CHECKING:
    from storage.gauges import Gauges
    from storage.looking import BadLetter, Looked

LATE = timedelta(minutes=5)
BACKUP_OLD, BACKUP_NONE = timedelta(days=2), timedelta(days=7)
"""Age of the latest backup, and of a database without one, after which that is said."""
FAR = timedelta(days=2)
"""After which what comes every day is not to be waited for."""


def add_to(subparsers: Any) -> None:
    """Hang `doctor` under `subparsers`."""
    doctor = subparsers.add_parser("doctor", help="what needs a look")
    doctor.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    doctor.add_argument("--offline", action="store_true", help="ask nothing of Telegram")
    doctor.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Look at everything; nothing is changed."""
    import asyncio

    lang = chosen(args.lang)
    found = settings_and_city(lang)
    if found is None:
        return 1
    if not found[0].database_path.exists():
        return asyncio.run(_look_before(Town(*found, lang), offline=args.offline))
    return in_the_house(partial(_look, offline=args.offline), lang, migrating=False)


async def _look_before(town: Town, *, offline: bool) -> int:
    """What can be known before the first start, which makes the database."""
    from bot.cli import doctor_machine, doctor_telegram, doctor_town

    say(town.line("doctor-database-missing", file=town.settings.database_path))
    say(*doctor_machine.remarks(town))
    problems = [*doctor_machine.findings(town), *doctor_town.findings(town)]
    return _concluded(town, [*problems, *await doctor_telegram.findings(town, "", offline=offline)])


def _concluded(town: Town, problems: list[str]) -> int:
    say(*problems)
    say(town.line("doctor-look", count=len(problems)) if problems else town.line("doctor-fine"))
    return 1 if problems else 0


async def _look(house: House, *, offline: bool) -> int:
    from bot.cli import doctor_machine, doctor_telegram, doctor_town
    from conversations.house import BOOK
    from storage.bot_facts import line
    from storage.gauges import gauges
    from storage.looking import look, waits_until

    await house.store.write(_nothing)  # a disk that is full or read-only says so here
    looked = await house.store.read(partial(look, now=datetime.now(UTC)))
    daily = [await house.store.read(partial(waits_until, what=what)) for what in BOOK.daily]
    feed = await _feed(house)
    owed = await house.store.read(partial(gauges, now=datetime.now(UTC)))
    problems = [*doctor_machine.findings(house), *doctor_town.findings(house)]
    problems += [*_base(house, looked), *_overdue(house, owed)]
    problems += await _backed_up(house, owed)
    problems += [*_far(house, daily), *_trays(house, looked), *feed]
    heard = await house.store.read(line)
    problems += await doctor_telegram.findings(house, heard, offline=offline)
    problems += await _media(house)
    say(house.line("doctor-database", file=house.settings.database_path))
    say(house.line("doctor-waiting", inbox=looked.waiting_in, outbox=looked.waiting_out))
    if looked.later:
        say(house.line("doctor-later", count=looked.later))
    count = people_told(house, looked.unreachable)
    say(house.line("doctor-unreachable", count=count), *doctor_machine.remarks(house))
    return _concluded(house, problems)


async def _nothing(unit: object) -> None:
    """A transaction that changes nothing."""


async def _feed(house: House) -> list[str]:
    """Whether the calendar of the public meetings says what it should."""
    from bot.keeping import city_card
    from bot.meetings.public import rendered, since
    from bot.words import Words
    from storage import meetings_out

    path = house.settings.meetings_feed
    if path is None:
        return []
    before, city = since(datetime.now(UTC)), city_card(house.settings, house.city)
    cards = await house.store.read(partial(meetings_out.public, since=before))
    try:
        fresh = path.read_bytes() == rendered(cards, city, Words(city.time_zone))
    except OSError:
        return [house.line("doctor-feed-missing", file=path)]
    if not fresh:
        return [house.line("doctor-feed-old", file=path)]
    say(house.line("doctor-feed", file=path, count=len(cards)))
    return []


async def _media(house: House) -> list[str]:
    """Whether the media folder is this bot's."""
    from bot.surveys.folder import owner_of
    from storage.bot_facts import known_database_name

    folder, ours = house.settings.media_path, await house.store.read(known_database_name)
    try:
        owner = owner_of(folder)
    except OSError:
        return [house.line("doctor-media-unreadable", folder=folder)]
    return [house.line("run-media-taken", folder=folder)] if owner not in ("", ours) else []


def _base(house: House, looked: "Looked") -> Iterator[str]:
    if looked.integrity != "ok":
        yield house.line("doctor-integrity", detail=looked.integrity)
    if looked.oldest and datetime.now(UTC) - datetime.fromisoformat(looked.oldest) > LATE:
        yield house.line("doctor-late", since=_hour(house, looked.oldest))
    for number in looked.paused:
        yield house.line("doctor-paused", n=number)
    if looked.headless:
        yield house.line("doctor-no-admin")


def _overdue(house: House, owed: "Gauges") -> Iterator[str]:
    """What the clock and the postman owe for too long."""
    now = datetime.now(UTC)
    if owed.overdue and now - datetime.fromisoformat(owed.overdue) > LATE:
        yield house.line("doctor-overdue", since=_hour(house, owed.overdue))
    since = min((one for one in owed.due.values() if one), default=None)
    if since and now - datetime.fromisoformat(since) > LATE:
        yield house.line("doctor-unsent", since=_hour(house, since))


async def _backed_up(house: House, owed: "Gauges") -> list[str]:
    """Whether the latest backup is fresh; a database in its first week may have none yet."""
    from storage.looking import begun_at

    now = datetime.now(UTC)
    if owed.backup is not None:
        old = now - datetime.fromisoformat(owed.backup) > BACKUP_OLD
        return [house.line("doctor-backup-old", at=_hour(house, owed.backup))] if old else []
    begun = await house.store.read(begun_at)
    if begun and now - datetime.fromisoformat(begun) > BACKUP_NONE:
        return [house.line("doctor-backup-none")]
    return []


def _far(house: House, daily: Iterable[str | None]) -> Iterator[str]:
    """Daily rules that wait for more than a day: the machine's clock was wrong, or is."""
    for due_at in daily:
        if due_at and datetime.fromisoformat(due_at) - datetime.now(UTC) > FAR:
            yield house.line("doctor-far", at=_hour(house, due_at))


def _trays(house: House, looked: "Looked") -> Iterator[str]:
    from storage.looking import MOST

    for one in looked.aside[:MOST]:
        words = {"source": one.source, "update": one.update_id, "error": one.error}
        yield house.line("doctor-set-aside", **words, at=_hour(house, one.at))
    for letter in looked.letters[:MOST]:
        yield _letter(house, letter)
    more = len(looked.aside[MOST:]) + len(looked.letters[MOST:])
    if more:
        yield house.line("doctor-more", count=more)


def _letter(house: House, letter: "BadLetter") -> str:
    at = _hour(house, letter.at)
    if letter.state == "unsure":
        return house.line("doctor-letter-unsure", id=letter.id, at=at)
    words = {"id": letter.id, "lane": letter.lane, "error": letter.error}
    return house.line("doctor-letter-failed", **words, at=at)


def _hour(house: House, text: str) -> str:
    return hour(datetime.fromisoformat(text), house.city.time_zone)
