"""`portevoix meetings minutes`: published from a file, or refused with nothing half done."""

import io
from pathlib import Path

import pytest

from conversations.meetings.minutes import MinutesCard, MinutesOf
from tests.bot.cli.gathered import gathered
from tests.bot.cli.house import in_store, typed

Said = pytest.CaptureFixture[str]
SCENES = (
    'meeting 17, 2026-11-20 18:30, "La place"',
    'meeting 18, 2090-12-05 18:30, "Plus tard"',
    'meeting 19, 2026-11-19 18:30, cancelled, "Rien"',
)
PDF = b"%PDF-1.7\n%%EOF\n"
WHOLE = """
document = "place.pdf"

[text]
fr = "Nous avons parlé des arbres."
ar = "تحدّثنا عن الأشجار."

[[decisions]]
fr = "Vingt tilleuls seront plantés."
"""


@pytest.fixture
def held(town: Path) -> Path:
    """A town with meetings that are over, to come and cancelled."""
    gathered(town, *SCENES)
    return town


def there(town: Path, number: int = 17) -> MinutesCard | None:
    return in_store(town, lambda store: store.write(lambda u: u.find(MinutesOf(number))))


def counts(town: Path) -> tuple[int, int, int]:
    """Minutes, batches of letters, files kept."""

    async def counted(db):  # type: ignore[no-untyped-def]
        tables = ("minutes", "batches", "uploads")
        rows = [await db.one(f"SELECT count(*) FROM {one}") for one in tables]
        return tuple(row[0] for row in rows)

    return in_store(town, lambda store: store.read(counted))


def test_everything_in_one_file(held: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    (held / "place.pdf").write_bytes(PDF)
    file = held / "place.toml"
    file.write_text(WHOLE, encoding="utf-8")
    assert typed("meetings", "minutes", "17", str(file), "--dry-run") == 0
    assert "Vingt tilleuls seront plantés." in capsys.readouterr().out
    assert there(held) is None
    monkeypatch.setattr("sys.stdin", io.StringIO("oui\n"))
    assert typed("meetings", "minutes", "17", str(file)) == 0
    found = there(held)
    assert found is not None
    assert (found.edition, len(found.minutes.decisions)) == (1, 1)
    assert dict(found.minutes.text.words)["ar"] == "تحدّثنا عن الأشجار."
    assert counts(held) == (1, 1, 1)
    assert typed("meetings", "minutes", "17", str(file), "--yes") == 1
    assert "déjà publié" in capsys.readouterr().err


def test_a_text_then_a_document(held: Path, capsys: Said) -> None:
    text, pdf = held / "place.md", held / "place.pdf"
    text.write_text("Nous avons parlé des bancs.", encoding="utf-8")
    pdf.write_bytes(PDF)
    assert typed("meetings", "minutes", "17", str(text), "--yes") == 0
    assert typed("meetings", "minutes", "17", str(pdf), "--yes") == 0
    found = there(held)
    assert found is not None
    assert found.edition == 2
    assert found.minutes.document is not None
    assert dict(found.minutes.text.words) == {"fr": "Nous avons parlé des bancs."}


def test_thirty_megabytes_are_refused_unread(
    held: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = held / "place.pdf"
    with pdf.open("wb") as file:
        file.write(PDF)
        file.truncate(30_000_000)

    read = Path.read_bytes

    def unread(self: Path) -> bytes:
        assert self != pdf, "it was read"
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", unread)
    assert typed("meetings", "minutes", "17", str(pdf), "--yes") == 1
    assert "trop lourd, 20 Mo au plus" in capsys.readouterr().err
    assert counts(held) == (0, 0, 0)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("place.pdf", b"PK\x03\x04 a spreadsheet", "n’est pas un PDF"),
        ("place.docx", PDF, "en .toml, .md ou .pdf"),
        ("place.md", b"   \n", "vide"),
        ("place.md", b"a" * 4_000, "trop long"),
        ("place.toml", b"text = 3", "text"),
        ("place.toml", b'txt = "x"', "txt"),
        ("place.toml", b'document = "../secret.pdf"', "document"),
        ("place.toml", b'document = "gone.pdf"', "gone.pdf"),
        ("place.toml", b'[text]\nen = "Trees"', "text"),
    ],
)
def test_what_is_no_minutes_is_said_and_changes_nothing(
    held: Path, capsys: Said, name: str, content: bytes, says: str
) -> None:
    (held / name).write_bytes(content)
    assert typed("meetings", "minutes", "17", str(held / name), "--yes") == 1
    said = capsys.readouterr().err
    assert says in said
    assert "Traceback" not in said
    assert counts(held) == (0, 0, 0)


@pytest.mark.parametrize("number", ["18", "19", "99"])
def test_a_meeting_without_minutes(held: Path, capsys: Said, number: str) -> None:
    (held / "place.pdf").write_bytes(PDF)
    assert typed("meetings", "minutes", number, str(held / "place.pdf"), "--yes") == 1
    assert f"n°\xa0{number}" in capsys.readouterr().err
    assert counts(held) == (0, 0, 0)
