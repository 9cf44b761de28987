"""The field log at the command line: figures by week, and a table without names."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.exports.writing import read_back
from conversations.outings.events import OutingLogged, PosterRead
from storage.unit import Unit
from tests.bot.cli.house import AT, in_store, typed


def log(folder: Path, *many: dict[str, Any]) -> None:
    """Outings as the chat notes them, and one visit by the market's poster."""

    async def work(unit: Unit) -> None:
        for n, fields in enumerate(many):
            event = OutingLogged(id=f"id{n:03}", **fields)
            await unit.did(event, f"ref-{n}", AT, person="ana")
        await unit.did(PosterRead(code="marche"), "ref-poster", AT)

    in_store(folder, lambda store: store.write(work))


MARKET = {
    "day": date(2027, 3, 1),
    "kind": "market",
    "secteur": 3,
    "arrondissement": 5,
    "met_from": 6,
    "met_to": 10,
    "topics": ("transports", "gone"),
    "sentence": "=1+1; rien",
    "posters": ("marche",),
}


def test_figures_say_week_secteur_kind_and_people(
    town: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log(town, MARKET, MARKET, {**MARKET, "day": date(2027, 3, 9), "secteur": 0})
    assert typed("outings", "figures", "--since", "2027-03-01", "--until", "2027-03-09") == 0
    said = capsys.readouterr().out.replace("\u00a0", " ").splitlines()
    assert said[1:] == [
        "Semaine du 2027-03-01. Sorties : 2. Personnes rencontrées : environ 16.",
        "  3e secteur, marché. Sorties : 2. Personnes : environ 16.",
        "Semaine du 2027-03-08. Sorties : 1. Personnes rencontrées : environ 8.",
        "  Toute la ville, marché. Sorties : 1. Personnes : environ 8.",
        "Affiche « Affiche des marchés (exemple) », lien ?start=poster_marche. Visites : 1.",
        "Affiche « Carte à distribuer (exemple) », lien ?start=poster_carte. Visites : 0.",
    ]


def test_figures_of_an_empty_log(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed("outings", "figures", "--lang", "en") == 0
    assert "No outing noted." in capsys.readouterr().out


def test_a_day_is_written_one_way(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        typed("outings", "figures", "--since", "1/3/2027")
    assert "YYYY-MM-DD" in capsys.readouterr().err


def test_the_table_has_no_author_and_no_formula_and_the_log_knows(
    town: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log(town, MARKET, {**MARKET, "day": date(2027, 3, 9)})
    file = town / "outings.csv"
    assert typed("export", "outings", "--to", file) == 0
    header, first, second = read_back(file)
    row = dict(zip(header, first, strict=True))
    assert (row["day"], row["week"], row["met"]) == ("2027-03-01", "2027-03-01", "8")
    assert row["topics"] == "Transports et circulation; gone"
    assert row["sentence"] == "=1+1; rien"
    assert second[header.index("week")] == "2027-03-08"
    assert "'=1+1" in file.read_text(encoding="utf-8-sig")
    assert "ana" not in "".join(first).replace("Transports", "") and "person" not in header
    rows = in_store(
        town,
        lambda store: store.read(
            lambda db: db.execute("SELECT who, act FROM staff_log ORDER BY seq DESC LIMIT 1")
        ),
    )
    assert [tuple(one) for one in rows] == [("command line", "outings.exported")]
    assert "2" in capsys.readouterr().out


def test_a_file_that_is_there_is_not_replaced_unasked(town: Path) -> None:
    log(town, MARKET)
    file = town / "outings.csv"
    file.write_text("mine")
    assert typed("export", "outings", "--to", file) == 1
    assert file.read_text() == "mine"
    assert typed("export", "outings", "--to", file, "--force") == 0


def test_a_long_log_is_written_page_by_page(town: Path) -> None:
    log(town, *[MARKET] * 1200)
    assert typed("export", "outings", "--to", town / "all.csv") == 0
    assert len(list(read_back(town / "all.csv"))) == 1201
