"""Who may decide on a draft, and for how long."""

from datetime import UTC, datetime, timedelta

import pytest

from conversations.ideas.known import Decision, DraftCard
from conversations.ideas.written import Written

NOON = datetime(2026, 3, 12, 11, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def draft(state: Decision = "waiting", resident: str = "") -> DraftCard:
    return DraftCard(
        digest="d",
        state=state,
        written=Written(text="x"),
        label="Zeste",
        holder="ambassador",
        resident=resident,
        expires_at=NOON + DAY,
    )


@pytest.mark.parametrize(
    ("card", "person", "at", "may"),
    [
        (draft(), "resident", NOON, True),
        (draft(resident="resident"), "resident", NOON, True),
        (draft(resident="resident"), "another", NOON, False),
        (draft(), "ambassador", NOON, False),
        (draft(), "resident", NOON + DAY, False),
        (draft(), "resident", NOON + DAY - timedelta(seconds=1), True),
        (draft("approved"), "resident", NOON, False),
        (draft("refused", "resident"), "resident", NOON, False),
    ],
)
def test_a_draft_is_for_one_person_once_for_a_day(
    card: DraftCard, person: str, at: datetime, may: bool
) -> None:
    assert card.open_to(person, at) is may
