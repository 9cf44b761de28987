"""What the field log knows: the latest outings of whoever asks."""

from dataclasses import dataclass

from pydantic import AwareDatetime

from conversations.known import Ask
from conversations.outings.events import Notes


class OutingCard(Notes):
    """An outing in the log."""

    id: str
    logged_at: AwareDatetime


@dataclass(frozen=True)
class OutingsOf(Ask[tuple[OutingCard, ...]]):
    """The outings that `person` noted, the latest day first, while the log knows whose they are."""

    person: str
