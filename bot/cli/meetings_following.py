"""What `portevoix meetings followups` and its neighbours read and change.

Each act reads the follow-up again in the transaction that changes it, asks the same rules and makes
the same letters as the chat (conversations/meetings/followup_rules.py, followup_acts.py).
"""

from argparse import Namespace
from datetime import UTC, date, datetime

from bot.cli.letters import did, in_time
from bot.cli.meetings_reading import plain
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.keeping import city_card
from conversations.incoming import clean
from conversations.meetings.agenda_rules import town_day
from conversations.meetings.followup_acts import Done, dated, moved, opened, owned
from conversations.meetings.followup_known import (
    FollowUp,
    FollowUpByNumber,
    FollowUps,
    NextFollowUp,
    Owners,
    Scope,
)
from conversations.meetings.followup_rules import (
    LONGEST_SENTENCE,
    may_become,
    may_date,
    wrong_day,
)
from conversations.meetings.followup_words import listed, whole
from conversations.meetings.followups import changed
from conversations.meetings.known import MeetingByNumber
from conversations.meetings.meeting import LONGEST_POINT
from conversations.reply import Line, line
from storage.unit import Unit

MOST = 500
"""Lines of a list."""


class Refused(Exception):
    """Why nothing was done."""

    def __init__(self, says: Line) -> None:
        super().__init__()
        self.says = says


def _today(house: House) -> date:
    return town_day(datetime.now(UTC), city_card(house.settings, house.city))


async def list_all(house: House, args: Namespace) -> int:
    """A line each: what is overdue first."""
    scope: Scope = "overdue" if args.overdue else "all" if args.all else "open"
    today = _today(house)
    ask = FollowUps("", scope, today, args.meeting, most=MOST)
    view = await house.store.write(lambda unit: unit.find(ask))
    said = [listed(one, today) for one in view.rows] or [line("meeting-followups-none")]
    say(*plain(house, said))
    return 0


async def one(house: House, args: Namespace) -> int:
    """All of it, after the change that was asked for."""
    try:
        found = await house.store.write(lambda unit: _one(house, unit, args))
    except Refused as why:
        complain(*plain(house, (why.says,)))
        return 1
    say(*plain(house, whole(found, _today(house))))
    return 0


async def _one(house: House, unit: Unit, args: Namespace) -> FollowUp:
    found = await unit.find(FollowUpByNumber(args.number))
    if found is None:
        raise Refused(line("meeting-followup-unknown", n=str(args.number)))
    done = await _done(house, unit, found, args)
    if done is None:
        return found
    letters = await in_time(unit, city_card(house.settings, house.city), done.letters)
    await did(unit, done.event, letters)
    return done.after


async def _done(house: House, unit: Unit, found: FollowUp, args: Namespace) -> Done | None:
    """What the change comes to; None where none was asked for."""
    if args.status:
        words = _words(args.say, LONGEST_SENTENCE)
        if not may_become(found, args.status):
            raise Refused(_as_it_is(found))
        return moved(found, args.status, words, _today(house), "")
    if not (args.due or args.no_due or args.owner):
        return None
    if not may_date(found):
        raise Refused(_as_it_is(found))
    if args.owner:
        to = next((o for o in await unit.find(Owners()) if o.label == args.owner), None)
        if to is None:
            raise Refused(line("meeting-followup-no-owner", label=args.owner))
        return owned(found, to, "", "")
    return dated(found, _day(house, args.due), "")


def _as_it_is(found: FollowUp) -> Line:
    said = changed(found)
    assert isinstance(said, Line)
    return said


def _words(text: str, most: int) -> str:
    words = " ".join(clean(text).split())
    if not words:
        raise Refused(line("question-wants-words"))
    if len(words) > most:
        raise Refused(line("question-too-long", n=len(words), most=most))
    return words


def _day(house: House, day: date | None) -> date | None:
    wrong = wrong_day(day, _today(house)) if day is not None else ""
    if wrong:
        raise Refused(line(f"meeting-followup-day-{wrong}"))
    return day


async def new(house: House, args: Namespace) -> int:
    """Note another one; its number is said."""
    try:
        number = await house.store.write(lambda unit: _new(house, unit, args))
    except Refused as why:
        complain(*plain(house, (why.says,)))
        return 1
    say(*plain(house, (line("meeting-followup-noted", n=str(number)),)))
    return 0


async def _new(house: House, unit: Unit, args: Namespace) -> int:
    card = await unit.find(MeetingByNumber(args.meeting))
    if card is None or card.status == "cancelled":
        raise Refused(line("meeting-followup-no-meeting", n=str(args.meeting)))
    words, due_on = _words(args.words, LONGEST_POINT), _day(house, args.due)
    number = await unit.find(NextFollowUp())
    await did(unit, opened(number, card, None, words, due_on), ())
    return number
