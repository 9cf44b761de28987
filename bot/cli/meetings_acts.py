"""What `portevoix meetings` does to one meeting: the chat's own rules and letters, for the machine.

Rules:
1. Nobody agrees to their own: what was asked for at the machine is agreed to in the chat.
2. It is looked at again in the transaction that changes it: where somebody else has changed the
   meeting since it was shown, nothing is done.
"""

from argparse import Namespace
from dataclasses import dataclass, replace
from datetime import datetime

from pydantic import ValidationError

from bot.cli.announcements_reading import at_the_machine
from bot.cli.confirming import agrees
from bot.cli.facts import decided
from bot.cli.meetings_reading import plain
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.keeping import city_card
from conversations.amounts import amount
from conversations.city import CityCard
from conversations.event import Event
from conversations.incoming import Incoming, clean
from conversations.known import Known
from conversations.meetings import sending
from conversations.meetings.calling import problems
from conversations.meetings.cancelling import LONGEST_WHY, told_of
from conversations.meetings.changing import (
    as_cancelled,
    as_changed,
    cancelled,
    cancelled_letter,
    changed,
    moved_letter,
)
from conversations.meetings.inviting import invitation
from conversations.meetings.known import MeetingByNumber, MeetingCard, WhoKnow
from conversations.meetings.meeting import Meeting
from conversations.meetings.rules import changes_calendar, may
from conversations.quiet import moment_of
from conversations.reply import Reply, Told, Words, line, told
from storage.unit import Unit

ACTS = {
    "invite": "invite",
    "approve": "approve",
    "refuse": "refuse",
    "move": "change",
    "cancel": "cancel",
}
"""What the rules call each act."""


@dataclass(frozen=True)
class Done:
    """What would happen: the message as people read it, to how many, the event, the letters."""

    event: Event
    shown: tuple[Words, ...]
    people: int
    said: Words
    told: tuple[Reply, ...] = ()
    version: int = 0
    """Which version of the meeting it is about."""


class Refused(Exception):
    """Why nothing is done."""

    def __init__(self, *says: Words | str) -> None:
        super().__init__()
        self.says = says


async def act(house: House, args: Namespace) -> int:
    """Say what would happen, ask, and do it; 1 when it is not done."""
    try:
        done = await house.store.write(lambda unit: _looked(house, unit, args))
        for words in done.shown:
            say(*plain(house, (words,)))
        say(house.line("meetings-act-people", people=plain(house, (amount(done.people),))[0]))
        if args.dry_run:
            say(house.line("meetings-dry"))
            return 0
        if not args.yes and not agrees(house, house.line("meetings-act-ask")):
            complain(house.line("meetings-nothing"))
            return 1
        done = await house.store.write(lambda unit: _did(house, unit, args, done.version))
    except Refused as why:
        told = [one if isinstance(one, str) else plain(house, (one,))[0] for one in why.says]
        complain(*told, house.line("meetings-nothing"))
        return 1
    say(*plain(house, (done.said,)))
    return 0


async def _looked(house: House, unit: Unit, args: Namespace) -> Done:
    incoming, city = at_the_machine(), city_card(house.settings, house.city)
    return await decided(unit, city, lambda known: _decided(house, args, incoming, known, city))


async def _did(house: House, unit: Unit, args: Namespace, shown: int) -> Done:
    incoming, city = at_the_machine(), city_card(house.settings, house.city)
    done = await decided(unit, city, lambda known: _decided(house, args, incoming, known, city))
    if done.version != shown:
        raise Refused(house.line("meetings-act-changed", n=args.number))
    await unit.did(done.event, incoming.ref, incoming.at)
    await unit.post(incoming, "", "", done.told)
    return done


def _decided(
    house: House, args: Namespace, incoming: Incoming, known: Known, city: CityCard
) -> Done:
    card = known[MeetingByNumber(args.number)]
    if card is None:
        raise Refused(house.line("meetings-unknown", n=args.number))
    rule = ACTS[args.act]
    if not may(rule, card, incoming.at, ""):  # type: ignore[arg-type]
        own = rule == "approve" and card.invites == "awaiting"
        raise Refused(line("meeting-not-your-own" if own else "meeting-not-now"))
    return replace(_deed(house, args, card, incoming, known, city), version=card.version)


def _deed(
    house: House,
    args: Namespace,
    card: MeetingCard,
    incoming: Incoming,
    known: Known,
    city: CityCard,
) -> Done:
    at = incoming.at
    match args.act:
        case "move":
            return _move(house, card, _moved(card, args, city), incoming, known, city)
        case "cancel":
            return _cancel(house, card, _why(house, args, city), incoming, known, city)
        case "invite":
            wanted = at if args.at is None else _moment(args.at, city)
            return _invites(card, sending.asked(card, wanted, "", at, known), wanted, at, known)
        case "approve":
            wanted = max(card.invites_at or at, at)
            return _invites(card, sending.approved(card, at, known), wanted, at, known)
    deed = sending.refused(card, at, known)
    return Done(deed.event, (), sending.size_of(card, at, known).everybody, deed.said, deed.told)


def _moment(wall: datetime, city: CityCard) -> datetime:
    return moment_of(wall.replace(tzinfo=None), city.time_zone)


def _invites(
    card: MeetingCard, deed: sending.Deed, wanted: datetime, at: datetime, known: Known
) -> Done:
    from conversations.city import TheCity

    if sending.too_late(card, max(wanted, at), known[TheCity()]):
        raise Refused(line("meeting-invites-too-late"))
    shown = (
        *invitation(card, known[TheCity()]).blocks,
        *sending.leaving_words(card, wanted, at, known),
    )
    people = sending.size_of(card, at, known).everybody
    return Done(deed.event, shown, people, deed.said, deed.told)


def _moved(card: MeetingCard, args: Namespace, city: CityCard) -> Meeting:
    meeting = card.meeting
    starts = meeting.starts if args.starts is None else _moment(args.starts, city)
    ends = starts + meeting.lasts() if args.ends is None else _moment(args.ends, city)
    spot = meeting.spot.model_dump()
    given = {"name": args.place, "address": args.address}
    spot |= {key: value for key, value in given.items() if value is not None}
    if args.place is not None or args.address is not None:
        spot |= {"latitude": None, "longitude": None}  # where the old place is
    try:
        return Meeting.model_validate(
            {**meeting.model_dump(), "starts": starts, "ends": ends, "spot": spot}
        )
    except ValidationError as wrong:
        kind = wrong.errors()[0]["type"]
        known = kind if kind in ("ends", "long", "nowhere") else "other"
        raise Refused(line(f"meeting-move-{known}")) from None


def _move(
    house: House,
    card: MeetingCard,
    meeting: Meeting,
    incoming: Incoming,
    known: Known,
    city: CityCard,
) -> Done:
    wrong = problems(meeting, incoming.at, city)
    if wrong:
        raise Refused(*wrong)
    if not changes_calendar(card.meeting, meeting):
        raise Refused(line("meeting-move-same"))
    now = as_changed(card, meeting, incoming.at)
    shown = moved_letter(card, now, city).blocks
    event = changed(card, meeting, incoming.at, city)
    said = line("meeting-moved-now", n=str(card.number))
    return Done(event, shown, known[WhoKnow(card.number)], said)


def _why(house: House, args: Namespace, city: CityCard) -> Told:
    words: dict[str, str] = {}
    for one in args.why:
        locale, found, text = one.partition("=")
        if not found or locale not in city.languages:
            locale, text = city.languages[0], one
        words[locale] = clean(text)
    long = max(len(text) for text in words.values())
    if not all(words.values()) or long > LONGEST_WHY:
        raise Refused(line("question-too-long", n=long, most=LONGEST_WHY))
    return told(words)


def _cancel(
    house: House, card: MeetingCard, why: Told, incoming: Incoming, known: Known, city: CityCard
) -> Done:
    shown = cancelled_letter(as_cancelled(card, why, incoming.at), city).blocks
    event = cancelled(card, why, incoming.at, city)
    said = line("meeting-cancelled-now", n=str(card.number))
    return Done(event, shown, known[WhoKnow(card.number)], said, told_of(card, incoming, known))
