"""The letter to whoever was told other days of an election: what was, and what is now."""

from collections.abc import Iterator
from datetime import datetime

from conversations.audience_words import joined
from conversations.buttons import MENU_ROW
from conversations.city import CityCard
from conversations.quiet import moment_of
from conversations.reply import Day, Line, Reply, Words, line
from conversations.voting.ballots import kind_name
from conversations.voting.election import Election, Hours
from conversations.voting.rules import WAYS, deadline
from conversations.voting.team_page import rounds, until_words


def moved_letter(before: Election, now: Election) -> Reply | None:
    """Old and new days; None where no day is another one."""
    votes, ways = tuple(_votes(before, now)), tuple(_ways(before, now))
    if before.rounds == now.rounds and not ways:
        return None
    blocks: tuple[Words, ...] = (
        joined(
            (line("election-moved-title", kind=kind_name(now.kind)), line("election-moved-why"))
        ),
        joined(votes),
        *((joined(ways),) if ways else ()),
    )
    return Reply(lane="reminder", blocks=blocks, buttons=(MENU_ROW,))


def _votes(before: Election, now: Election) -> Iterator[Line]:
    """The rounds, each with the day it had."""
    said = rounds(now)
    for n, shown in enumerate(said):
        yield shown
        old = before.rounds[n] if n < len(before.rounds) else None
        if old is not None and old != now.rounds[n]:
            yield line("election-moved-before", day=Day(day=old))
    if len(before.rounds) > len(now.rounds):
        yield line("election-moved-no-second")


def _ways(before: Election, now: Election) -> Iterator[Line]:
    """The deadlines that are other ones."""
    for way in WAYS:
        old, new = deadline(before, way), deadline(now, way)
        if new is None or (old is not None and old.day == new.day):
            continue
        yield until_words(new)
        if old is not None:
            yield line("election-moved-before", day=Day(day=old.day))


def polls_close(election: Election, city: CityCard) -> datetime:
    """The moment after which nobody can vote in it any more."""
    closes = (election.hours or Hours()).closes
    return moment_of(datetime.combine(election.over_after, closes), city.time_zone)
