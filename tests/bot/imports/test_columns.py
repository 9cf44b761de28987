"""What single columns of an import say: where an idea is, how and when it came."""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.bot.cli.house import typed
from tests.bot.imports.lines import GOOD, HEADING, file, rows
from tests.bot.test_districts import EAST, WEST, feature, with_map

Said = pytest.CaptureFixture[str]


@pytest.fixture
def house(town: Path) -> Path:
    """A town without ideas."""
    typed("survey", "list")
    return town


def test_places_are_looked_at(house: Path, capsys: Said) -> None:
    heading = "text,secteur,insee,latitude,longitude,arrondissement,address\n"
    good = "a,4,13206,,,,\nb,4,,,,,\nc,,,,,3,\nd,,13055,,,,\ne,,,43.2964,5.3700,,quai du Port\n"
    assert typed("ideas", "import", file(heading + good)) == 0
    found = rows(house, "SELECT text, place, place_words, arrondissement FROM ideas ORDER BY text")
    assert found[:4] == [
        ("a", "district", "", 6),
        ("b", "address", "4e secteur", None),
        ("c", "district", "", 3),
        ("d", "city", "", None),
    ]
    assert found[4][:3] == ("e", "address", "quai du Port")
    bad = "a,9,,,,,\nb,1,13206,,,,\nc,,13206,,,3,\nd,,,91,0,,\ne,,,43.3,,,\nf,,,,,17,\n"
    capsys.readouterr()
    assert typed("ideas", "import", file(heading + bad)) == 1
    err = capsys.readouterr().err
    assert [f"Ligne {n}" in err for n in range(2, 8)] == [True] * 6


def test_a_point_in_the_sea_is_told_where_the_town_has_a_map(
    house: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    heading = "text,latitude,longitude,arrondissement\n"
    sea = file(heading + "Terre,43.5,5.5,\nMer,43.5,4.5,\nRive,43.5,4.9995,\nLoin,48.8,2.3,1\n")
    assert typed("ideas", "import", sea, "--dry-run") == 0, "without a map nobody can tell"
    monkeypatch.setenv("CITY_FILE", str(with_map(house, feature(1, WEST), feature(2, EAST))))
    capsys.readouterr()
    assert typed("ideas", "import", sea) == 1
    lines = [line for line in capsys.readouterr().err.split("\n") if "en dehors" in line]
    assert [line.partition(" :")[0] for line in lines] == ["Ligne 3", "Ligne 5"]
    assert typed("ideas", "import", sea, "--skip-bad") == 0
    found = rows(house, "SELECT text, arrondissement FROM ideas ORDER BY text")
    assert found == [("Rive", 1), ("Terre", 1)]


@pytest.mark.parametrize(
    ("words", "channels"),
    [((), ["meeting", "meeting", "paper", "paper"]), (("--channel", "reunion"), ["meeting"] * 4)],
)
def test_a_line_says_how_its_idea_came_unless_all_came_alike(
    house: Path, words: tuple[str, ...], channels: list[str]
) -> None:
    lines = "Un,reunion,\nDeux,Réunion,\nTrois,papier,\nQuatre,,\n"
    heading = "IDEE_DESCRIPTION,IDEE_CANAL,reference\n"
    assert typed("ideas", "import", file(heading + lines), *words) == 0
    found = rows(house, "SELECT channel, reference FROM ideas ORDER BY channel")
    assert [channel for channel, _ in found] == channels
    kinds = {"meeting": "reunion:", "paper": "papier:"}
    assert all(reference.startswith(kinds[channel]) for channel, reference in found)


def test_a_channel_that_is_none_is_told(house: Path, capsys: Said) -> None:
    lines = "Un,fax\nDeux,telegram\n"
    assert typed("ideas", "import", file("text,channel\n" + lines)) == 1
    err = capsys.readouterr().err
    assert "Ligne 2 : le canal « fax »" in err and "Ligne 3" not in err


def test_what_came_in_late_is_in_an_export_of_what_is_new(house: Path) -> None:
    today = datetime.now(ZoneInfo("Europe/Paris")).date()
    assert typed("ideas", "import", file(HEADING + GOOD)) == 0
    words = ("export", "ideas", "--format", "json", "--since", today.isoformat())
    assert typed(*words, "--to", "x.json") == 0
    found = {one["reference"]: one for one in json.loads(Path("x.json").read_bytes())}
    assert found["papier:1"]["IDEE_DATE_DEPOT"] == "2026-03-01"
    assert set(found) == {"papier:1", "papier:2"}
