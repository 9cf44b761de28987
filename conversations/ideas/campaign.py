"""A campaign: when and about what ideas are called for, by which rules, and what a sheet asks.

A campaign is data, written by the town in a file or in the chat. One is always there and always
open: the box of ideas, for whatever fits no other.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from pydantic import Field

from conversations.city import CityCard, Topic
from conversations.frozen import Frozen
from conversations.ideas.written import BOX
from conversations.known import Ask
from conversations.reply import Told, Words, line, told

SheetQuestion = Literal["problem", "whom", "where", "change", "helpers", "cost", "known"]
Phase = Literal["coming", "open", "over", "closed"]
SHEET: tuple[SheetQuestion, ...] = get_args(SheetQuestion)
"""What is the problem, for whom, where, what would change, who could help, what it would cost
roughly, how one would know that it worked."""
LONGEST_NAME, LONGEST_RULES, LONGEST_WHO, LONGEST_THEME = 60, 1_500, 200, 40
"""Characters of what a campaign says in one language: its name stands on a button, a theme too."""
MOST_THEMES = 20
MOST_EUROS = 100_000_000


class Eligibility(Frozen):
    """Hints for whoever writes: nothing is refused by them, the review decides."""

    investment_only: bool = False
    """A project budget pays for works and things, not for running costs."""
    cap: int | None = Field(None, gt=0)
    """The most that one idea may cost, in euros."""
    who: Told = told({})
    """Who may take part, in the town's words."""


class Campaign(Frozen):
    """A call for ideas."""

    slug: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,31}$")
    title: Told
    rules: Told = told({})
    opens: date | None = None
    closes: date | None = None
    """The last day, on the town's calendar."""
    themes: tuple[Topic, ...] = ()
    """None: the topics of the town."""
    secteurs: tuple[int, ...] = ()
    """The parts of town it is for; none, and no arrondissements: all of them."""
    arrondissements: tuple[int, ...] = ()
    """The same where the parts are smaller than a secteur."""
    eligibility: Eligibility = Eligibility()
    supports: bool = True
    comments: bool = True
    sheet: tuple[SheetQuestion, ...] = SHEET
    closed: bool = False
    """By hand, before its last day."""

    def is_open(self, on: date) -> bool:
        """Whether an idea may be handed in on that day of the town's calendar."""
        begun = self.opens is None or self.opens <= on
        return begun and not self.closed and (self.closes is None or on <= self.closes)

    def phase(self, on: date) -> Phase:
        """Where it stands on that day: closed by hand, to come, open, or over."""
        if self.closed:
            return "closed"
        if self.opens is not None and on < self.opens:
            return "coming"
        return "open" if self.is_open(on) else "over"

    def topics(self, city: CityCard) -> tuple[Topic, ...]:
        """What an idea may be about."""
        return self.themes or city.topics

    def theme(self, code: str, city: CityCard) -> Words:
        """The name of a theme; of one that is gone, that it has none."""
        found = (one.label for one in self.topics(city) if one.code == code)
        return next(found, line("idea-theme-none"))

    def inside(self, city: CityCard) -> tuple[int, ...]:
        """The arrondissements it is for; none: the whole town."""
        parts = (one for one in city.secteurs if one.number in self.secteurs)
        whole = (one.number for secteur in parts for one in secteur.arrondissements)
        return tuple(sorted({*whole, *self.arrondissements}))

    @property
    def name(self) -> Words:
        """What it is called."""
        return self.title if self.title.words else line("idea-box")


class CampaignFigures(Frozen):
    """How many ideas of a campaign there are. Ideas are not people: whoever is told this reads
    each of them anyway, so that it is told exactly."""

    received: int = 0
    """Everything that was handed in, also what was taken back since."""
    waiting: int = 0
    """In the hands of the review, or of an author whom it asked for more."""
    public: int = 0
    themes: tuple[tuple[str, int], ...] = ()
    """(code, how many), of those that were not taken back."""


THE_BOX = Campaign(slug=BOX, title=told({}))


@dataclass(frozen=True)
class Campaigns(Ask[tuple[Campaign, ...]]):
    """Every campaign, also those to come and those over: the box last, the newest first."""


@dataclass(frozen=True)
class FiguresOf(Ask[CampaignFigures]):
    """The figures of the campaign of that name."""

    slug: str


@dataclass(frozen=True)
class EveryFigure(Ask[tuple[tuple[str, CampaignFigures], ...]]):
    """(name, figures) of every campaign that has an idea."""


def campaign_of(slug: str, campaigns: tuple[Campaign, ...]) -> Campaign:
    """The campaign of that name; the box for one that is gone."""
    return next((one for one in campaigns if one.slug == slug), THE_BOX)


def open_ones(campaigns: tuple[Campaign, ...], on: date) -> tuple[Campaign, ...]:
    """Those in which an idea may be handed in on that day."""
    return tuple(one for one in campaigns if one.is_open(on))
