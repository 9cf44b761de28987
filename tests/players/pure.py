"""The pure depth: `take_turn` itself, with its questions and events carried to the tables by hand.

After each line the talks go through JSON and back, the turn is taken twice and compared, and a
copy is cancelled and pressed with a stale button: none of that may raise.
"""

import json
from typing import Any

from bot.telegram.inbound import read_update, sender_of
from conversations.city import TheCity
from conversations.event import Event
from conversations.house import BOOK
from conversations.incoming import CameBack, Commanded, Incoming, Left, Pressed, TimeCame
from conversations.known import MOST_ASKS, Ask, Known, NotYetKnown
from conversations.talk import Taken, Talk, Talks
from conversations.turn import take_turn
from storage import ballots, inbox
from storage.due import SOURCE as CLOCK
from storage.identities import reachable
from storage.inbox import Pending
from storage.register import IMMUTABLE
from storage.unit import Unit
from tests.players.cast import CITY, CITY_FACTS, Cast
from tests.players.desk import AtTheDesk
from tests.players.doing import does
from tests.players.home import TAGS, Outcome, idle, renderer

Facts = dict[Ask[Any], Any]


class Pure(AtTheDesk):
    """A house without its desk: the turns are taken here."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.events: list[tuple[str, Event]] = []
        self.talks: dict[str, Talks] = {}
        """What everybody has going, by name."""
        self.remembered: Facts = {}

    async def restart(self) -> None:
        """A pure function has nothing to forget."""

    async def served(self) -> Outcome:
        """What comes of what waits; what happened with all that is personal."""
        await self.checked()
        happened, self.events = self.events, []
        names = await self.people() if happened else {}
        lines = [
            does(type(event).__name__, data, names)
            for ref, event in happened
            if not idle(ref, data := event.model_dump(mode="json"))
        ]
        return Outcome(await self.letters(), lines)

    async def work(self) -> None:
        """Take what waits, one turn after the other."""
        await self.store.write(self._all)

    async def _all(self, unit: Unit) -> None:
        while rows := await inbox.take(unit.db, 1):
            await self._take(unit, rows[0])
            await inbox.handled(unit.db, [rows[0].seq], self.now())

    async def _take(self, unit: Unit, row: Pending) -> None:
        if row.source == CLOCK:
            what = TimeCame.model_validate_json(row.body)
            await self._turn(unit, Incoming(ref=row.ref, person="", at=row.arrived_at, what=what))
            return
        update = json.loads(row.body)
        sender = sender_of(update)
        assert sender is not None
        who = await unit.person_of(sender.chat_id, row.arrived_at)
        incoming = read_update(update, sender, row.ref, who.person, row.arrived_at, TAGS)
        if incoming is None:
            return
        if not who.reachable and not isinstance(incoming.what, Left):
            await reachable(unit.db, who.person)
        if who.acting and not isinstance(incoming.what, Left | CameBack):
            incoming = incoming.model_copy(update={"person": who.acting})
        talks = await self._turn(unit, incoming, who.person)
        self.talks[self.cast.called(sender.chat_id) or ""] = talks

    async def _turn(self, unit: Unit, incoming: Incoming, mailbox: str = "") -> Talks:
        person = incoming.person
        before = await unit.talks(BOOK, person) if person else Talks()
        facts = await self._given(unit)
        taken = await self._taken(unit, before, incoming, facts)
        again = await self._taken(unit, through_json(before), incoming, facts)
        assert taken == again, "the same turn, taken twice"
        if person:
            await unit.keep(person, before, through_json(taken.talks), incoming.at)
        await unit.record(incoming, person, taken.events)
        await unit.post(incoming, mailbox, incoming.locale, taken.replies)
        self.events += [(incoming.ref, event) for event in taken.events if event.journaled]
        if not person:
            return taken.talks
        after = await unit.talks(BOOK, person)
        await self._try_everything(unit, after, incoming)
        return after

    async def _given(self, unit: Unit) -> Facts:
        city = await ballots.known_to(unit.db, CITY, self.now())
        return {TheCity(): city, **self.remembered}

    async def _taken(self, unit: Unit, talks: Talks, incoming: Incoming, facts: Facts) -> Taken:
        """What comes of `incoming`; `facts` grows by what it asks."""
        for _ in range(MOST_ASKS + 1):
            try:
                return take_turn(BOOK, talks, incoming, Known(facts))
            except NotYetKnown as unknown:
                facts[unknown.ask] = await self._answer(unit, unknown.ask)
        raise AssertionError("too many questions to the world")

    async def _answer(self, unit: Unit, ask: Ask[Any]) -> Any:
        of_city = CITY_FACTS.get(type(ask))
        if of_city is not None:
            return of_city(ask)
        value = await unit.find(ask)
        if type(ask) in IMMUTABLE:
            self.remembered[ask] = value
        return value

    async def _try_everything(self, unit: Unit, talks: Talks, incoming: Incoming) -> None:
        """On a copy: cancel, an old press, and the menu, wherever the talk stands."""
        stale = Pressed(talk=talks.open.ref if talks.open else "gone", step=0, token="0")
        facts = await self._given(unit)
        for what in (Commanded(name="cancel"), stale, Commanded(name="menu")):
            copy = incoming.model_copy(update={"ref": "a-copy", "what": what})
            taken = await self._taken(unit, talks, copy, facts)
            for reply in taken.replies:
                assert renderer().calls(reply, reply.locale or "fr", 1), f"no words after {what}"


def through_json(talks: Talks) -> Talks:
    """`talks` as the store gives them back."""
    paused = tuple(_talk_through_json(t) for t in talks.paused)
    return Talks(talks.open and _talk_through_json(talks.open), paused, talks.ended)


def _talk_through_json(talk: Talk) -> Talk:
    text = json.loads(talk.model_dump_json())
    state = BOOK.talks[talk.name].state.model_validate_json(json.dumps(text.pop("state")))
    return Talk(**text, state=state)
