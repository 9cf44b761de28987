"""Messages nobody asked for, to people of the team: they wait for the end of their quiet hours."""

from datetime import datetime

from conversations.city import TheCity
from conversations.known import Known
from conversations.profile import QuietOf
from conversations.quiet import QuietHours, closes, next_allowed
from conversations.reply import Reply


def in_their_time(replies: tuple[Reply, ...], at: datetime, known: Known) -> tuple[Reply, ...]:
    """Reminders for members of the team, none of which rings in somebody's quiet hours."""
    city = known[TheCity()]
    chosen = known[QuietOf(tuple(r.to for r in replies))] if replies else ()
    return tuple(
        r.model_copy(update=_window(at, quiet or city.quiet, city.time_zone))
        for r, quiet in zip(replies, chosen, strict=True)
    )


def _window(at: datetime, quiet: QuietHours, zone: str) -> dict[str, datetime | None]:
    begins = next_allowed(at, quiet, zone)
    return {"not_before": begins, "not_after": closes(begins, quiet, zone)}
