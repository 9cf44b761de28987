"""How the clock goes on in a step: minutes, to the edge of the night, days, weeks even."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.players.cast import CITY

EDGES = ((8, 59), (9, 0), (9, 5), (20, 59), (21, 0), (21, 5), (23, 59), (3, 0))


def moments(now: datetime, pick: int) -> Iterator[datetime]:
    """The moments at which a running bot looks at its clock until the step is over."""
    how, much = pick % 16, pick // 16
    if how < 8:
        yield from every_few_hours(now, now + timedelta(minutes=1 + much % 120))
    elif how < 13:
        yield from every_few_hours(now, edge(now, *EDGES[much % len(EDGES)]))
    elif how < 14:
        yield from every_few_hours(now, now + timedelta(hours=12 + much % 36))
    elif how < 15 or much % 3 == 0:
        yield now + timedelta(hours=1 + much % 100)
    else:
        yield now + timedelta(days=4 + much % 40)


def every_few_hours(now: datetime, until: datetime) -> Iterator[datetime]:
    """Every third full hour from `now` on, and `until`."""
    moment = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    while moment < until:
        yield moment
        moment += timedelta(hours=3)
    yield until


def edge(now: datetime, hour: int, minute: int) -> datetime:
    """The next moment at which the town's clock shows that."""
    town = ZoneInfo(CITY.time_zone)
    there = now.astimezone(town).replace(hour=hour, minute=minute, second=0, microsecond=0)
    return (there if there > now else there + timedelta(days=1)).astimezone(UTC)
