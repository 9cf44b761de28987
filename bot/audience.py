"""`[audience]`: whom something is for; everything that is named there must exist."""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from bot.city.kinds import Language, Text, YesOrNo
from bot.town_file import TownReading
from conversations.audience import LONGEST_REST, Audience
from conversations.frozen import Frozen
from conversations.who import AgeBand

Age = Literal["15_17", "18_25", "26_40", "41_64", "65_plus", "unsaid"]
Whole = Annotated[int, Field(strict=True, ge=1)]


class AudiencePart(Frozen):
    """`[audience]`"""

    topic: Text = ""
    secteurs: tuple[Whole, ...] = ()
    arrondissements: tuple[Whole, ...] = ()
    ages: tuple[Age, ...] = ()
    languages: tuple[Language, ...] = ()
    took_part_in: Text = ""
    did_not_take_part_in: Text = ""
    comes_to_meeting: Whole | None = None
    not_contacted_for_days: Annotated[int, Field(strict=True, ge=0, le=LONGEST_REST)] = 0
    even_during_a_consultation: YesOrNo = False

    def bands(self) -> tuple[AgeBand, ...]:
        """The ages as conversations name them."""
        return self.ages


_AUDIENCE = TypeAdapter(AudiencePart)


def audience_of(raw: object, reading: TownReading) -> Audience | None:
    """Whom it is for; None after telling what has the wrong shape."""
    part = reading.part(("audience",), _AUDIENCE, raw)
    if part is None:
        return None
    _exist(part, reading)
    secteurs = [one for one in reading.town.city.secteurs if one.number in part.secteurs]
    inside = [one.number for secteur in secteurs for one in secteur.arrondissements]
    return Audience(
        topic=part.topic,
        districts=tuple(dict.fromkeys((*inside, *part.arrondissements))),
        age_bands=part.bands(),
        locales=part.languages,
        took=part.took_part_in,
        missed=part.did_not_take_part_in,
        attends=part.comes_to_meeting or 0,
        rested_days=part.not_contacted_for_days,
        spares_busy=not part.even_during_a_consultation,
    )


def _exist(part: AudiencePart, reading: TownReading) -> None:
    """Everything that is named must be there."""
    city = reading.town.city
    slugs = [one.slug for one in reading.town.openings]
    everywhere = [one.number for secteur in city.secteurs for one in secteur.arrondissements]
    several: tuple[tuple[str, Iterable[object], Iterable[object], str], ...] = (
        ("secteurs", part.secteurs, [one.number for one in city.secteurs], "announce-number"),
        ("arrondissements", part.arrondissements, everywhere, "announce-number"),
        ("languages", part.languages, list(city.languages), "announce-language"),
    )
    for key, values, known, sentence in several:
        for n, value in enumerate(values):
            reading.one_of(("audience", key, n), sentence, value, known)
    if part.comes_to_meeting is not None:
        meetings = [one.number for one in reading.town.gatherings]
        there = ("audience", "comes_to_meeting")
        reading.one_of(there, "announce-no-meeting", part.comes_to_meeting, meetings)
    single = (
        ("topic", part.topic, [one.code for one in city.topics], "announce-no-topic"),
        ("took_part_in", part.took_part_in, slugs, "announce-no-survey"),
        ("did_not_take_part_in", part.did_not_take_part_in, slugs, "announce-no-survey"),
    )
    for key, value, known, sentence in single:
        if value:
            reading.one_of(("audience", key), sentence, value, known)
