"""Cutting the link between answers and people, wherever something of it may be left.

Rules:
1. Afterwards the words of an answer stand in `answers` alone, under a fresh random id.
2. No table holds both a person and something of what they handed in.
3. Whoever knows on which days somebody was here, and in which language, finds 11 submissions alike
   or none: their language, channel and days stay where enough are the same.
4. Nor do answers tell when they were given (answer_hours.py), nor letters how many there were.
"""

import json
import secrets
from datetime import datetime, timedelta
from typing import Any

from conversations.frozen import utc_text
from conversations.small_cells import blurred
from conversations.surveys import file_lost
from conversations.surveys.events import SurveyMadeAnonymous
from storage import answer_hours, media, results, survey_nudges, survey_sources
from storage.db import Db
from storage.due import SOURCE
from storage.happened import Happened

TALK = "survey"
"""The name of the talk in which a consultation is answered; its key: the slug."""

A_DAY = timedelta(days=1)
"""What waited so long (a letter to leave, a file to be fetched) has waited long enough."""


async def made_anonymous(db: Db, event: SurveyMadeAnonymous, happened: Happened) -> None:
    """Cut the link between answers and people for good."""
    await _rename_files(db, event.slug)
    await media.unnumbered(db, event.slug, happened.at - A_DAY)
    await answer_hours.forget(db, event.slug)
    await _renew(db, event.slug)
    await _forget_words(db, event.slug, happened.at)
    await _forget_lost_files(db, event.slug)
    await _blur_journal(db, event.slug)
    await results.forget_readers(db, event.slug)
    await survey_nudges.forget_all(db, event.slug)
    await survey_sources.forget_all(db, event.slug)
    await db.run(
        """
        UPDATE surveys SET secret = NULL, anonymous_at = COALESCE(anonymous_at, :at),
            closed_at = COALESCE(closed_at, :at)
        WHERE slug = :slug""",
        {"slug": event.slug, "at": utc_text(happened.at)},
    )


async def _renew(db: Db, slug: str) -> None:
    """Another id, and of what stands beside the answers only what enough of them share."""
    rows = await db.execute(
        """
        SELECT version, id, channel, locale, substr(submitted_at, 1, 10), substr(started_at, 1, 10)
        FROM submissions WHERE slug = :slug ORDER BY version""",
        {"slug": slug},
    )
    by_version: dict[int, list[tuple[str, ...]]] = {}
    for version, *one in rows:
        by_version.setdefault(version, []).append(tuple(one))
    for many in by_version.values():
        told = blurred([one[1:] for one in many])
        await db.executemany(
            _RENEWED, [_renewed(one[0], *cells) for one, cells in zip(many, told, strict=True)]
        )


_RENEWED = """
UPDATE submissions SET id = :fresh, channel = :channel, locale = :locale,
    submitted_at = :submitted, started_at = :started, receipt = ''
WHERE id = :id"""


def _renewed(id: str, channel: str, locale: str, submitted: str, started: str) -> dict[str, Any]:
    return {
        "id": id,
        "fresh": secrets.token_hex(16),
        "channel": channel,
        "locale": locale,
        "submitted": submitted,
        "started": started,
    }


async def _rename_files(db: Db, slug: str) -> None:
    """A photo's name was made in the turn in which it came: it gets one that tells nothing."""
    rows = await db.execute(
        """
        SELECT f.submission, f.name FROM files f JOIN submissions s ON s.id = f.submission
        WHERE s.slug = :slug""",
        {"slug": slug},
    )
    renamed = [{"id": id, "name": name, "fresh": _fresh_name(name)} for id, name in rows]
    for sql in (
        "UPDATE answers SET value = :fresh WHERE submission = :id AND value = :name",
        "UPDATE files SET name = :fresh WHERE submission = :id AND name = :name",
    ):
        await db.executemany(sql, renamed)


def _fresh_name(name: str) -> str:
    _, dot, ending = name.rpartition(".")
    return secrets.token_hex(8) + dot + (ending if dot else "")


async def _forget_words(db: Db, slug: str, at: datetime) -> None:
    """Answers half given, answers repeated in letters, messages whose turn failed."""
    await db.run(
        "DELETE FROM talks WHERE name = :name AND key = :slug", {"name": TALK, "slug": slug}
    )
    # A letter does not say what it is about: all that nobody will send any more lose their words,
    # and an answer that nobody could be given for a day is none any more.
    await db.run(
        """
        UPDATE outbox SET state = 'dropped', error = 'too late', over_at = :at
        WHERE state = 'waiting' AND lane = 'reply' AND made_at < :before""",
        {"at": utc_text(at), "before": utc_text(at - A_DAY)},
    )
    await db.run("UPDATE outbox SET reply = NULL WHERE over_at IS NOT NULL AND reply IS NOT NULL")
    # How many answers somebody was given in a row tells how many questions they had.
    await db.run(
        """
        DELETE FROM outbox
        WHERE over_at IS NOT NULL AND lane = 'reply' AND state IN ('sent', 'dropped')
            AND mark = '' AND batch = ''"""
    )
    await db.run("UPDATE inbox SET body = NULL WHERE set_aside_at IS NOT NULL")


async def _forget_lost_files(db: Db, slug: str) -> None:
    """Letters that a file could not be kept: beside answers stands which of them lost one."""
    name = f"{SOURCE}-{file_lost.RULE}/{slug}"
    await db.run(
        "DELETE FROM outbox WHERE id >= :first AND id < :after",
        {"first": f"{name}/", "after": f"{name}0"},  # "0" is what follows "/"
    )


async def _blur_journal(db: Db, slug: str) -> None:
    """That it happened stays, with its day; by its arrival or its place between others it could be
    tied to a letter."""
    quoted = json.dumps(slug, ensure_ascii=False)
    for sign in "\\%_":
        quoted = quoted.replace(sign, "\\" + sign)
    rows = await db.execute(
        """
        SELECT seq, substr(at, 1, 10) || 'T00:00:00.000000+00:00', name, data FROM journal
        WHERE name LIKE 'Survey%' AND data LIKE :about ESCAPE '\\' ORDER BY seq""",
        {"about": f'%"slug": {quoted}%'},
    )
    in_order = sorted(tuple(row)[1:] for row in rows)
    await db.executemany(
        "UPDATE journal SET ref = '', at = :at, name = :name, data = :data WHERE seq = :seq",
        [
            {"seq": row["seq"], "at": day, "name": name, "data": data}
            for row, (day, name, data) in zip(rows, in_order, strict=True)
        ],
    )
