"""The parts of a file that holds a campaign, each with its keys and kinds of values."""

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from bot.city.kinds import Code, Language, Text, YesOrNo
from conversations.frozen import Frozen
from conversations.ideas.campaign import (
    LONGEST_NAME,
    LONGEST_RULES,
    LONGEST_THEME,
    LONGEST_WHO,
    MOST_EUROS,
    SheetQuestion,
)


def _slug(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,31}", value):
        raise PydanticCustomError("slug", "slug")
    return value


def _day(value: object) -> object:
    # A datetime is a date to Python, and a text that reads like one is a date to pydantic.
    if type(value) is not date:
        raise PydanticCustomError("date", "date")
    return value


Slug = Annotated[str, AfterValidator(_slug)]
Day = Annotated[date, BeforeValidator(_day)]
Whole = Annotated[int, Field(strict=True, ge=1)]
Names = dict[Language, Annotated[Text, Field(max_length=LONGEST_NAME)]]
Rules = dict[Language, Annotated[Text, Field(max_length=LONGEST_RULES)]]
Who = dict[Language, Annotated[Text, Field(max_length=LONGEST_WHO)]]
Labels = dict[Language, Annotated[Text, Field(max_length=LONGEST_THEME)]]


class ThemePart(Frozen):
    """`[[themes]]`"""

    code: Code
    label: Labels = Field(default_factory=dict)


class EligibilityPart(Frozen):
    """`[eligibility]`"""

    investment_only: YesOrNo = False
    cap: Annotated[int, Field(strict=True, ge=1, le=MOST_EUROS)] | None = None
    who: Who = Field(default_factory=dict)


class CampaignPart(Frozen):
    """The file itself, without its `[eligibility]`."""

    slug: Slug = ""
    title: Names = Field(default_factory=dict)
    rules: Rules = Field(default_factory=dict)
    opens: Day | None = None
    closes: Day | None = None
    secteurs: tuple[Whole, ...] = ()
    arrondissements: tuple[Whole, ...] = ()
    supports: YesOrNo = True
    comments: YesOrNo = True
    sheet: tuple[SheetQuestion, ...] | None = None
    """None: all that a project sheet may ask."""


KEYS = [
    *("themes", "eligibility"),
    *(key for part in (ThemePart, EligibilityPart, CampaignPart) for key in part.model_fields),
]
