"""What whoever composes is told: when it leaves, how long it takes, what comes too late."""

from datetime import UTC, datetime, time

import pytest

from bot.words import Words
from conversations.announcements.content import LONGEST_WHY, Content, letter
from conversations.announcements.events import Composed
from conversations.announcements.telling import leaving_words
from conversations.audience import Audience, Size
from conversations.city import CityCard, Topic
from conversations.reply import Line, told
from conversations.schedule import Schedule, monthly, weekly
from conversations.schedule_words import schedule_words
from tests.players.cast import CITY as TOWN

CITY = CityCard(name=told({"fr": "Marseille"}), sends_per_second=30)
WORDS = Words()
NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)  # 20:30 in Marseille


def said(people: int, now: datetime = NOON, **changes: object) -> list[str]:
    composed = Composed().model_copy(update=changes)
    found = leaving_words(composed, Size(reached=people), now, CITY)
    return [one.id for one in found if isinstance(one, Line)]


def test_a_few_minutes() -> None:
    assert said(3_000) == ["announcement-duration"]


def test_what_does_not_fit_into_an_evening_goes_on_in_the_morning() -> None:
    """100,000 messages are 56 minutes; from 20:30 only 54,000 leave before 21:00."""
    assert said(100_000, EVENING) == ["announcement-duration-until"]
    ends = dict(leaving_words(Composed(), Size(reached=100_000), EVENING, CITY)[0].args)["at"]  # type: ignore[union-attr]
    assert ends.at == datetime(2026, 11, 24, 8, 25, 33, 333_333, tzinfo=UTC)  # type: ignore[union-attr]


def test_what_cannot_leave_in_its_time_is_said() -> None:
    assert said(100_000, EVENING, valid_hours=2) == [
        "announcement-duration-until",
        "announcement-too-long",
    ]


def test_a_moment_that_is_over_is_said() -> None:
    past = Schedule(at=datetime(2026, 1, 5, 10))
    assert said(10, schedule=past) == ["announcement-when-over"]


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        (Schedule(), "dès que possible"),
        (Schedule(at=datetime(2026, 12, 1, 18, 30)), "mardi 1er décembre 2026 à 18 h 30"),
        (weekly(NOON.date(), time(10), (0, 3)), "chaque lundi, jeudi à 10 h 00"),
        (monthly(NOON.date(), time(9), 1, 1), "chaque premier mardi du mois à 9 h 00"),
        (monthly(NOON.date(), time(9), -1, 4), "chaque dernier vendredi du mois à 9 h 00"),
        (
            Schedule(at=datetime(2026, 12, 1, 10), rule="FREQ=DAILY;INTERVAL=2"),
            "selon la règle FREQ=DAILY;INTERVAL=2 à 10 h 00",
        ),
    ],
)
def test_when_in_words(schedule: Schedule, expected: str) -> None:
    words = WORDS.plain(schedule_words(schedule, CITY), "fr")
    assert words.replace("\u00a0", " ") == expected


@pytest.mark.parametrize("locale", ["fr", "fr-simple", "en", "ar"])
def test_why_one_gets_it_always_fits(locale: str) -> None:
    """Room is kept below the text for the longest topic a town may have, in every language."""
    long = Topic(code="long", label=told({"": "Urbanisme, projets et mobilités " * 3}))
    town = TOWN.model_copy(update={"topics": (*TOWN.topics, long)})
    for topic in ("", *(one.code for one in town.topics)):
        content = Content().written("fr", "Bonjour")
        said = letter(content, Audience(topic=topic), "1.1", town)
        shown = "\n\n".join(WORDS.plain(block, locale) for block in said.blocks)
        shown = shown.replace("Bonjour", "")
        assert len(("\n\n" + shown).encode("utf-16-le")) // 2 <= LONGEST_WHY
