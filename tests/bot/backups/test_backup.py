"""`portevoix backup`: one file with everything of one moment, or none at all."""

import io
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tarfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.backups.folder import name_of, swept, tidied
from bot.backups.manifest import DATABASE, MANIFEST
from bot.backups.packing import What, packed
from bot.backups.reading import Broken, verified
from storage.copying import alone
from storage.unit import Unit
from tests.bot.cli.conftest import town as town
from tests.bot.cli.house import in_store
from tests.bot.cli.house import typed as portevoix

Said = pytest.CaptureFixture[str]
NOW = datetime.now(UTC).replace(microsecond=0)
SAMPLE = Path(__file__).parents[3] / "bot" / "sample"
ROOT = Path(__file__).parents[3]


def names(path: Path) -> list[str]:
    with tarfile.open(path) as tar:
        return tar.getnames()


def media(folder: Path, *contents: bytes) -> list[str]:
    """Files sent as answers, on the disk and in the database."""
    place = folder / "data" / "portevoix-media"
    place.mkdir(parents=True, exist_ok=True)
    given = [f"{n:032x}.jpg" for n in range(len(contents))]

    async def work(unit: Unit) -> None:
        await unit.db.run(
            "INSERT INTO surveys (slug, title, version, published_at) VALUES ('s', '{}', 1, '')"
        )
        await unit.db.run(
            """
            INSERT INTO submissions
                (id, slug, version, locale, channel, started_at, submitted_at)
            VALUES ('x', 's', 1, 'fr', '', '', '')"""
        )
        for name in given:
            await unit.db.run(
                """
                INSERT INTO files (submission, name, file_id, what, mime, size, path, state)
                VALUES ('x', :path, '', 'photo', '', 1, :path, 'kept')""",
                {"path": name},
            )
            await unit.db.run("INSERT INTO media VALUES (:path, 'x')", {"path": name})

    in_store(folder, lambda store: store.write(work))
    for name, content in zip(given, contents, strict=True):
        (place / name).write_bytes(content)
    return given


def test_everything_is_in_one_file(town: Path, capsys: Said) -> None:
    for one in ("city.toml", "districts.geojson"):
        if (SAMPLE / one).exists():
            shutil.copy(SAMPLE / one, town / one)
    photos = media(town, b"a photo", b"another")
    assert portevoix("backup") == 0
    out = capsys.readouterr().out
    assert "réponse\u00a0: 2." in out and re.search(r"\(\d+,\d Mo\)", out)
    (made,) = (town / "data" / "backups").iterdir()
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    found = names(made)
    assert found[-2:] == [DATABASE, MANIFEST]
    assert [f"media/{one}" for one in photos] == found[:2]
    assert "town/city.toml" in found
    manifest = verified(made)
    assert abs(manifest.made_at - datetime.now(UTC)) < timedelta(minutes=1)
    assert not manifest.missing


def test_without_a_database_there_is_no_backup(town: Path, capsys: Said) -> None:
    assert portevoix("backup", "--lang", "en") == 1
    assert "There is no database yet" in capsys.readouterr().err
    assert not list((town / "data" / "backups").iterdir())


def test_a_file_that_is_gone_is_listed(town: Path, capsys: Said) -> None:
    photos = media(town, b"a photo", b"another")
    (town / "data" / "portevoix-media" / photos[0]).unlink()
    assert portevoix("backup", "--to", "one.tar", "--lang", "en") == 0
    assert "on no disk: 1." in capsys.readouterr().out
    assert verified(town / "one.tar").missing == (photos[0],)


def test_nothing_is_replaced(town: Path, capsys: Said) -> None:
    media(town, b"a photo")
    (town / "one.tar").write_text("precious")
    assert portevoix("backup", "--to", "one.tar", "--lang", "en") == 1
    assert "one.tar exists already" in capsys.readouterr().err
    assert (town / "one.tar").read_text() == "precious"
    assert not list(town.glob(".*"))


def test_what_goes_meanwhile_is_not_named_by_the_database(town: Path) -> None:
    """Somebody withdraws answers, somebody sends a photo, between the copy and its files."""
    photos = media(town, b"a photo", b"another", b"a third")
    place = town / "data" / "portevoix-media"
    changes: list[Callable[[], None]] = [
        lambda: None,
        lambda: (place / photos[1]).unlink(),
    ]
    (place / photos[2]).rename(place / "later")

    def clock() -> datetime:
        if changes:
            changes.pop()()
        return datetime.now(UTC)

    what = What(f"sqlite:///{town}/data/portevoix.db", place, ())
    manifest = packed(what, town / "one.tar", clock)
    assert set(manifest.media()) == set(photos[:2]), "what was there when we began is in it"
    assert manifest.missing == (photos[2],)


def test_the_older_ones_go(tmp_path: Path) -> None:
    made = [tmp_path / name_of(NOW - timedelta(days=n)) for n in range(6)]
    for one in (*made, tmp_path / "notes.tar", tmp_path / "portevoix-x.tar"):
        one.touch()
    left = tmp_path / f".{name_of(NOW)}.0123abcd.part"
    left.touch()
    swept(tmp_path, NOW)
    assert left.exists(), "somebody may be writing it"
    os.utime(left, (0, 0))
    swept(tmp_path, NOW)
    assert tidied(tmp_path, NOW, keep=None, days=4) == [made[5]]
    assert tidied(tmp_path, NOW, keep=2, days=4) == sorted(made[2:5])
    assert sorted(tmp_path.iterdir()) == sorted(
        [*made[:2], tmp_path / "notes.tar", tmp_path / "portevoix-x.tar"]
    )
    for one in made[:2]:
        one.unlink()
    (tmp_path / name_of(NOW - timedelta(days=90))).touch()
    assert tidied(tmp_path, NOW, keep=1, days=4) == [], "the only one stays"


def test_keep_counts_the_new_one(town: Path, capsys: Said) -> None:
    media(town, b"x")
    folder = town / "safe"
    folder.mkdir()
    for n in (1, 2, 3):
        (folder / name_of(NOW - timedelta(days=n))).touch()
    assert portevoix("backup", "--to", folder, "--keep", "2", "--lang", "en") == 0
    assert "Older backups erased: 2." in capsys.readouterr().out
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("wrong", ["0", "-1", "x", "1.5"])
def test_keep_is_a_number(town: Path, wrong: str) -> None:
    with pytest.raises(SystemExit):
        portevoix("backup", "--keep", wrong)


def rewritten(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The backup at `path` with other members."""
    with tarfile.open(path) as tar:
        members = {one.name: tar.extractfile(one).read() for one in tar}  # type: ignore[union-attr]
    change(members)
    to = path.with_name("changed.tar")
    with tarfile.open(to, "w") as tar:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return to


def renamed(members: dict[str, bytes], name: str) -> None:
    """One member leads elsewhere, and the manifest agrees."""
    old = next(one for one in members if one.startswith("media/"))
    manifest = json.loads(members.pop(MANIFEST))
    next(one for one in manifest["files"] if one["name"] == old)["name"] = name
    members[name] = members.pop(old)
    members[MANIFEST] = json.dumps(manifest).encode()


def altered(content: bytes) -> bytes:
    """`content` with another last byte."""
    return content[:-1] + bytes([content[-1] ^ 1])


@pytest.mark.parametrize(
    "change",
    [
        lambda members: members.pop(MANIFEST),
        lambda members: members.pop(DATABASE),
        lambda members: members.update({DATABASE: altered(members[DATABASE])}),
        lambda members: members.update({"more": b""}),
        lambda members: members.update({MANIFEST: b"{}"}),
        lambda members: renamed(members, "../../city.toml"),
        lambda members: renamed(members, "/etc/passwd"),
        lambda members: renamed(members, "media/../../x.jpg"),
        lambda members: renamed(members, "town/../x"),
    ],
)
def test_what_is_not_whole_is_refused(
    town: Path, change: Callable[[dict[str, bytes]], None]
) -> None:
    media(town, b"x")
    assert portevoix("backup", "--to", "one.tar") == 0
    with pytest.raises(Broken):
        verified(rewritten(town / "one.tar", change))


def test_what_is_cut_short_is_refused(town: Path) -> None:
    media(town, b"x" * 5_000)
    assert portevoix("backup", "--to", "one.tar") == 0
    content = (town / "one.tar").read_bytes()
    for length in (0, 100, 512, 3_000, 60_000, len(content) - 10_300):
        (town / "cut.tar").write_bytes(content[:length])
        with pytest.raises(Broken):
            verified(town / "cut.tar")


def test_links_are_refused(town: Path) -> None:
    media(town, b"x")
    assert portevoix("backup", "--to", "one.tar") == 0
    with tarfile.open(town / "one.tar", "a") as tar:
        link = tarfile.TarInfo("media/" + "a" * 32 + ".jpg")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    with pytest.raises(Broken):
        verified(town / "one.tar")


KILLED = """
import sys
from bot.backups import packing
def dawdle(path):
    print("half", flush=True)
    sys.stdin.read()
packing.verified = dawdle
from bot.__main__ import main
main(["backup"])
"""


def test_killed_it_leaves_nothing_that_looks_whole(town: Path) -> None:
    media(town, b"x")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, "-c", KILLED], cwd=town, env=env, **pipes) as process:  # type: ignore[call-overload]
        assert process.stdout.readline() == b"half\n"
        process.kill()
    folder = town / "data" / "backups"
    assert [one for one in folder.iterdir() if not one.name.startswith(".")] == []
    assert portevoix("backup") == 0
    assert len([one for one in folder.iterdir() if not one.name.startswith(".")]) == 1


def test_the_database_in_it_is_the_towns(town: Path, tmp_path: Path) -> None:
    media(town, b"x")
    assert portevoix("backup", "--to", "one.tar") == 0
    with tarfile.open(town / "one.tar") as tar:
        tar.extract(DATABASE, tmp_path / "out", filter="data")
    rows = alone(tmp_path / "out" / DATABASE).execute("SELECT count(*) FROM files").fetchone()
    assert rows[0] == 1
