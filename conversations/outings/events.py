"""What happens to the field log: an outing noted, corrected, deleted, exported; a poster read."""

from datetime import date
from typing import Literal

from pydantic import Field

from conversations.event import Event, PersonalText, StaffAct
from conversations.frozen import Frozen

OutingKind = Literal[
    "door_to_door", "market", "school", "event", "stand", "association", "elsewhere"
]
KINDS: tuple[OutingKind, ...] = (
    "door_to_door",
    "market",
    "school",
    "event",
    "stand",
    "association",
    "elsewhere",
)
MOST_MET = 9_999
LONGEST_PLACE, LONGEST_SENTENCE = 60, 280


class Notes(Frozen):
    """What is noted of an outing: numbers, codes of the city file, and at most one sentence."""

    day: date = date.min
    kind: OutingKind = "elsewhere"
    secteur: int = 0
    """Its number; 0: the whole town, or a town that is not divided."""
    arrondissement: int = 0
    """Its number; 0: the whole secteur."""
    place: PersonalText = Field(default="", max_length=LONGEST_PLACE)
    """A public place, where the town is not divided."""
    met_from: int = Field(default=0, ge=0, le=MOST_MET)
    met_to: int = Field(default=0, ge=0, le=MOST_MET)
    """About how many people were met: between these two."""
    topics: tuple[str, ...] = ()
    sentence: PersonalText = Field(default="", max_length=LONGEST_SENTENCE)
    posters: tuple[str, ...] = ()

    @property
    def met(self) -> int:
        """The number that counts: the middle, rounded up."""
        return (self.met_from + self.met_to + 1) // 2


class _Noted(Notes, StaffAct):
    by_the_day = True

    id: PersonalText
    """Not in the journal, whose order would tell which outing is whose."""

    def about(self) -> str:
        """What kind of outing it was."""
        return self.kind

    def people_count(self) -> int:
        """People met on the way: of none of them anything is kept."""
        return self.met


class OutingLogged(_Noted):
    """Somebody of the team noted an outing."""

    act = "outing.logged"


class OutingCorrected(_Noted):
    """They corrected one of their own."""

    act = "outing.corrected"


class OutingDeleted(StaffAct):
    """They deleted one of their own."""

    act = "outing.deleted"
    by_the_day = True

    id: PersonalText

    def people_count(self) -> int:
        """Nobody."""
        return 0


class OutingsExported(StaffAct):
    """Staff wrote the field log into a file."""

    act = "outings.exported"

    rows: int

    def people_count(self) -> int:
        """Nobody: no person stands in it."""
        return 0


class PosterRead(Event):
    """Somebody came by the link of a poster; nobody knows who."""

    by_the_day = True

    code: str
