"""`/meetings`: the meetings to come, one's own first; `/meetings 17` one of them."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from conversations.audience_words import joined
from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.card import card
from conversations.meetings.known import MeetingCard, MeetingsToCome, RegistrationsOf
from conversations.meetings.telling import calendar_file, venue
from conversations.meetings.visiting import Visit, split, visit
from conversations.questions.asking import in_place
from conversations.reply import Day, Hour, Reply, Row, Words, line, say
from conversations.talk import Aside, Turn

MOST_LISTED = 20


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """The list, or what the words after the command say."""
    words, under = split(args)
    match words:
        case []:
            return Turn(replies=(listed(incoming, known),))
        case ["link" | "see", number]:
            one = visit(number, under, incoming, known)
        case ["map" | "ics" as what, number]:
            one = visit(number, under, incoming, known)
            if one is not None:
                return Turn(replies=(_map(one) if what == "map" else _calendar(one),))
        case [number]:
            one = visit(number, under, incoming, known)
        case _:
            one = None
    if one is None:
        return Turn(replies=(nowhere(),))
    shown = card(one, whole=one.under == "i")
    return Turn(replies=(in_place(shown, incoming.what) if one.under == "c" else shown,))


def nowhere() -> Reply:
    """There is no such meeting for them."""
    others: Row = (does(line("button-meetings"), "meetings"),)
    return say(line("meeting-none-such"), buttons=(others, MENU_ROW))


def _map(one: Visit) -> Reply:
    shown = venue(one.card) or say(line("meeting-no-map"))
    return shown.model_copy(update={"buttons": (_back(one),)})


def _calendar(one: Visit) -> Reply:
    said = line("meeting-calendar", city=one.city.name)
    return Reply(blocks=(said,), attached=calendar_file(one.card, one.city), buttons=(_back(one),))


def _back(one: Visit) -> Row:
    return (does(line("button-meeting-back"), "meetings", "link", one.n),)


def listed(incoming: Incoming, known: Known) -> Reply:
    """A button for each, those that they have something to do with first."""
    city = known[TheCity()]
    mine = {one.meeting: one for one in known[RegistrationsOf(incoming.person, incoming.at)]}
    shown = known[MeetingsToCome(incoming.at, most=MOST_LISTED, own=incoming.person)]
    if not shown:
        return say(line("meetings-none"), buttons=(MENU_ROW,))
    titles = [_title(one, mine=one.number in mine) for one in shown]
    rows = tuple(_row(n, one, title, city) for n, (one, title) in _counted(shown, titles))
    buttons = tuple(_button(n, one, title, city) for n, (one, title) in _counted(shown, titles))
    above = (line("meetings-own"),) if mine.keys() & {one.number for one in shown} else ()
    said = (line("meetings-list", city=city.name), *above, joined(rows))
    return say(*said, buttons=(*buttons, MENU_ROW))


def _counted(
    shown: tuple[MeetingCard, ...], titles: list[Words]
) -> Iterator[tuple[int, tuple[MeetingCard, Words]]]:
    return enumerate(zip(shown, titles, strict=True), start=1)


def _title(one: MeetingCard, *, mine: bool) -> Words:
    return line("meetings-mine", title=one.meeting.title) if mine else one.meeting.title


def _row(n: int, one: MeetingCard, title: Words, city: CityCard) -> Words:
    """What stands in the message: a button has no room for the whole date."""
    day = one.meeting.starts.astimezone(ZoneInfo(city.time_zone)).date()
    hour = Hour(at=one.meeting.starts)
    return line("meetings-row", n=n, title=title, day=Day(day=day), hour=hour)


def _button(n: int, one: MeetingCard, title: Words, city: CityCard) -> Row:
    """A series has the same title many times: the day tells them apart."""
    day = f"{one.meeting.starts.astimezone(ZoneInfo(city.time_zone)):%d/%m}"
    label = line("meetings-button", n=n, day=day, title=title)
    return (does(label, "meetings", one.number),)


MEETINGS = Aside("meetings", take, in_sessions=True)
