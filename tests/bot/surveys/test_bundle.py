"""What comes with a spreadsheet: read from a folder or a .zip, checked, kept with the version."""

import io
import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.cli.publishing import chosen_slug
from bot.surveys.bundle import MOST_OF_ONE, Bundle, read_bundle, unpacked
from bot.surveys.checking import Report, check
from bot.surveys.reading import Refused
from conversations.surveys.attachments import CsvError, rows_of
from conversations.surveys.form import Form
from conversations.surveys.interview import begin, offered, record
from conversations.surveys.known import FormByVersion
from storage import uploads
from storage.hands import OneByOne
from storage.publication import Publication, publish
from tests.bot.town import Town
from tests.conversations.surveys.making import NOW
from tests.players.cast import FORMS
from tests.storage.conftest import NOON

SHEET = FORMS / "voices.md"
MEDIA = FORMS / "voices"


def packed(**more: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(SHEET, "questionnaire/voices.md")
        for one in MEDIA.iterdir():
            archive.write(one, f"questionnaire/media/{one.name}")
        for name, content in more.items():
            archive.writestr(name, content)
    return made.getvalue()


def found(report: Report) -> list[tuple[str, int, str]]:
    return [(f.id, f.row, dict(f.args).get("file", "")) for f in report.findings]


def test_a_folder_and_an_archive_are_the_same(tmp_path: Path) -> None:
    file = tmp_path / "voices.zip"
    file.write_bytes(packed())
    one, other = check(read_bundle(SHEET, MEDIA)), check(read_bundle(file))
    assert one.errors == other.errors == 0
    assert {a.name for a, _ in one.attached} == {a.name for a, _ in other.attached}
    assert {a.file.ref for a, _ in one.attached} == {a.file.ref for a, _ in other.attached}


def test_what_is_missing_is_said_with_its_row() -> None:
    report = check(read_bundle(SHEET))
    missing = [(row, file) for id, row, file in found(report) if id == "attachment-missing"]
    assert sorted(missing) == [
        (2, "bonjour-fr.ogg"),
        (4, "plan.png"),
        (4, "quartier-ar.ogg"),
        (4, "quartier-fr.ogg"),
        (4, "quartiers.csv"),
        (5, "quartiers.csv"),
    ]


def test_a_file_that_is_something_else_is_missing() -> None:
    bundle = read_bundle(SHEET, MEDIA)
    files = {**bundle.files, "plan.png": b"MZ\x90\0", "quartier-fr.ogg": b"#!/bin/sh"}
    report = check(Bundle(bundle.spreadsheet, files))
    assert {file for id, _, file in found(report) if id.startswith("attachment-")} == {
        "plan.png",
        "quartier-fr.ogg",
    }


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"name;label\nx;\0", "encoding"),
        (b"", "empty"),
        (b"name;name\n", "columns"),
        (b"name\n" + b"x\n" * 50_001, "rows"),
        (b"name\n" + b"x" * 2_001, "cell"),
        (b'name\n"' + b"x" * 1_200_000, "broken"),
    ],
)
def test_a_csv_that_is_no_list_is_said(content: bytes, reason: str) -> None:
    with pytest.raises(CsvError) as broken:
        rows_of(content)
    assert broken.value.reason == reason
    bundle = read_bundle(SHEET, MEDIA)
    report = check(Bundle(bundle.spreadsheet, {**bundle.files, "quartiers.csv": content}))
    assert f"csv-{reason}" in [finding.id for finding in report.findings]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_however_it_was_saved(encoding: str, separator: str) -> None:
    text = f'name{separator}label\r\ne{separator}"L’Estaque, là"\r\n\r\n'
    (row,) = rows_of(text.encode(encoding))
    assert row.cells == {"name": "e", "label": "L’Estaque, là"}


def test_archives_that_would_harm_are_refused() -> None:
    with pytest.raises(Refused, match="bomb"):
        unpacked(packed(**{"x.png": b"\0" * (MOST_OF_ONE + 1)}))
    with pytest.raises(Refused, match="forms"):
        unpacked(packed(**{"another.md": b"x"}))
    with pytest.raises(Refused, match="damaged"):
        unpacked(packed()[:-60])
    with pytest.raises(Refused, match="path"):
        unpacked(packed(**{"../../etc/passwd.png": b"x"}))


async def test_it_is_kept_with_the_version_and_another_voice_is_another_version(
    town: Town,
) -> None:
    store, report = town.store, check(read_bundle(SHEET, MEDIA))
    one = Publication(
        chosen_slug(report, None), report.xform, report.title, attachments=report.attached
    )
    assert await store.write(lambda unit: publish(unit.db, one, NOON)) == 1
    assert await store.write(lambda unit: publish(unit.db, one, NOON)) == 1
    bundle = read_bundle(SHEET, MEDIA)
    spoken = bundle.files["quartier-fr.ogg"] + b" again"
    again = check(Bundle(bundle.spreadsheet, {**bundle.files, "quartier-fr.ogg": spoken}))
    other = Publication(one.slug, again.xform, again.title, attachments=again.attached)
    assert await store.write(lambda unit: publish(unit.db, other, NOON)) == 2
    await uploads.prune(OneByOne(store), NOON)
    for version, said in ((1, b""), (2, b" again")):
        form = await store.write(lambda unit, v=version: unit.find(FormByVersion(one.slug, v)))
        place = form.question("/data/place")
        assert place is not None
        voice = place.heard_in("fr", "fr")[0]
        content = await store.read(lambda db, v=voice: uploads.content_of(db, v))
        assert content is not None
        assert content.endswith(b"quartier fr" + said)
        assert form.lists["quartiers"].rows[2].cells["label"] == "L’Estaque"


def test_a_voice_only_for_whoever_understands_it() -> None:
    form = check(read_bundle(SHEET, MEDIA)).form
    assert isinstance(form, Form)
    place = form.question("/data/place")
    assert place is not None
    names = {
        language: [one.name for one in place.heard_in(language, "fr")]
        for language in ("fr", "fr-simple", "en", "ar")
    }
    assert names == {
        "fr": ["quartier-fr.ogg", "plan.png"],
        "fr-simple": ["quartier-fr.ogg", "plan.png"],
        "en": ["plan.png"],
        "ar": ["quartier-ar.ogg", "plan.png"],
    }


def test_thirty_five_thousand_communes_are_quick() -> None:
    rows = "".join(
        f"c{n};Commune {n};{n % 8 + 1 if n < 80 else 100 + n % 90};{n}\n" for n in range(35_000)
    )
    content = f"name;label;secteur;habitants\n{rows}".encode()
    bundle = read_bundle(SHEET, MEDIA)
    report = check(Bundle(bundle.spreadsheet, {**bundle.files, "quartiers.csv": content}))
    assert report.errors == 0, report.findings
    form = report.form
    assert form is not None
    sheet = record(form, begin(form, "fr", NOW, "seed"), "/data/secteur", "8", NOW)
    place = form.question("/data/place")
    assert place is not None
    start = time.perf_counter()
    for _ in range(100):
        names = [choice.name for choice in offered(form, sheet, place)]
        sheet = record(form, sheet, "/data/place", names[0], NOW)
    assert (time.perf_counter() - start) / 100 < 0.05
    assert len(names) == 10
    assert sheet.value("/data/count") == names[0][1:]


def test_a_note_beside_a_spreadsheet_is_no_second_form() -> None:
    workbook = _workbook()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("README.md", b"Read me first.")
        archive.writestr("form.xlsx", workbook)
    assert unpacked(made.getvalue()).spreadsheet.data == workbook


def _workbook() -> bytes:
    book = Workbook()
    book.active.append(["type", "name", "label"])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
