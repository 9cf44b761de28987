"""How many people an announcement is for: the question that its letters will answer alike."""

from datetime import datetime

from conversations.announcements.events import Composed
from conversations.audience import AudienceSize
from conversations.city import CityCard


def size_of(composed: Composed, now: datetime, city: CityCard) -> AudienceSize:
    """How many it has now, without those who were just invited to another consultation."""
    slug = composed.content.consultation
    return AudienceSize(composed.audience, now, city.contacts_per_week, consultation=slug)
