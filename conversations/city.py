"""What a conversation may know of the city: its name, its languages, whom to turn to."""

from dataclasses import dataclass

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.reply import Line, Told, line, told


class CityCard(Frozen):
    """The part of the city file that conversations speak of."""

    name: Told
    """The city's name in each language."""
    time_zone: str = "Europe/Paris"
    languages: tuple[str, ...] = ("fr", "fr-simple", "en", "ar")
    """The first is the default."""
    controller: str = ""
    dpo_contact: str = ""
    notice_version: str = "1"
    address: str = ""
    phone: str = ""
    email: str = ""
    opening_hours: Told = told({})
    retention: Told = told({})
    """How long what is kept, in words the data protection officer validated."""
    paper_route: Told = told({})
    """How to take part without the bot."""
    under_15_route: Told = told({})
    """How to take part under 15: with a parent."""
    correction_days: int = 30
    """Days after the close during which people may still see, correct or withdraw answers."""


@dataclass(frozen=True)
class TheCity(Ask[CityCard]):
    """The city this bot speaks for."""


def contact_of(city: CityCard) -> Line:
    """How to reach the town hall."""
    return line(
        "city-contact",
        address=city.address,
        phone=city.phone,
        email=city.email,
        hours=city.opening_hours,
    )
