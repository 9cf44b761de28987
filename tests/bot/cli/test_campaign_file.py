"""A campaign's file: read whole, or refused with everything that is wrong in it at once."""

from datetime import date
from pathlib import Path

import pytest

from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.ideas.file import read_campaign
from bot.staff_words import Unusable
from conversations.ideas.campaign import SHEET, Campaign, Eligibility
from conversations.reply import told
from tests.bot.cli.written import wrong_in

CITY = load_city(SAMPLE).card()
EXAMPLE = SAMPLE.parent / "budget-participatif.toml"
HEAD = 'slug = "a"\n'
TITLE = '[title]\nfr = "T"\n'


def read(folder: Path, text: str) -> Campaign:
    """The campaign that `text` holds."""
    file = folder / "c.toml"
    file.write_text(text, encoding="utf-8")
    return read_campaign(file, CITY)


def told_of(folder: Path, text: str) -> list[tuple[str, str, str]]:
    """(sentence, line, key) for everything that is wrong in `text`."""
    return wrong_in(lambda: read(folder, text))


def test_the_example_is_right_in_every_language_of_the_sample_town() -> None:
    found = read_campaign(EXAMPLE, CITY)
    assert found.slug == "budget-participatif"
    assert (found.eligibility.investment_only, found.eligibility.cap) == (True, 150_000)
    said = [found.title, found.rules, found.eligibility.who, *(t.label for t in found.themes)]
    assert {tuple(dict(one.words)) for one in said} == {CITY.languages}
    assert found.sheet == ("problem", "whom", "where", "change", "cost")


def test_a_short_file_says_the_rest_as_usual(tmp_path: Path) -> None:
    assert read(tmp_path, HEAD + TITLE) == Campaign(slug="a", title=told({"fr": "T"}), sheet=SHEET)


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    text = """
    slug = "budget-2027"
    opens = 2027-01-01
    closes = 2027-01-01
    arrondissements = [13, 14]
    supports = false
    comments = false
    sheet = ["cost", "problem"]
    themes = [
        { code = "rues", label = { fr = "Rues", en = "Streets" } },
        { code = "sport" },
    ]
    [title]
    en = "Budget"
    fr = " Le budget "
    [eligibility]
    investment_only = true
    cap = 150000
    who = { fr = "tout le monde" }
    """
    found = read(tmp_path, text)
    sport = next(one for one in CITY.topics if one.code == "sport")
    assert found.title.words == (("fr", "Le budget"), ("en", "Budget"))
    assert (found.opens, found.closes) == (date(2027, 1, 1), date(2027, 1, 1))
    assert (found.secteurs, found.arrondissements) == ((), (13, 14))
    assert (found.supports, found.comments, found.sheet) == (False, False, ("cost", "problem"))
    assert [one.code for one in found.themes] == ["rues", "sport"]
    assert found.themes[1] == sport
    assert found.eligibility == Eligibility(
        investment_only=True, cap=150_000, who=told({"fr": "tout le monde"})
    )


def test_no_question_on_the_sheet_is_no_guided_writing(tmp_path: Path) -> None:
    assert read(tmp_path, HEAD + "sheet = []\n" + TITLE).sheet == ()


def test_the_box_needs_no_name(tmp_path: Path) -> None:
    found = read(tmp_path, 'slug = "box"\ncomments = false\n')
    assert (found.title.words, found.comments) == ((), False)


MISTAKES = [
    ("", [("city-missing", "1", "slug"), ("city-missing", "1", "title")]),
    (f'slug = "É t"\n{TITLE}', [("ideas-slug", "1", "slug")]),
    (f'slug = "{"a" * 33}"\n{TITLE}', [("ideas-slug", "1", "slug")]),
    (f'slug = "-a"\n{TITLE}', [("ideas-slug", "1", "slug")]),
    (f"slug = 3\n{TITLE}", [("city-text", "1", "slug")]),
    (HEAD + '[title]\nen = "T"\n', [("announce-first-language", "2", "title")]),
    (HEAD + 'title = "T"\n', [("city-table", "2", "title")]),
    (HEAD + f'[title]\nfr = "{"x" * 61}"\n', [("ideas-long", "3", "title.fr")]),
    (HEAD + '[title]\nfr = ""\n', [("city-empty", "3", "title.fr")]),
    (HEAD + '[title]\nfr = "T"\nde = "T"\n', [("announce-choice", "4", "title.de")]),
    (HEAD + f'rules = {{ fr = "{"x" * 1501}" }}\n{TITLE}', [("ideas-long", "2", "rules.fr")]),
    (HEAD + f'opens = "2027-01-01"\n{TITLE}', [("city-date", "2", "opens")]),
    (HEAD + f"closes = 2027-01-01T10:00:00\n{TITLE}", [("city-date", "2", "closes")]),
    (
        HEAD + f"opens = 2027-01-02\ncloses = 2027-01-01\n{TITLE}",
        [("ideas-closes-first", "3", "closes")],
    ),
    (HEAD + f"secteurs = [1, 99]\n{TITLE}", [("announce-number", "2", "secteurs")]),
    (HEAD + f"secteurs = [0]\n{TITLE}", [("city-number", "2", "secteurs")]),
    (HEAD + f"secteurs = 1\n{TITLE}", [("city-list", "2", "secteurs")]),
    (HEAD + f"secteurs = [1, 1]\n{TITLE}", [("city-duplicate", "2", "secteurs")]),
    (HEAD + f"arrondissements = [17]\n{TITLE}", [("announce-number", "2", "arrondissements")]),
    (
        HEAD + f"secteurs = [1]\narrondissements = [13]\n{TITLE}",
        [("ideas-area-twice", "3", "arrondissements")],
    ),
    (HEAD + f'supports = "oui"\n{TITLE}', [("city-yes-no", "2", "supports")]),
    (HEAD + f'sheet = ["probleme"]\n{TITLE}', [("announce-choice", "2", "sheet")]),
    (HEAD + f'sheet = ["cost", "cost"]\n{TITLE}', [("city-duplicate", "2", "sheet")]),
    (HEAD + f"thèmes = 1\n{TITLE}", [("city-syntax", "2", "")]),
    (HEAD + f"teme = 1\n{TITLE}", [("city-unknown-near", "2", "teme")]),
    (HEAD + f"zzzz = 1\n{TITLE}", [("city-unknown", "2", "zzzz")]),
    ("[title\n", [("city-syntax", "1", "")]),
    ('slug = "box"\ncloses = 2027-01-01\n', [("ideas-box-days", "2", "closes")]),
]
HINTS = [
    ("cap = 0\n", "city-number", "cap"),
    ("cap = 100000001\n", "announce-at-most", "cap"),
    ("cap = 1.5\n", "city-number", "cap"),
    ("cap = true\n", "city-number", "cap"),
    ("investment_only = 1\n", "city-yes-no", "investment_only"),
    ('who = "moi"\n', "city-table", "who"),
    (f'who = {{ fr = "{"x" * 201}" }}\n', "ideas-long", "who.fr"),
    ("zzzz = 3\n", "city-unknown", "zzzz"),
]
THEMES = [
    ("[themes]\n", [("ideas-themes", "4", "themes")]),
    ('[[themes]]\ncode = "rues"\n', [("ideas-no-topic", "5", "themes.code")]),
    ('[[themes]]\ncode = "Rues"\n', [("city-code", "5", "themes.code")]),
    ('[[themes]]\nlabel = { fr = "R" }\n', [("city-missing", "4", "themes.code")]),
    ('[[themes]]\ncode = "sport"\n' * 2, [("city-duplicate", "7", "themes.code")]),
    (
        '[[themes]]\ncode = "a"\nlabel = { en = "A" }\n',
        [("announce-first-language", "6", "themes.label")],
    ),
    (
        f'[[themes]]\ncode = "a"\nlabel = {{ fr = "{"x" * 41}" }}\n',
        [("ideas-long", "6", "themes.label.fr")],
    ),
    (
        "".join(f'[[themes]]\ncode = "a{n}"\nlabel = {{ fr = "A" }}\n' for n in range(21)),
        [("ideas-most-themes", "64", "themes")],
    ),
]


@pytest.mark.parametrize(("text", "problems"), MISTAKES)
def test_what_is_wrong_is_told(
    tmp_path: Path, text: str, problems: list[tuple[str, str, str]]
) -> None:
    assert told_of(tmp_path, text) == problems


@pytest.mark.parametrize(("text", "sentence", "key"), HINTS)
def test_hints_that_are_wrong(tmp_path: Path, text: str, sentence: str, key: str) -> None:
    found = told_of(tmp_path, f"{HEAD}{TITLE}[eligibility]\n{text}")
    assert found == [(sentence, "5", f"eligibility.{key}")]


@pytest.mark.parametrize(("text", "problems"), THEMES)
def test_themes_that_are_wrong(
    tmp_path: Path, text: str, problems: list[tuple[str, str, str]]
) -> None:
    assert told_of(tmp_path, HEAD + TITLE + text) == problems


def test_everything_is_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = 'slug = "É"\nsecteurs = [99]\ncap = 3\n[title]\nen = "T"\n[[themes]]\ncode = "x"\n'
    assert [one[1:] for one in told_of(tmp_path, text)] == [
        *(("1", "slug"), ("2", "secteurs"), ("3", "cap"), ("4", "title"), ("7", "themes.code"))
    ]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unusable) as unusable:
        read_campaign(tmp_path / "none.toml", CITY)
    assert [one.line for one in unusable.value.problems] == ["announce-no-file"]


def test_the_example_of_the_page_is_right_too(tmp_path: Path) -> None:
    page = Path(__file__).parents[3] / "docs" / "ideas.md"
    _, _, rest = page.read_text(encoding="utf-8").partition("```toml\n")
    found = read(tmp_path, rest.partition("```")[0])
    assert (found.slug, found.sheet, found.secteurs) == ("budget-2027", SHEET, (1, 2))
