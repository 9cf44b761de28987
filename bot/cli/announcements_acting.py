"""What `portevoix announcements` does to one: the chat's own table of rules, for the machine.

Rules:
1. Nobody agrees to an announcement here, so `approve` is not among the acts.
2. It is looked at again in the transaction that changes it.
"""

from typing import Literal

from bot.cli.announcements_reading import at_the_machine, plain
from bot.cli.confirming import agrees
from bot.cli.facts import decided
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.keeping import city_card
from conversations.announcements.acting import Done, done
from conversations.announcements.known import Announcement, AnnouncementByNumber
from conversations.announcements.rules import SURE, Act, may
from conversations.announcements.showing import sure as asked
from conversations.announcements.showing import unsure_of
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Line, Words
from storage.unit import Unit

Not = Literal["unknown", "not-now"]


async def act(house: House, name: Act, number: int, *, sure: bool) -> int:
    """Do `name` to that announcement; 1 after saying why not."""
    if name in SURE and not sure:
        question = await _question(house, name, number)
        if isinstance(question, str):
            return _refused(house, question, number)
        if not agrees(house, house.line("announce-sure", question=question[0])):
            say(house.line("survey-close-kept"))
            return 1
    said = await house.store.write(lambda unit: _did(house, unit, name, number))
    if isinstance(said, str):
        return _refused(house, said, number)
    say(*plain(house, (said,)))
    return 0


def _refused(house: House, why: Not, number: int) -> int:
    complain(house.line(f"announce-{why}", n=number))
    return 1


async def _question(house: House, name: Act, number: int) -> list[str] | Not:
    """Whether it is meant, in words."""

    def decide(known: Known) -> tuple[Words, ...] | Not:
        one = _possible(name, number, known)
        return one if isinstance(one, str) else asked(name, one, known).blocks

    city = city_card(house.settings, house.city)
    found = await house.store.write(lambda unit: decided(unit, city, decide))
    return found if isinstance(found, str) else plain(house, found)


def _possible(name: Act, number: int, known: Known) -> Announcement | Not:
    one = known[AnnouncementByNumber(number)]
    if one is None:
        return "unknown"
    if not may(name, one, "") or (name == "again" and not unsure_of(one, known)):
        return "not-now"
    return one


async def _did(house: House, unit: Unit, name: Act, number: int) -> Line | Not:
    incoming = at_the_machine()
    city = city_card(house.settings, house.city)
    what = await decided(unit, city, lambda known: _decided(name, number, incoming, known))
    if isinstance(what, str):
        return what
    events, said, told = what
    for event in events:
        await unit.did(event, incoming.ref, incoming.at)
    await unit.post(incoming, "", "", told)
    return said


def _decided(name: Act, number: int, incoming: Incoming, known: Known) -> Done | Not:
    one = _possible(name, number, known)
    return one if isinstance(one, str) else done(name, one, incoming.at, known)
