"""What a form may know of time: an instant and the clock of the city."""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime

from conversations.frozen import Frozen


@lru_cache(maxsize=32)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


class Moment(Frozen):
    """An instant (`at`, aware) and the IANA name of the city's time zone."""

    at: AwareDatetime
    zone: str = "Europe/Paris"

    @property
    def clock(self) -> ZoneInfo:
        """The city's time zone."""
        return _zone(self.zone)

    @property
    def local(self) -> datetime:
        """The instant on the city's clock."""
        return self.at.astimezone(self.clock)

    @property
    def today(self) -> date:
        """The day on the city's calendar."""
        return self.local.date()
