"""The letter to whoever was told other days or hours of an election, or one that is cancelled."""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from conversations.audience_words import joined
from conversations.buttons import MENU_ROW
from conversations.city import CityCard
from conversations.questions.hours import hour_words
from conversations.quiet import moment_of
from conversations.reply import Day, Line, Reply, Words, line
from conversations.voting.ballots import kind_name, open_to
from conversations.voting.election import Election, Hours
from conversations.voting.rules import WAYS, deadline
from conversations.voting.team_page import hours_words, rounds, until_words


def same_days(before: Election, now: Election) -> bool:
    """Whether one votes and registers on the same days: at most the hours are others."""
    ways = ((deadline(before, way), deadline(now, way)) for way in WAYS)
    days = ((old and old.day, new and new.day) for old, new in ways)
    return before.rounds == now.rounds and all(old == new for old, new in days)


def moved_letter(before: Election, now: Election, today: date) -> Reply | None:
    """Old and new days and hours; None where nothing that was told is otherwise.

    Hours that nobody had known are no news: the reminders of the day say them.
    """
    votes, ways = tuple(_votes(before, now, today)), tuple(_ways(before, now, today))
    hours = tuple(_hours(before, now))
    moved = before.rounds != now.rounds or bool(ways)
    if not moved and not hours:
        return None
    what = "moved" if moved else "new-hours"
    title = line(f"election-{what}-title", kind=kind_name(now.kind))
    blocks: tuple[Words, ...] = (
        joined((title, line(f"election-{what}-why"), open_to(now.kind))),
        joined((*votes, *hours)),
        *((joined(ways),) if ways else ()),
    )
    return Reply(lane="reminder", blocks=blocks, buttons=(MENU_ROW,))


def cancelled_letter(told: Election, at: datetime, city: CityCard) -> Reply | None:
    """On which days that people were told nobody votes; None where all of them are over."""
    to_come = [day for day in told.rounds if at < _closes(told, day, city)]
    if not to_come:
        return None
    what = "cancelled" if to_come == list(told.rounds) else "cancelled-second"
    blocks: tuple[Words, ...] = (
        line(f"election-{what}-title", kind=kind_name(told.kind)),
        joined(tuple(line("election-cancelled-day", day=Day(day=day)) for day in to_come)),
        line("election-cancelled-after"),
    )
    return Reply(lane="reminder", blocks=blocks, buttons=(MENU_ROW,))


def _votes(before: Election, now: Election, today: date) -> Iterator[Line]:
    """The rounds that are not over, each with the day it had."""
    for n, (shown, day) in enumerate(zip(rounds(now), now.rounds, strict=True)):
        old = before.rounds[n] if n < len(before.rounds) else None
        if day < today and old == day:
            continue
        yield shown
        if old is not None and old != day:
            yield line("election-moved-before", day=Day(day=old))
    if len(before.rounds) > len(now.rounds):
        yield line("election-moved-no-second")


def _hours(before: Election, now: Election) -> Iterator[Line]:
    """The hours, and those that were said before."""
    old = before.hours
    if old is None or old == now.hours:
        return
    yield hours_words(now)
    opens, closes = hour_words(old.opens), hour_words(old.closes)
    yield line("election-hours-before", opens=opens, closes=closes)


def _ways(before: Election, now: Election, today: date) -> Iterator[Line]:
    """The deadlines that are other ones; one that is over only where a later one had been told."""
    for way in WAYS:
        old, new = deadline(before, way), deadline(now, way)
        if new is None or (old is not None and old.day == new.day):
            continue
        if new.day < today and (old is None or old.day < today):
            continue
        yield until_words(new)
        if new.day < today:
            yield line("election-moved-over")
        if old is not None:
            yield line("election-moved-before", day=Day(day=old.day))


def polls_close(election: Election, city: CityCard) -> datetime:
    """The moment after which nobody can vote in it any more."""
    return _closes(election, election.over_after, city)


def _closes(election: Election, day: date, city: CityCard) -> datetime:
    closes = (election.hours or Hours()).closes
    return moment_of(datetime.combine(day, closes), city.time_zone)


def town_day(at: datetime, city: CityCard) -> date:
    """The day on the town's calendar."""
    return at.astimezone(ZoneInfo(city.time_zone)).date()
