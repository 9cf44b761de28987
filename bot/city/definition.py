"""The town this bot speaks for, read from its `city.toml`."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import Field, PrivateAttr

from bot.city.kinds import (
    WEEKDAYS,
    Code,
    Email,
    Host,
    Hour,
    Insee,
    Language,
    Number,
    Percent,
    Phone,
    PostalCode,
    ReferenceBand,
    Rounds,
    Siret,
    Text,
    Weekday,
    YesOrNo,
    Zone,
)
from bot.city.polygons import Area, Map
from bot.city.working_days import holidays_at
from conversations.ballots import Ballot as BallotCard
from conversations.city import ArrondissementCard, CityCard, DistrictAt, PosterCard, SecteurCard
from conversations.city import Reference as ReferenceCard
from conversations.city import Topic as TopicCard
from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.quiet import QuietDays, QuietHours
from conversations.reply import told

SAMPLE = Path(__file__).parents[1] / "sample" / "city.toml"

Words = dict[Language, Text]
"""One text for each language of the town."""


class Contacts(Frozen):
    """How to reach the town hall."""

    address: Text
    phone: Phone
    email: Email
    opening_hours: Words


class Privacy(Frozen):
    """What the law asks a notice to name; the town's data protection officer validates it."""

    controller: Text
    dpo_contact: Text
    notice_version: Text
    retention: Words


class Routes(Frozen):
    """Where to take part without the bot."""

    paper: Words
    under_15: Words


class Arrondissement(Frozen):
    """The finest part of town that a person is asked for."""

    number: Number
    name: Text
    insee: Insee
    postal_code: PostalCode


class Secteur(Frozen):
    """A part of town with a town hall of its own; the finest grain of any figure shown."""

    number: Number
    name: Text
    arrondissements: tuple[Arrondissement, ...] = Field(min_length=1)

    def card(self) -> SecteurCard:
        """The part of it that conversations speak of."""
        parts = (
            ArrondissementCard(number=a.number, name=a.name, insee=a.insee)
            for a in self.arrondissements
        )
        return SecteurCard(number=self.number, name=self.name, arrondissements=tuple(parts))


class Districts(Frozen):
    """A GeoJSON file of the districts, next to the city file, and which properties name them."""

    geojson: Text
    number_property: Text
    name_property: Text


class Topic(Frozen):
    """Something that announcements may be about."""

    code: Code
    label: Words


class Poster(Frozen):
    """A poster whose link counts who comes by it: `t.me/<bot>?start=poster_<code>`."""

    code: Code
    label: Text


class Quiet(Frozen):
    """Between which hours of the town's clock nothing is sent that was not asked for, and the days
    on which no announcement leaves."""

    since: Hour
    until: Hour
    weekdays: tuple[Weekday, ...] = ("sunday",)
    holidays: YesOrNo = True


class Ballot(Frozen):
    """An election or a referendum, and the days on which people vote."""

    name: Words
    rounds: Rounds


class Reference(Frozen):
    """How everybody who lives there is spread, in percent: the indicators are set beside it."""

    source: Words
    age_bands: dict[ReferenceBand, Percent] = Field(default_factory=dict)
    secteurs: dict[Text, Percent] = Field(default_factory=dict)
    """By the number of the secteur."""
    languages: dict[Language, Percent] = Field(default_factory=dict)

    def card(self) -> ReferenceCard:
        """The part of it that conversations speak of."""
        return ReferenceCard(
            source=told(dict(self.source.items())),
            age_bands=tuple(self.age_bands.items()),
            secteurs=tuple(self.secteurs.items()),
            languages=tuple(self.languages.items()),
        )


class City(Frozen):
    """Everything the city file says; `load_city` also sees that its parts agree."""

    name: Text
    names: Words = Field(default_factory=dict)
    """The name in languages that write it otherwise."""
    insee: Insee
    siret: Siret
    time_zone: Zone = "Europe/Paris"
    languages: tuple[Language, ...] = Field(min_length=1)
    allowed_link_hosts: tuple[Host, ...] = ()
    contacts: Contacts
    privacy: Privacy
    routes: Routes
    districts: Districts | None = None
    secteurs: tuple[Secteur, ...] = ()
    topics: tuple[Topic, ...] = ()
    posters: tuple[Poster, ...] = ()
    quiet: Quiet | None = None
    ballots: tuple[Ballot, ...] = ()
    reference: Reference | None = None
    _map: Map | None = PrivateAttr(None)

    @property
    def arrondissements(self) -> tuple[Arrondissement, ...]:
        return tuple(part for secteur in self.secteurs for part in secteur.arrondissements)

    def mapped(self, on: Map) -> "City":
        """This city with the map of its districts."""
        self._map = on
        return self

    def facts(self) -> dict[type[Ask[Any]], Callable[[Any], Any]]:
        """What conversations may ask of the city's own files."""
        return {DistrictAt: self.district_at}

    def district_at(self, ask: DistrictAt) -> int | None:
        """The arrondissement at a position; None outside of the city, and without a map."""
        return self._map.number_at(ask.latitude, ask.longitude) if self._map else None

    @property
    def shapes(self) -> tuple[Area, ...]:
        """The areas of its districts, to be drawn; none without a map."""
        return self._map.areas if self._map else ()

    def card(self) -> CityCard:
        """The part of it that conversations speak of."""
        holidays = holidays_at(self.insee)
        return CityCard(
            name=told({lang: self.names.get(lang, self.name) for lang in self.languages}),
            insee=self.insee,
            siret=self.siret,
            time_zone=self.time_zone,
            languages=self.languages,
            controller=self.privacy.controller,
            dpo_contact=self.privacy.dpo_contact,
            notice_version=self.privacy.notice_version,
            address=self.contacts.address,
            phone=self.contacts.phone,
            email=self.contacts.email,
            opening_hours=told(dict(self.contacts.opening_hours.items())),
            retention=told(dict(self.privacy.retention.items())),
            paper_route=told(dict(self.routes.paper.items())),
            under_15_route=told(dict(self.routes.under_15.items())),
            secteurs=tuple(secteur.card() for secteur in self.secteurs),
            by_position=self._map is not None,
            topics=tuple(
                TopicCard(code=t.code, label=told(dict(t.label.items()))) for t in self.topics
            ),
            posters=tuple(PosterCard(code=p.code, label=p.label) for p in self.posters),
            holidays=holidays,
            quiet=self._quiet_hours(),
            quiet_days=self._quiet_days(holidays),
            ballots=tuple(
                BallotCard(name=told(dict(b.name.items())), rounds=b.rounds) for b in self.ballots
            ),
            reference=self.reference.card() if self.reference else None,
            link_hosts=frozenset(
                name for host in self.allowed_link_hosts for name in (host, f"www.{host}")
            ),
        )

    def _quiet_hours(self) -> QuietHours:
        quiet = self.quiet
        return QuietHours(since=quiet.since, until=quiet.until) if quiet else QuietHours()

    def _quiet_days(self, holidays: tuple[date, ...]) -> QuietDays:
        if self.quiet is None:
            return QuietDays(dates=frozenset(holidays))
        return QuietDays(
            weekdays=tuple(sorted(WEEKDAYS.index(day) for day in self.quiet.weekdays)),
            dates=frozenset(holidays if self.quiet.holidays else ()),
        )
