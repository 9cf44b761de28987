"""The parts of a file that holds an announcement, each with its keys and kinds of values."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from bot.city.kinds import Language, Text, Weekday, YesOrNo
from conversations.announcements.content import MOST_LABEL
from conversations.audience import LONGEST_REST
from conversations.frozen import Frozen
from conversations.reply import FileKind
from conversations.who import AgeBand

MOST_DAYS = 90
"""For so many days at most an announcement stays useful."""
FILES: tuple[FileKind, ...] = ("photo", "video", "voice", "document")
"""What may be attached, under which key."""

Opens = Literal["consultation", "idea", "question", "link"]
Which = Literal["first", "second", "third", "fourth", "last"]
Age = Literal["15_17", "18_25", "26_40", "41_64", "65_plus", "unsaid"]


def _wall(value: object) -> object:
    """A day and an hour; between quotation marks too."""
    if isinstance(value, str) and len(value) > len("2026-12-01"):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("at", "at") from None
    if not isinstance(value, datetime):
        raise PydanticCustomError("at", "at")
    if value.tzinfo is not None:
        raise PydanticCustomError("aware", "aware")
    return value


def _day(value: object) -> object:
    if type(value) is not date:
        raise PydanticCustomError("date", "date")
    return value


Whole = Annotated[int, Field(strict=True, ge=1)]
Texts = dict[Language, Text]
Labels = dict[Language, Annotated[Text, Field(max_length=MOST_LABEL)]]


class ButtonPart(Frozen):
    """`[[buttons]]`"""

    opens: Opens
    consultation: Text = ""
    campaign: Text = ""
    url: Text = ""
    label: Labels = Field(default_factory=dict)


class AudiencePart(Frozen):
    """`[audience]`"""

    topic: Text = ""
    secteurs: tuple[Whole, ...] = ()
    arrondissements: tuple[Whole, ...] = ()
    ages: tuple[Age, ...] = ()
    languages: tuple[Language, ...] = ()
    took_part_in: Text = ""
    did_not_take_part_in: Text = ""
    not_contacted_for_days: Annotated[int, Field(strict=True, ge=0, le=LONGEST_REST)] = 0
    even_during_a_consultation: YesOrNo = False

    def bands(self) -> tuple[AgeBand, ...]:
        """The ages as conversations name them."""
        return self.ages


class WhenPart(Frozen):
    """`[when]`"""

    at: Annotated[datetime, BeforeValidator(_wall)] | None = None
    every: Literal["week", "month"] | None = None
    days: tuple[Weekday, ...] = ()
    which: Which | None = None
    day: Weekday = ""
    rule: Text = ""
    until: Annotated[date, BeforeValidator(_day)] | None = None
    valid_days: Annotated[int, Field(strict=True, ge=1, le=MOST_DAYS)] | None = None
    valid_hours: Annotated[int, Field(strict=True, ge=1, le=MOST_DAYS * 24)] | None = None


KEYS = [
    *("text", *FILES, "buttons", "audience", "when"),
    *(key for part in (ButtonPart, AudiencePart, WhenPart) for key in part.model_fields),
]
