"""What Decidim answered: ideas move once, authors and supporters are told once."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from bot.cli import ideas_answers
from bot.imports.plain import plain
from conversations.ideas.deciding_rules import LONGEST_SENTENCE
from conversations.ideas.rules import NEXT, REVIEWED
from storage.store import Store
from storage.unit import Unit
from tests.bot.cli.house import AT, in_store, typed
from tests.bot.exports.planted import planted, run

Said = pytest.CaptureFixture[str]
NAMES = ("id", "title/fr", "body/fr", "state", "answer/fr", "answer/en", "answered_at", "cost")
MORE = ("cost_report/fr", "execution_period/fr", "url", "reference")
YES = "<p>Bonne id&eacute;e&nbsp;!</p><ul><li>Un banc</li><li>De l’ombre</li></ul>"


def proposal(id: int, number: int | None, state: str = "", **more: str) -> dict[str, str]:
    """One row of the export."""
    mark = f"[porte-voix:{number}]" if number else ""
    row = {"id": str(id), "title/fr": "Un banc", "body/fr": f"Un banc.\n\n{mark}", "state": state}
    return {**dict.fromkeys((*NAMES, *MORE), ""), **row, **more}


def as_csv(rows: list[dict[str, str]]) -> Path:
    with Path("d.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return Path("d.csv")


def as_xlsx(rows: list[dict[str, str]]) -> Path:
    with xlsxwriter.Workbook("d.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, list(rows[0]))
        for n, row in enumerate(rows, 1):
            sheet.write_row(n, 0, [int(v) if v.isdecimal() else v for v in row.values()])
    return Path("d.xlsx")


def as_json(rows: list[dict[str, str]]) -> Path:
    found = []
    for row in rows:
        nested: dict[str, Any] = {}
        for name, value in row.items():
            outer, _, inner = name.partition("/")
            if inner:
                nested.setdefault(outer, {})[inner] = value
            else:
                nested[outer] = int(value) if value.isdecimal() else value or None
        found.append(nested)
    Path("d.json").write_text(json.dumps(found), encoding="utf-8")
    return Path("d.json")


@pytest.fixture
def house(town: Path) -> Path:
    """Three public ideas, the first with an author and a supporter who are reached."""
    typed("survey", "list")

    async def people(unit: Unit) -> list[str]:
        return [(await unit.person_of(chat, AT)).person for chat in (1, 2)]

    author, other = in_store(town, lambda store: store.write(people))
    planted(town, {"author": author}, {"author": None}, {"author": None})
    support = "INSERT INTO idea_supports VALUES ('idea-10001', :person, 'x')"
    run(town, (support, {"person": other}))
    return town


def rows(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    async def work(store: Store) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in await store.read(lambda db: db.execute(sql))]

    return in_store(folder, work)


def letters(folder: Path) -> list[str]:
    return [row[0] for row in rows(folder, "SELECT reply FROM outbox")]


ANSWERED = [
    proposal(345, 10001, "accepted", **{"answer/fr": YES, "cost": "12000.0", "answer/en": "Yes"}),
    proposal(346, 10002, "rejected", **{"answer/en": "No", "url": "https://d.example/p/346"}),
    proposal(347, 10003, "not_answered"),
    proposal(348, None, "accepted", **{"answer/fr": "À d’autres"}),
]


@pytest.mark.parametrize("write", [as_csv, as_xlsx, as_json])
def test_answers_move_ideas_and_are_told(house: Path, capsys: Said, write: Any) -> None:
    assert typed("ideas", "answers", write(ANSWERED)) == 0
    out = capsys.readouterr().out.replace("\u00a0", " ")
    assert "2 réponse(s) nouvelle(s), 0 déjà annoncée(s), 1 sans réponse, 1 proposition(s)" in out
    columns = "number, status, reason, cost, reference"
    assert rows(house, f"SELECT {columns} FROM ideas ORDER BY number") == [
        (10001, "selected", "", 12000, "decidim:345"),
        (10002, "not_selected", "other", None, "decidim:346"),
        (10003, "published", "", None, "decidim:347"),
    ]
    words = "SELECT words FROM idea_changes WHERE idea = 'idea-10001'"
    assert rows(house, words) == [("Bonne idée\u00a0!\n- Un banc\n- De l’ombre",)]
    assert rows(house, words.replace("10001", "10002")) == [("No",)], "in the language there is"
    (letter,) = letters(house)
    assert "Bonne idée" in letter
    assert rows(house, "SELECT lane FROM outbox") == [("reminder",)]
    assert len(rows(house, "SELECT id FROM batches")) == 1, "news for whoever supports it"
    log = "SELECT act, about FROM staff_log WHERE act = 'idea.moved' ORDER BY about"
    assert [about for _, about in rows(house, log)] == ["10001:selected", "10002:not_selected"]


def test_the_same_file_twice_tells_nobody_twice(house: Path, capsys: Said) -> None:
    for _ in range(2):
        capsys.readouterr()
        assert typed("ideas", "answers", as_csv(ANSWERED)) == 0
    assert "0 réponse(s) nouvelle(s), 2 déjà annoncée(s)" in capsys.readouterr().out
    assert len(letters(house)) == 1
    assert len(rows(house, "SELECT id FROM batches")) == 1
    assert len(rows(house, "SELECT * FROM idea_changes")) == 2
    moved = "UPDATE ideas SET status = 'under_way' WHERE number = 10001"
    run(house, (moved, {}))
    assert typed("ideas", "answers", as_json(ANSWERED)) == 0
    assert rows(house, "SELECT status FROM ideas WHERE number = 10001") == [("under_way",)]
    assert len(letters(house)) == 1, "what the town did since is not undone"


def test_a_corrected_answer_is_told(house: Path) -> None:
    typed("ideas", "answers", as_csv(ANSWERED))
    assert typed("ideas", "answers", as_csv([{**ANSWERED[0], "answer/fr": "En mai."}])) == 0
    assert len(letters(house)) == 2
    assert "En mai." in letters(house)[1]


def test_a_body_without_reference_is_known_by_its_number_there(house: Path) -> None:
    typed("ideas", "answers", as_csv([proposal(345, 10001, "evaluating")]))
    assert rows(house, "SELECT status FROM ideas WHERE number = 10001") == [("under_study",)]
    lost = proposal(345, None, "accepted", **{"answer/fr": "Oui."})
    assert typed("ideas", "answers", as_csv([lost])) == 0
    assert rows(house, "SELECT status FROM ideas WHERE number = 10001") == [("selected",)]


def test_where_an_idea_came_from_is_kept(house: Path) -> None:
    run(house, ("UPDATE ideas SET reference = 'papier:1' WHERE number = 10001", {}))
    typed("ideas", "answers", as_csv(ANSWERED))
    assert rows(house, "SELECT reference FROM ideas WHERE number = 10001") == [("papier:1",)]


def test_a_trial_tells_nobody(house: Path, capsys: Said) -> None:
    assert typed("ideas", "answers", as_csv(ANSWERED), "--dry-run") == 0
    out = capsys.readouterr().out
    assert "2 réponse(s) nouvelle(s)" in out
    assert "rien n’est écrit" in out
    assert letters(house) == []
    assert rows(house, "SELECT DISTINCT status, reference FROM ideas") == [("published", None)]


def test_states_of_ones_own_are_named(house: Path, capsys: Said) -> None:
    file = as_csv([proposal(345, 10001, "done_2027"), proposal(346, 10002, "accepted")])
    assert typed("ideas", "answers", file) == 1
    assert "--state done_2027" in capsys.readouterr().err
    assert rows(house, "SELECT DISTINCT status FROM ideas") == [("published",)], "all or nothing"
    assert typed("ideas", "answers", file, "--state", "done_2027=done") == 0
    assert rows(house, "SELECT status FROM ideas ORDER BY number") == [
        ("done",),
        ("selected",),
        ("published",),
    ]
    with pytest.raises(SystemExit):
        typed("ideas", "answers", file, "--state", "done_2027=nonsense")


def test_what_cannot_be_is_told_by_line(house: Path, capsys: Said) -> None:
    run(house, ("UPDATE ideas SET status = 'done' WHERE number = 10001", {}))
    run(house, ("UPDATE ideas SET status = 'withdrawn' WHERE number = 10002", {}))
    bad = [
        proposal(1, 10001, "accepted"),
        proposal(2, 10002, "accepted"),
        proposal(3, 99999, "accepted"),
        proposal(4, 10003, "accepted"),
        proposal(5, 10003, "rejected"),
    ]
    file = as_csv(bad)
    starts = [2, 5, 8, 14]  # a body has three lines
    assert typed("ideas", "answers", file) == 1
    err = capsys.readouterr().err.replace("\u00a0", " ")
    assert [one.split(" : ")[0] for one in err.splitlines()[:4]] == [f"Ligne {n}" for n in starts]
    assert letters(house) == []
    assert typed("ideas", "answers", file, "--skip-bad") == 0
    assert rows(house, "SELECT status FROM ideas WHERE number = 10003") == [("selected",)]


def forged(id: int, number: int) -> dict[str, str]:
    """What anybody may write on Decidim: our mark in a text of their own."""
    mine = {"body/fr": f"<p>Mon projet [porte-voix:{number}]</p>", "answer/fr": "Hors sujet."}
    return {**proposal(id, None, "rejected"), **mine}


STANDING = "SELECT number, status, reference FROM ideas ORDER BY number"


def refused(house: Path, capsys: Said, *rows_of_file: dict[str, str]) -> str:
    """What is said of the file, which changed nothing and told nobody."""
    before = rows(house, STANDING), len(letters(house))
    capsys.readouterr()
    assert typed("ideas", "answers", as_csv([*rows_of_file])) == 1
    assert (rows(house, STANDING), len(letters(house))) == before
    return capsys.readouterr().err.replace("\u00a0", " ")


def test_the_mark_of_an_idea_that_is_not_public_is_not_believed(house: Path, capsys: Said) -> None:
    hidden = "UPDATE ideas SET status = 'received', published_at = NULL WHERE number = 10001"
    run(house, (hidden, {}))
    assert "Ligne 2 : l’idée n° 10001 n’est pas publique" in refused(
        house, capsys, forged(901, 10001)
    )


def test_a_mark_is_not_believed_against_what_is_known(house: Path, capsys: Said) -> None:
    typed("ideas", "answers", as_csv(ANSWERED))
    said = refused(house, capsys, forged(999, 10001))
    assert "l’idée n° 10001 est déjà la proposition 345" in said
    said = refused(house, capsys, forged(345, 10003))
    assert "la proposition 345 de Decidim est déjà l’idée n° 10001, pas la n° 10003" in said
    nameless = {**forged(1, 10001), "id": ""}
    assert "est déjà la proposition 345" in refused(house, capsys, nameless)
    again = {**ANSWERED[0], "answer/fr": "En mai."}
    assert typed("ideas", "answers", as_csv([forged(300, 10001), again]), "--skip-bad") == 0
    assert "En mai." in letters(house)[-1], "a forged line before it does not stop the true one"


def test_what_is_no_character_is_left_out(house: Path, capsys: Said) -> None:
    broken = {"answer/fr": "Bonne\ud800 idée\ufffe\u0007 \ud83d\ude00", "note\udfff": "x"}
    assert typed("ideas", "answers", as_json([proposal(345, 10001, "accepted", **broken)])) == 0
    assert rows(house, "SELECT words FROM idea_changes WHERE words <> ''") == [("Bonne idée 😀",)]
    odd = as_json([proposal(346, 10002, "odd\ud800")])
    capsys.readouterr()
    assert typed("ideas", "answers", odd) == 1
    capsys.readouterr().err.encode()


def test_a_long_answer_says_where_it_goes_on(house: Path, capsys: Said) -> None:
    long = {"answer/fr": "mot " * 600, "url": "https://d.example/p/345"}
    period = {"execution_period/fr": "<p>2027</p>", "cost_report/fr": "Environ 5 000 €"}
    file = as_csv(
        [
            proposal(345, 10001, "accepted", **long),
            proposal(346, 10002, "accepted", **period),
            proposal(347, 10003, "rejected", url="https://d.example/p/347"),
        ]
    )
    assert typed("ideas", "answers", file) == 0
    assert "coupée" in capsys.readouterr().err
    first, second, third = (row[0] for row in rows(house, "SELECT words FROM idea_changes"))
    assert len(first) <= LONGEST_SENTENCE
    assert first.endswith("https://d.example/p/345")
    assert second.replace("\u00a0", " ") == "Calendrier : 2027\nCoût : Environ 5 000 €"
    assert third.endswith("https://d.example/p/347"), "a sentence always goes with a decision"


def test_files_that_are_none_are_told(house: Path, capsys: Said) -> None:
    Path("bad.json").write_text('[{"id": 1', encoding="utf-8")
    Path("list.json").write_text("[1, 2]", encoding="utf-8")
    Path("other.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    for name in ("bad.json", "list.json", "other.csv", "none.csv"):
        assert typed("ideas", "answers", name) == 1
        assert capsys.readouterr().err


def test_html_is_read_as_words() -> None:
    assert plain("Sans balise & simple < 3") == "Sans balise & simple < 3"
    assert plain("<div>Un<br>deux</div><script>alert(1)</script><p>&lt;b&gt;</p>") == (
        "Un\ndeux\n<b>"
    )
    assert plain("") == ""


def test_the_command_knows_every_status() -> None:
    found = {one for after in NEXT.values() for one in after} - REVIEWED
    assert set(ideas_answers.STATUSES) == found
