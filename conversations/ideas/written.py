"""What somebody wrote: an idea with its place, pictures and answers."""

from typing import Literal

from pydantic import Field

from conversations.city import CityCard
from conversations.frozen import Frozen
from conversations.reply import Words, line, told, verbatim

PlaceKind = Literal["", "city", "district", "point", "address"]
BOX = "box"
"""The campaign that is always open."""
MOST_PHOTOS = 3
LONGEST_TITLE = 80
SENTENCE_ENDS = (". ", "! ", "? ", "؟ ")


class IdeaPlace(Frozen):
    """Where an idea is about; never where somebody is. Degrees are WGS84."""

    kind: PlaceKind = ""
    words: str = ""
    """The address, as it was written."""
    arrondissement: int | None = None
    latitude: float | None = Field(None, ge=-90, le=90, repr=False)
    longitude: float | None = Field(None, ge=-180, le=180, repr=False)
    public: bool = False
    """Its author says that anybody may go there: it may be shown exactly."""


class IdeaFile(Frozen):
    """A picture or a voice note, by its number at Telegram."""

    what: Literal["photo", "voice"]
    file_id: str
    mime: str = ""
    hidden: bool = False
    """By the review: nobody but the team and its author sees it."""


class Written(Frozen):
    """An idea as its author sees it: everything that may be changed before it is handed in."""

    text: str = ""
    """Empty where only a voice note says it."""
    title: str = ""
    called: str = ""
    """How its author wants to be called; empty for nothing."""
    campaign: str = BOX
    theme: str = ""
    place: IdeaPlace = IdeaPlace()
    files: tuple[IdeaFile, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    """(question, words) of the project sheet."""
    flags: tuple[str, ...] = ()
    """What the review should look at."""

    @property
    def photos(self) -> tuple[IdeaFile, ...]:
        """The pictures."""
        return tuple(one for one in self.files if one.what == "photo")

    @property
    def voice(self) -> IdeaFile | None:
        """The voice note that says it."""
        return next((one for one in self.files if one.what == "voice"), None)


def headline(title: str, text: str, most: int = LONGEST_TITLE) -> str:
    """Its title, or else its first sentence, cut between words; empty where a voice says it."""
    flat = " ".join((title or text).split())
    ends = [at + 1 for mark in SENTENCE_ENDS if 0 < (at := flat.find(mark)) < most]
    if ends and not title:
        flat = flat[: min(ends)]
    if len(flat) <= most:
        return flat
    head = flat[: most - 1]
    return (head.rpartition(" ")[0] or head).rstrip(" ,;:.") + "…"


def named(title: str, text: str, most: int = LONGEST_TITLE) -> Words:
    """The same as words: what an idea that only a voice says is called."""
    found = headline(title, text, most)
    return verbatim(found) if found else line("idea-spoken")


def place_for_all(place: IdeaPlace) -> IdeaPlace:
    """What everybody may know of where it is: an address or a point only where it is a public
    place, else its part of town."""
    if place.public or place.kind not in ("address", "point"):
        return place
    if place.arrondissement is None:
        return IdeaPlace()
    return IdeaPlace(kind="district", arrondissement=place.arrondissement)


def place_name(place: IdeaPlace, city: CityCard) -> Words:
    """Where it is, in words."""
    part = city.arrondissement(place.arrondissement)
    district = told({"": part.name}) if part is not None else None
    match place.kind:
        case "city":
            return line("idea-place-city")
        case "district" if district is not None:
            return district
        case "address" if place.words and district is not None:
            return line("idea-place-address", words=verbatim(place.words), district=district)
        case "address":
            return verbatim(place.words)
        case "point" if district is not None:
            return line("idea-place-point", district=district)
        case "point":
            return line("idea-place-map")
        case _:
            return line("idea-place-none")
