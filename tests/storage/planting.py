"""One row in every table that holds something of a person: whoever adds a table adds its row.

In the values, `{who}` becomes the person's name (a word of theirs that must be in their file and
must be gone once they are forgotten) and `{person}` their random id.
"""

from hashlib import sha256
from hmac import new as hmac
from typing import Any

from storage.db import Db
from tests.storage.planting_ideas import OF_IDEAS
from tests.storage.planting_meetings import OF_MEETINGS
from tests.storage.planting_team import AT, WITH_THE_TEAM, Row

SECRET = "5ec2e7" * 8


def submission_of(person: str) -> str:
    """The id under which `person` hands in answers to the consultation below."""
    return hmac(bytes.fromhex(SECRET), person.encode(), sha256).hexdigest()[:32]


def came_as(person: str) -> str:
    """The code under which it is counted that `person` came to the consultation below."""
    return hmac(bytes.fromhex(SECRET), f"came/{person}".encode(), sha256).hexdigest()[:32]


TOWN: tuple[tuple[str, Row], ...] = (
    (
        "surveys",
        {
            "slug": "transport",
            "title": '{"fr": "Vos déplacements"}',
            "version": 1,
            "published_at": AT,
            "secret": SECRET,
        },
    ),
)
"""What must be there before anybody says something: planted once."""

PLANTED: tuple[tuple[str, Row], ...] = (
    (
        "people",
        {
            "person": "{person}",
            "locale": "fr",
            "age_band": "age of {who}",
            "notice_version": "version of {who}",
            "welcomed_at": AT,
            "last_seen_at": AT,
            "role": "staff",
            "label": "label of {who}",
            "role_since": "since of {who}",
            "invited_by": "inviter of {who}",
        },
    ),
    (
        "consents",
        {
            "person": "{person}",
            "purpose": "purpose of {who}",
            "at": "moment of {who}",
            "given": 1,
            "version": "consent version of {who}",
        },
    ),
    (
        "profiles",
        {
            "person": "{person}",
            "district": "district of {who}",
            "quiet_since": "quiet since {who}",
            "quiet_until": "quiet until {who}",
        },
    ),
    (
        "profile_topics",
        {"person": "{person}", "topic": "topic of {who}"},
    ),
    (
        "silences",
        {
            "person": "{person}",
            "since": "silent since {who}",
            "counted_on": "counted on {who}",
            "erase_on": "erased on {who}",
            "warned_on": "warned on {who}",
        },
    ),
    (
        "talks",
        {
            "person": "{person}",
            "ref": "ref of {person}",
            "name": "talk of {who}",
            "key": "key of {who}",
            "state": '{"answer": "typed by {who}"}',
            "step": 3,
            "last_press": "",
            "place": "open",
            "position": 0,
            "updated_at": AT,
        },
    ),
    (
        "sessions",
        {
            "ref": "session of {person}",
            "person": "persona of {person}",
            "holder": "{person}",
            "holder_locale": "locale of {who}",
            "kind": "guest",
            "opened_at": "opened by {who}",
            "ends_at": "ends for {who}",
        },
    ),
    (
        "invitations",
        {
            "token": "digest of {person}",
            "role": "ambassador",
            "label": "invited by {who}",
            "invited_by": "{person}",
            "made_at": "made by {who}",
            "expires_at": "expires for {who}",
        },
    ),
    (
        "invitation_tries",
        {"person": "{person}", "ref": "try of {person}", "at": "tried by {who}"},
    ),
    (
        "outings",
        {
            "id": "outing {nr}",
            "day": "2026-03-11",
            "kind": "market",
            "secteur": 1,
            "arrondissement": 7,
            "place": "place of {who}",
            "met_from": 6,
            "met_to": 10,
            "topics": "school transport",
            "sentence": "sentence of {who}",
            "posters": "market",
            "person": "{person}",
            "logged_at": AT,
        },
    ),
    *OF_IDEAS,
    *OF_MEETINGS,
    *WITH_THE_TEAM,
    ("due", {"id": "due {person}", "what": "what of {who}", "about": "{person}", "due_at": AT}),
    (
        "outbox",
        {
            "id": "letter of {person}",
            "person": "{person}",
            "lane": "reply",
            "locale": "fr",
            "reply": '{"blocks": ["said to {who}"]}',
            "made_at": AT,
        },
    ),
    (
        "inbox",
        {
            "source": "telegram",
            "update_id": "update {nr}",
            "body": '{"message": {"chat": {"id": {chat}}, "text": "sent by {who}"}}',
            "arrived_at": AT,
            "set_aside_at": AT,
        },
    ),
    (
        "submissions",
        {
            "id": submission_of,
            "slug": "transport",
            "version": 1,
            "locale": "fr",
            "channel": "channel of {who}",
            "started_at": "started by {who}",
            "submitted_at": "handed in by {who}",
            "receipt": "receipt of {who}",
        },
    ),
    ("survey_arrivals", {"slug": "transport", "code": came_as, "stage": 1}),
    (
        "answers",
        {"submission": submission_of, "position": 1, "name": "q of {who}", "value": "a of {who}"},
    ),
    (
        "files",
        {
            "submission": submission_of,
            "name": "photo of {who}",
            "file_id": "file of {who}",
            "what": "photo",
            "mime": "type of {who}",
            "size": 7,
        },
    ),
)


async def plant(db: Db, rows: tuple[tuple[str, Row], ...], **names: str) -> None:
    """Insert `rows`, their values filled in from `names`."""
    for table, row in rows:
        filled = {column: _filled(value, names) for column, value in row.items()}
        columns = ", ".join(filled)
        marks = ", ".join(f":{column}" for column in filled)
        await db.run(f"INSERT INTO {table} ({columns}) VALUES ({marks})", filled)


def _filled(value: Any, names: dict[str, str]) -> Any:
    for name, text in names.items() if isinstance(value, str) else ():
        value = value.replace("{" + name + "}", text)
    return value(names["person"]) if callable(value) else value


def words_of(who: str) -> list[tuple[str, str]]:
    """(table.column, what stands there) for every word of `who` that is planted."""
    return [
        (f"{table}.{column}", value.replace("{who}", who))
        for table, row in PLANTED
        for column, value in row.items()
        if isinstance(value, str) and "{who}" in value and not value.startswith("{")
    ]
