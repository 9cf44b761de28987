"""What happens to a person here: welcomed, a language chosen, nothing to be kept."""

from datetime import date
from typing import Annotated, ClassVar

from conversations.event import Event, Personal, PersonalText, StaffAct
from conversations.who import TEAM, AgeBand, Role


class PersonWelcomed(Event):
    """They read the notice, agreed to talk to the bot, and told an age band (15 or over)."""

    locale: str
    age_band: Annotated[AgeBand, Personal]
    notice_version: str


class LanguageChosen(Event):
    """They chose the language the bot speaks to them."""

    locale: str


class ProfileDeclined(Event):
    """Nothing may be stored: under 15, or the notice was refused. What there was is erased."""


class NoticeAccepted(Event):
    """They read the notice as it is now, and go on talking to the bot."""

    notice_version: str


class PersonForgotten(StaffAct):
    """They asked to be erased, and were: whatever leads to them is gone."""

    act: ClassVar[str] = "team.forgotten"

    was: Role = "resident"

    def about(self) -> str:
        """Which role the team has one less of."""
        return self.was

    def by_team(self) -> bool:
        """A resident who goes is nobody's business."""
        return self.was in TEAM


class NothingHeld(Event):
    """They asked, and nothing is held: their number goes once they have the answer."""


class SilenceWarned(Event):
    """Somebody long silent will be erased on that day; they are told so where that reaches them."""

    person: PersonalText
    day: date
    erase_on: date
    last: bool


class PersonExpired(Event):
    """Somebody was silent for too long, in spite of the warnings: erased."""

    person: PersonalText


class SilencesCounted(StaffAct):
    """A round of erasing by itself was made, by the clock or at the town's machine."""

    act: ClassVar[str] = "retention"

    more: bool = False
    """Some wait for another round."""
    day: date
    warned: int = 0
    erased: int = 0

    def people_count(self) -> int:
        """How many people are gone."""
        return self.erased

    def by_team(self) -> bool:
        """The clock is nobody of the team."""
        return False
