"""A disk that is full: no backup that looks whole, the older ones untouched, and a sentence."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.backups.house import people
from tests.bot.backups.test_backup import ROOT
from tests.bot.cli.conftest import town as town

UNSHARE = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c")


def allowed() -> bool:
    """Whether a small file system may be mounted in a name space of one's own."""
    if shutil.which("unshare") is None:
        return False
    tried = subprocess.run([*UNSHARE, "mount -t tmpfs x /mnt"], capture_output=True, check=False)
    return tried.returncode == 0


@pytest.mark.skipif(not allowed(), reason="no file system may be mounted here")
def test_a_full_disk_is_said_and_leaves_the_old_ones(town: Path) -> None:
    people(town, 1)
    small = town / "small"
    small.mkdir()
    python = f"{shlex.quote(sys.executable)} -m bot"
    story = f"""
        mount -t tmpfs -o size=2500k small small
        {python} backup --to small --lang en && echo FIRST
        {python} backup --to small --lang en || echo SECOND
        ls -A small
        rm small/*; head -c 2300000 /dev/zero > small/heap
        {python} backup --to small --lang en || echo THIRD
        ls -A small
    """
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*UNSHARE, story], cwd=town, env=env, capture_output=True, text=True, check=False
    )
    assert done.stderr.count("The disk is full") == 2, done.stderr + done.stdout
    rest = done.stdout.partition("FIRST")[2]
    first, _, second = rest.partition("SECOND")[2].partition("THIRD")
    assert [one.startswith("portevoix-") for one in first.split()] == [True]
    assert second.split() == ["heap"]
