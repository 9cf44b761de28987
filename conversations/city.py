"""What a conversation may know of the city: its name, its languages, whom to turn to."""

from dataclasses import dataclass

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.reply import Told, told


class CityCard(Frozen):
    """The part of the city file that conversations speak of."""

    name: str
    time_zone: str = "Europe/Paris"
    languages: tuple[str, ...] = ("fr", "fr-simple", "en", "ar")
    """The first is the default."""
    controller: str = ""
    dpo_contact: str = ""
    notice_version: str = "1"
    contact: Told = told({})
    """How to reach the town hall, in words."""
    paper_route: Told = told({})
    """How to take part without the bot: paper, or with a parent under 15."""
    correction_days: int = 30
    """Days after the close during which people may still see, correct or withdraw answers."""


@dataclass(frozen=True)
class TheCity(Ask[CityCard]):
    """The city this bot speaks for."""
