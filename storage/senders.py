"""Who handed in a submission, while its consultation's secret lives; afterwards nobody can tell.

Rules:
1. No table leads from answers to a person: everybody is tried, who was heard of last at first.
2. With 100,000 people that takes a second: who serves people does it beside the turns, with a
   reader (bot/surveys/shelf.py). What was found is kept until the turn asks, and tried once more.
"""

import hmac
import json
from collections import OrderedDict
from hashlib import sha256
from threading import Lock

from conversations.reply import told
from conversations.surveys.file_lost import Sender, SenderOf
from storage.db import Db, Row

MOST_FOUND = 1_000
NOBODY = ""
_found: OrderedDict[str, str] = OrderedDict()
"""By submission, the person who was found and whom no turn has asked for yet."""
_lock = Lock()
"""Readers and the writer have threads of their own."""


async def sender_of(db: Db, ask: SenderOf) -> Sender | None:
    """Who handed it in; None where nobody can tell, or where they cannot be reached."""
    survey = await _survey(db, ask)
    with _lock:
        found = _found.pop(ask.submission, None)
    if survey is None:
        return None
    person = await _search(db, ask, survey) if found is None else found
    if person == NOBODY or not await _reachable(db, person) or not _gave(survey, person, ask):
        return None
    return Sender(person=person, slug=survey["slug"], title=told(json.loads(survey["title"])))


async def is_slow(db: Db, ask: SenderOf) -> bool:
    """Whether everybody would be tried now."""
    with _lock:
        found = ask.submission in _found
    return not found and await _survey(db, ask) is not None


async def look_for(db: Db, ask: SenderOf) -> None:
    """Find them for the turn that will ask."""
    survey = await _survey(db, ask)
    person = NOBODY if survey is None else await _search(db, ask, survey)
    with _lock:
        _found[ask.submission] = person
        while len(_found) > MOST_FOUND:
            _found.popitem(last=False)


async def _survey(db: Db, ask: SenderOf) -> Row | None:
    return await db.one(
        """
        SELECT v.slug, v.title, v.secret FROM submissions s JOIN surveys v ON v.slug = s.slug
        WHERE s.id = :id AND v.secret IS NOT NULL""",
        {"id": ask.submission},
    )


async def _search(db: Db, ask: SenderOf, survey: Row) -> str:
    people = await db.execute(
        """
        SELECT person FROM identities WHERE unreachable_at IS NULL AND forgotten = 0
        ORDER BY seen_at DESC"""
    )
    return next((person for (person,) in people if _gave(survey, person, ask)), NOBODY)


async def _reachable(db: Db, person: str) -> bool:
    row = await db.one(
        """
        SELECT 1 FROM identities
        WHERE person = :person AND unreachable_at IS NULL AND forgotten = 0""",
        {"person": person},
    )
    return row is not None


def _gave(survey: Row, person: str, ask: SenderOf) -> bool:
    key = bytes.fromhex(survey["secret"])
    return hmac.new(key, person.encode(), sha256).hexdigest()[:32] == ask.submission
