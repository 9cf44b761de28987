"""Plans an announcement read from a file: shown, asked about, then one transaction.

Rules:
1. What the chat decides is decided by the same functions here (conversations/announcements): the
   warnings, the hour, whether somebody else must agree.
2. Nobody agrees to it here: what needs a second person waits for one in the chat.
3. Everything is looked at again in the transaction: a warning that came up meanwhile stops it.
"""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.announcements.file import Found, read_announcement
from bot.cli.announce_summary import summary
from bot.cli.confirming import agrees
from bot.cli.facts import decided
from bot.cli.members import Nobody, staff_called
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.staff_words import Unusable
from bot.town_file import Town
from bot.words import Words
from conversations.announcements.content import preview
from conversations.announcements.events import AnnouncementComposed, Composed
from conversations.announcements.guards import planned_for, warnings
from conversations.announcements.hub import Desk
from conversations.announcements.planning import planned
from conversations.event import Event
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.openings import Calls, Gatherings, Openings
from conversations.profile import QuietOf
from conversations.quiet import next_allowed
from conversations.reply import Line, Reply
from conversations.talk import Turn
from storage import uploads
from storage.unit import Unit


class Refused(Exception):
    """It is not planned; carries the sentences that say why."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(*sentences)
        self.sentences = sentences


async def announce(
    house: House, file: Path, label: str | None, accepted: frozenset[str], *, sure: bool
) -> int:
    """Show what is in `file`, ask, and plan it; 1 when it is not planned."""
    try:
        announcing = await _Announcing.of(house, file, label)
        composed = await announcing.shown(accepted, sure=sure)
        if not sure and not agrees(house, house.line("announce-ask")):
            raise Refused(house.line("survey-close-kept"))
        said = await house.store.write(partial(announcing.keep, composed=composed))
    except Unusable as unusable:
        complain(*unusable.sentences(house.lang), house.line("announce-nothing"))
        return 1
    except Refused as refused:
        complain(*refused.sentences)
        return 1
    except Nobody as nobody:
        complain(nobody.sentence)
        return 1
    say(*announcing.plain(said))
    return 0


def _awaits(event: Event) -> bool:
    """Whether somebody else has to agree: then it has to be known who else that is."""
    return isinstance(event, AnnouncementComposed) and event.awaiting


class _Turn(NamedTuple):
    """What was decided."""

    turn: Turn
    own: tuple[Reply, ...]
    """Letters to whoever composes it."""


class _Announcing:
    """An announcement, and the town that it is planned in."""

    def __init__(self, house: House, town: Town, found: Found, composer: str) -> None:
        self.house = house
        self.town = town
        self.found = found
        self.composer = composer

    @classmethod
    async def of(cls, house: House, file: Path, label: str | None) -> "_Announcing":
        """The announcement of `file`, by whoever is called `label`."""
        now = datetime.now(UTC)
        openings = await house.store.write(lambda unit: unit.find(Openings(now)))
        city = await house.card()
        today = now.astimezone(ZoneInfo(city.time_zone)).date()
        calls = await house.store.write(lambda unit: unit.find(Calls(today)))
        gatherings = await house.store.write(lambda unit: unit.find(Gatherings(now)))
        town = Town(city, openings, now, Words(city.time_zone), house.lang, calls, gatherings)
        found = read_announcement(file, town)
        composer = await staff_called(house, label, "announce-not-staff") if label else ""
        return cls(house, town, found, composer)

    def plain(self, replies: Sequence[Reply]) -> list[str]:
        """What the chat would say, for a terminal."""
        return [
            self.town.words.plain(block, self.town.lang)
            for reply in replies
            for block in reply.blocks
        ]

    async def shown(self, accepted: frozenset[str], *, sure: bool) -> Composed:
        """Print what it comes to; with the warnings that are accepted, now or in the command."""
        composed = self.found.composed
        found = await self.house.store.write(partial(self._warned, composed=composed))
        there = tuple(name for name, _ in found)
        passed = tuple(name for name in there if name in accepted)
        composed = composed.model_copy(update={"acknowledged": passed})
        file = self.found.attachment
        say(*await self.house.store.write(partial(summary, self.town, composed, file)))
        for name, said in found:
            say(self._warning(name, said))
        missing = [name for name in there if name not in passed]
        if missing and (sure or not self._passes(missing)):
            raise Refused(self.house.line("announce-accept", names=",".join(there)))
        return composed.model_copy(update={"acknowledged": there})

    async def _warned(self, unit: Unit, composed: Composed) -> tuple[tuple[str, Line], ...]:
        city, now = self.town.city, self.town.now
        return await decided(unit, city, lambda known: warnings(composed, 0, now, known, city))

    def _warning(self, name: str, said: Line) -> str:
        words = self.town.words.plain(said, self.town.lang)
        return self.house.line("announce-warning", name=name, words=words)

    def _passes(self, names: list[str]) -> bool:
        ask = partial(self.house.line, "announce-warning-ask")
        return all(agrees(self.house, ask(name=name)) for name in names)

    async def keep(self, unit: Unit, composed: Composed) -> tuple[Reply, ...]:
        """Plan it and post what others are told; what whoever typed the command is told."""
        ref, at = f"staff-{secrets.token_hex(8)}", datetime.now(UTC)
        incoming = Incoming(
            ref=ref, person=self.composer, at=at, what=TimeCame(what="command-line")
        )
        turn, own = await decided(
            unit, self.town.city, lambda known: self._decide(composed, incoming, known)
        )
        if self.found.attachment is not None:
            await uploads.keep(unit.db, *self.found.attachment)
        for event in turn.events:
            await unit.did(event, ref, at, self.composer)
        others = tuple(one for one in turn.replies if one.to)
        await unit.post(incoming, "", "", (*own, *others))
        return tuple(one for one in turn.replies if not one.to)

    def _decide(self, composed: Composed, incoming: Incoming, known: Known) -> _Turn:
        city, house = self.town.city, self.house
        if planned_for(composed, incoming.at, city) is None:
            raise Refused(house.line("announce-over-now"))
        found = warnings(composed, 0, incoming.at, known, city)
        new = [one for one in found if one[0] not in composed.acknowledged]
        if new:
            told = house.line("announce-accept", names=",".join(name for name, _ in found))
            raise Refused(*(self._warning(*one) for one in new), told)
        turn = planned(composed, incoming, Desk.of(incoming, known))
        if not self.composer and any(_awaits(event) for event in turn.events):
            raise Refused(house.line("announce-needs-as"))
        return _Turn(turn, self._own(composed, turn, incoming.at, known) if self.composer else ())

    def _own(self, composed: Composed, turn: Turn, at: datetime, known: Known) -> tuple[Reply, ...]:
        """The message in every language, and that it is planned; not at night."""
        city = self.town.city
        (quiet,) = known[QuietOf((self.composer,))]
        then = next_allowed(at, quiet or city.quiet, city.time_zone)
        looks = [
            preview(composed.content, composed.audience, city, locale)
            for locale in city.languages
            if composed.content.text(locale)
        ]
        said = [one for one in turn.replies if not one.to]
        update = {"to": self.composer, "lane": "reminder", "not_before": then}
        return tuple(one.model_copy(update=update) for one in (*looks, *said))
