"""Walking through repeats: nested, counted, added to, taken away; what is kept and handed in."""

from time import perf_counter

from conversations.surveys.form import Form
from conversations.surveys.instances import MOST_IN_ALL, MOST_INSTANCES
from conversations.surveys.interview import (
    begin,
    complaint,
    faults_at_hand_in,
    hand_in,
    next_place,
    offered,
    place_of,
    previous_place,
    record,
    words,
)
from conversations.surveys.length import as_far_as_known
from conversations.surveys.repeating import (
    add_instance,
    has_room,
    instance_of,
    instances_of,
    path_after_removal,
    remove_instance,
)
from conversations.surveys.sheet import Sheet
from tests.conversations.surveys.making import NOW, form

HOUSES = form("""
    | survey | type | name | label | relevant | calculation | default | required | constraint |
    | | begin_repeat | house | House ${at} | | | | | |
    | | calculate | at | | | position(..) | | | |
    | | calculate | token | | | uuid() | | | |
    | | text | street | Street ${at} | | | | yes | |
    | | begin_repeat | member | Member | | | | | |
    | | text | name | Name in ${street} | | | | | |
    | | integer | age | Age of ${name} | ${name} != '' | | 18 | | . < 120 |
    | | end_repeat | | | | | | | |
    | | calculate | people | | | count(${member}) | | | |
    | | end_repeat | | | | | | | |
    | | calculate | all | | | count(${member}) | | | |
    | | calculate | years | | | sum(${age}) | | | |
    | | calculate | names | | | join(', ', ${name}) | | | |
    | | calculate | second | | | indexed-repeat(${name}, ${house}, 2, ${member}, 1) | | | |
    | | select_one ${name} | who | Who of ${all}? | | | | | |
""")
HOUSE, MEMBER = "/data/house", "/data/house[1]/member"


def walked(form: Form, sheet: Sheet) -> list[str]:
    """The paths of every place from the start, the root left out."""
    paths = []
    place = next_place(form, sheet, None)
    while place is not None and place.question is not None:
        paths.append(place.question.path.removeprefix("/data/"))
        place = next_place(form, sheet, place.question.path)
    return paths


def filled(form: Form, *given: tuple[str, str]) -> Sheet:
    """A new interview, in which each (path, value) is recorded, or (series, "+") added to."""
    sheet = begin(form, "fr", NOW, "seed")
    for path, value in given:
        full = f"/data/{path}"
        if value == "+":
            sheet = add_instance(form, sheet, full, NOW)
        else:
            sheet = record(form, sheet, full, value, NOW)
    return sheet


FAMILY = (
    ("house[1]/street", "Rue A"),
    ("house[1]/member[1]/name", "Ana"),
    ("house[1]/member[1]/age", "40"),
    ("house[1]/member", "+"),
    ("house[1]/member[2]/name", "Ben"),
    ("house", "+"),
    ("house[2]/street", "Rue B"),
    ("house[2]/member", "+"),
    ("house[2]/member[1]/name", "Chloé"),
)


def test_each_instance_is_walked_and_each_series_asks_for_another() -> None:
    assert walked(HOUSES, filled(HOUSES)) == [
        "house[1]/street",
        "house[1]/member[1]/name",
        "house[1]/member",
        "house",
        "who",
    ]
    assert walked(HOUSES, filled(HOUSES, *FAMILY)) == [
        "house[1]/street",
        *("house[1]/member[1]/name", "house[1]/member[1]/age"),
        *("house[1]/member[2]/name", "house[1]/member[2]/age", "house[1]/member"),
        "house[2]/street",
        *("house[2]/member[1]/name", "house[2]/member[1]/age", "house[2]/member"),
        "house",
        "who",
    ]


def test_the_step_after_the_last_instance_is_there_when_there_are_none() -> None:
    sheet = filled(HOUSES, ("house", "+"))
    assert walked(HOUSES, sheet)[-4:] == ["house[2]/street", "house[2]/member", "house", "who"]
    sheet = remove_instance(HOUSES, sheet, f"{HOUSE}[2]", NOW)
    sheet = remove_instance(HOUSES, sheet, f"{HOUSE}[1]", NOW)
    assert walked(HOUSES, sheet) == ["house", "who"]
    assert sheet.counts == {HOUSE: 0}


def test_the_way_back_is_the_way_forward_reversed() -> None:
    sheet = filled(HOUSES, *FAMILY)
    paths, place = [], previous_place(HOUSES, sheet, None)
    while place is not None and place.question is not None:
        paths.append(place.question.path.removeprefix("/data/"))
        place = previous_place(HOUSES, sheet, place.question.path)
    assert paths[::-1] == walked(HOUSES, sheet)


def test_a_new_instance_begins_at_its_first_question() -> None:
    sheet = add_instance(HOUSES, filled(HOUSES), HOUSE, NOW)
    place = next_place(HOUSES, sheet, f"{HOUSE}[2]")
    assert place is not None and place.question is not None
    assert place.question.path == f"{HOUSE}[2]/street"


def test_what_is_said_and_calculated_looks_from_its_instance() -> None:
    sheet = filled(HOUSES, *FAMILY)
    said = {}
    for path in ("house[2]/street", "house[1]/member[2]/name", "house[2]/member[1]/age", "who"):
        place = place_of(HOUSES, sheet, f"/data/{path}")
        assert place is not None and place.question is not None
        said[path] = words(HOUSES, sheet, place.question.label)["fr"]
    assert said == {
        "house[2]/street": "Street 2",
        "house[1]/member[2]/name": "Name in Rue A",
        "house[2]/member[1]/age": "Age of Chloé",
        "who": "Who of 3?",
    }
    values = {name: sheet.value(f"/data/{name}") for name in ("all", "years", "names", "second")}
    assert values == {"all": "3", "years": "76", "names": "Ana, Ben, Chloé", "second": "Chloé"}
    assert [sheet.value(f"{HOUSE}[{n}]/people") for n in (1, 2)] == ["2", "1"]


def test_rules_look_from_their_instance() -> None:
    sheet = filled(HOUSES, *FAMILY)
    assert complaint(HOUSES, sheet, f"{MEMBER}[2]/age", "130", NOW) is not None
    assert complaint(HOUSES, sheet, f"{MEMBER}[2]/age", "30", NOW) is None
    sheet = record(HOUSES, sheet, f"{HOUSE}[2]/street", "", NOW)
    assert [fault.path for fault in faults_at_hand_in(HOUSES, sheet, NOW)] == [f"{HOUSE}[2]/street"]


def test_choices_are_the_instances_and_one_that_is_gone_is_chosen_no_more() -> None:
    sheet = filled(HOUSES, *FAMILY, ("who", "Ben"))
    question = HOUSES.question("/data/who")
    assert question is not None
    assert [choice.name for choice in offered(HOUSES, sheet, question)] == ["Ana", "Ben", "Chloé"]
    renamed = record(HOUSES, sheet, f"{MEMBER}[2]/name", "Benoît", NOW)
    assert renamed.value("/data/who") == ""
    assert remove_instance(HOUSES, sheet, f"{MEMBER}[1]", NOW).value("/data/who") == "Ben"
    assert remove_instance(HOUSES, sheet, f"{MEMBER}[2]", NOW).value("/data/who") == ""


def test_those_after_a_removed_instance_move_up_with_all_that_is_in_them() -> None:
    before = filled(HOUSES, *FAMILY)
    after = remove_instance(HOUSES, before, f"{HOUSE}[1]", NOW)
    assert after.counts == {HOUSE: 1, "/data/house[1]/member": 1}
    assert after.value(f"{HOUSE}[1]/street") == "Rue B"
    assert after.value(f"{HOUSE}[1]/token") == before.value(f"{HOUSE}[2]/token")
    assert after.value(f"{HOUSE}[1]/at") == "1"
    assert (after.value("/data/names"), after.value("/data/years")) == ("Chloé", "18")
    assert not any("[2]" in path for path in (*after.answers, *after.hidden, *after.counts))


def test_a_path_after_a_removal() -> None:
    assert path_after_removal(f"{MEMBER}[3]/name", f"{MEMBER}[2]") == f"{MEMBER}[2]/name"
    assert path_after_removal(f"{MEMBER}[1]/name", f"{MEMBER}[2]") == f"{MEMBER}[1]/name"
    assert path_after_removal(f"{MEMBER}[2]/name", f"{MEMBER}[2]") is None
    assert path_after_removal(f"{MEMBER}[2]/name", f"{HOUSE}[1]") is None
    assert path_after_removal("/data/who", f"{HOUSE}[1]") == "/data/who"
    assert instance_of(f"{MEMBER}[2]/name") == f"{MEMBER}[2]"
    assert instance_of("/data/who") == ""


def test_hand_in_has_the_instances_one_after_the_other() -> None:
    sheet = filled(HOUSES, *FAMILY)
    given = [path for path, _ in hand_in(HOUSES, sheet, NOW) if path.endswith(("name", "street"))]
    assert given == [
        f"{HOUSE}[1]/street",
        f"{HOUSE}[1]/member[1]/name",
        f"{HOUSE}[1]/member[2]/name",
        f"{HOUSE}[2]/street",
        f"{HOUSE}[2]/member[1]/name",
    ]


COUNTED = form("""
 | survey | type | name | label | relevant | repeat_count | calculation | default |
 | | integer | n | How many | | | | |
 | | begin_repeat | child | Child | ${n} != 9 | ${n} | | |
 | | text | name | Name | | | | |
 | | date | seen | Seen | | | | today() |
 | | end_repeat | | | | | | |
 | | text | last | Last | | | | |
""")


def test_a_counted_repeat_has_as_many_instances_as_were_said() -> None:
    assert walked(COUNTED, filled(COUNTED))[1:] == ["child[1]/name", "child[1]/seen", "last"]
    sheet = filled(COUNTED, ("n", "3"))
    assert len(walked(COUNTED, sheet)) == 8 and as_far_as_known(COUNTED, sheet).questions == 8
    assert sheet.value("/data/child[3]/seen") == "2026-03-04"
    assert walked(COUNTED, filled(COUNTED, ("n", "0"))) == ["n", "last"]
    assert walked(COUNTED, filled(COUNTED, ("n", "9"))) == ["n", "last"]


def test_an_empty_count_keeps_the_instances_there_are() -> None:
    sheet = filled(COUNTED, ("n", "2"), ("n", ""))
    assert instances_of(sheet, "/data/child") == ("/data/child[1]", "/data/child[2]")


def test_answers_beyond_a_smaller_count_come_back_with_a_greater_one() -> None:
    two = filled(COUNTED, ("n", "2"), ("child[2]/name", "Zoé"), ("n", "1"))
    assert "Zoé" not in dict(hand_in(COUNTED, two, NOW)).values()
    assert record(COUNTED, two, "/data/n", "2", NOW).value("/data/child[2]/name") == "Zoé"


def test_no_number_makes_an_interview_without_end() -> None:
    begun = perf_counter()
    for n in ("1000000", "9" * 300, "-5"):
        sheet = filled(COUNTED, ("n", n))
        assert len(instances_of(sheet, "/data/child")) == (0 if n == "-5" else MOST_INSTANCES)
    sheet = filled(HOUSES)
    for _ in range(MOST_INSTANCES):
        sheet = add_instance(HOUSES, sheet, HOUSE, NOW)
    assert sheet.counts[HOUSE] == MOST_INSTANCES and not has_room(sheet, HOUSE)
    for house in range(1, 13):
        for _ in range(MOST_INSTANCES):
            sheet = add_instance(HOUSES, sheet, f"{HOUSE}[{house}]/member", NOW)
    assert sum(sheet.counts.values()) == MOST_IN_ALL
    assert perf_counter() - begun < 30


def test_a_sheet_with_instances_travels_through_json_and_an_older_one_still_loads() -> None:
    sheet = filled(HOUSES, *FAMILY)
    assert Sheet.model_validate_json(sheet.model_dump_json()) == sheet
    older = sheet.model_dump(mode="json")
    del older["counts"]
    assert Sheet.model_validate(older).counts == {}


LOOKING = form("""
    | survey | type | name | label | calculation | relevant |
    | | begin_repeat | r | R | | |
    | | text | t | T | | |
    | | calculate | same | | count(/data/r[t = current()/../t]) | |
    | | calculate | before | | indexed-repeat(${t}, ${r}, position(..) - 1) | |
    | | text | why | Why | | ${same} > 1 |
    | | end_repeat | | | | |
""")


def test_what_looks_at_other_instances_is_worked_out_again_in_each() -> None:
    sheet = filled(LOOKING, ("r", "+"), ("r", "+"), ("r[3]/t", "x"), ("r[2]/t", "y"))
    assert [sheet.value(f"/data/r[{n}]/same") for n in (1, 2, 3)] == ["1", "1", "1"]
    sheet = record(LOOKING, sheet, "/data/r[1]/t", "x", NOW)
    assert [sheet.value(f"/data/r[{n}]/same") for n in (1, 2, 3)] == ["2", "1", "2"]
    assert [sheet.value(f"/data/r[{n}]/before") for n in (1, 2, 3)] == ["x", "x", "y"]
    assert walked(LOOKING, sheet) == ["r[1]/t", "r[1]/why", "r[2]/t", "r[3]/t", "r[3]/why", "r"]
    gone = remove_instance(LOOKING, sheet, "/data/r[1]", NOW)
    assert [gone.value(f"/data/r[{n}]/same") for n in (1, 2)] == ["1", "1"]
    assert [gone.value(f"/data/r[{n}]/before") for n in (1, 2)] == ["y", "y"]
