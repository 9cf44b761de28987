"""Where an idea of a file is: its district, its secteur, its point, and whether they agree."""

from collections.abc import Callable

from bot.city.definition import City
from conversations.city import CityCard, DistrictAt
from conversations.ideas.written import IdeaPlace

LONGEST_ADDRESS = 200
NEAR = (0.0, 0.001, -0.001)
"""Degrees, about 100 m: files round a point of the shore into the sea."""


class Places:
    """The place of one line: `cell` reads a column, `wrong` says what is not so."""

    def __init__(
        self, city: City, card: CityCard, cell: Callable[..., str], wrong: Callable[..., None]
    ) -> None:
        self._city = city
        self._card = card
        self._cell = cell
        self._wrong = wrong

    def place(self) -> IdeaPlace:
        """As exactly as the line says it."""
        point, words = self._point(), self._cell("address")[:LONGEST_ADDRESS]
        part = self._arrondissement(point)
        secteur = self._secteur(part)
        if point:
            kind = "address" if words else "point"
        elif words:
            kind = "address"
        elif part:
            kind = "district"
        elif secteur:
            kind, words = "address", secteur
        else:
            kind = "city" if self._cell("IDEE_CODE_INSEE", "insee") else ""
        return IdeaPlace.model_validate(
            {
                "kind": kind,
                "words": words,
                "arrondissement": part,
                "latitude": point[0] if point else None,
                "longitude": point[1] if point else None,
                "public": self._cell("public_place") == "1",
            }
        )

    def _point(self) -> tuple[float, float] | None:
        said = (self._cell("IDEE_LAT", "latitude"), self._cell("IDEE_LON", "longitude"))
        if not any(said):
            return None
        try:
            latitude, longitude = (float(one.replace(",", ".")) for one in said)
        except ValueError:
            latitude = longitude = 999.0
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            self._wrong("point", latitude=said[0], longitude=said[1])
            return None
        return latitude, longitude

    def _arrondissement(self, point: tuple[float, float] | None) -> int | None:
        """From its code, its number, or the map; a point must lie in the town all the same."""
        on_map = self._on_map(*point) if point else None
        insee, number = self._cell("IDEE_CODE_INSEE", "insee"), self._cell("arrondissement")
        by_code = {one.insee: one.number for one in self._city.arrondissements}
        if insee and insee != self._city.insee and insee not in by_code:
            self._wrong("insee", insee=insee)
        known = {str(one.number) for one in self._city.arrondissements}
        if number and number not in known:
            self._wrong("district", district=number)
            return None
        if number and insee in by_code and by_code[insee] != int(number):
            self._wrong("disagree", district=number, insee=insee)
        if number or insee in by_code:
            return int(number) if number else by_code[insee]
        return on_map

    def _on_map(self, latitude: float, longitude: float) -> int | None:
        """The arrondissement there or close by; without a map nobody can tell."""
        around = (DistrictAt(latitude + north, longitude + east) for north in NEAR for east in NEAR)
        numbers = (self._city.district_at(one) for one in around)
        found = next((one for one in numbers if one is not None), None)
        if found is None and self._card.by_position:
            self._wrong("outside", latitude=latitude, longitude=longitude)
        return found

    def _secteur(self, part: int | None) -> str:
        """Its name, if the line says nothing finer."""
        said = self._cell("IDEE_SECTEUR", "secteur")
        found = next((one for one in self._card.secteurs if str(one.number) == said), None)
        if said and found is None:
            self._wrong("secteur", secteur=said)
        its = self._card.secteur_of(part)
        if found and its and found.number != its.number:
            self._wrong("disagree", district=said, insee=self._cell("IDEE_CODE_INSEE", "insee"))
        return found.name if found and part is None else ""
