"""The announcements as whoever types a command reads them: the list, and one with its figures."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.cli.facts import decided
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.words import Words as Speaker
from conversations.announcements.known import Announcement, AnnouncementByNumber, Announcements
from conversations.announcements.showing import card, state_of
from conversations.announcements.telling import content_words
from conversations.city import CityCard
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.reply import Words
from storage.unit import Unit

MOST = 50
IN_SHORT = 60


def plain(house: House, words: Sequence[Words]) -> list[str]:
    """What the chat would say, for a terminal."""
    speaker = Speaker(house.city.time_zone)
    return [speaker.plain(one, house.lang) for one in words]


def at_the_machine() -> Incoming:
    """Somebody typed a command, now."""
    ref = f"staff-{secrets.token_hex(8)}"
    return Incoming(ref=ref, person="", at=datetime.now(UTC), what=TimeCame(what="command-line"))


async def list_all(house: House) -> int:
    """What waits and leaves, then what is over, one line each."""
    found = await house.store.write(lambda unit: unit.find(Announcements(most=MOST)))
    city, now = await house.card(), datetime.now(UTC)
    for one in found:
        say(_row(house, one, city, now))
    if not found:
        say(house.line("announce-none"))
    return 0


def _row(house: House, one: Announcement, city: CityCard, now: datetime) -> str:
    state, text = plain(house, (state_of(one, now, city), one.composed.content.texts))
    short = " ".join(text.split())
    if len(short) > IN_SHORT:
        short = f"{short[: IN_SHORT - 1]}…"
    return house.line("announce-row", n=one.number, state=state, text=short)


async def show(house: House, number: int) -> int:
    """All there is to know of it; 1 when there is no such announcement."""
    city, incoming = await house.card(), at_the_machine()

    def decide(known: Known) -> tuple[Words, ...] | None:
        one = known[AnnouncementByNumber(number)]
        if one is None:
            return None
        written = content_words(one.composed.content, city)
        head, text, *more = card(one, incoming, known).blocks
        return (head, text, *written, *more)

    async def work(unit: Unit) -> tuple[Words, ...] | None:
        return await decided(unit, city, decide)

    words = await house.store.write(work)
    if words is None:
        complain(house.line("announce-unknown", n=number))
        return 1
    say(*plain(house, words))
    return 0
