"""The parts of a file that holds a meeting, each with its keys and kinds of values."""

from typing import Annotated

from pydantic import Field

from bot.audience import AudiencePart
from bot.city.kinds import Language, Text, YesOrNo
from bot.recurring import RecurringPart, Wall
from conversations.frozen import Frozen
from conversations.meetings.meeting import (
    LONGEST_PLACE,
    LONGEST_POINT,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_GUESTS,
    MOST_SEATS,
    NEEDS,
    Need,
)
from conversations.meetings.tongues import Tongue

MOST_HOURS = 7 * 24
"""Hours before a meeting at which those who come are reminded, at most."""


Titles = dict[Language, Annotated[Text, Field(max_length=LONGEST_TITLE)]]
Texts = dict[Language, Annotated[Text, Field(max_length=LONGEST_TEXT)]]
Points = dict[Language, Annotated[Text, Field(max_length=LONGEST_POINT)]]
Place = Annotated[Text, Field(max_length=LONGEST_PLACE)]
Degrees = Annotated[float, Field(strict=True)]


class PlacePart(Frozen):
    """`[place]`"""

    name: Place = ""
    address: Place = ""
    access: Texts = Field(default_factory=dict)
    latitude: Annotated[Degrees, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[Degrees, Field(ge=-180, le=180)] | None = None
    arrondissement: Annotated[int, Field(strict=True, ge=1)] | None = None
    online: Text = ""


class MeetingPart(Frozen):
    """The file itself, without its tables."""

    title: Titles = Field(default_factory=dict)
    description: Texts = Field(default_factory=dict)
    starts: Wall | None = None
    ends: Wall | None = None
    capacity: Annotated[int, Field(strict=True, ge=1, le=MOST_SEATS)] | None = None
    reserved: Annotated[int, Field(strict=True, ge=0, le=MOST_SEATS)] = 0
    guests: Annotated[int, Field(strict=True, ge=0, le=MOST_GUESTS)] = 3
    public: YesOrNo = True
    invites: YesOrNo = True
    needs: tuple[Need, ...] = NEEDS
    interpreters: tuple[Tongue, ...] = ()
    organiser: Place = ""
    remind_unanswered_days: Annotated[int, Field(strict=True, ge=0, le=60)] = 7
    remind_coming_hours: tuple[Annotated[int, Field(strict=True, ge=1, le=MOST_HOURS)], ...] = (
        *(24, 2),
    )
    feedback: YesOrNo = True


TABLES = ("photo", "place", "agenda", "audience", "series")
"""What is read by itself."""
KEYS = [
    *TABLES,
    *(
        key
        for part in (MeetingPart, PlacePart, AudiencePart, RecurringPart)
        for key in part.model_fields
    ),
]
