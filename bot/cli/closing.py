"""Closes a consultation after a confirmation, and says until when answers can be corrected."""

import secrets
from datetime import UTC, datetime, timedelta

from bot.cli.confirming import agrees
from bot.cli.opening import House
from bot.cli.printing import complain, hour, say
from conversations.surveys.events import SurveyClosed
from conversations.surveys.known import SurveyBySlug, SurveyCard
from storage import surveys
from storage.unit import Unit


async def close(house: House, slug: str, *, confirmed: bool) -> int:
    """Close `slug`; 1 when there is no such consultation or it is closed already."""
    at = datetime.now(UTC)
    until = at + timedelta(days=house.settings.correction_days)
    card = await house.store.read(lambda db: surveys.by_slug(db, SurveyBySlug(slug)))
    if card is None or card.closed_at or card.anonymous:
        complain(house.line("survey-closed-already" if card else "survey-unknown", slug=slug))
        return 1
    title = card.title.spoken(house.lang)[1]
    shown = hour(until, house.city.time_zone)
    if not confirmed and not _agrees(house, card, title, shown):
        say(house.line("survey-close-kept"))
        return 1

    async def work(unit: Unit) -> None:
        event = SurveyClosed(slug=slug, correct_until=until)
        await unit.did(event, f"staff-{secrets.token_hex(8)}", at)

    await house.store.write(work)
    say(house.line("survey-closed", title=title, until=shown))
    return 0


def _agrees(house: House, card: SurveyCard, title: str, until: str) -> bool:
    return agrees(house, house.line("survey-close-ask", title=title, slug=card.slug, until=until))
