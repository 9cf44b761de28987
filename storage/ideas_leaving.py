"""What becomes of the ideas in the hands of whoever leaves the team, and of what they signed."""

from storage.db import Db

_THEIR_LABEL = "(SELECT p.label FROM people p WHERE p.person = :person)"


async def left_team(db: Db, person: str) -> None:
    """What they had in hand is free again, whatever they may be invited to one day."""
    await db.run(
        """
        UPDATE ideas SET reviewer = '', version = version + 1
        WHERE reviewer = :person AND reviewer <> ''""",
        {"person": person},
    )
    await unsign(db, person)


async def unsign(db: Db, person: str) -> None:
    """What they wrote down for others does not carry their pseudonym any more: somebody else may
    be invited under it, who is not to find it among their own."""
    who = {"person": person}
    await db.run(
        f"""
        UPDATE ideas SET drafted_by = ''
        WHERE drafted_by <> '' AND drafted_by = {_THEIR_LABEL}""",  # noqa: S608
        who,
    )
    await db.run(
        f"""
        UPDATE idea_versions SET label = ''
        WHERE label <> '' AND label = {_THEIR_LABEL}""",  # noqa: S608
        who,
    )
    await drafts_unsigned(db, person)


async def drafts_unsigned(db: Db, person: str) -> None:
    """The same for what still waits for its author."""
    await db.run(
        """
        UPDATE idea_drafts SET holder = '', label = ''
        WHERE holder = :person AND holder <> ''""",
        {"person": person},
    )
