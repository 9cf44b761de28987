"""What people tell of themselves under `/me`: kept in their profile, never in the journal."""

from typing import Annotated

from conversations.event import Event, Personal
from conversations.quiet import QuietHours
from conversations.who import AgeBand


class AgeBandTold(Event):
    """They told another age band, or took it back (`unsaid`)."""

    age_band: Annotated[AgeBand, Personal]


class DistrictTold(Event):
    """They told in which arrondissement they live, or took it back."""

    district: Annotated[int | None, Personal] = None


class TopicsChosen(Event):
    """They chose what they want to hear of; nothing chosen means everything."""

    topics: Annotated[tuple[str, ...], Personal] = ()


class QuietHoursChosen(Event):
    """They chose quiet hours of their own, or went back to the town's."""

    quiet: Annotated[QuietHours | None, Personal] = None
