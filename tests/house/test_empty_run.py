"""A run in which every test was skipped ends like a run without tests: as a failure."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFTEST = ROOT / "tests" / "conftest.py"
SKIPPED = "import pytest\n\ndef test_a():\n    pytest.skip('not here')\n"


@pytest.mark.parametrize(
    ("tests", "code"),
    [
        (SKIPPED, 5),
        ("", 5),
        (SKIPPED + "\ndef test_b():\n    pass\n", 0),
        ("def test_a():\n    assert False\n", 1),
    ],
)
def test_a_run_needs_a_test_that_ran(tmp_path: Path, tests: str, code: int) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST.read_text(encoding="utf-8"))
    (tmp_path / "test_it.py").write_text(tests)
    command = [sys.executable, "-m", "pytest", "-q", "-c", "none.ini", "--rootdir", tmp_path]
    (tmp_path / "none.ini").write_text("[pytest]\n")
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run([*command, tmp_path], cwd=tmp_path, env=env, check=False)
    assert ended.returncode == code
