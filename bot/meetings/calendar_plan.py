"""What a calendar's file changes here: meetings to call, to change, to cancel; what stays.

Rules:
1. A meeting keeps the UID of its calendar; those of a series have their day behind it. What is here
   by that name already is changed, never doubled.
2. What is older than what is here (its SEQUENCE is smaller) changes nothing, and is named. So is
   what was cancelled here. Nothing that is over is touched.
3. The calendar says what, when and where. Seats, audience, agenda and translations stay the town's.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.meetings.calendar_parts import Dated, Read, Said
from bot.staff_words import Problem, problem
from bot.town_file import Town
from conversations.meetings.calling import problems
from conversations.meetings.changing import cancelled, changed
from conversations.meetings.events import MeetingCalled, MeetingCancelled, MeetingChanged
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import Meeting
from conversations.meetings.rules import changes_calendar, may, reminders
from conversations.reply import Told, told

Act = MeetingCalled | MeetingChanged | MeetingCancelled


@dataclass
class Plan:
    """What happens when the file is taken in."""

    acts: list[tuple[Act, Meeting]] = field(default_factory=list)
    same: int = 0
    over: int = 0
    older: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    """Cancelled here, and in the calendar not."""
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class _House:
    """What the file is compared with."""

    town: Town
    at: datetime
    cards: dict[str, MeetingCard]
    """By what calendars know them by."""


def planned(read: Read, there: Iterable[MeetingCard], first: int, town: Town, at: datetime) -> Plan:
    """The plan, where `first` is the number of the next meeting."""
    house = _House(town, at, {one.uid: one for one in there})
    plan = Plan(over=read.over)
    named: set[str] = set()
    series: dict[str, str] = {}
    for one in read.dated:
        card = _card_of(one, house)
        if card is not None:
            named.add(card.uid)
            _again(one, card, house, plan)
        elif one.said is None or one.said.ends <= at:
            plan.over += 1
        else:
            number = first + sum(isinstance(act, MeetingCalled) for act, _ in plan.acts)
            group = series.setdefault(one.uid, str(number)) if one.day is not None else ""
            _new(one, number, group, house, plan)
    for uid, (sequence, name) in read.whole.items():
        for card in _of(uid, house):
            if card.uid not in named:
                _cancel(card, sequence, name, house, plan)
    return plan


def _of(uid: str, house: _House) -> list[MeetingCard]:
    """What is here of that event of a calendar."""
    return [one for one in house.cards.values() if one.uid == uid or one.uid[:-9] == uid]


def _card_of(one: Dated, house: _House) -> MeetingCard | None:
    """What is here by its name; where an event became a series, or no series any more, the one of
    that day."""
    card = house.cards.get(one.own_uid)
    if card is not None or one.said is None:
        return card
    day = one.day or _day(one.said.starts, house)
    if one.day is None:
        return house.cards.get(f"{one.uid}-{day:%Y%m%d}")
    before = house.cards.get(one.uid)
    return before if before is not None and _day(before.meeting.starts, house) == day else None


def _day(at: datetime, house: _House) -> date:
    """On the town's calendar."""
    return at.astimezone(ZoneInfo(house.town.city.time_zone)).date()


def _new(one: Dated, number: int, series: str, house: _House, plan: Plan) -> None:
    assert one.said is not None
    meeting = Meeting(title=told({one.said.locale: one.said.title}), **_facts(one.said))
    if _wrong(meeting, one.name, house, plan):
        return
    act = MeetingCalled(
        number=number,
        uid=one.own_uid,
        composed=meeting,
        series=series,
        sequence=one.sequence,
        hours=reminders(meeting, house.at, house.town.city),
    )
    plan.acts.append((act, meeting))


def _facts(said: Said) -> dict[str, object]:
    """What a calendar says of a new meeting, beside its title."""
    spot = {
        "name": said.place,
        "latitude": said.latitude,
        "longitude": said.longitude,
        "online": said.online,
    }
    return {
        "description": told({said.locale: said.description} if said.description else {}),
        "starts": said.starts,
        "ends": said.ends,
        "spot": spot,
        "public": said.public,
    }


def _again(one: Dated, card: MeetingCard, house: _House, plan: Plan) -> None:
    """It is here already."""
    if one.said is None:
        _cancel(card, one.sequence, one.name, house, plan)
    elif card.status == "cancelled":
        plan.gone.append(one.name)
    elif not may("change", card, house.at, ""):
        plan.over += 1
    else:
        _change(one, one.said, card, house, plan)


def _change(one: Dated, said: Said, card: MeetingCard, house: _House, plan: Plan) -> None:
    meeting = _written_anew(card.meeting, said)
    if meeting == card.meeting:
        plan.same += 1
    elif one.sequence < card.sequence:
        plan.older.append(one.name)
    elif not _wrong(meeting, one.name, house, plan):
        moved = changes_calendar(card.meeting, meeting)
        base = card.model_copy(update={"sequence": max(card.sequence, one.sequence - moved)})
        act = changed(base, meeting, house.at, house.town.city)
        plan.acts.append((act, meeting))


def _written_anew(meeting: Meeting, said: Said) -> Meeting:
    """The meeting with what the calendar says of it; texts that are the same keep their
    translations, an address goes with its place."""
    spot = meeting.spot
    if (spot.name, spot.online) != (said.place, said.online) or said.latitude is not None:
        moved = spot.name != said.place
        update = {"name": said.place, "online": said.online}
        if moved:
            update["address"] = ""
        degrees = {"latitude": said.latitude, "longitude": said.longitude}
        more = degrees if moved or said.latitude is not None else {}
        spot = spot.model_copy(update={**update, **more})
    return Meeting.model_validate(
        {
            **dict(meeting),
            "title": _text(meeting.title, said.locale, said.title),
            "description": _text(meeting.description, said.locale, said.description),
            "starts": said.starts,
            "ends": said.ends,
            "spot": spot,
        }
    )


def _text(before: Told, locale: str, text: str) -> Told:
    """`before`, unless its words in that language are others."""
    if dict(before.words).get(locale, "") == text:
        return before
    return told({locale: text} if text else {})


def _wrong(meeting: Meeting, name: str, house: _House, plan: Plan) -> bool:
    """Whether it cannot be called as it is, after telling why."""
    town = house.town
    found = problems(meeting, house.at, town.city)
    for said in found:
        detail = town.words.plain(said, town.lang)
        plan.problems.append(problem("meetings-ics-says", name=name, detail=detail))
    return bool(found)


def _cancel(card: MeetingCard, sequence: int, name: str, house: _House, plan: Plan) -> None:
    """It does not take place any more."""
    if card.status == "cancelled":
        plan.same += 1
    elif not may("cancel", card, house.at, ""):
        plan.over += 1
    elif sequence < card.sequence:
        plan.older.append(name)
    else:
        base = card.model_copy(update={"sequence": max(card.sequence, sequence - 1)})
        act = cancelled(base, told({}), house.at, house.town.city)
        plan.acts.append((act, card.meeting))
