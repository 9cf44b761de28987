"""Choices: cascades, dropped answers, random order."""

# ruff: noqa: E501 - spreadsheets are wide

from conversations.surveys.form import Form
from conversations.surveys.interview import (
    offered,
    record,
)
from conversations.surveys.sheet import Sheet
from tests.conversations.surveys.making import NOW, answered, form, later, question, values

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
