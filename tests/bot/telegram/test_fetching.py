"""What was sent as an answer comes onto the disk under a name of ours, and goes with the answer."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.surveys.folder import MARKER, NAME, Folder
from bot.telegram import fetching
from bot.telegram.fetching import Fetching
from conversations.event import Event
from conversations.incoming import Incoming, SentFile, SentOther
from conversations.reply import told
from conversations.surveys.events import (
    Given,
    KeptFile,
    SurveyHandedIn,
    SurveyMadeAnonymous,
    SurveyWithdrawn,
)
from storage import participation
from storage.publication import Publication, publish
from tests.bot.surveys.test_content import JPEG, PNG, SCAN
from tests.bot.town import Town
from tests.players.cast import xform

PDF = b"%PDF-1.7\nle plan du quartier"


@pytest.fixture
async def media(town: Town, tmp_path: Path) -> Path:
    """The media folder of a town with a consultation."""
    one = Publication("media", xform("media"), told({"fr": "Votre rue"}))
    await town.store.write(lambda unit: publish(unit.db, one, town.now()))
    return tmp_path / "sent"


def working(town: Town, folder: Path) -> Fetching:
    return Fetching(town.store, town.bot, Folder(folder, "a database"), now=town.now)


async def happen(town: Town, person: str, event: Event) -> None:
    incoming = Incoming(ref="telegram-1", person=person, at=town.now(), what=SentOther(what="x"))
    await town.store.write(lambda unit: unit.record(incoming, person, [event]))


def sent(
    town: Town, content: bytes, what: Any = "document", mime: str = "application/pdf"
) -> SentFile:
    """A file that Telegram keeps under a name of its sender's."""
    kept = town.world.files.keep("document", "../../etc/Marie Dupont.exe", mime, content)
    return SentFile(what=what, file_id=kept.id, size=len(content), mime=mime)


def handed(*files: tuple[str, SentFile]) -> SurveyHandedIn:
    return SurveyHandedIn(
        slug="media",
        version=1,
        locale="fr",
        started_at=datetime(2026, 3, 12, 9, 0, tzinfo=UTC),
        answers=tuple(Given(name=f"q{n}", value=name) for n, (name, _) in enumerate(files)),
        files=tuple(KeptFile(name=name, sent=file) for name, file in files),
    )


def there(folder: Path) -> list[str]:
    found = sorted(one.name for one in folder.iterdir()) if folder.exists() else []
    return [name for name in found if name != MARKER]


async def states(town: Town) -> dict[str, str]:
    return dict(await town.rows("SELECT name, state FROM files"))


async def test_it_is_kept_under_our_name_and_without_its_hour(town: Town, media: Path) -> None:
    await happen(town, "ada", handed(("file-1.pdf", sent(town, PDF))))
    await working(town, media).tour()
    (name,) = there(media)
    assert NAME.fullmatch(name)
    assert name.endswith(".pdf")
    assert (media / name).read_bytes() == PDF
    assert (media / name).stat().st_mode & 0o777 == 0o600
    assert (media / name).stat().st_mtime % 86_400 == 0
    (row,) = await town.rows("SELECT name, path, state, size FROM files")
    assert tuple(row) == ("file-1.pdf", name, "kept", len(PDF))


async def test_a_picture_loses_its_remarks(town: Town, media: Path) -> None:
    exif = b"\xff\xe1\x00\x0bExif\0\0GPS"
    photo = sent(town, JPEG[:2] + exif + JPEG[2:] + SCAN, "photo", "image/jpeg")
    await happen(town, "ada", handed(("photo-1.jpg", photo)))
    await working(town, media).tour()
    (name,) = there(media)
    assert (media / name).read_bytes() == JPEG + SCAN


@pytest.mark.parametrize(
    ("content", "what", "mime"),
    [
        (b"MZ\x90\0", "document", "application/pdf"),
        (b"#!/bin/sh\n", "document", "text/plain"),
        (PDF, "photo", "image/jpeg"),
        (PNG, "voice", "audio/ogg"),
        (PDF, "document", "image/png"),
    ],
)
async def test_what_is_not_what_it_should_be_is_not_kept(
    content: bytes, what: str, mime: str, town: Town, media: Path
) -> None:
    await happen(town, "ada", handed(("file-1.pdf", sent(town, content, what, mime))))
    await working(town, media).tour()
    assert there(media) == []
    assert await states(town) == {"file-1.pdf": "refused"}


async def test_one_that_is_larger_than_it_was_said_to_be_fails(
    town: Town, media: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "MOST_BYTES", len(PDF) - 1)
    monkeypatch.setattr(fetching, "MOST_TRIES", 2)
    file = sent(town, PDF).model_copy(update={"size": 3})
    await happen(town, "ada", handed(("file-1.pdf", file)))
    one = working(town, media)
    await one.tour()
    assert await states(town) == {"file-1.pdf": "waiting"}
    await one.tour()
    assert await states(town) == {"file-1.pdf": "failed"}
    assert there(media) == []


@pytest.mark.parametrize("fault", [("500", "getFile"), ("404", "download"), ("garbage", "getFile")])
async def test_trouble_is_tried_again(fault: tuple[str, str], town: Town, media: Path) -> None:
    await happen(town, "ada", handed(("file-1.pdf", sent(town, PDF))))
    town.world.faults.plan({"kind": fault[0], "method": fault[1]})
    one = working(town, media)
    await one.tour()
    assert await states(town) == {"file-1.pdf": "waiting"}
    await one.tour()
    assert await states(town) == {"file-1.pdf": "kept"}


async def test_a_folder_that_cannot_be_written_is_tried_again(town: Town, media: Path) -> None:
    media.write_text("in the way")
    await happen(town, "ada", handed(("file-1.pdf", sent(town, PDF))))
    one = working(town, media)
    await one.tour()
    assert await states(town) == {"file-1.pdf": "waiting"}
    media.unlink()
    await one.tour()
    assert await states(town) == {"file-1.pdf": "kept"}


async def test_a_correction_keeps_the_file_it_still_has_and_erases_the_other(
    town: Town, media: Path
) -> None:
    letter, plan = sent(town, PDF), sent(town, PDF + b" 2")
    await happen(town, "ada", handed(("file-1.pdf", letter), ("file-2.pdf", plan)))
    one = working(town, media)
    await one.tour()
    before = there(media)
    asked = len(town.calls("getFile"))
    await happen(town, "ada", handed(("file-2.pdf", plan)))
    await one.tour()
    (left,) = there(media)
    assert left in before
    assert (media / left).read_bytes() == PDF + b" 2"
    assert len(town.calls("getFile")) == asked, "it is not fetched again"
    assert await town.rows("SELECT count(*) FROM media") == [(1,)]


@pytest.mark.parametrize("how", ["withdrawn", "forgotten"])
async def test_it_goes_with_the_answers(how: str, town: Town, media: Path) -> None:
    await happen(town, "ada", handed(("file-1.pdf", sent(town, PDF))))
    await happen(town, "bob", handed(("file-1.pdf", sent(town, PDF + b" of Bob"))))
    one = working(town, media)
    await one.tour()
    assert len(there(media)) == 2
    if how == "withdrawn":
        await happen(town, "ada", SurveyWithdrawn(slug="media"))
    else:
        await town.store.write(lambda unit: participation.forget(unit.db, "ada"))
    await one.tour()
    (left,) = there(media)
    assert (media / left).read_bytes() == PDF + b" of Bob"
    assert await town.rows("SELECT path FROM media") == [(left,)]


async def test_answers_withdrawn_while_it_comes_leave_nothing(town: Town, media: Path) -> None:
    await happen(town, "ada", handed(("file-1.pdf", sent(town, PDF))))
    one = working(town, media)
    (file,) = await town.store.read(fetching.media.files_to_fetch)
    await happen(town, "ada", SurveyWithdrawn(slug="media"))
    await one._put(file, PDF, "pdf")
    assert len(there(media)) == 1
    await one.tour()
    assert there(media) == []


async def test_after_anonymity_nothing_of_telegram_is_left(town: Town, media: Path) -> None:
    await happen(town, "ada", handed(("file-1.pdf", sent(town, PDF))))
    await happen(town, "bob", handed(("file-2.pdf", sent(town, PDF))))
    one = working(town, media)
    town.world.faults.plan({"kind": "500", "method": "getFile"})
    await one.tour()  # one comes, the other waits
    await happen(town, "", SurveyMadeAnonymous(slug="media"))
    await one.tour()
    found = await town.rows("SELECT state, file_id FROM files")
    assert [tuple(row) for row in found] == [("kept", "")] * 2
    assert len(there(media)) == 2
    assert await town.rows("SELECT count(*) FROM media WHERE submission IS NULL") == [(0,)]


async def test_what_a_kill_left_behind_is_swept_at_the_start(town: Town, media: Path) -> None:
    await happen(town, "ada", handed(("file-1.pdf", sent(town, PDF))))
    one = working(town, media)
    await one.tour()
    (kept,) = there(media)
    (media / f"{'a' * 32}.pdf").write_bytes(b"renamed, and never named in the database")
    (media / f".{'b' * 32}.pdf.part").write_bytes(b"half")
    (media / "notes.txt").write_bytes(b"somebody else's")
    again = working(town, media)
    again.stop()
    await again.run()
    assert there(media) == sorted([kept, "notes.txt"])


async def test_a_heap_that_cannot_be_had_keeps_no_other_waiting(town: Town, media: Path) -> None:
    gone = SentFile(what="document", file_id="gone", size=9, mime="application/pdf")
    heap = [(f"a-{n:02}.pdf", gone) for n in range(fetching.AT_ONCE)]
    await happen(town, "ada", handed(*heap, ("b.pdf", sent(town, PDF))))
    work = working(town, media)
    await work.tour()
    assert there(media) == []
    await work.tour()
    assert len(there(media)) == 1
    await work.tour()  # from the beginning again
    assert (await states(town))["a-00.pdf"] == "waiting"
    assert (await states(town))["b.pdf"] == "kept"


async def test_whoever_sent_a_file_that_is_refused_is_told_once_and_not_at_night(
    town: Town, media: Path
) -> None:
    ada = town.resident()
    town.clock = datetime(2026, 3, 12, 22, 0, tzinfo=UTC)
    who = await town.store.write(lambda unit: unit.person_of(ada.id, town.now()))
    bad, worse = sent(town, b"MZ\x90\0"), sent(town, b"#!/bin/sh")
    await happen(town, who.person, handed(("a.pdf", bad), ("b.pdf", worse)))
    await working(town, media).tour()
    assert set((await states(town)).values()) == {"refused"}
    desk = town.desk()
    while (await desk.serve())[1]:  # whoever sent it is looked for beside the turns
        await asyncio.sleep(0.02)
    (letter,) = await town.rows("SELECT person, lane, due_at, reply FROM outbox")
    assert letter[:2] == (who.person, "reminder")
    assert letter[2].startswith("2026-03-13T08:00"), "nine o'clock in Marseille"
    assert "survey-file-lost" in letter[3]
    # Of anonymous answers, one has lost its files: no letter may say whose.
    await happen(town, "", SurveyMadeAnonymous(slug="other"))
    assert len(await town.rows("SELECT id FROM outbox")) == 1
    await happen(town, "", SurveyMadeAnonymous(slug="media"))
    assert await town.rows("SELECT id FROM outbox") == []
