"""Which fields come by the clock, and go with the hours when answers become anonymous."""

from conversations.surveys.own_hour import How, telling
from tests.conversations.surveys.making import form


def found(rows: str) -> dict[str, How]:
    survey = f"""
        | survey |           |       |       |             |           |
        |        | type      | name  | label | calculation | default   |
        |        | start     | began |       |             |           |
        {rows}
        """
    how = telling(form(survey))
    assert how.pop("began") == how.pop("meta-instanceID") == "day"
    return how


def test_a_day_that_the_clock_filled_in_is_known_however_it_came_there() -> None:
    plain = found("|        | dateTime  | seen  | Seen? |             | now()     |")
    assert plain == {"seen": "asked"}
    by_metadata = found("|        | dateTime  | seen  | Seen? |             | ${began}  |")
    assert by_metadata == {"seen": "asked"}


def test_a_day_that_another_filled_in_is_known_and_what_nobody_filled_in_is_not() -> None:
    chain = """|        | calculate | hour  |       | once(now()) |           |
        |        | time      | seen  | Seen? |             | ${hour}   |
        |        | date      | then  | Then? |             | ${seen}   |
        |        | date      | born  | Born? |             |           |"""
    assert found(chain) == {"hour": "hour", "seen": "asked", "then": "asked"}
