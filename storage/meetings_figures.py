"""The figures of a meeting: counted while its registrations are there, kept when they go."""

from collections.abc import Sequence
from datetime import datetime

from conversations.frozen import utc_text
from conversations.meetings.figures import (
    UNSAID,
    Cell,
    EarlierInSeries,
    FiguresOfMeeting,
    MeetingFigures,
    Parts,
    cells,
    first_timers,
)
from conversations.meetings.meeting import Meeting
from conversations.who import AGE_BANDS
from storage import meeting_letters
from storage.db import Db, Row

Secteurs = tuple[tuple[int, tuple[int, ...]], ...]


async def figures(db: Db, ask: FiguresOfMeeting) -> MeetingFigures | None:
    """What came of it, as it may be told now; None where there is no such meeting."""
    row = await db.one(
        """
        SELECT number, definition, walk_ins, invited, parts, figures FROM meetings
        WHERE number = :n""",
        {"n": ask.number},
    )
    if row is None:
        return None
    if row["figures"] is not None:
        kept = MeetingFigures.model_validate_json(row["figures"])
    else:
        kept = await _counted(db, row, ask)
    return kept.model_copy(update=await _points(db, ask))


async def earlier(db: Db, ask: EarlierInSeries) -> tuple[int, ...]:
    """Those of the same series that were not cancelled."""
    rows = await db.execute(
        """
        SELECT o.number FROM meetings m
        JOIN meetings o ON o.series = m.series AND o.starts_at < m.starts_at
        WHERE m.number = :n AND m.series <> '' AND o.status = 'planned'
        ORDER BY o.starts_at DESC, o.number DESC LIMIT :most""",
        {"n": ask.number, "most": ask.most},
    )
    return tuple(int(row[0]) for row in rows)


async def began_since(db: Db, since: datetime, now: datetime) -> tuple[int, ...]:
    """The numbers of the meetings that began between the two, the first one first."""
    rows = await db.execute(
        """
        SELECT number FROM meetings
        WHERE starts_at >= :since AND starts_at <= :now AND status = 'planned'
        ORDER BY starts_at, number""",
        {"since": utc_text(since), "now": utc_text(now)},
    )
    return tuple(int(row[0]) for row in rows)


async def _counted(db: Db, row: Row, ask: FiguresOfMeeting) -> MeetingFigures:
    answers = await _answers(db, ask.number)
    parts = Parts.model_validate_json(row["parts"]) if row["parts"] is not None else None
    reached = max(int(row["invited"]), await invited(db, ask.number))
    return MeetingFigures(
        **{**answers, "came": answers["came"] + int(row["walk_ins"])},
        invited=reached,
        seats=Meeting.model_validate_json(row["definition"]).seats,
        walk_ins=int(row["walk_ins"]),
        over=parts is not None,
        **(dict(parts) if parts is not None else {}),
    )


async def _answers(db: Db, number: int) -> dict[str, int]:
    row = await db.one(
        """
        SELECT
            count(CASE WHEN answer = 'yes' THEN 1 END) AS yes,
            count(CASE WHEN answer = 'no' THEN 1 END) AS no,
            count(CASE WHEN answer = 'maybe' THEN 1 END) AS maybe,
            coalesce(sum(CASE WHEN seat = 'seated' THEN guests ELSE 0 END), 0) AS guests,
            count(CASE WHEN seat IN ('waiting', 'offered') THEN 1 END) AS waiting,
            coalesce(sum(came), 0) AS came,
            count(came) AS seen,
            count(CASE WHEN seat = 'seated' AND came IS NULL THEN 1 END) AS no_shows
        FROM registrations WHERE meeting = :n""",
        {"n": number},
    )
    assert row is not None
    return {key: int(value) for key, value in dict(row).items()}


async def invited(db: Db, number: int) -> int:
    """Whom an invitation reached, as far as it is still recorded."""
    row = await db.one(
        """
        SELECT count(DISTINCT person) FROM outbox
        WHERE batch > :invites AND batch < :invites_end AND batch <> '' AND target IS NULL
            AND state IN ('sent', 'unsure')""",
        meeting_letters.invites_of(number),
    )
    return int(row[0]) if row is not None else 0


async def parts_of(db: Db, ask: FiguresOfMeeting) -> Parts:
    """Who came, in parts that hide everybody."""
    seen = (await _answers(db, ask.number))["seen"]
    first = await db.one(
        """
        SELECT count(*) FROM first_meetings f WHERE f.meeting = :n AND EXISTS (
            SELECT 1 FROM registrations r WHERE r.meeting = :n AND r.person = f.person
                AND r.came IS NOT NULL)""",
        {"n": ask.number},
    )
    return Parts(
        first_timers=first_timers(int(first[0]) if first else 0, seen),
        by_secteur=await _by_secteur(db, ask),
        by_age_band=await _by_age_band(db, ask.number),
    )


async def _by_secteur(db: Db, ask: FiguresOfMeeting) -> tuple[Cell, ...]:
    if not ask.secteurs:
        return ()
    rows = await db.execute(
        """
        SELECT f.district, count(*) FROM registrations r
        LEFT JOIN profiles f ON f.person = r.person
        WHERE r.meeting = :n AND r.came IS NOT NULL GROUP BY f.district""",
        {"n": ask.number},
    )
    within = {one: str(secteur) for secteur, parts in ask.secteurs for one in parts}
    names = [*(str(secteur) for secteur, _ in ask.secteurs), UNSAID]
    return _cells(names, [(within.get(district, UNSAID), n) for district, n in rows])


async def _by_age_band(db: Db, number: int) -> tuple[Cell, ...]:
    rows = await db.execute(
        """
        SELECT p.age_band, count(*) FROM registrations r
        LEFT JOIN people p ON p.person = r.person
        WHERE r.meeting = :n AND r.came IS NOT NULL GROUP BY p.age_band""",
        {"n": number},
    )
    return _cells(AGE_BANDS, [(band or UNSAID, n) for band, n in rows])


def _cells(names: Sequence[str], found: Sequence[tuple[str, int]]) -> tuple[Cell, ...]:
    return cells(names, [sum(n for name, n in found if name == one) for one in names])


async def _points(db: Db, ask: FiguresOfMeeting) -> dict[str, int]:
    """What was proposed and raised, and what became of it so far."""
    proposed = await db.one(
        """
        SELECT count(*) AS points_proposed,
            count(CASE WHEN status = 'agenda' THEN 1 END) AS points_on_agenda
        FROM agenda_points WHERE meeting = :n""",
        {"n": ask.number},
    )
    raised = await db.one(
        """
        SELECT count(*) AS follow_ups,
            count(CASE WHEN status = 'done' THEN 1 END) AS done,
            count(CASE WHEN due_on <> '' AND (status = 'done' OR due_on < :today)
                THEN 1 END) AS due,
            count(CASE WHEN status = 'done' AND due_on <> '' AND done_on <= due_on
                THEN 1 END) AS in_time
        FROM follow_ups WHERE meeting = :n AND status <> 'dropped'""",
        {"n": ask.number, "today": ask.today or ask.at.date().isoformat()},
    )
    assert proposed is not None and raised is not None
    return {key: int(value) for key, value in {**dict(proposed), **dict(raised)}.items()}
