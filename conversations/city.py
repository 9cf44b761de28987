"""What a conversation may know of the city: its name, languages and parts, whom to turn to."""

from dataclasses import dataclass, field
from datetime import date

from conversations.ballots import Ballot
from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.quiet import QuietDays, QuietHours
from conversations.reply import Line, Told, line, told

CHANNEL = "channel"
"""Whom the town's public channel is, among those that letters go to."""


class ArrondissementCard(Frozen):
    """The finest part of town that a person is asked for."""

    number: int
    name: str
    insee: str = ""
    """Its code in the official geography."""


class SecteurCard(Frozen):
    """A part of town with a town hall of its own: the finest grain of any figure shown."""

    number: int
    name: str
    arrondissements: tuple[ArrondissementCard, ...] = ()


class Topic(Frozen):
    """Something people may want to hear of: a code that is kept, and its name."""

    code: str
    label: Told


class PosterCard(Frozen):
    """A poster with a link of its own: the code in the link, and what the town calls it."""

    code: str
    label: str


class Reference(Frozen):
    """How everybody who lives there is spread, in percent, to compare who takes part with."""

    source: Told
    age_bands: tuple[tuple[str, float], ...] = ()
    secteurs: tuple[tuple[str, float], ...] = ()
    """By the number of the secteur."""
    languages: tuple[tuple[str, float], ...] = ()


class CityCard(Frozen):
    """The part of the city file that conversations speak of."""

    name: Told
    """The city's name in each language."""
    insee: str = ""
    siret: str = ""
    """Its codes in the official geography and among public bodies: in files that others read."""
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
    profile_days: int = 548
    """Days of silence after which a profile is erased, after two warnings (18 months)."""
    idea_reminder_days: int = 60
    """Days after which an author hears again where their idea stands."""
    seat_offer_hours: int = 12
    """For how long a free seat is kept for the first who waits, at most."""
    attendance_days: int = 90
    """Days after a meeting for which it is kept who came; then only how many."""
    secteurs: tuple[SecteurCard, ...] = ()
    """None in a town that is not divided: then nobody is asked where they live."""
    by_position: bool = False
    """Whether `DistrictAt` has a map to look at."""
    topics: tuple[Topic, ...] = ()
    posters: tuple[PosterCard, ...] = ()
    holidays: tuple[date, ...] = ()
    """The public holidays, on which the town hall does not work; of several years."""
    quiet: QuietHours = QuietHours()
    """When nothing is sent that was not asked for, unless a person chose otherwise."""
    quiet_days: QuietDays = QuietDays()
    """The whole days on which no announcement leaves."""
    ballots: tuple[Ballot, ...] = ()
    """The elections to come, around which a town may not say everything."""
    link_hosts: frozenset[str] = frozenset()
    """The only sites that a message may link to."""
    contacts_per_week: int = 3
    """How often in a week one person is written to unasked, at most; 0: as often as need be."""
    approval_above: int = 50
    """An announcement to more people than these needs a second person's approval."""
    has_channel: bool = False
    """Whether there is a public channel where news of the town may be posted."""
    reference: Reference | None = None
    """What the town's figures are compared with; None: with nothing."""
    sends_per_second: float = 30
    """Messages that leave in a second, to everyone together, at most; 0: no limit."""

    def arrondissement(self, number: int | None) -> ArrondissementCard | None:
        """The arrondissement of that number; None when the city has none such (any more)."""
        everywhere = (one for secteur in self.secteurs for one in secteur.arrondissements)
        return next((one for one in everywhere if one.number == number), None)

    def secteur_of(self, number: int | None) -> SecteurCard | None:
        """The secteur that the arrondissement of that number lies in."""
        return next(
            (s for s in self.secteurs if any(one.number == number for one in s.arrondissements)),
            None,
        )


@dataclass(frozen=True)
class TheCity(Ask[CityCard]):
    """The city this bot speaks for."""


@dataclass(frozen=True)
class DistrictAt(Ask[int | None]):
    """The number of the arrondissement at a position (WGS84 degrees); None outside of the city.

    Of a person's own position nothing else may be kept.
    """

    latitude: float = field(repr=False)
    longitude: float = field(repr=False)


def contact_of(city: CityCard) -> Line:
    """How to reach the town hall."""
    return line(
        "city-contact",
        address=city.address,
        phone=city.phone,
        email=city.email,
        hours=city.opening_hours,
    )
