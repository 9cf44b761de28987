"""What conversations ask about meetings: cards, lists, and what one person answered."""

import hmac
import json
import re
from hashlib import sha256
from typing import Any

from conversations.frozen import utc_text
from conversations.meetings.codes import LENGTH, SIGNS, spelled
from conversations.meetings.figures import MeetingFigures
from conversations.meetings.known import (
    DoorCode,
    InLine,
    MeetingByNumber,
    MeetingByUid,
    MeetingCard,
    MeetingsOfCalendar,
    MeetingsPast,
    MeetingsToCome,
    NextMeeting,
    Offered,
    Registration,
    RegistrationOf,
    RegistrationsOf,
    WasInvited,
)
from conversations.meetings.meeting import Meeting
from conversations.openings import Gathering, Gatherings
from conversations.reply import told
from storage.db import Db, Row
from storage.meeting_letters import invites_of
from storage.secrets import secret

_COLUMNS = """
number, uid, definition, status, version, sequence, series, called_by, called_at, changed_at, why,
invites, invites_at, invites_by, invites_agreed, walk_ins, figures,
(SELECT published_at FROM minutes WHERE minutes.meeting = meetings.number) AS minutes_at"""
_OWN = """EXISTS (SELECT 1 FROM registrations
    WHERE registrations.meeting = meetings.number AND registrations.person = :own)"""
IN_LINE = 100
MOST_GATHERINGS = 50


async def by_number(db: Db, ask: MeetingByNumber) -> MeetingCard | None:
    """One meeting, with its figures."""
    row = await db.one(
        f"SELECT {_COLUMNS} FROM meetings WHERE number = :number",  # noqa: S608
        {"number": ask.number},
    )
    return None if row is None else await card(db, row)


async def by_uid(db: Db, ask: MeetingByUid) -> MeetingCard | None:
    """The one that calendars know by that name."""
    row = await db.one(
        f"SELECT {_COLUMNS} FROM meetings WHERE uid = :uid",  # noqa: S608
        {"uid": ask.uid},
    )
    return None if row is None else await card(db, row)


async def of_calendar(db: Db, ask: MeetingsOfCalendar) -> tuple[MeetingCard, ...]:
    """Those of one event of a calendar."""
    rows = await db.execute(
        f"SELECT {_COLUMNS} FROM meetings WHERE uid = :uid OR (uid > :first AND uid < :last)",  # noqa: S608
        {"uid": ask.uid, "first": f"{ask.uid}-", "last": f"{ask.uid}."},
    )
    days = re.compile(rf"{re.escape(ask.uid)}(?:-\d{{8}})?")
    return tuple([await card(db, row) for row in rows if days.fullmatch(row["uid"])])


async def to_come(db: Db, ask: MeetingsToCome) -> tuple[MeetingCard, ...]:
    """The next ones, also those that are going on."""
    rows = await db.execute(
        f"""
        SELECT {_COLUMNS} FROM meetings
        WHERE ends_at > :at AND status = 'planned' AND (:all = 1 OR public = 1 OR {_OWN})
        ORDER BY CASE WHEN {_OWN} THEN 0 ELSE 1 END, starts_at, number LIMIT :most""",  # noqa: S608
        {"at": utc_text(ask.at), "all": int(ask.all), "most": ask.most, "own": ask.own},
    )
    return tuple([await card(db, row, listed=True) for row in rows])


async def gatherings(db: Db, ask: Gatherings) -> tuple[Gathering, ...]:
    """The same for rooms that lead to them."""
    rows = await db.execute(
        """
        SELECT number, definition FROM meetings WHERE ends_at > :at AND status = 'planned'
        ORDER BY starts_at, number LIMIT :most""",
        {"at": utc_text(ask.at), "most": MOST_GATHERINGS},
    )
    read = [(int(row[0]), Meeting.model_validate_json(row[1])) for row in rows]
    return tuple(Gathering(number=n, title=one.title, starts=one.starts) for n, one in read)


async def past(db: Db, ask: MeetingsPast) -> tuple[MeetingCard, ...]:
    """The latest ones that are over, or were cancelled."""
    rows = await db.execute(
        f"""
        SELECT {_COLUMNS} FROM meetings WHERE ends_at <= :at OR status = 'cancelled'
        ORDER BY starts_at DESC, number DESC LIMIT :most""",  # noqa: S608
        {"at": utc_text(ask.at), "most": ask.most},
    )
    return tuple([await card(db, row, listed=True) for row in rows])


async def next_number(db: Db, _ask: NextMeeting) -> int:
    """One more than the last."""
    row = await db.one("SELECT coalesce(max(number), 0) + 1 FROM meetings")
    return int(row[0]) if row is not None else 1


async def card(db: Db, row: Row, *, listed: bool = False) -> MeetingCard:
    """A meeting and what people answered; `listed` among others, without who waits."""
    found: dict[str, Any] = dict(row)
    number = int(found["number"])
    meeting, why = json.loads(found.pop("definition")), found.pop("why")
    kept = found.pop("figures")
    answers = await _answers(db, number) if kept is None else _kept(kept)
    came = answers.pop("came") + (int(found["walk_ins"]) if kept is None else 0)
    return MeetingCard.model_validate(
        {
            **found,
            **answers,
            "came": came,
            "meeting": meeting,
            "why": told(json.loads(why)) if why else told({}),
            "line": await _line(db, number) if answers["waiting"] and not listed else (),
            "offered": () if listed else await _offered(db, number),
        }
    )


async def _answers(db: Db, number: int) -> dict[str, int]:
    row = await db.one(
        """
        SELECT
            coalesce(sum(CASE WHEN seat = 'seated' THEN 1 + guests
                WHEN seat = 'offered' THEN held ELSE 0 END), 0) AS taken,
            coalesce(sum(CASE WHEN answer = 'yes' THEN 1 ELSE 0 END), 0) AS yes,
            coalesce(sum(CASE WHEN answer = 'no' THEN 1 ELSE 0 END), 0) AS no,
            coalesce(sum(CASE WHEN answer = 'maybe' THEN 1 ELSE 0 END), 0) AS maybe,
            coalesce(sum(CASE WHEN seat = 'waiting' THEN 1 ELSE 0 END), 0) AS waiting,
            coalesce(sum(came), 0) AS came
        FROM registrations WHERE meeting = :meeting""",
        {"meeting": number},
    )
    assert row is not None
    return {key: int(value) for key, value in dict(row).items()}


def _kept(figures: str) -> dict[str, int]:
    """The same once the registrations are gone."""
    kept = MeetingFigures.model_validate_json(figures)
    counts = ("yes", "no", "maybe", "came", "waiting")
    return {"taken": 0, **{name: getattr(kept, name) for name in counts}}


async def _line(db: Db, number: int) -> tuple[InLine, ...]:
    rows = await db.execute(
        """
        SELECT r.person, r.guests, r.queue FROM registrations r
        JOIN identities i ON i.person = r.person
        WHERE r.meeting = :meeting AND r.seat = 'waiting' AND i.unreachable_at IS NULL
        ORDER BY r.queue LIMIT :most""",
        {"meeting": number, "most": IN_LINE},
    )
    return tuple(InLine.model_validate(dict(row)) for row in rows)


async def _offered(db: Db, number: int) -> tuple[Offered, ...]:
    rows = await db.execute(
        """
        SELECT person, held, offered_until AS until FROM registrations
        WHERE meeting = :meeting AND seat = 'offered' ORDER BY offered_until, queue""",
        {"meeting": number},
    )
    return tuple(Offered.model_validate(dict(row)) for row in rows)


_MINE = """
SELECT meeting, person, answer, guests, seat, held, offered_until, needs, interpreter, code,
    answered_at, follows, came,
    CASE WHEN seat = 'waiting' THEN (SELECT count(*) FROM registrations o
        WHERE o.meeting = registrations.meeting AND o.seat = 'waiting'
            AND o.queue < registrations.queue) ELSE 0 END AS ahead
FROM registrations"""


async def registration(db: Db, ask: RegistrationOf) -> Registration:
    """What one person answered; an empty one where they did not."""
    row = await db.one(
        f"{_MINE} WHERE meeting = :meeting AND person = :person",
        {"meeting": ask.meeting, "person": ask.person},
    )
    return Registration(meeting=ask.meeting, person=ask.person) if row is None else _read(row)


async def registrations(db: Db, ask: RegistrationsOf) -> tuple[Registration, ...]:
    """What one person answered for what is not over yet."""
    rows = await db.execute(
        f"""
        {_MINE} JOIN meetings m ON m.number = registrations.meeting
        WHERE person = :person AND m.ends_at > :at AND m.status = 'planned'
        ORDER BY m.starts_at, meeting""",
        {"person": ask.person, "at": utc_text(ask.at)},
    )
    return tuple(_read(row) for row in rows)


def _read(row: Row) -> Registration:
    found: dict[str, Any] = dict(row)
    needs = tuple(found.pop("needs").split())
    return Registration.model_validate({**found, "needs": needs})


async def invited(db: Db, ask: WasInvited) -> bool:
    """Whether an invitation went to them."""
    row = await db.one(
        """
        SELECT 1 FROM outbox WHERE person = :person AND batch > :invites
            AND batch < :invites_end AND batch <> '' LIMIT 1""",
        {"person": ask.person, **invites_of(ask.meeting)},
    )
    return row is not None


_TRIES = 50


async def door_code(db: Db, ask: DoorCode) -> str:
    """Theirs, or one that nobody else has at this meeting."""
    there = await registration(db, RegistrationOf(ask.meeting, ask.person))
    if there.code:
        return there.code
    key = await secret(db, "door")
    for again in range(_TRIES):
        made = _signs(hmac.new(key, f"{ask.meeting}/{ask.person}/{again}".encode(), sha256))
        taken = await db.one(
            """
            SELECT 1 FROM registrations
            WHERE meeting = :meeting AND code = :code AND code <> ''""",
            {"meeting": ask.meeting, "code": made},
        )
        if taken is None:
            return made
    raise LookupError("no code is left")


def _signs(keyed: hmac.HMAC) -> str:
    return spelled("".join(SIGNS[byte % len(SIGNS)] for byte in keyed.digest()[:LENGTH]))
