"""Which published ideas are found by their words: kept in step with what is public."""

from storage.db import Db


async def refresh(db: Db, ref: str) -> None:
    """The idea `ref` is found if it is public, and is not if it is not."""
