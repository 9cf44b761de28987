"""What reminders say that may have begun to leave before the hours of the polls were changed.

Only where the days are those that people were told: other days are told by other reminders.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from conversations.city import CityCard
from conversations.voting.events import Renewed
from conversations.voting.known import ElectionCard
from conversations.voting.moving import same_days, town_day
from conversations.voting.remind_hours import remind_hours
from conversations.voting.reminding import alike, letter_of, named, useless_from

EVER = datetime(1, 1, 2, tzinfo=UTC)


def renewed(
    card: ElectionCard, at: datetime, city: CityCard, cards: tuple[ElectionCard, ...] = ()
) -> Iterator[Renewed]:
    """Each reminder that is of use at `at`, of `cards` too that it holds for; `begun` by the hours
    that were told."""
    before = card.told
    if before is None or not same_days(before, card.election):
        return
    for name, hour in remind_hours(before, EVER, city):
        about = named(name, card.election)
        if about is None:
            continue
        ends = useless_from(about, card.election, city)
        if at < ends:
            letter = letter_of(about, alike(name, card, cards), town_day(at, city), city)
            yield Renewed(name=name, letter=letter, until=ends, begun=hour <= at)
