"""The one base of every value that crosses a border of the house."""

from datetime import UTC, datetime

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value: compared by content, never changed, no field it does not declare."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def day_of(at: datetime) -> datetime:
    """The beginning of the day of `at`, in UTC: no finer, where an hour would lead to a chat."""
    return at.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def utc_text(at: datetime) -> str:
    """`at` as ISO-8601 UTC text with microseconds: sorts as text in the order of time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
