"""Whom an announcement is for, among everybody who agreed to receive announcements."""

from dataclasses import dataclass
from datetime import datetime

from pydantic import Field

from conversations.city import CityCard, Topic
from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.who import AgeBand

LONGEST_REST = 30
"""Days back that one can ask whether somebody was written to: delivery records end there."""


class Audience(Frozen):
    """What narrows it; whatever is left empty does not. People of whom we do not know what is
    asked (no district told, no age) are not in an audience that asks for it."""

    topic: str = ""
    """What it is about: people who chose topics hear of theirs only."""
    districts: tuple[int, ...] = ()
    """Numbers of arrondissements."""
    age_bands: tuple[AgeBand, ...] = ()
    locales: tuple[str, ...] = ()
    took: str = ""
    """The consultation they took part in."""
    missed: str = ""
    """The consultation they did not take part in."""
    attends: int = 0
    """The number of the meeting they come to; 0: whether they come to one or not."""
    rested_days: int = Field(0, ge=0, le=LONGEST_REST)
    """Not those who were written to within so many days."""
    spares_busy: bool = True
    """Not those who are in the middle of a consultation."""


class Size(Frozen):
    """How many people an audience has now, and how many are left out for now."""

    reached: int = 0
    recent: int = 0
    """Written to lately."""
    busy: int = 0
    """In the middle of a consultation, or just invited to another one."""
    budget: int = 0
    """Had as many messages this week as one person gets."""

    @property
    def everybody(self) -> int:
        """With those who are left out for now: they may get it when it leaves."""
        return self.reached + self.recent + self.busy + self.budget


@dataclass(frozen=True)
class AudienceSize(Ask[Size]):
    """How many people `audience` has at `at` when each gets `a_week` messages (0: any number)."""

    audience: Audience
    at: datetime
    a_week: int
    invites: bool = False
    """It is for invitations to meetings."""
    unless_told: int = 0
    """The number of a meeting: not those who were invited to it, or answered, already."""
    consultation: str = ""
    """The consultation that the letter leads to: one at a time (storage/one_at_a_time.py)."""


def topic_of(audience: Audience, city: CityCard) -> Topic | None:
    """What it is about, if the town still has such a topic."""
    return next((one for one in city.topics if one.code == audience.topic), None)
