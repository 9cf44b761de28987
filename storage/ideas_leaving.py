"""What becomes of the ideas in the hands of whoever leaves the team."""

from storage.db import Db


async def left_team(db: Db, person: str) -> None:
    """What they had in hand is free again, whatever they may be invited to one day."""
    await db.run(
        """
        UPDATE ideas SET reviewer = '', version = version + 1
        WHERE reviewer = :person AND reviewer <> ''""",
        {"person": person},
    )
