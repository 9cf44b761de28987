"""What must hold in the tables, in SQL of its own: none of it is asked of the house."""

from storage.db import Db

NEVER = {
    "two open talks of one person": """
        SELECT person FROM talks WHERE place = 'open' GROUP BY person HAVING count(*) > 1""",
    "one talk twice": """
        SELECT person, name, key FROM talks
        WHERE place IN ('open', 'paused') AND name <> 'unprompted'
        GROUP BY person, name, key HAVING count(*) > 1""",
    "a talk that cannot be read": "SELECT ref, name FROM talks WHERE place = 'unreadable'",
    "an update that failed": """
        SELECT update_id, error FROM inbox WHERE tries > 0 OR set_aside_at IS NOT NULL""",
    "more people than seats": """
        SELECT number, taken, seats FROM (
            SELECT m.number, json_extract(m.definition, '$.capacity')
                    - coalesce(json_extract(m.definition, '$.reserved'), 0) AS seats,
                (SELECT sum(CASE r.seat WHEN 'seated' THEN 1 + r.guests
                    WHEN 'offered' THEN r.held ELSE 0 END)
                FROM registrations r WHERE r.meeting = m.number) AS taken
            FROM meetings m WHERE m.status = 'planned')
        WHERE seats IS NOT NULL AND taken > seats""",
    "a receipt twice": """
        SELECT receipt FROM (
            SELECT receipt FROM submissions WHERE receipt <> ''
            UNION ALL SELECT receipt FROM ideas WHERE receipt IS NOT NULL)
        GROUP BY receipt HAVING count(*) > 1""",
    "anonymous answers with a receipt": """
        SELECT s.id, s.receipt FROM submissions s JOIN surveys v ON v.slug = s.slug
        WHERE v.anonymous_at IS NOT NULL AND s.receipt <> ''""",
    "answers without a submission": """
        SELECT submission FROM answers WHERE submission NOT IN (SELECT id FROM submissions)""",
    "a chat that is lent to nobody": """
        SELECT person FROM identities WHERE acting <> ''
            AND acting NOT IN (SELECT person FROM sessions)""",
    "a session in no chat": """
        SELECT ref FROM sessions WHERE holder NOT IN (SELECT person FROM identities)""",
    "a role without a label": """
        SELECT person, role FROM people WHERE role <> 'resident' AND label = ''""",
    "words in the journal": "SELECT name, data FROM journal WHERE data LIKE '%zq______qz%'",
    "words in the staff log": """
        SELECT act, about FROM staff_log WHERE about LIKE '%zq______qz%' AND act NOT IN
            ('team.invited', 'team.withdrawn', 'role.given', 'role.revoked')""",
    "words in the inbox once handled": """
        SELECT update_id FROM inbox WHERE handled_at IS NOT NULL AND body IS NOT NULL""",
    "words kept of a letter that left": """
        SELECT id FROM outbox WHERE state IN ('sent', 'dropped') AND reply IS NOT NULL""",
}
"""What is wrong, and the rows that would show it."""
RECEIPTS = """
SELECT receipt FROM submissions WHERE receipt <> ''
UNION ALL SELECT receipt FROM ideas WHERE receipt IS NOT NULL"""


async def wrong(db: Db) -> list[str]:
    """What does not hold, with the first rows of each."""
    found = []
    for what, sql in NEVER.items():
        rows = await db.execute(f"SELECT * FROM ({sql}) LIMIT 3")
        if rows:
            found.append(f"{what}: {[tuple(row) for row in rows]}")
    return found


async def looked(db: Db) -> tuple[list[str], set[str]]:
    """What does not hold, and every receipt, in one visit."""
    return await wrong(db), await receipts(db)


async def damaged(db: Db) -> list[str]:
    """Whether the file holds together: slower, and asked less often."""
    keys = await db.execute("PRAGMA foreign_key_check")
    found = [f"a row points nowhere: {[tuple(row) for row in keys[:3]]}"] if keys else []
    checked = await db.execute("PRAGMA integrity_check")
    said = [row[0] for row in checked]
    return found if said == ["ok"] else [*found, f"the file is damaged: {said}"]


async def receipts(db: Db) -> set[str]:
    """Every receipt that has its record."""
    return {row[0] for row in await db.execute(RECEIPTS)}
