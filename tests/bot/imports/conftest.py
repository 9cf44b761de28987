"""Every test of a file runs in its own empty folder, in French."""

from pathlib import Path

import pytest


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which commands are typed."""
    for name in ("BOT_TOKEN", "DATABASE_URL", "CITY_FILE", "PORTEVOIX_LANG", "LC_ALL", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path
