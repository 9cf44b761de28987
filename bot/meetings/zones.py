"""Hours of calendars as moments: any zone of IANA, Windows' names, and the town's clock.

A floating hour (without a zone) is the town's. An hour that a clock skips is reckoned as before the
jump, one that comes twice is the first of the two (RFC 5545, 3.3.5).
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON


class UnknownZone(Exception):
    """Nobody knows which clock that is; carries its name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def zone_named(name: str) -> ZoneInfo:
    """The zone of a TZID; some programs write a path of their own before its name."""
    name = name.strip().strip('"')
    for one in (name, WINDOWS_TO_OLSON.get(name, ""), *_ends(name)):
        if one in _zones():
            return ZoneInfo(one)
    raise UnknownZone(name)


def _ends(name: str) -> list[str]:
    """`/citadel.org/20260101_1/Europe/Paris` ends with `Europe/Paris`."""
    parts = name.strip("/").split("/")
    return ["/".join(parts[n:]) for n in range(1, len(parts))] if name.startswith("/") else []


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def zone_of(written: datetime, params: Mapping[str, str], town: ZoneInfo) -> ZoneInfo:
    """On whose clock an hour is written."""
    name = params.get("TZID", "")
    if name:
        return zone_named(str(name))
    return ZoneInfo("UTC") if written.tzinfo is not None else town


def moment(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clock of `zone` shows `wall` (naive)."""
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
