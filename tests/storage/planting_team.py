"""The rows of planting.py that come of asking the team, and of being in it."""

from typing import Any

AT = "2026-03-12T11:00:00.000000+00:00"

Row = dict[str, Any]

WITH_THE_TEAM: tuple[tuple[str, Row], ...] = (
    (
        "requests",
        {
            "number": "{nr}",
            "person": "{person}",
            "topic": "topic of a question of {who}",
            "status": "answered",
            "assigned": "",
            "asked_at": "asked by {who}",
            "waiting_since": "waiting since {who}",
            "first_answered_at": "{who} answered first",
            "changed_at": "question of {who} changed",
            "rating": "up",
        },
    ),
    (
        "request_messages",
        {
            "request": "{nr}",
            "position": 1,
            "at": "question written by {who}",
            "side": "resident",
            "author": "{person}",
            "role": "role of {who} in a question",
            "label": "label of {who} in a question",
            "words": "question of {who}",
            "what": "kind of file of {who}",
            "file_id": "file in a question of {who}",
            "mime": "type in a question of {who}",
        },
    ),
    (
        "request_notices",
        {"person": "{person}", "wanted": 1, "told_at": "told of a question: {who}"},
    ),
    (
        "announcements",
        {
            "number": "{nr}",
            "content": '{"texts": "announced by {who}"}',
            "audience": "{}",
            "schedule": "{}",
            "valid_hours": 24,
            "digest": "digest",
            "status": "over",
            "composer": "{person}",
            "composed_at": AT,
        },
    ),
    (
        "manuscripts",
        {
            "ref": "ref {nr}",
            "person": "{person}",
            "file_id": "spreadsheet of {who}",
            "sent_at": "spreadsheet sent by {who}",
            "checked": '{"title": {"words": [["fr", "consultation of {who}"]]}}',
        },
    ),
)
