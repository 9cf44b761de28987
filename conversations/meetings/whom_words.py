"""Whom invitations to a meeting are for, in words."""

from datetime import datetime

from conversations.audience import Audience
from conversations.audience_words import audience_words
from conversations.city import CityCard
from conversations.known import Known
from conversations.openings import Openings
from conversations.reply import Words, line


def invited_words(
    audience: Audience, at: datetime, city: CityCard, known: Known
) -> tuple[Words, ...]:
    """A line for each thing that narrows it."""
    _, *narrowed = audience_words(audience, city, known[Openings(at)])
    return (line("meeting-for-everyone"), *narrowed)
