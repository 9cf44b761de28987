"""Calculations, metadata and what handing in gives."""

from conversations.surveys.interview import (
    begin,
    hand_in,
    record,
)
from conversations.surveys.moment import Moment
from conversations.surveys.settle import stored
from tests.conversations.surveys.making import NOW, answered, form, later, values
from tests.conversations.surveys.walking import walk

SUMS = form("""
    | survey | type      | name  | label | calculation            | relevant     | default    |
    |        | start     | begun |       |                        |              |            |
    |        | end       | ended |       |                        |              |            |
    |        | today     | day   |       |                        |              |            |
    |        | calculate | third |       | ${second} * 2          |              |            |
    |        | calculate | second |      | ${first} + 1           |              |            |
    |        | integer   | first | First |                        |              |            |
    |        | integer   | auto  | Auto  | ${first} * 10          |              |            |
    |        | integer   | dyn   | Dyn   |                        |              | 2 + 3      |
    |        | text      | said  | Said  |                        |              | hello      |
    |        | calculate | id    |       | uuid()                 |              |            |
    |        | calculate | dice  |       | random()               |              |            |
    |        | calculate | stamp |       | now()                  |              |            |
    |        | calculate | fresh |       | if(${first} > 0, now(), '') |         |            |
    |        | calculate | kept  |       | once(${first})         |              |            |
    |        | calculate | away  |       | ${first}               | ${first} > 5 |            |
    |        | calculate | yes   |       | ${first} > 2           |              |            |
    |        | note      | shown | Shown ${third} |               |              |            |
""")


def test_what_is_there_from_the_start() -> None:
    found = values(answered(SUMS))
    assert found["begun"] == "2026-03-04T19:00:00.000+01:00"
    assert (found["day"], found["dyn"], found["said"]) == ("2026-03-04", "5", "hello")
    assert found["yes"] == "false"
    assert not {"ended", "second", "third", "auto", "kept", "away", "fresh"} & set(found)


def test_calculations_follow_whatever_their_order_in_the_form() -> None:
    found = values(answered(SUMS, first="3"))
    assert (found["second"], found["third"], found["auto"]) == ("4", "8", "30")
    assert found["yes"] == "true"
    emptied = values(record(SUMS, answered(SUMS, first="3"), "/data/first", "", NOW))
    assert not {"first", "second", "third", "auto"} & set(emptied)


def test_a_calculation_may_be_overwritten_until_what_it_reads_changes() -> None:
    sheet = answered(SUMS, first="3", auto="7")
    assert values(sheet)["auto"] == "7"
    assert values(record(SUMS, sheet, "/data/said", "x", NOW))["auto"] == "7"
    assert values(record(SUMS, sheet, "/data/first", "4", NOW))["auto"] == "40"


def test_volatile_functions_do_not_run_again_at_each_answer() -> None:
    first = answered(SUMS)
    second = record(SUMS, first, "/data/said", "x", later(minutes=5))
    third = record(SUMS, second, "/data/first", "2", later(minutes=9))
    fourth = record(SUMS, third, "/data/said", "y", later(minutes=20))
    for name in ("id", "dice", "stamp"):
        assert values(first)[name] == values(fourth)[name]
    assert values(third)["fresh"] == values(fourth)["fresh"] == "2026-03-04T19:09:00.000+01:00"
    assert values(answered(SUMS, seed="other"))["id"] != values(first)["id"]


def test_a_calculation_runs_again_only_when_a_value_it_reads_is_another() -> None:
    timed = form("""
        | survey | type      | name  | label | calculation             |
        |        | integer   | a     | A     |                         |
        |        | calculate | adult |       | ${a} > 17               |
        |        | calculate | since |       | if(${adult} = 'true', now(), '') |
    """)
    first = answered(timed, a="18")
    older = record(timed, first, "/data/a", "19", later(hours=1))
    assert values(older)["since"] == values(first)["since"] == "2026-03-04T19:00:00.000+01:00"
    child = record(timed, older, "/data/a", "9", later(hours=2))
    assert "since" not in values(child)
    grown = record(timed, child, "/data/a", "18", later(hours=3))
    assert values(grown)["since"] == "2026-03-04T22:00:00.000+01:00"


def test_once_keeps_its_first_value() -> None:
    sheet = answered(SUMS, first="2")
    assert values(record(SUMS, sheet, "/data/first", "9", NOW))["kept"] == "2"


def test_handing_in_gives_relevant_values_in_document_order_with_metadata() -> None:
    handed = hand_in(SUMS, answered(SUMS, first="3"), later(minutes=30))
    given = [(path.removeprefix("/data/"), value) for path, value in handed]
    assert given[:6] == [
        ("begun", "2026-03-04T19:00:00.000+01:00"),
        ("ended", "2026-03-04T19:30:00.000+01:00"),
        ("day", "2026-03-04"),
        ("third", "8"),
        ("second", "4"),
        ("first", "3"),
    ]
    assert "away" not in dict(given)
    assert dict(given)["meta/instanceID"].startswith("uuid:")
    assert ("away", "6") in [
        (path.removeprefix("/data/"), value)
        for path, value in hand_in(SUMS, answered(SUMS, first="6"), NOW)
    ]


def test_circular_calculations_end() -> None:
    circle = form("""
        | survey | type      | name | label | calculation                   | relevant   |
        |        | text      | q    | Q     |                               |            |
        |        | calculate | a    |       | coalesce(${b}, 0) + 1         |            |
        |        | calculate | b    |       | coalesce(${a}, 0) + 1         |            |
        |        | calculate | c    |       | concat(${c}, ${c}, ${q}, 'x') |            |
        |        | text      | r    | R     |                               | ${s} = ''  |
        |        | text      | s    | S     |                               | ${r} = ''  |
    """)
    sheet = answered(circle, q="y", r="1", s="2")
    assert float(values(sheet)["a"]) < 1_000
    assert len(values(sheet)["c"]) <= 20_000
    for _ in range(30):
        sheet = record(circle, sheet, "/data/q", "z" * 500, NOW)
        sheet = record(circle, sheet, "/data/q", "", NOW)
    assert len(values(sheet)["c"]) <= 20_000
    assert walk(circle, sheet)


def test_a_form_lives_in_the_citys_time_zone() -> None:
    evening = Moment(at=NOW.at.replace(hour=23, minute=30))
    overseas = evening.model_copy(update={"zone": "Indian/Reunion"})
    assert values(begin(SUMS, "fr", evening, "s"))["day"] == "2026-03-05"
    assert values(begin(SUMS, "fr", overseas, "s"))["begun"] == "2026-03-05T03:30:00.000+04:00"


def test_of_a_moment_a_date_keeps_the_day_and_a_time_the_hour() -> None:
    assert stored("2026-03-04T19:05:00.000+01:00", "date") == "2026-03-04"
    assert stored("2026-03-04T19:05:00.000+01:00", "time") == "19:05:00.000+01:00"
    assert stored("2026-03-04T19:05:00.000+01:00", "dateTime") == "2026-03-04T19:05:00.000+01:00"
    assert stored("2026-03-04", "date") == "2026-03-04"
    assert stored("noon", "time") == "noon"
