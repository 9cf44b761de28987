"""Cutting the link between answers and people, wherever something of it may be left.

Rules:
1. Afterwards the words of an answer stand in `answers` alone, under a fresh random id.
2. No table holds both a person and something of what they handed in; hours are cut to the day.
"""

import json
import secrets

from conversations.frozen import utc_text
from conversations.surveys.events import SurveyMadeAnonymous
from storage import media, results, survey_nudges
from storage.db import Db
from storage.happened import Happened

TALK = "survey"
"""The name of the talk in which a consultation is answered; its key: the slug."""


async def made_anonymous(db: Db, event: SurveyMadeAnonymous, happened: Happened) -> None:
    """Cut the link between answers and people for good."""
    await _rename_files(db, event.slug)
    await media.unnumbered(db, event.slug)
    await _renew(db, event.slug)
    await _forget_words(db, event.slug)
    await _blur_journal(db, event.slug)
    await results.forget_readers(db, event.slug)
    await survey_nudges.forget_all(db, event.slug)
    await db.run(
        """
        UPDATE surveys SET secret = NULL, anonymous_at = COALESCE(anonymous_at, :at),
            closed_at = COALESCE(closed_at, :at)
        WHERE slug = :slug""",
        {"slug": event.slug, "at": utc_text(happened.at)},
    )


async def _renew(db: Db, slug: str) -> None:
    rows = await db.execute("SELECT id FROM submissions WHERE slug = :slug", {"slug": slug})
    await db.executemany(
        """
        UPDATE submissions SET id = :fresh, started_at = substr(started_at, 1, 10),
            submitted_at = substr(submitted_at, 1, 10), receipt = ''
        WHERE id = :id""",
        [{"id": row[0], "fresh": secrets.token_hex(16)} for row in rows],
    )


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


async def _forget_words(db: Db, slug: str) -> None:
    """Answers half given, answers repeated in letters, messages whose turn failed."""
    await db.run(
        "DELETE FROM talks WHERE name = :name AND key = :slug", {"name": TALK, "slug": slug}
    )
    # A letter does not say what it is about: all that nobody will send any more lose their words.
    await db.run("UPDATE outbox SET reply = NULL WHERE over_at IS NOT NULL AND reply IS NOT NULL")
    await db.run("UPDATE inbox SET body = NULL WHERE set_aside_at IS NOT NULL")


async def _blur_journal(db: Db, slug: str) -> None:
    """That it happened stays, with its day; by its arrival it could be tied to a letter."""
    quoted = json.dumps(slug, ensure_ascii=False)
    for sign in "\\%_":
        quoted = quoted.replace(sign, "\\" + sign)
    await db.run(
        """
        UPDATE journal SET ref = '', at = substr(at, 1, 10) || 'T00:00:00.000000+00:00'
        WHERE name LIKE 'Survey%' AND data LIKE :about ESCAPE '\\'""",
        {"about": f'%"slug": {quoted}%'},
    )
