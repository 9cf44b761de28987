"""Files of ideas: what is in them, what never is, and whether the schema tells the truth."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bot.exports.writing import read_back
from conversations.ideas.open_data import COLUMNS
from tests.bot.cli.house import in_store, typed
from tests.bot.exports.planted import AUTHOR, CALLED, PLAIN, RECEIPT, planted, run
from tests.bot.exports.schema import mistakes, our_schema

Said = pytest.CaptureFixture[str]
FACTS = (
    "COLL_NOM COLL_SIRET BP_EDITION IDEE_ID IDEE_TITRE IDEE_DESCRIPTION IDEE_THEME IDEE_SECTEUR "
    "IDEE_CODE_INSEE IDEE_LAT IDEE_LON IDEE_DATE_DEPOT IDEE_CANAL IDEE_LANGUE IDEE_STATUT "
    "IDEE_MOTIF IDEE_FUSION_ID COUT_ESTIME NB_SOUTIENS DATE_MAJ URL"
)
SECRET: dict[str, Any] = {"receipt": RECEIPT, "text": "À relire", "status": "received"}
NOT_PUBLIC = {"published_at": None}
PUBLIC_FORMATS = (
    *(("opendata", "x.csv"), ("geojson", "x.geojson"), ("decidim", "x.csv")),
    *(("decidim", "x.xlsx"), ("decidim", "x.json"), ("decidim-json", "x.txt")),
)


@pytest.fixture
def house(town: Path) -> Path:
    """A town with ideas of every kind."""
    typed("survey", "list")
    planted(
        town,
        {"receipt": RECEIPT},
        {**SECRET, **NOT_PUBLIC, "receipt": "AAAA-BBBB"},
        {"status": "withdrawn", "text": "Retirée", "author": None},
        {"status": "merged", "merged_into": "idea-10001", "text": "Jumelle"},
        {
            "text": '=1+1; « un\nbanc », "ici"\n- là',
            "public_place": 1,
            "status": "not_selected",
            "reason": "too_costly",
            "cost": 12000,
            "longitude": -5.3837654,
            "author": None,
            "handed_in_at": "2026-11-20T00:00:00.000000+00:00",
            "channel": "assisted",
            "drafted_by": "Zeste",
            "locale": "fr-simple",
        },
        {"title": "Une place", "place": "city", "latitude": None, "longitude": None}
        | {
            "arrondissement": None,
            "theme": "gone",
            "changed_at": "2026-11-25T10:00:00.000000+00:00",
        },
    )
    supports = [
        ("INSERT INTO idea_supports VALUES (:i, :p, :at)", {"i": i, "p": f"p{n}", "at": "x"})
        for i, people in (("idea-10001", 11), ("idea-10005", 10))
        for n in range(people)
    ]
    bot = ("INSERT INTO bot_facts (name, value) VALUES ('username', 'exemple_bot')", {})
    run(town, bot, *supports)
    return town


def table(file: Path) -> list[dict[str, str]]:
    header, *rows = read_back(file)
    return [dict(zip(header, row, strict=True)) for row in rows]


def exported(*words: object) -> None:
    assert typed("export", "ideas", *words) == 0


def log(folder: Path) -> list[tuple[str, str, int]]:
    async def work(store: Any) -> list[tuple[str, str, int]]:
        rows = await store.read(
            lambda db: db.execute("SELECT act, about, people FROM staff_log ORDER BY seq")
        )
        return [tuple(row) for row in rows]

    return in_store(folder, work)


def test_the_columns_are_those_agreed_on(house: Path) -> None:
    assert " ".join(COLUMNS) == FACTS
    assert [field["name"] for field in our_schema()["fields"]] == FACTS.split()
    exported("--format", "opendata", "--to", "x.csv")
    assert next(read_back(Path("x.csv"))) == FACTS.split()
    exported("--to", "team.csv")
    assert next(read_back(Path("team.csv")))[: len(COLUMNS)] == FACTS.split()


def test_a_row_of_the_open_table(house: Path) -> None:
    exported("--format", "opendata", "--to", "x.csv")
    first, second, third = table(Path("x.csv"))
    assert first == {
        "COLL_NOM": "Marseille",
        "COLL_SIRET": "21130055300016",
        "BP_EDITION": "",
        "IDEE_ID": "10001",
        "IDEE_TITRE": "Un banc à l’arrêt Castellane.",
        "IDEE_DESCRIPTION": "Un banc à l’arrêt Castellane.",
        "IDEE_THEME": "Transports et circulation",
        "IDEE_SECTEUR": "4",
        "IDEE_CODE_INSEE": "13206",
        "IDEE_LAT": "43.286",
        "IDEE_LON": "5.384",
        "IDEE_DATE_DEPOT": "2026-11-20",
        "IDEE_CANAL": "telegram",
        "IDEE_LANGUE": "fr",
        "IDEE_STATUT": "publiee",
        "IDEE_MOTIF": "",
        "IDEE_FUSION_ID": "",
        "COUT_ESTIME": "",
        "NB_SOUTIENS": "11",
        "DATE_MAJ": "2026-11-20",
        "URL": "https://t.me/exemple_bot?start=idea_10001",
    }
    assert (second["IDEE_LAT"], second["IDEE_LON"]) == ("43.28642", "-5.38377"), "a public place"
    assert (second["IDEE_STATUT"], second["IDEE_MOTIF"]) == ("non_retenue", "trop_couteuse")
    assert (second["COUT_ESTIME"], second["NB_SOUTIENS"]) == ("12000", ""), "ten are too few"
    assert (second["IDEE_CANAL"], second["IDEE_LANGUE"]) == ("ambassadeur", "fr")
    assert second["IDEE_DESCRIPTION"] == '=1+1; « un\nbanc », "ici"\n- là'
    assert (third["IDEE_TITRE"], third["IDEE_THEME"]) == ("Une place", "gone")
    assert (third["IDEE_SECTEUR"], third["IDEE_CODE_INSEE"], third["IDEE_LAT"]) == ("", "13055", "")


def test_the_schema_beside_the_table_validates_it(house: Path, capsys: Said) -> None:
    exported("--format", "opendata", "--to", "x.csv")
    assert "x.schema.json" in capsys.readouterr().out
    written = json.loads(Path("x.schema.json").read_text(encoding="utf-8"))
    assert written == our_schema()
    rows = list(read_back(Path("x.csv")))
    assert list(mistakes(written, rows)) == []
    place = COLUMNS.index("IDEE_STATUT")
    broken = [rows[0], [*rows[1][:place], "recue", *rows[1][place + 1 :]], rows[1]]
    assert len(list(mistakes(written, broken))) == 2, "the status, and a number that is there twice"


def test_a_schema_of_somebody_else_is_not_overwritten(house: Path, capsys: Said) -> None:
    Path("x.schema.json").write_text("mine", encoding="utf-8")
    assert typed("export", "ideas", "--format", "opendata", "--to", "x.csv") == 1
    assert "x.schema.json" in capsys.readouterr().err
    assert not Path("x.csv").exists()
    exported("--format", "opendata", "--to", "x.csv", "--force")
    exported("--format", "opendata", "--to", "y.csv")
    exported("--format", "opendata", "--to", "x.csv", "--force")


@pytest.mark.parametrize(("format", "name"), PUBLIC_FORMATS)
def test_nothing_of_a_person_and_nothing_unread_is_in_a_public_file(
    house: Path, format: str, name: str
) -> None:
    exported("--format", format, "--to", name)
    file = Path(name)
    if name.endswith("xlsx"):
        sheet = openpyxl.load_workbook(file).worksheets[0]
        raw = "\n".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)
    else:
        raw = file.read_text(encoding="utf-8")
    for secret in (
        AUTHOR,
        CALLED,
        RECEIPT,
        "Zeste",
        "À relire",
        "Retirée",
        "Jumelle",
        "43.2864213",
    ):
        assert secret not in raw, secret
    assert raw.count("rue Secrète") <= 1, "only the address of the public place"
    assert "Castellane" in raw


def test_the_team_reads_all_but_what_was_taken_back(house: Path) -> None:
    exported("--to", "x.csv")
    rows = {row["IDEE_ID"]: row for row in table(Path("x.csv"))}
    assert list(rows) == ["10001", "10002", "10004", "10005", "10006"]
    assert [row["IDEE_STATUT"] for row in rows.values()][:3] == ["publiee", "recue", "fusionnee"]
    assert rows["10004"]["IDEE_FUSION_ID"] == "10001"
    assert rows["10002"]["URL"] == "", "nobody may see it yet"
    assert rows["10001"]["handed_in_at"] == "2026-11-20T23:30:00+01:00"
    assert rows["10005"]["handed_in_at"] == "2026-11-20", "an hour would lead to a chat"
    assert rows["10005"]["drafted_by"] == "Zeste"
    assert (rows["10001"]["address"], rows["10005"]["address"]) == ("", "12 rue Secrète")
    raw = Path("x.csv").read_text(encoding="utf-8")
    assert "called" not in rows["10001"]
    for secret in (AUTHOR, CALLED, RECEIPT, "43.2864213"):
        assert secret not in raw


def test_names_are_for_the_team_only_and_logged(house: Path, capsys: Said) -> None:
    exported("--names", "--to", "x.csv")
    assert table(Path("x.csv"))[0]["called"] == CALLED
    assert log(house)[-1] == ("ideas.exported", "ideas:csv-names", 5)
    assert typed("export", "ideas", "--names", "--format", "geojson", "--to", "y") == 1
    assert "--names" in capsys.readouterr().err
    assert not Path("y").exists()


def test_the_map_is_what_rfc_7946_asks(house: Path) -> None:
    exported("--format", "geojson", "--to", "x.geojson")
    found = json.loads(Path("x.geojson").read_bytes())
    assert list(found) == ["type", "features"], "no crs"
    assert found["type"] == "FeatureCollection"
    assert len(found["features"]) == 2, "what is nowhere is not on the map"
    for one in found["features"]:
        assert set(one) == {"type", "id", "geometry", "properties"}
        assert (one["type"], one["geometry"]["type"]) == ("Feature", "Point")
        longitude, latitude = one["geometry"]["coordinates"]
        assert -10 < longitude < 10 < 40 < latitude < 50, "longitude first"
        assert list(one["properties"]) == FACTS.split()
    assert found["features"][0]["geometry"]["coordinates"] == [5.384, 43.286]
    assert found["features"][1]["geometry"]["coordinates"] == [-5.38377, 43.28642]
    assert log(house)[-1] == ("ideas.exported", "ideas:geojson", 2)


def test_a_workbook_has_numbers_and_runs_nothing(house: Path) -> None:
    exported("--format", "xlsx", "--to", "x.xlsx")
    sheet = openpyxl.load_workbook(Path("x.xlsx")).worksheets[0]
    header = [cell.value for cell in sheet[1]]
    assert header[: len(COLUMNS)] == FACTS.split()
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}, "no formula"
    assert all(cell.hyperlink is None for cell in cells)
    bench = dict(zip(header, next(sheet.iter_rows(min_row=5, max_row=5)), strict=True))
    assert bench["IDEE_DESCRIPTION"].value.startswith("'=1+1")
    assert bench["COUT_ESTIME"].value == 12000
    assert bench["IDEE_LON"].value == -5.38377
    assert bench["IDEE_ID"].data_type == "s", "a name, nothing to reckon with"


def test_json_has_the_same_names_in_every_object(house: Path) -> None:
    exported("--format", "json", "--to", "x.json")
    found = json.loads(Path("x.json").read_bytes())
    assert [one["IDEE_ID"] for one in found] == ["10001", "10002", "10004", "10005", "10006"]
    assert len({tuple(one) for one in found}) == 1
    assert found[3]["IDEE_DESCRIPTION"] == '=1+1; « un\nbanc », "ici"\n- là', "nothing is run here"
    assert found[4]["IDEE_LAT"] is None


def test_one_campaign_and_what_changed_since(house: Path, capsys: Said) -> None:
    exported("--since", "2026-11-25", "--to", "x.csv")
    assert [row["IDEE_ID"] for row in table(Path("x.csv"))] == ["10006"]
    exported("--since", "2026-11-26", "--to", "none.csv")
    assert table(Path("none.csv")) == []
    exported("--campaign", "box", "--to", "box.csv")
    assert len(table(Path("box.csv"))) == 5
    capsys.readouterr()
    assert typed("export", "ideas", "--campaign", "bp-2027", "--to", "y.csv") == 1
    assert "bp-2027" in capsys.readouterr().err


def test_an_empty_house_gives_empty_files(town: Path) -> None:
    typed("survey", "list")
    for format in ("csv", "xlsx", "json", "geojson", "opendata", "decidim-csv", "decidim-xlsx"):
        exported("--format", format, "--to", f"empty.{format}")
    assert json.loads(Path("empty.geojson").read_bytes())["features"] == []
    assert json.loads(Path("empty.json").read_bytes()) == []


def test_nothing_is_left_where_a_file_could_not_be_written(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    before = {path.name for path in house.iterdir()}
    for format in ("csv", "xlsx", "geojson"):
        assert typed("export", "ideas", "--format", format, "--to", "x.out") == 1
    assert {path.name for path in house.iterdir()} == before
    assert PLAIN["status"] == "published"
