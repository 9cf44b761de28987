"""What gathers everything held of somebody is answered a few times an hour, then kindly not."""

from datetime import timedelta

from bot import sparing
from bot.sparing import AN_HOUR, Sparing
from tests.storage.conftest import NOON
from tests.storage.staging import staged


def test_so_many_an_hour_each_chat_for_itself() -> None:
    spares = Sparing(2)
    assert [spares.grants(1, seq, NOON) for seq in range(4)] == [True, True, False, False]
    assert spares.grants(2, 9, NOON)
    later = NOON + timedelta(minutes=59)
    assert not spares.grants(1, 5, later)
    assert spares.grants(1, 6, NOON + timedelta(hours=1)), "asking too early makes nobody wait"


def test_the_same_arrival_again_counts_once() -> None:
    spares = Sparing(2)
    assert [spares.grants(1, seq, NOON) for seq in (7, 7, 8, 8, 9, 7)] == [True] * 4 + [False, True]


def test_what_is_remembered_has_a_bound() -> None:
    spares = Sparing(1)
    for chat in range(sparing.MOST_CHATS + 5):
        assert spares.grants(chat, chat, NOON)
    assert len(spares._answered) == sparing.MOST_CHATS


async def test_mydata_is_given_a_few_times_and_then_later() -> None:
    async with staged("Ben, resident, fr") as stage:
        for _ in range(AN_HOUR):
            assert "Tout ce que je garde sur vous" in str(await stage.told("Ben: /mydata"))
        told = str(await stage.told("Ben: /mydata"))
        assert "Attendez un peu" in told and "file" not in told
        assert "Tout effacer" in str(await stage.told("Ben: /forget")), "never kept waiting"
        await stage.told("clock: 2026-11-21 13:30")
        assert "Tout ce que je garde sur vous" in str(await stage.told("Ben: /mydata"))
