"""A meeting that is being written: how it comes again, when it ends, how many, which points."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from conversations.ballots import Ballot
from conversations.city import ArrondissementCard, CityCard, SecteurCard
from conversations.incoming import Pressed, SentOther, What, Wrote
from conversations.known import Known
from conversations.links import TokenFor
from conversations.meetings.calling import MOST_IN_SERIES, called
from conversations.meetings.checking import called_for, capped
from conversations.meetings.counting import Count
from conversations.meetings.known import MeetingCard, NextMeeting
from conversations.meetings.lasting import LastDay, Lasting
from conversations.meetings.meeting import Spot
from conversations.meetings.points import as_text, lines_of, written, wrong
from conversations.meetings.sketch import (
    Often,
    Sketch,
    as_meeting,
    beginning,
    dates_of,
    rhythms,
    rule_of,
)
from conversations.questions.asking import NOTHING_YET, Answer, Complaint
from conversations.quiet import moment_of
from conversations.reply import told

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CITY = CityCard(
    name=told({"fr": "Marseille"}),
    holidays=(date(2026, 12, 25),),
    secteurs=(
        SecteurCard(
            number=1, name="1er", arrondissements=(ArrondissementCard(number=1, name="1"),)
        ),
    ),
    ballots=(Ballot(name=told({"fr": "Municipales"}), rounds=(date(2027, 6, 6),)),),
)


def at(text: str) -> datetime:
    """A moment by the town's clock."""
    return moment_of(datetime.fromisoformat(text), CITY.time_zone)


def sketch(starts: str = "2026-12-08 18:30", hours: float = 2, **more: Any) -> Sketch:
    given: dict[str, Any] = {"title": told({"fr": "La place"}), "spot": Spot(name="Salle")}
    begins = at(starts)
    return Sketch(starts=begins, ends=begins + timedelta(hours=hours), **{**given, **more})


def card(one: Sketch, **more: Any) -> MeetingCard:
    return MeetingCard(
        number=17, uid="17", meeting=as_meeting(one), called_at=NOW, changed_at=NOW, **more
    )


@pytest.mark.parametrize(
    ("day", "often"),
    [
        ("2026-12-01", ("", "weekly", "fortnight", "nth")),
        ("2026-12-22", ("", "weekly", "fortnight", "nth")),
        ("2027-02-23", ("", "weekly", "fortnight", "nth", "last")),
        ("2026-12-29", ("", "weekly", "fortnight", "last")),
    ],
)
def test_a_fifth_tuesday_is_in_some_months_only(day: str, often: tuple[str, ...]) -> None:
    assert rhythms(at(f"{day} 18:30"), CITY) == often


@pytest.mark.parametrize(
    ("often", "until", "days"),
    [
        ("weekly", date(2027, 3, 30), ["03-09", "03-16", "03-23", "03-30"]),
        ("fortnight", date(2027, 4, 6), ["03-09", "03-23", "04-06"]),
        ("nth", date(2027, 6, 1), ["03-09", "04-13", "05-11"]),
    ],
)
def test_a_series_keeps_its_hour_over_the_change_of_clocks(
    often: Often, until: date, days: list[str]
) -> None:
    one = sketch("2027-03-09 19:00", often=often, until=until)
    expected = [at(f"2027-{day} 19:00") for day in days]
    assert list(dates_of(one, CITY, MOST_IN_SERIES)) == expected
    meetings = called_for(one, CITY)
    assert [each.starts for each in meetings] == expected
    assert {each.lasts() for each in meetings} == {timedelta(hours=2)}


def test_a_series_is_cut_and_is_called_with_few_questions() -> None:
    one = sketch(often="weekly", until=date(2028, 12, 1))
    meetings = called_for(one, CITY)
    assert len(meetings) == MOST_IN_SERIES
    assert capped(meetings)
    known = Known({NextMeeting(): 5, TokenFor("meeting/5"): "t" * 32})
    acts = called(meetings, NOW, known, CITY)
    assert len({act.uid for act in acts}) == MOST_IN_SERIES
    assert {act.series for act in acts} == {"5"}


def test_another_day_ends_what_no_longer_fits() -> None:
    one = sketch("2027-02-23 18:30", often="last", until=date(2027, 6, 1))
    assert rule_of(one, CITY) == "FREQ=MONTHLY;BYDAY=-1TU"
    same = beginning(one, at("2027-03-30 20:00"), None, CITY)
    assert (same.often, same.until) == ("last", date(2027, 6, 1))
    other = beginning(one, at("2027-02-16 18:30"), None, CITY)
    assert (other.often, other.until, rule_of(other, CITY)) == ("", None, "")
    late = beginning(one, at("2027-06-29 18:30"), None, CITY)
    assert (late.often, late.until) == ("last", None)


SPRING = Lasting(at("2027-03-28 01:00"), CITY.time_zone)
EVENING = Lasting(at("2026-12-08 22:30"), CITY.time_zone)


@pytest.mark.parametrize(
    ("asked", "what", "expected"),
    [
        (EVENING, Wrote(text="23 h 45"), at("2026-12-08 23:45")),
        (EVENING, Pressed(talk="t", step=1, token="n2"), at("2026-12-09 00:30")),
        (EVENING, Pressed(talk="t", step=1, token="x"), None),
        (SPRING, Wrote(text="4h"), at("2027-03-28 01:00") + timedelta(hours=2)),
        (SPRING, Pressed(talk="t", step=1, token="n2"), at("2027-03-28 04:00")),
    ],
)
def test_when_it_ends(asked: Lasting, what: What, expected: datetime | None) -> None:
    heard = asked.hear(NOTHING_YET, what)
    assert isinstance(heard, Answer) and heard.value == expected


@pytest.mark.parametrize(
    "what",
    [
        Wrote(text="22 h 30"),
        Wrote(text="1 h"),
        Wrote(text="tard"),
        Pressed(talk="t", step=1, token="n99"),
        SentOther(what="sticker"),
    ],
)
def test_an_end_before_the_beginning_is_asked_again(what: What) -> None:
    assert isinstance(EVENING.hear(NOTHING_YET, what), Complaint)


def test_a_last_day_is_after_the_first() -> None:
    asked = LastDay(date(2026, 12, 8))
    heard = asked.hear(NOTHING_YET, Pressed(talk="t", step=1, token="n1"))
    assert isinstance(heard, Answer) and heard.value == date(2027, 3, 9)
    typed = asked.hear(NOTHING_YET, Wrote(text="9 décembre 2026"))
    assert isinstance(typed, Answer) and typed.value == date(2026, 12, 9)
    for text in ("8/12/2026", "1/1/2026", "un jour"):
        assert isinstance(asked.hear(NOTHING_YET, Wrote(text=text)), Complaint)


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (Wrote(text="1"), 1),
        (Wrote(text="٣٠"), 30),
        (Wrote(text="100 000"), 100_000),
        (Pressed(talk="t", step=1, token="n1"), 20),
        (Wrote(text="0"), None),
        (Wrote(text="-3"), None),
        (Wrote(text="2,5"), None),
        (Wrote(text="100001"), None),
        (Wrote(text="vingt"), None),
        (Pressed(talk="t", step=1, token="n2"), None),
        (Pressed(talk="t", step=1, token="n-1"), None),
        (SentOther(what="sticker"), None),
    ],
)
def test_a_count_is_whole_and_within_its_bounds(what: What, expected: int | None) -> None:
    heard = Count((10, 20), 1, 100_000).hear(NOTHING_YET, what)
    assert (heard.value if isinstance(heard, Answer) else None) == expected


POINTS = written((), "fr", ("Les bancs", "Les arbres"), first=True)
BOTH = written(POINTS, "en", ("The benches", "The trees"), first=False)


def test_points_keep_their_translations() -> None:
    turned = written(BOTH, "fr", ("Les arbres", "Le marché", "Les bancs"), first=True)
    assert [dict(one.words) for one in turned] == [
        {"fr": "Les arbres", "en": "The trees"},
        {"fr": "Le marché"},
        {"fr": "Les bancs", "en": "The benches"},
    ]
    reworded = written(BOTH, "fr", ("Les sièges", "Les arbres"), first=True)
    assert dict(reworded[0].words) == {"fr": "Les sièges", "en": "The benches"}
    assert dict(as_text(turned).words)["en"] == "The trees\n–\nThe benches"
    assert dict(written(BOTH, "en", (), first=False)[0].words) == {"fr": "Les bancs"}
    assert written(BOTH, "fr", (), first=True) == ()


@pytest.mark.parametrize(
    ("text", "first", "fault"),
    [
        ("a ; b\nc", True, None),
        ("a ; b", False, None),
        ("a", False, "meeting-call-agenda-count"),
        (";".join(str(n) for n in range(21)), True, "meeting-call-agenda-many"),
        ("a" * 201, True, "meeting-call-too-long"),
    ],
)
def test_points_that_do_not_fit(text: str, first: bool, fault: str | None) -> None:
    said = wrong(lines_of(text), BOTH, first=first)
    assert (said.id if said else None) == fault
