"""Which fields come by the clock, and go with the hours when answers become anonymous."""

from conversations.surveys.own_hour import How, telling, tells
from tests.conversations.surveys.making import form


def found(rows: str) -> dict[str, How]:
    survey = f"""
        | survey |           |       |       |             |           |
        |        | type      | name  | label | calculation | default   |
        |        | start     | began |       |             |           |
        {rows}
        """
    how = {column: one.how for column, one in telling(form(survey)).items()}
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


DAY = ("2026-11-26T10:00", "2026-11-26T10:05")


def gone(kind: str, default: str, value: str, more: str = "") -> bool:
    survey = f"""
        | survey |           |       |       |             |           |
        |        | type      | name  | label | calculation | default   |
        |        | date      | born  | Born? |             |           |
        |        | {kind}    | it    | It?   |             | {default} |
        """
    one = telling(form(survey)).get("it")
    return one is not None and tells(one, value, *DAY)


def test_what_the_clock_filled_in_as_words_or_a_number_goes() -> None:
    stamp = "2026-11-26T11:03:27.000+01:00"
    assert gone("text", "string(now())", stamp)
    assert gone("text", "format-date(now(), '%H:%M')", "11:03")
    assert gone("text", "format-date(today(), '%d/%m/%Y')", "26/11/2026")
    assert gone("text", "concat('Seen ', string(today()))", "Seen 2026-11-26")
    assert gone("integer", "int(today() - date('2026-01-01'))", "329")
    assert gone("integer", "int(decimal-date-time(today()))", "20783")


def test_what_people_typed_themselves_stays() -> None:
    assert not gone("text", "string(now())", "2026-03-01")
    assert not gone("text", "string(now())", "Yesterday at 11:03, on the 2026-11-26")
    assert not gone("text", "string(today())", "11:03")
    assert not gone("integer", "int(today() - date('2026-01-01'))", "12")
    assert not gone("integer", "int((today() - ${born}) div 365.25)", "34")


def test_a_count_of_days_goes_and_an_age_stays() -> None:
    def calculated(text: str, value: str) -> bool:
        survey = f"""
            | survey |           |       |       |             |
            |        | type      | name  | label | calculation |
            |        | date      | born  | Born? |             |
            |        | calculate | lived |       | int(today() - ${{born}}) |
            |        | calculate | it    |       | {text}      |
            """
        one = telling(form(survey)).get("it")
        return one is not None and tells(one, value, *DAY)

    assert calculated("int(today() - date('2026-01-01'))", "329")
    assert calculated("int(${lived} mod 365)", "12")
    for age in (
        "int((today() - ${born}) div 365.25)",
        "int(${lived} div 365)",
        "number(format-date(today(), '%Y')) - 1990",
        "if(today() > date('2026-06-01'), 1, 0)",
    ):
        assert not calculated(age, "36"), age
