"""One row in every table of the ideas (see planting.py)."""

from tests.storage.planting_team import AT, Row

OF_IDEAS: tuple[tuple[str, Row], ...] = (
    (
        "ideas",
        {
            "id": "idea {nr}",
            "number": "{nr}",
            "title": "title of {who}",
            "place_words": "place of {who}",
            "changed_at": AT,
            "told_at": AT,
            "text": "idea of {who}",
            "locale": "language of an idea of {who}",
            "called": "signature of {who}",
            "channel": "telegram",
            "author": "{person}",
            "handed_in_at": "idea handed in by {who}",
            "receipt": "receipt of the idea of {who}",
            "drafted_by": "idea of {who} drafted by",
        },
    ),
    (
        "idea_versions",
        {
            "idea": "idea {nr}",
            "version": 1,
            "text": "first words of {who}",
            "called": "first signature of {who}",
            "written": "all that {who} wrote at first",
            "written_by": "ambassador",
            "label": "who wrote for {who}",
            "at": "written for {who}",
            "approved_at": "approved by {who}",
        },
    ),
    (
        "idea_answers",
        {"idea": "idea {nr}", "question": "problem", "words": "problem of {who}"},
    ),
    (
        "idea_files",
        {"idea": "idea {nr}", "position": 1, "what": "photo", "file_id": "photo of {who}"},
    ),
    (
        "idea_changes",
        {
            "idea": "idea {nr}",
            "position": 1,
            "at": AT,
            "status": "received",
            "words": "told to {who}",
        },
    ),
    (
        "idea_messages",
        {
            "idea": "idea {nr}",
            "position": 1,
            "at": "asked {who} then",
            "side": "town",
            "words": "asked of {who}",
        },
    ),
    (
        "idea_supports",
        {"idea": "idea {nr}", "person": "{person}", "at": "supported by {who}"},
    ),
    (
        "idea_comments",
        {
            "id": "comment {nr}",
            "idea": "idea {nr}",
            "person": "{person}",
            "words": "said by {who}",
            "locale": "fr",
            "at": "said then by {who}",
        },
    ),
    (
        "idea_drafts",
        {
            "digest": "digest {nr}",
            "text": "draft for {who}",
            "called": "draft signature of {who}",
            "locale": "fr",
            "label": "",
            "holder": "",
            "session": "",
            "resident": "{person}",
            "made_at": "draft made for {who}",
            "expires_at": "draft of {who} expires",
        },
    ),
)
