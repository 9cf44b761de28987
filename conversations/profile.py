"""What a person chose to tell of themselves, beside the little that every turn knows of them."""

from dataclasses import dataclass

from conversations.city import CityCard
from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.quiet import QuietHours


class ProfileCard(Frozen):
    """All of it optional; empty for somebody who told nothing, or of whom nothing is stored."""

    district: int | None = None
    """The number of the arrondissement they live in; the city knows its secteur."""
    topics: tuple[str, ...] = ()
    """What they want to hear of; none chosen means everything."""
    quiet: QuietHours | None = None
    """Their own quiet hours; None: the town's."""

    def quiet_in(self, city: CityCard) -> QuietHours:
        """When nothing is sent to them that they did not ask for."""
        return self.quiet or city.quiet

    def hears_of(self, topic: str) -> bool:
        """Whether an announcement about `topic` is for them, if they agreed to announcements."""
        return not self.topics or topic in self.topics


@dataclass(frozen=True)
class QuietOf(Ask[tuple[QuietHours | None, ...]]):
    """The quiet hours that each of `people` chose, in their order; None where the town's hold."""

    people: tuple[str, ...]


@dataclass(frozen=True)
class ProfileOf(Ask[ProfileCard]):
    """What `person` chose to tell."""

    person: str
