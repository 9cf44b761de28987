"""The contract every engine keeps: tests of this folder take the engine as a parameter."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.store import Store, open_store

NOON = datetime(2026, 3, 12, 11, 0, tzinfo=UTC)


@pytest.fixture(params=["sqlite"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of the engine under test."""
    return f"{request.param}:///{tmp_path / 'house.db'}"


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """The same, open."""
    store = await open_store(url)
    yield store
    await store.close()
