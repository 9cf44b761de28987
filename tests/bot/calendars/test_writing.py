"""Calendars' files, read back by two parsers that know nothing of each other, and byte by byte."""

from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import pytest
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event

from bot.calendars.writing import calendar
from bot.meetings.public import rendered
from bot.words import Words
from conversations.meetings.changing import as_changed
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import Meeting, Spot
from conversations.meetings.telling import calendar_event
from conversations.reply import told
from tests.players.cast import CITY

WORDS = Words()
AT = datetime(2026, 11, 21, 11, 0, 0, 123456, tzinfo=UTC)
START = datetime(2026, 12, 15, 17, 30, tzinfo=UTC)
ARABIC = "ساحة الغد، لنرسمها معًا: مقاعد وظل وألعاب للجميع؛ " * 5
HARD = 'a,b;c\\d\n"e": 100 % – l’été 🌳\n\n' + "mot " * 40


def card(starts: datetime = START, hours: float = 2, **more: Any) -> MeetingCard:
    """A meeting in a town."""
    given: dict[str, Any] = {"title": told({"fr": "La place"}), "spot": Spot(name="MPT"), **more}
    meeting = Meeting(starts=starts, ends=starts + timedelta(hours=hours), **given)
    return MeetingCard(number=17, uid="17@portevoix", meeting=meeting, called_at=AT, changed_at=AT)


def written(one: MeetingCard, locale: str = "fr") -> bytes:
    """Its file, as it goes with a message."""
    return calendar([calendar_event(one, CITY)], lambda said: WORDS.plain(said, locale))


def read(content: bytes) -> tuple[icalendar.Event, Event]:
    """The only event, by both parsers."""
    (first,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert isinstance(first, icalendar.Event) and not first.errors
    (second,) = IcsCalendarStream.calendar_from_ics(content.decode()).events
    return first, second


def moments(content: bytes) -> set[tuple[datetime, datetime]]:
    """When it starts and ends in UTC, as each parser has it: one answer where they agree."""
    first, second = read(content)
    mine = (first["DTSTART"].dt.astimezone(UTC), first["DTEND"].dt.astimezone(UTC))
    assert isinstance(second.dtstart, datetime) and isinstance(second.dtend, datetime)
    return {mine, (second.dtstart.astimezone(UTC), second.dtend.astimezone(UTC))}


def test_both_read_what_was_said() -> None:
    spot = Spot(name="MPT, salle; 2", address="8 rue X", latitude=43.3003, longitude=-5.3745)
    one = card(title=told({"fr": HARD}), description=told({"fr": HARD}), spot=spot)
    first, second = read(written(one))
    assert (str(first["UID"]), second.uid) == ("17@portevoix", "17@portevoix")
    for said in (str(first["SUMMARY"]), second.summary, str(first["DESCRIPTION"])):
        assert said == HARD
    assert second.description == HARD
    assert str(first["LOCATION"]) == second.location == "MPT, salle; 2, 8 rue X"
    assert (first["GEO"].latitude, first["GEO"].longitude) == (43.3003, -5.3745)
    assert second.geo is not None and (second.geo.lat, second.geo.lng) == (43.3003, -5.3745)
    assert first["DTSTART"].params["TZID"] == "Europe/Paris"
    assert second.alarm[0].trigger == timedelta(hours=-2)


def test_lines_are_folded_between_letters() -> None:
    one = card(title=told({"ar": ARABIC}), description=told({"fr": HARD, "ar": ARABIC}))
    content = written(one, "ar")
    lines = content.split(b"\r\n")
    assert lines[-1] == b"" and b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no letter is cut in two
    first, second = read(content)
    assert str(first["SUMMARY"]) == second.summary == ARABIC == second.description


@pytest.mark.parametrize(
    "starts",
    [
        datetime(2027, 3, 28, 0, 30, tzinfo=UTC),  # 01:30, ends after the jump
        datetime(2027, 3, 28, 1, 0, tzinfo=UTC),  # 03:00, the moment of the jump
        datetime(2027, 10, 31, 0, 30, tzinfo=UTC),  # 02:30, the first
        datetime(2027, 10, 31, 1, 30, tzinfo=UTC),  # 02:30, the second
        datetime(2027, 10, 30, 22, 30, tzinfo=UTC),  # 00:30, ends at the second 02:30
        datetime(2027, 7, 1, 16, 30, tzinfo=UTC),
        datetime(2027, 1, 1, 17, 30, tzinfo=UTC),
    ],
)
@pytest.mark.parametrize("hours", [1, 2, 3])
def test_hours_are_the_same_moments_over_both_clock_changes(starts: datetime, hours: int) -> None:
    ends = starts + timedelta(hours=hours)
    assert moments(written(card(starts, hours))) == {(starts, ends)}


def test_the_zone_says_when_its_clocks_change() -> None:
    made = icalendar.Calendar.from_ical(written(card()))
    (zone,) = made.walk("VTIMEZONE")
    assert zone["TZID"] == "Europe/Paris"
    offsets = {
        (part.name, part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td) for part in zone.subcomponents
    }
    hour = timedelta(hours=1)
    assert {("DAYLIGHT", hour, 2 * hour), ("STANDARD", 2 * hour, hour)} <= offsets


def test_a_change_has_the_same_name_and_one_more() -> None:
    before = card()
    meeting = before.meeting.at(START + timedelta(hours=1))
    now = as_changed(before, meeting, AT + timedelta(days=1))
    first, second = read(written(now))
    assert (first["SEQUENCE"], second.sequence, second.uid) == (1, 1, before.uid)
    assert moments(written(now)) == {(meeting.starts, meeting.ends)}
    gone = now.model_copy(update={"status": "cancelled", "sequence": 2})
    first, second = read(written(gone))
    assert str(first["STATUS"]) == "CANCELLED" and second.status == "CANCELLED"
    assert (first["SEQUENCE"], second.sequence) == (2, 2) and not second.alarm
    assert icalendar.Calendar.from_ical(written(gone))["METHOD"] == "CANCEL"


def test_the_same_meeting_gives_the_same_bytes() -> None:
    assert written(card()) == written(card())
    cards = [card(), card(START + timedelta(days=1))]
    assert rendered(cards, CITY, WORDS) == rendered(cards, CITY, Words())


def test_the_feed_is_read_by_both_whatever_is_in_it() -> None:
    gone = card().model_copy(update={"status": "cancelled", "uid": "18@portevoix"})
    only_arabic = card(title=told({"ar": ARABIC})).model_copy(update={"uid": "19@portevoix"})
    for cards in ([], [gone], [card(), gone, only_arabic]):
        content = rendered(cards, CITY, WORDS)
        mine = icalendar.Calendar.from_ical(content)
        other = IcsCalendarStream.calendar_from_ics(content.decode())
        assert mine["METHOD"] == "PUBLISH" and mine["X-WR-CALNAME"] == "Réunions de Marseille"
        assert sorted(str(one.uid) for one in other.events) == sorted(one.uid for one in cards)
        assert [str(one["UID"]) for one in mine.walk("VEVENT")] == [one.uid for one in cards]
        assert not mine.walk("VALARM")
    assert {one.summary for one in other.events} == {"La place", ARABIC}
