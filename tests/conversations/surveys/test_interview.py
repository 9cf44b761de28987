"""Running forms: relevance, cascades, calculations, words, judging answers, handing in."""

# ruff: noqa: E501 - spreadsheets are wide

import pytest

from conversations.surveys.form import Form
from conversations.surveys.interview import (
    Complaint,
    Place,
    begin,
    complaint,
    faults_at_hand_in,
    hand_in,
    next_place,
    offered,
    place_of,
    previous_place,
    record,
    relevant,
    remaining,
    required,
    speaking,
    words,
)
from conversations.surveys.moment import Moment
from conversations.surveys.sheet import Sheet
from conversations.surveys.words import Wording, Words
from conversations.surveys.xpath import compile_expression
from tests.conversations.surveys.making import NOW, answered, form, later, question, values


def names(place: Place | None) -> tuple[str | None, ...] | None:
    """A place as (question, *notes before it)."""
    if place is None:
        return None
    asked = place.question.name if place.question is not None else None
    return (asked, *(note.name for note in place.notes))


def walk(form: Form, sheet: Sheet) -> list[tuple[str | None, ...] | None]:
    """Every place from the start, answers as they are."""
    places: list[tuple[str | None, ...] | None] = []
    place = next_place(form, sheet, None)
    while place is not None:
        places.append(names(place))
        place = next_place(form, sheet, place.question.path) if place.question else None
    return places


CHAIN = form("""
    | survey | type        | name    | label   | relevant         | required |
    |        | note        | welcome | Hello   |                  |          |
    |        | text        | a       | A       |                  |          |
    |        | begin_group | g       | G       | ${a} = 'x'       |          |
    |        | note        | inside  | Inside  |                  |          |
    |        | text        | b       | B       |                  |          |
    |        | text        | c       | C       | ${b} = 'y'       |          |
    |        | end_group   |         |         |                  |          |
    |        | text        | d       | D       | ${c} != ''       |          |
    |        | note        | mid     | Mid     |                  |          |
    |        | note        | sad     | Sad     | ${d} = ''        |          |
    |        | text        | e       | E       |                  | yes      |
    |        | note        | thanks  | Thanks  |                  |          |
""")


def test_a_relevant_chain_opens_answer_by_answer() -> None:
    sheet = answered(CHAIN)
    assert walk(CHAIN, sheet) == [("a", "welcome"), ("e", "mid", "sad"), (None, "thanks")]
    sheet = answered(CHAIN, a="x")
    assert walk(CHAIN, sheet)[1:3] == [("b", "inside"), ("e", "mid", "sad")]
    sheet = answered(CHAIN, a="x", b="y", c="z")
    assert [place[0] for place in walk(CHAIN, sheet) if place] == ["a", "b", "c", "d", "e", None]


def test_relevance_closes_through_groups_and_chains() -> None:
    sheet = answered(CHAIN, a="x", b="y", c="z", d="w")
    assert relevant(CHAIN, sheet, "/data/d")
    sheet = record(CHAIN, sheet, "/data/a", "no", NOW)
    assert not relevant(CHAIN, sheet, "/data/g/b")
    assert not relevant(CHAIN, sheet, "/data/g")
    assert not relevant(CHAIN, sheet, "/data/d"), "c is '' in expressions while its group is away"
    assert walk(CHAIN, sheet) == [("a", "welcome"), ("e", "mid", "sad"), (None, "thanks")]


def test_answers_out_of_relevance_are_kept_and_come_back_but_are_not_handed_in() -> None:
    sheet = answered(CHAIN, a="x", b="y", c="z", d="w", e="v")
    away = record(CHAIN, sheet, "/data/a", "no", NOW)
    assert values(away) == {"a": "no", "b": "y", "c": "z", "d": "w", "e": "v"}
    assert [path for path, _ in hand_in(CHAIN, away, NOW)][:2] == ["/data/a", "/data/e"]
    back = record(CHAIN, away, "/data/a", "x", NOW)
    assert values(back) == values(sheet)
    assert back.hidden == sheet.hidden
    handed = dict(hand_in(CHAIN, back, NOW))
    assert [handed[f"/data/{path}"] for path in ("a", "g/b", "g/c", "d", "e")] == list("xyzwv")


def test_places_backward_and_by_path() -> None:
    sheet = answered(CHAIN, a="x")
    assert names(previous_place(CHAIN, sheet, "/data/e")) == ("b", "inside")
    assert names(previous_place(CHAIN, sheet, "/data/g/b")) == ("a", "welcome")
    assert previous_place(CHAIN, sheet, "/data/a") is None
    assert names(previous_place(CHAIN, sheet, None)) == ("e", "mid", "sad")
    assert names(place_of(CHAIN, sheet, "/data/e")) == ("e", "mid", "sad")
    assert place_of(CHAIN, sheet, "/data/d") is None
    assert place_of(CHAIN, sheet, "/data/nowhere") is None


def test_backward_is_the_reverse_of_forward() -> None:
    sheet = answered(CHAIN, a="x", b="y", c="z")
    forward = [place for place in walk(CHAIN, sheet) if place and place[0]]
    backward = []
    place = previous_place(CHAIN, sheet, None)
    while place is not None and place.question is not None:
        backward.append(names(place))
        place = previous_place(CHAIN, sheet, place.question.path)
    assert backward[::-1] == forward


def test_the_rough_number_of_questions() -> None:
    assert remaining(CHAIN, answered(CHAIN)) == 2
    assert remaining(CHAIN, answered(CHAIN, a="x")) == 3
    assert remaining(CHAIN, answered(CHAIN, a="x", b="y", c="z")) == 5


def test_a_question_that_does_not_exist_is_a_mistake_of_ours() -> None:
    sheet = answered(CHAIN)
    with pytest.raises(KeyError):
        record(CHAIN, sheet, "/data/nowhere", "x", NOW)
    with pytest.raises(KeyError):
        next_place(CHAIN, sheet, "/data/nowhere")


def test_a_sheet_is_not_changed_and_travels_through_json() -> None:
    before = answered(CHAIN, a="x")
    copy = before.model_copy(deep=True)
    after = record(CHAIN, before, "/data/g/b", "y", later(hours=1))
    assert before == copy and after != before
    assert after.seen == later(hours=1) and after.started == NOW
    assert Sheet.model_validate_json(after.model_dump_json()) == after
    again = record(CHAIN, before, "/data/g/b", "y", later(hours=1))
    assert again.model_dump_json() == after.model_dump_json()
    assert values(record(CHAIN, after, "/data/g/b", "", NOW)) == {"a": "x"}


# Selects

CASCADE = form("""
    | survey | type                | name  | label | choice_filter                       | relevant    | parameters |
    |        | text                | free  | Free  |                                     |             |            |
    |        | select_one deps     | dep   | Dep   |                                     |             |            |
    |        | select_one towns    | town  | Town  | dep = ${dep}                        | ${dep} != '' |           |
    |        | select_multiple sites | sites | Sites | town = ${town} or town = 'any'    |             |            |
    |        | select_one deps     | mixed | Mixed |                                     |             | randomize=true |
    |        | select_one deps     | fixed | Fixed |                                     |             | randomize=true, seed=1 |
    | choices | list_name | name | label    | dep | town |
    |         | deps      | 38   | Isère    |     |      |
    |         | deps      | 69   | Rhône    |     |      |
    |         | deps      | 07   | Ardèche  |     |      |
    |         | deps      | 26   | Drôme    |     |      |
    |         | deps      | 73   | Savoie   |     |      |
    |         | deps      | 74   | Haute    |     |      |
    |         | towns     | gre  | Grenoble | 38  |      |
    |         | towns     | voi  | Voiron   | 38  |      |
    |         | towns     | lyo  | Lyon     | 69  |      |
    |         | sites     | park | Park     |     | gre  |
    |         | sites     | pool | Pool     |     | lyo  |
    |         | sites     | net  | Online   |     | any  |
""")


def choices(form: Form, sheet: Sheet, name: str) -> list[str]:
    return [choice.name for choice in offered(form, sheet, question(form, name))]


def test_a_cascade_offers_what_fits() -> None:
    assert choices(CASCADE, answered(CASCADE), "town") == []
    assert choices(CASCADE, answered(CASCADE, dep="38"), "town") == ["gre", "voi"]
    sheet = answered(CASCADE, dep="38", town="gre")
    assert choices(CASCADE, sheet, "sites") == ["park", "net"]
    assert choices(CASCADE, sheet, "dep") == ["38", "69", "07", "26", "73", "74"]


def test_answers_no_longer_offered_are_dropped_all_the_way_down() -> None:
    sheet = answered(CASCADE, dep="38", town="gre", sites="park net")
    moved = record(CASCADE, sheet, "/data/dep", "69", NOW)
    assert values(moved) == {"dep": "69", "sites": "net"}
    same = record(CASCADE, sheet, "/data/dep", "38", NOW)
    assert values(same) == values(sheet)


def test_a_filtered_answer_waits_while_its_question_is_not_relevant() -> None:
    sheet = answered(CASCADE, dep="38", town="gre")
    away = record(CASCADE, sheet, "/data/dep", "", NOW)
    assert values(away) == {"town": "gre"}
    assert choices(CASCADE, away, "sites") == ["net"]
    assert values(record(CASCADE, away, "/data/dep", "38", NOW))["town"] == "gre"
    assert "town" not in values(record(CASCADE, away, "/data/dep", "69", NOW))


def test_an_answer_that_comes_back_must_still_be_offered() -> None:
    away = form("""
        | survey | type             | name | label | choice_filter | relevant   |
        |        | select_one deps  | dep  | Dep   |               |            |
        |        | text             | x    | X     |               |            |
        |        | select_one towns | town | Town  | dep = ${dep}  | ${x} != '' |
        | choices | list_name | name | label    | dep |
        |         | deps      | 38   | Isère    |     |
        |         | deps      | 69   | Rhône    |     |
        |         | towns     | gre  | Grenoble | 38  |
    """)
    sheet = answered(away, dep="38", x="1", town="gre")
    sheet = record(away, sheet, "/data/x", "", NOW)
    sheet = record(away, sheet, "/data/dep", "69", NOW)
    assert values(sheet) == {"dep": "69", "town": "gre"}
    assert values(record(away, sheet, "/data/x", "1", NOW)) == {"dep": "69", "x": "1"}


def test_random_order_is_the_persons_own_and_stays() -> None:
    orders = {tuple(choices(CASCADE, answered(CASCADE, seed=s), "mixed")) for s in "abcdef"}
    assert len(orders) > 2
    first = answered(CASCADE, seed="a")
    changed = record(CASCADE, first, "/data/free", "x", later(days=3))
    assert choices(CASCADE, first, "mixed") == choices(CASCADE, changed, "mixed")
    assert sorted(choices(CASCADE, first, "mixed")) == sorted(choices(CASCADE, first, "dep"))
    # The order that JavaRosa gives six items with the seed 1: B F E A C D.
    for seed in "ab":
        sheet = answered(CASCADE, seed=seed)
        assert choices(CASCADE, sheet, "fixed") == ["69", "74", "73", "38", "07", "26"]


# Calculations

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


# Judging answers

RULES = form("""
    | survey | type                | name | label | constraint                 | constraint_message::Français (fr) | constraint_message::English (en) | required     | required_message::Français (fr) | relevant |
    |        | integer             | age  | Age   | . >= 15 and . < 120        | Entre 15 et 120, pas ${age}       | -                                | yes          | Dites votre âge                 |          |
    |        | integer             | kids | Kids  | . < ${age}                 |                                   |                                  | ${age} > 17  |                                 |          |
    |        | text                | zip  | Zip   | regex(., '[0-9]{5}')       |                                   | Five digits                      |              |                                 |          |
    |        | select_multiple l   | many | Many  | count-selected(.) <= 2 and not(selected(., 'none') and count-selected(.) > 1) | | | | | |
    |        | date                | day  | Day   | . > today()                |                                   |                                  |              |                                 | ${zip} != '' |
    | choices | list_name | name | label |
    |         | l         | a    | A     |
    |         | l         | b    | B     |
    |         | l         | none | None  |
""")


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("age", "20", None),
        ("age", "14", "constraint"),
        ("age", "120", "constraint"),
        ("age", "", "required"),
        ("age", "  ", "required"),
        ("kids", "3", None),
        ("kids", "40", "constraint"),
        ("kids", "", "required"),
        ("zip", "", None),
        ("zip", "38000", None),
        ("zip", "3800", "constraint"),
        ("zip", "38000 ", "constraint"),
        ("many", "a b", None),
        ("many", "a b none", "constraint"),
        ("many", "a none", "constraint"),
        ("many", "none", None),
        ("day", "2026-03-05", None),
        ("day", "2026-03-04", "constraint"),
    ],
)
def test_complaints(name: str, value: str, kind: str | None) -> None:
    sheet = answered(RULES, age="30")
    found = complaint(RULES, sheet, question(RULES, name).path, value, NOW)
    assert (found.kind if found else None) == kind


def test_messages_come_in_every_language_or_not_at_all() -> None:
    sheet = answered(RULES, age="30")
    found = complaint(RULES, sheet, "/data/age", "14", NOW)
    french = "Entre 15 et 120, pas 14"
    assert found == Complaint(kind="constraint", message={"fr": french, "en": french})
    found = complaint(RULES, sheet, "/data/zip", "x", NOW)
    assert found == Complaint(kind="constraint", message={"fr": "Five digits", "en": "Five digits"})
    assert complaint(RULES, sheet, "/data/kids", "40", NOW) == Complaint(kind="constraint")
    assert complaint(RULES, sheet, "/data/age", "", NOW) == Complaint(
        kind="required", message={"fr": "Dites votre âge", "en": "Dites votre âge"}
    )


def test_required_may_depend_on_answers() -> None:
    kids = question(RULES, "kids")
    assert not required(RULES, answered(RULES), kids)
    assert required(RULES, answered(RULES, age="18"), kids)
    assert not required(RULES, answered(RULES, age="17"), kids)
    assert complaint(RULES, answered(RULES, age="17"), "/data/kids", "", NOW) is None


def test_everything_is_validated_again_at_hand_in() -> None:
    sheet = answered(RULES, age="30", kids="20", zip="38000", day="2026-03-10")
    assert faults_at_hand_in(RULES, sheet, NOW) == ()
    younger = record(RULES, sheet, "/data/age", "18", NOW)
    assert [(f.path, f.complaint.kind) for f in faults_at_hand_in(RULES, younger, NOW)] == [
        ("/data/kids", "constraint")
    ]
    assert [f.path for f in faults_at_hand_in(RULES, sheet, later(days=7))] == ["/data/day"]
    erased = record(RULES, sheet, "/data/age", "", NOW)
    assert [(f.path, f.complaint.kind) for f in faults_at_hand_in(RULES, erased, NOW)] == [
        ("/data/age", "required"),
        ("/data/kids", "constraint"),
    ]
    hidden = record(RULES, sheet, "/data/zip", "", NOW)
    assert faults_at_hand_in(RULES, hidden, later(days=7)) == ()


# Words

SPOKEN = form("""
    | survey | type           | name | label::Français (fr)        | label::Arabic (ar) | hint::Français (fr) | calculation                        |
    |        | text           | who  | Qui ?                       | من؟                |                     |                                    |
    |        | select_one yn  | ok   | ${who}, ça va ?             |                    | Pensez à ${who}     |                                    |
    |        | calculate      | said |                             |                    |                     | jr:choice-name(${ok}, '${ok}')     |
    |        | note           | n    | Vous dites ${ok} : ${said}. | ${said}            |                     |                                    |
    | choices | list_name | name | label::Français (fr) | label::Arabic (ar) |
    |         | yn        | y    | Oui                  | نعم                |
    |         | yn        | n    | Non                  |                    |
    | settings | default_language |
    |          | Français (fr)    |
""")


def test_words_are_filled_in_in_every_language() -> None:
    sheet = answered(SPOKEN, who="Léa", ok="y")
    assert words(SPOKEN, sheet, question(SPOKEN, "who").label) == {"fr": "Qui ?", "ar": "من؟"}
    fallen_back = words(SPOKEN, sheet, question(SPOKEN, "ok").label)
    assert fallen_back == {"fr": "Léa, ça va ?", "ar": "Léa, ça va ?"}
    assert words(SPOKEN, sheet, question(SPOKEN, "ok").hint)["fr"] == "Pensez à Léa"
    assert words(SPOKEN, sheet, question(SPOKEN, "who").hint) == {}
    assert words(SPOKEN, sheet, question(SPOKEN, "n").label) == {
        "fr": "Vous dites y : Oui.",
        "ar": "Oui",
    }


def test_a_choice_in_words_is_said_in_the_readers_language() -> None:
    direct = form("""
        | survey | type          | name | label::Français (fr) | label::English (en) |
        |        | select_one yn | ok   | Ça va ?              | All right?          |
        |        | note          | n    | N                    | N                   |
        | choices | list_name | name | label::Français (fr) | label::English (en) |
        |         | yn        | y    | Oui                  | Yes                 |
    """)
    note = question(direct, "n")
    said = compile_expression("jr:choice-name(/data/ok, '/data/ok')", note.path)
    label = Words(default="fr", wordings={"fr": Wording(pieces=("Dit : ", said))})
    assert words(direct, answered(direct, ok="y"), label) == {"fr": "Dit : Oui", "en": "Dit : Yes"}


def test_words_with_an_unanswered_reference_have_a_gap() -> None:
    found = words(SPOKEN, answered(SPOKEN), question(SPOKEN, "ok").label)
    assert found["fr"] == ", ça va ?"


def test_offered_labels_by_language() -> None:
    sheet = answered(SPOKEN)
    found = [words(SPOKEN, sheet, c.label) for c in offered(SPOKEN, sheet, question(SPOKEN, "ok"))]
    assert found == [{"fr": "Oui", "ar": "نعم"}, {"fr": "Non", "ar": "Non"}]


def test_going_on_in_another_language() -> None:
    sheet = speaking(answered(SPOKEN, who="Léa"), "ar")
    assert sheet.language == "ar"
    assert values(record(SPOKEN, sheet, "/data/ok", "y", NOW))["said"] == "نعم"
    assert begin(SPOKEN, "ar", NOW, "s").language == "ar"


def test_the_other_of_or_other_is_asked_only_then() -> None:
    other = form("""
        | survey  | type                        | name | label |
        |         | select_multiple yn or_other | a    | A     |
        | choices | list_name | name | label |
        |         | yn        | y    | Yes   |
    """)
    assert walk(other, answered(other, a="y")) == [("a",)]
    assert walk(other, answered(other, a="y other")) == [("a",), ("a_other",)]


def test_a_form_lives_in_the_citys_time_zone() -> None:
    evening = Moment(at=NOW.at.replace(hour=23, minute=30))
    overseas = evening.model_copy(update={"zone": "Indian/Reunion"})
    assert values(begin(SUMS, "fr", evening, "s"))["day"] == "2026-03-05"
    assert values(begin(SUMS, "fr", overseas, "s"))["begun"] == "2026-03-05T03:30:00.000+04:00"
