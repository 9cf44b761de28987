"""The city with the ballots of the elections for whose days somebody of the team stands."""

from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.city import CityCard
from conversations.voting.ballots import with_elections
from conversations.voting.election import Election
from storage.db import Db


async def known_to(db: Db, city: CityCard, now: datetime) -> CityCard:
    """What conversations know of the city at that moment."""
    today = now.astimezone(ZoneInfo(city.time_zone)).date()
    rows = await db.execute(
        """
        SELECT definition FROM elections
        WHERE last_round >= :day AND cancelled_at IS NULL AND confirmed_at IS NOT NULL
        ORDER BY first_round, id""",
        {"day": today.isoformat()},
    )
    return with_elections(city, tuple(Election.model_validate_json(row[0]) for row in rows))
