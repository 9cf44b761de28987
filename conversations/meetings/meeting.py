"""A meeting: what it is about, when and where, for how many people, and whom it invites.

It is data, written by the town in the chat, in a file or in a calendar. Its hours are moments; they
are told on the town's clock, whoever reads them and wherever they are.
"""

from datetime import datetime, timedelta
from typing import Literal, Self, get_args

from pydantic import AwareDatetime, Field, model_validator
from pydantic_core import PydanticCustomError

from conversations.audience import Audience
from conversations.frozen import Frozen
from conversations.reply import SentAgain, Told, TownFile, told

Need = Literal["step_free", "sign_language", "childcare", "interpreter"]
NEEDS: tuple[Need, ...] = get_args(Need)
"""What somebody may need: no steps, French sign language, childcare, an interpreter."""
NEEDS_DAYS = 7
"""Days after a meeting for which it is kept what people needed."""
LONGEST_TITLE, LONGEST_TEXT, LONGEST_PLACE = 90, 900, 200
"""Characters of a title, a description or access notes, a place, in one language."""
MOST_POINTS, LONGEST_POINT = 20, 200
MOST_GUESTS = 9
MOST_SEATS = 100_000
LONGEST = timedelta(days=7)


class Spot(Frozen):
    """Where it is: a place in town, a page on the web, or both."""

    name: str = Field("", max_length=LONGEST_PLACE)
    address: str = Field("", max_length=LONGEST_PLACE)
    access: Told = told({})
    """How one gets there and in: the stop of the bus, the door without steps."""
    latitude: float | None = Field(None, ge=-90, le=90)
    longitude: float | None = Field(None, ge=-180, le=180)
    """WGS84 degrees."""
    arrondissement: int | None = None
    online: str = ""
    """The address of the page where one takes part from afar."""

    @property
    def mapped(self) -> bool:
        """Whether it can be shown on a map."""
        return self.latitude is not None and self.longitude is not None


class Outline(Frozen):
    """All that a town says of a meeting but its hours: also while it is being written."""

    title: Told = told({})
    description: Told = told({})
    spot: Spot = Spot()
    capacity: int | None = Field(None, ge=1, le=MOST_SEATS)
    """Seats in the room; None: nobody counts."""
    reserved: int = Field(0, ge=0)
    """Seats that are kept for people who were asked otherwise."""
    most_guests: int = Field(3, ge=0, le=MOST_GUESTS)
    """How many somebody may bring."""
    audience: Audience | None = Audience()
    """Whom it invites; None: nobody, one finds it in the list."""
    public: bool = True
    """Everybody finds it in the list, and in the calendar that others read."""
    agenda: tuple[Told, ...] = ()
    needs: tuple[Need, ...] = NEEDS
    """What people are asked whether they need it, once they come."""
    interpreters: tuple[str, ...] = ()
    """The languages (of tongues.py) that an interpreter may be asked for in."""
    organiser: str = Field("", max_length=LONGEST_PLACE)
    """Which service or association; empty: the town."""
    picture: SentAgain | TownFile | None = None
    remind_unanswered: int | None = Field(7, ge=1, le=60)
    """Days before, for who was invited and has not answered; None: not at all."""
    remind_coming: tuple[int, ...] = (24, 2)
    """Hours before, for those who come."""
    feedback: bool = True
    """Those who came are asked how it was."""

    @property
    def seats(self) -> int | None:
        """Seats that people may answer for; None: as many as they are."""
        return None if self.capacity is None else self.capacity - self.reserved


class Meeting(Outline):
    """What a town says of a meeting.

    What is wrong is told by the `type` of the error: `ends` (it ends before it starts), `long`
    (longer than a week), `reserved` (more seats kept than there are), `nowhere` (neither a place
    nor a page), `half-position` (a latitude alone).
    """

    title: Told
    starts: AwareDatetime
    ends: AwareDatetime

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.ends <= self.starts:
            raise PydanticCustomError("ends", "ends")
        if self.ends - self.starts > LONGEST:
            raise PydanticCustomError("long", "long")
        if self.capacity is not None and self.reserved >= self.capacity:
            raise PydanticCustomError("reserved", "reserved")
        spot = self.spot
        if (spot.latitude is None) != (spot.longitude is None):
            raise PydanticCustomError("half-position", "half-position")
        if not (spot.name or spot.address or spot.online):
            raise PydanticCustomError("nowhere", "nowhere")
        return self

    def lasts(self) -> timedelta:
        """How long."""
        return self.ends - self.starts

    def at(self, starts: datetime) -> "Meeting":
        """The same, as long, at another moment."""
        return self.model_copy(update={"starts": starts, "ends": starts + self.lasts()})
