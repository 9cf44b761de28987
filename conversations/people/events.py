"""What happens to a person here: welcomed, a language chosen, nothing to be kept."""

from typing import Annotated

from conversations.event import Event, Personal
from conversations.who import AgeBand


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
