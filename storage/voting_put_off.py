"""Reminders that somebody put off: who hears of it again today, and what waits of them."""

from collections.abc import Iterable
from datetime import timedelta

from conversations.frozen import utc_text
from conversations.voting.events import WishPutOff
from conversations.voting.known import TOPICS, Topic
from conversations.voting.wished import RULE, Wished, WishesDue, WishesKept
from storage.db import Db
from storage.due import Due, plan
from storage.happened import Happened
from storage.outbox import VOTING

NEXT_ROUND = timedelta(minutes=1)


def says(topic: Topic) -> str:
    """What a letter says that somebody had put off."""
    return f'%"{"voting-census-again" if topic == "census" else f"voting-remind-{topic}"}%'


def going(ids: Iterable[str]) -> str:
    """Who is not through with any of the elections whose ids are these parameters."""
    return " AND ".join(f"' ' || w.stopped_for || ' ' NOT LIKE '% ' || :{id} || ' %'" for id in ids)


async def put_off(db: Db, event: WishPutOff, happened: Happened) -> None:
    """Not before that day."""
    await db.run(
        """
        UPDATE voting_wishes SET not_before = :day
        WHERE person = :person AND topic = :topic""",
        {
            "day": event.not_before.isoformat(),
            "person": happened.person,
            "topic": event.topic,
        },
    )


async def due(db: Db, ask: WishesDue) -> tuple[Wished, ...]:
    """Who asked to hear of it by that day."""
    rows = await db.execute(
        """
        SELECT w.person, w.topic, EXISTS (SELECT 1 FROM outbox o WHERE o.person = w.person
            AND o.batch LIKE :voting || '%.' || w.topic || '.%'
            AND (o.state IN ('waiting', 'sending')
                OR (o.state IN ('sent', 'unsure') AND o.over_at >= :since)))
        FROM voting_wishes w
        WHERE w.not_before <> '' AND w.not_before <= :day
            AND ' ' || :but || ' ' NOT LIKE '% ' || w.topic || ' %'
        ORDER BY w.not_before, w.person LIMIT :most""",
        {
            "day": ask.on.isoformat(),
            "since": utc_text(ask.since),
            "most": ask.most,
            "but": " ".join(sorted(ask.but)),
            "voting": VOTING,
        },
    )
    return tuple(Wished(person=row[0], topic=row[1], reached=bool(row[2])) for row in rows)


async def kept(db: Db, event: WishesKept, happened: Happened) -> None:
    """They hear of it as it comes again; of the census, once. Others follow if some wait."""
    if event.more:
        await plan(db, Due(f"{RULE}/more", RULE, "", happened.at + NEXT_ROUND))
    for one in event.wishes:
        wish = {"person": one.person, "topic": one.topic}
        if one.topic == "census":
            await db.run(
                "DELETE FROM voting_wishes WHERE person = :person AND topic = :topic", wish
            )
        else:
            await db.run(
                """
                UPDATE voting_wishes SET not_before = ''
                WHERE person = :person AND topic = :topic""",
                wish,
            )


async def replaced(db: Db, batch: str, happened: Happened) -> None:
    """A reminder leaves: what was put off about the same and still waits for its readers does
    not come beside it."""
    _, election, topic, _ = batch.split(".")
    ids = {f"id{n}": id for n, id in enumerate(election.split("+"))}
    await db.run(
        f"""
        UPDATE outbox SET state = 'dropped', error = 'replaced', over_at = :at, reply = NULL
        WHERE state = 'waiting' AND batch = '' AND lane = 'reminder' AND reply LIKE :says
            AND person IN (SELECT w.person FROM voting_wishes w
                WHERE w.topic = :topic AND {going(ids)} AND w.not_before <= :today)""",  # noqa: S608
        {
            "at": utc_text(happened.at),
            "says": says(next(one for one in TOPICS if one == topic)),
            "topic": topic,
            **ids,
            "today": utc_text(happened.at)[:10],
        },
    )
