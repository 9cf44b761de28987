"""One row in every table of the meetings (see planting.py)."""

from tests.storage.planting_team import AT, Row

DEFINITION = (
    '{"title": {"words": [["fr", "Place Bargemon"]]}, "starts": "2026-04-12T16:30:00Z",'
    ' "ends": "2026-04-12T18:30:00Z", "spot": {"name": "Maison pour tous"}}'
)

OF_MEETINGS: tuple[tuple[str, Row], ...] = (
    (
        "meetings",
        {
            "number": "{nr}",
            "uid": "uid {nr}",
            "definition": DEFINITION,
            "starts_at": "2026-04-12T16:30:00.000000+00:00",
            "ends_at": "2026-04-12T18:30:00.000000+00:00",
            "called_by": "{person}",
            "called_at": AT,
            "changed_at": AT,
        },
    ),
    (
        "registrations",
        {
            "meeting": "{nr}",
            "person": "{person}",
            "answer": "yes",
            "seat": "seated",
            "needs": "needs of {who}",
            "interpreter": "interpreter of {who}",
            "code": "code of {who}",
            "answered_at": "answered by {who}",
            "came": 1,
            "came_at": "{who} came",
        },
    ),
    (
        "voting_wishes",
        {
            "person": "{person}",
            "topic": "registration",
            "at": "wished by {who}",
            "not_before": "put off by {who}",
            "stopped_for": "stopped by {who}",
        },
    ),
    ("survey_nudges", {"person": "{person}", "slug": "left by {who}", "at": "nudged {who}"}),
    ("first_meetings", {"person": "{person}", "meeting": "first of {who}"}),
    (
        "agenda_points",
        {
            "id": "point {nr}",
            "meeting": "{nr}",
            "person": "{person}",
            "words": "point of {who}",
            "voice": "voice of {who}",
            "locale": "fr",
            "at": "proposed by {who}",
        },
    ),
    (
        "agenda_supports",
        {"point": "point {nr}", "person": "{person}", "at": "point supported by {who}"},
    ),
    (
        "follow_ups",
        {
            "number": "{nr}",
            "meeting": "{nr}",
            "words": "a lamp",
            "raised_by": "{person}",
            "raised_at": AT,
            "changed_at": AT,
        },
    ),
)
