"""The media folder belongs to one database: another one is told so and erases nothing of it."""

import multiprocessing
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.surveys.folder import MARKER, Folder, Taken, owner_of

AT = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)


def names(path: Path) -> set[str]:
    return {one.name for one in path.iterdir()}


def test_the_first_file_marks_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "media"
    Folder(path, "one").claim()
    assert not path.exists(), "nothing is made before it is needed"
    name = Folder(path, "one").put(b"x", "txt", AT)
    assert names(path) == {name, MARKER}
    assert owner_of(path) == "one"
    Folder(path, "one").claim()


def test_another_database_keeps_its_hands_off(tmp_path: Path) -> None:
    name = Folder(tmp_path, "one").put(b"x", "txt", AT)
    other = Folder(tmp_path, "other")
    with pytest.raises(Taken):
        other.claim()
    with pytest.raises(Taken):
        other.put(b"y", "txt", AT)
    with pytest.raises(Taken):
        other.sweep(())
    assert names(tmp_path) == {name, MARKER}


def test_a_folder_from_before_is_taken_over_with_what_is_in_it(tmp_path: Path) -> None:
    name = Folder(tmp_path, "one").put(b"x", "txt", AT)
    (tmp_path / MARKER).unlink()
    folder = Folder(tmp_path, "two")
    folder.claim()
    assert owner_of(tmp_path) == "two"
    assert folder.sweep([name]) == 0
    assert name in names(tmp_path)


def test_killed_while_it_was_marked(tmp_path: Path) -> None:
    """What was written beside is swept; a marker that a full disk left empty is nobody's."""
    left = tmp_path / f".{'0' * 32}.mark.part"
    left.write_text("one")
    (tmp_path / MARKER).touch()
    folder = Folder(tmp_path, "one")
    folder.claim()
    assert owner_of(tmp_path) == "one"
    assert folder.sweep(()) == 1
    assert names(tmp_path) == {MARKER}


def test_of_many_that_come_at_once_one_has_it(tmp_path: Path) -> None:
    with multiprocessing.get_context("fork").Pool(8) as pool:
        had = pool.map(_claimed, [(str(tmp_path), f"bot {n}") for n in range(24)])
    assert had.count(True) == 1
    assert names(tmp_path) == {MARKER}


def _claimed(what: tuple[str, str]) -> bool:
    try:
        Folder(Path(what[0]), what[1]).claim()
    except Taken:
        return False
    return True


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_marker_that_cannot_be_read_is_no_licence(tmp_path: Path) -> None:
    Folder(tmp_path, "one").put(b"x", "txt", AT)
    (tmp_path / MARKER).chmod(stat.S_IWUSR)
    with pytest.raises(OSError):
        Folder(tmp_path, "one").claim()
