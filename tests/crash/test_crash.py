"""The crash test, short: some kills and few residents; `make faults` is the long one."""

import pytest

from tests.crash.disk import unwritable
from tests.crash.kills import kills
from tests.crash.witness import Compared, Shown, compared


@pytest.mark.slow
async def test_a_killed_bot_loses_nothing_and_stores_nothing_twice() -> None:
    row = await kills(5, 3)
    assert row.holds, row


@pytest.mark.slow
async def test_a_database_nobody_can_write_is_told_in_one_sentence() -> None:
    row = await unwritable()
    assert row.holds, row


def _shown(texts: str) -> list[Shown]:
    return [Shown("sendMessage", text, ()) for text in texts]


@pytest.mark.parametrize(
    ("seen", "found"),
    [
        ("abac", Compared(0, 0, 0)),
        ("ababac", Compared(0, 2, 0)),
        ("abc", Compared(2, 0, 0)),
        ("acba", Compared(1, 0, 0)),
        ("abaxc", Compared(0, 0, 1)),
        ("", Compared(4, 0, 0)),
    ],
)
def test_the_counting_itself_sees_what_is_missing_and_what_comes_twice(
    seen: str, found: Compared
) -> None:
    assert compared(_shown("abac"), _shown(seen)) == found
