"""The parts of a file that holds an announcement, each with its keys and kinds of values."""

from typing import Annotated, Literal

from pydantic import Field

from bot.attached import FILES
from bot.audience import AudiencePart, Whole
from bot.city.kinds import Language, Text
from bot.recurring import RecurringPart, Wall
from conversations.announcements.content import MOST_LABEL
from conversations.frozen import Frozen

MOST_DAYS = 90
"""For so many days at most an announcement stays useful."""

Opens = Literal["consultation", "idea", "meeting", "vote", "question", "link"]


Texts = dict[Language, Text]
Labels = dict[Language, Annotated[Text, Field(max_length=MOST_LABEL)]]


class ButtonPart(Frozen):
    """`[[buttons]]`"""

    opens: Opens
    consultation: Text = ""
    campaign: Text = ""
    meeting: Whole | None = None
    url: Text = ""
    label: Labels = Field(default_factory=dict)


class WhenPart(RecurringPart):
    """`[when]`"""

    at: Wall | None = None
    valid_days: Annotated[int, Field(strict=True, ge=1, le=MOST_DAYS)] | None = None
    valid_hours: Annotated[int, Field(strict=True, ge=1, le=MOST_DAYS * 24)] | None = None


KEYS = [
    *("text", *FILES, "buttons", "audience", "when"),
    *(key for part in (ButtonPart, AudiencePart, WhenPart) for key in part.model_fields),
]
