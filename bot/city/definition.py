"""The town this bot speaks for, read from its `city.toml`."""

from pathlib import Path

from pydantic import Field

from bot.city.kinds import (
    Email,
    Host,
    Insee,
    Language,
    Number,
    Phone,
    PostalCode,
    Siret,
    Text,
    Zone,
)
from conversations.city import CityCard
from conversations.frozen import Frozen
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


class Districts(Frozen):
    """A GeoJSON file of the districts, next to the city file, and which properties name them."""

    geojson: Text
    number_property: Text
    name_property: Text


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

    @property
    def arrondissements(self) -> tuple[Arrondissement, ...]:
        return tuple(part for secteur in self.secteurs for part in secteur.arrondissements)

    def card(self) -> CityCard:
        """The part of it that conversations speak of."""
        return CityCard(
            name=told({lang: self.names.get(lang, self.name) for lang in self.languages}),
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
        )
