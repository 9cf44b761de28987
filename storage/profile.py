"""What people chose to tell of themselves: age band, district, topics, quiet hours."""

from typing import Any

from conversations.people.profile_events import (
    AgeBandTold,
    DistrictTold,
    QuietHoursChosen,
    TopicsChosen,
)
from conversations.profile import ProfileCard, ProfileOf, QuietOf
from conversations.quiet import QuietHours
from storage import unwanted, windows
from storage.db import Db
from storage.happened import Happened


async def card(db: Db, ask: ProfileOf) -> ProfileCard:
    """What a person told; an empty card for somebody who told nothing."""
    row = await db.one(
        "SELECT district, quiet_since, quiet_until FROM profiles WHERE person = :person",
        {"person": ask.person},
    )
    district, since, until = row if row is not None else (None, None, None)
    quiet = None if since is None else QuietHours(since=since, until=until)
    return ProfileCard(district=district, topics=await _topics(db, ask.person), quiet=quiet)


async def quiet_of(db: Db, ask: QuietOf) -> tuple[QuietHours | None, ...]:
    """The quiet hours that each of some people chose."""
    return tuple([(await card(db, ProfileOf(person))).quiet for person in ask.people])


async def _topics(db: Db, person: str) -> tuple[str, ...]:
    rows = await db.execute(
        "SELECT topic FROM profile_topics WHERE person = :person ORDER BY topic",
        {"person": person},
    )
    return tuple(row[0] for row in rows)


async def age_band_told(db: Db, event: AgeBandTold, happened: Happened) -> None:
    """Remember the age band of somebody who has a profile."""
    await db.run(
        "UPDATE people SET age_band = :age_band WHERE person = :person",
        {"age_band": event.age_band, "person": happened.person},
    )


async def district_told(db: Db, event: DistrictTold, happened: Happened) -> None:
    """Remember the district of somebody who has a profile, or forget it."""
    await db.run(
        """
        INSERT INTO profiles (person, district)
        SELECT person, :district FROM people WHERE person = :person
        ON CONFLICT (person) DO UPDATE SET district = excluded.district""",
        {"district": event.district, "person": happened.person},
    )
    await _tidy(db, happened.person)


async def quiet_hours_chosen(db: Db, event: QuietHoursChosen, happened: Happened) -> None:
    """Remember the quiet hours of somebody who has a profile, or forget them."""
    await db.run(
        """
        INSERT INTO profiles (person, quiet_since, quiet_until)
        SELECT person, :since, :until FROM people WHERE person = :person
        ON CONFLICT (person) DO UPDATE SET quiet_since = excluded.quiet_since,
            quiet_until = excluded.quiet_until""",
        {
            "since": event.quiet.since if event.quiet else None,
            "until": event.quiet.until if event.quiet else None,
            "person": happened.person,
        },
    )
    await _tidy(db, happened.person)
    await windows.close(db, happened.person, happened.at)


async def _tidy(db: Db, person: str) -> None:
    await db.run(
        """
        DELETE FROM profiles WHERE person = :person
            AND district IS NULL AND quiet_since IS NULL""",
        {"person": person},
    )


async def topics_chosen(db: Db, event: TopicsChosen, happened: Happened) -> None:
    """Remember these topics and no others."""
    await topics_forget(db, happened.person)
    await db.executemany(
        """
        INSERT INTO profile_topics (person, topic)
        SELECT person, :topic FROM people WHERE person = :person
        ON CONFLICT (person, topic) DO NOTHING""",
        [{"topic": topic, "person": happened.person} for topic in event.topics],
    )
    await unwanted.chose(db, happened.person, event.topics, happened.at)


async def mine(db: Db, person: str) -> dict[str, Any]:
    """What `/mydata` shows of the district and the quiet hours."""
    row = await db.one(
        "SELECT district, quiet_since, quiet_until FROM profiles WHERE person = :person",
        {"person": person},
    )
    told = {} if row is None else dict(row)
    return {name: value for name, value in told.items() if value is not None}


async def forget(db: Db, person: str) -> None:
    """Erase the district and the quiet hours."""
    await db.run("DELETE FROM profiles WHERE person = :person", {"person": person})


async def topics_mine(db: Db, person: str) -> list[str]:
    """What `/mydata` shows of the topics."""
    return list(await _topics(db, person))


async def topics_forget(db: Db, person: str) -> None:
    """Erase the topics."""
    await db.run("DELETE FROM profile_topics WHERE person = :person", {"person": person})
