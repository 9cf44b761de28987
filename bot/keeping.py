"""What the settings say to the house: the same for the bot and for commands."""

from datetime import timedelta

from bot.city.definition import City
from bot.settings import Settings
from conversations.city import CityCard
from conversations.meetings.figures import secteurs_of
from storage.pruning import Kept


def city_card(settings: Settings, city: City) -> CityCard:
    """What conversations know of the city, with the days and limits that the settings give."""
    given = {
        "correction_days": settings.correction_days,
        "profile_days": settings.profile_days,
        "idea_reminder_days": settings.idea_reminder_days,
        "seat_offer_hours": settings.seat_offer_hours,
        "attendance_days": settings.attendance_days,
        "contacts_per_week": settings.contacts_per_week,
        "approval_above": settings.approval_above,
        "has_channel": settings.public_channel is not None,
        "sends_per_second": settings.send_per_second,
    }
    return city.card().model_copy(update=given)


def kept(settings: Settings, city: CityCard) -> Kept:
    """How long what is over is kept."""
    return Kept(
        updates=timedelta(days=settings.update_days),
        deliveries=timedelta(days=settings.delivery_days),
        staff_log=timedelta(days=settings.staff_log_days),
        requests=timedelta(days=settings.request_days),
        outings=timedelta(days=settings.outing_days),
        drafts=timedelta(days=settings.draft_days),
        invitations=timedelta(days=settings.invitation_days),
        attendance=timedelta(days=settings.attendance_days),
        backups=timedelta(days=settings.backup_days),
        secteurs=secteurs_of(city),
        zone=city.time_zone,
    )
