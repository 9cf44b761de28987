"""Publishes the minutes of a file, by the same rules and letters as the chat."""

from argparse import Namespace
from collections.abc import Iterator

from bot.cli.announcements_reading import at_the_machine
from bot.cli.confirming import agrees
from bot.cli.meetings_calling import town_of
from bot.cli.meetings_reading import plain
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.meetings.minutes import Found, read_minutes
from bot.staff_words import Unusable
from bot.town_file import Town
from conversations.languages import NAMES
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.meetings.minutes import Minutes, MinutesCard, MinutesOf, problems
from conversations.meetings.minutes_telling import letter
from conversations.meetings.minutes_writing import published
from conversations.meetings.rules import may
from storage import uploads
from storage.unit import Unit


class Refused(Exception):
    """They are not published; carries the sentences that say why."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(*sentences)
        self.sentences = sentences


async def publish(house: House, args: Namespace) -> int:
    """Show them, ask, and publish; 1 when they are not published."""
    try:
        town = await town_of(house)
        card, before = await house.store.write(lambda unit: _there(unit, house, args.number))
        language = args.language or town.city.languages[0]
        if language not in town.city.languages:
            raise Refused(house.line("meetings-minutes-language", value=language))
        found = read_minutes(args.file, before.minutes if before else Minutes(), language, town)
        _check(house, found.minutes, before)
        edition = before.edition + 1 if before else 1
        say(*_as_read(house, town, card, found.minutes, edition))
        if args.dry_run:
            say(house.line("meetings-dry"))
            return 0
        if not args.yes and not agrees(house, house.line("meetings-minutes-ask")):
            raise Refused()
        await house.store.write(lambda unit: _keep(unit, house, town, args.number, found, edition))
    except Unusable as unusable:
        complain(*unusable.sentences(house.lang), house.line("meetings-nothing"))
        return 1
    except Refused as refused:
        complain(*refused.sentences, house.line("meetings-nothing"))
        return 1
    say(house.line("meetings-minutes-done", n=args.number, edition=edition))
    return 0


async def _there(unit: Unit, house: House, number: int) -> tuple[MeetingCard, MinutesCard | None]:
    card = await unit.find(MeetingByNumber(number))
    if card is None:
        raise Refused(house.line("meetings-unknown", n=number))
    if not may("minutes", card, at_the_machine().at, ""):
        raise Refused(house.line("meetings-minutes-not-now", n=number))
    return card, await unit.find(MinutesOf(number))


def _check(house: House, minutes: Minutes, before: MinutesCard | None) -> None:
    wrong = problems(minutes)
    if wrong:
        raise Refused(*plain(house, wrong))
    if before is not None and before.minutes == minutes:
        raise Refused(house.line("meetings-minutes-same"))


def _as_read(
    house: House, town: Town, card: MeetingCard, minutes: Minutes, edition: int
) -> Iterator[str]:
    """The letter in every language that something is written in."""
    said = letter(card, minutes, edition, town.city)
    there = {one for words in (minutes.text, *minutes.decisions) for one, _ in words.words}
    for locale in [one for one in town.city.languages if one in there] or [house.lang]:
        yield house.line("meetings-read", language=plain(house, (NAMES[locale],))[0])
        for block in said.blocks:
            yield from (f"    {row}" for row in town.words.plain(block, locale).split("\n"))
    if minutes.document is not None:
        yield house.line("meetings-minutes-with")


async def _keep(
    unit: Unit, house: House, town: Town, number: int, found: Found, edition: int
) -> None:
    """Looked at again in the transaction: somebody may have published meanwhile."""
    card, before = await _there(unit, house, number)
    if (before.edition + 1 if before else 1) != edition:
        raise Refused(house.line("meetings-minutes-meanwhile"))
    incoming = at_the_machine()
    if found.attachment is not None:
        await uploads.keep(unit.db, *found.attachment)
    event = published(card, found.minutes, before, town.city)
    await unit.did(event, incoming.ref, incoming.at)
