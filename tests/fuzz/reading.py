"""Who may read whose words: decided anew here, from the tables, not by asking the house.

1. One's own words, in the session they were written in, or out of any.
2. What was published: an idea or a reason that the review let through, what the team says to all.
3. What the team was told: its members, out of a session, but never an answer to a consultation.
4. What the team said to one person: that person. What it noted about their question: that person
   too, in the file of all that is held about them, and nowhere else.
"""

from storage.db import Db
from tests.fuzz.marks import Marks, Written

UNSEEN_BY_TEAM = ("survey", "welcome", "receiving", "age", "whereabouts", "ready", "renewal")
"""Talks whose words no member of the team reads in the chat."""
PUBLIC = """
SELECT 1 FROM ideas WHERE published_at IS NOT NULL
    AND instr(lower(title || ' ' || text || ' ' || called || ' ' || place_words), :mark)
UNION ALL SELECT 1 FROM idea_answers a JOIN ideas i ON i.id = a.idea
    WHERE i.published_at IS NOT NULL AND instr(lower(a.words), :mark)
UNION ALL SELECT 1 FROM idea_files f JOIN ideas i ON i.id = f.idea
    WHERE i.published_at IS NOT NULL AND f.hidden = 0 AND instr(lower(f.file_id), :mark)
UNION ALL SELECT 1 FROM idea_changes c JOIN ideas i ON i.id = c.idea
    WHERE i.published_at IS NOT NULL AND instr(lower(c.words), :mark)
UNION ALL SELECT 1 FROM idea_comments WHERE status = 'published' AND instr(lower(words), :mark)
UNION ALL SELECT 1 FROM agenda_points WHERE status IN ('shown', 'agenda')
    AND instr(lower(words || ' ' || reply), :mark)
UNION ALL SELECT 1 FROM announcements WHERE instr(lower(content), :mark)
UNION ALL SELECT 1 FROM batches WHERE instr(lower(reply), :mark)
UNION ALL SELECT 1 FROM meetings WHERE instr(lower(definition || ' ' || why), :mark)
UNION ALL SELECT 1 FROM minutes WHERE instr(lower(content), :mark)
UNION ALL SELECT 1 FROM follow_ups WHERE instr(lower(words || ' ' || reply), :mark)
UNION ALL SELECT 1 FROM campaigns WHERE instr(lower(definition), :mark)
UNION ALL SELECT 1 FROM people WHERE instr(lower(label), :mark)
UNION ALL SELECT 1 FROM invitations WHERE instr(lower(label), :mark)
UNION ALL SELECT 1 FROM request_messages WHERE side = 'team' AND instr(lower(label), :mark)
LIMIT 1"""
DIRECTED = """
SELECT 1 FROM request_messages m JOIN requests r ON r.number = m.request
    WHERE m.side = 'team' AND r.person = :person
    AND instr(lower(m.words || ' ' || m.file_id), :mark)
UNION ALL SELECT 1 FROM idea_messages m JOIN ideas i ON i.id = m.idea
    WHERE m.side = 'town' AND i.author = :person AND instr(lower(m.words), :mark)
UNION ALL SELECT 1 FROM idea_changes c JOIN ideas i ON i.id = c.idea
    WHERE i.author = :person AND instr(lower(c.words), :mark)
UNION ALL SELECT 1 FROM idea_versions v JOIN ideas i ON i.id = v.idea
    WHERE i.author = :person AND instr(lower(v.text || ' ' || v.title), :mark)
UNION ALL SELECT 1 FROM agenda_points
    WHERE person = :person AND instr(lower(words || ' ' || reply), :mark)
UNION ALL SELECT 1 FROM idea_drafts WHERE (resident = :person OR holder = :person)
    AND instr(lower(text || ' ' || called || ' ' || written), :mark)
LIMIT 1"""


NOTED = """
SELECT 1 FROM request_messages m JOIN requests r ON r.number = m.request
    WHERE m.side = 'note' AND r.person = :person
    AND instr(lower(m.words || ' ' || m.file_id), :mark) LIMIT 1"""


class Readers:
    """Remembers what is public: what was once stays known."""

    def __init__(self, marks: Marks) -> None:
        self.marks = marks
        self.public: set[str] = set()
        self.directed: set[tuple[str, str]] = set()

    async def may(
        self, db: Db, mark: str, person: str, session: str, *, everything: bool = False
    ) -> bool:
        """Whether `person` may read that marked word in a letter of that session, if of any;
        `everything`: in the file of all that is held about them."""
        written = self.marks.whose.get(mark)
        if written is None or _own(written, person, session) or mark in self.public:
            return True
        if (mark, person) in self.directed:
            return True
        params = {"mark": mark, "person": person}
        if await db.one(PUBLIC, params) is not None:
            self.public.add(mark)
            return True
        if session:
            return False
        if await db.one(DIRECTED, params) is not None:
            self.directed.add((mark, person))
            return True
        if everything and await db.one(NOTED, params) is not None:
            return True
        row = await db.one("SELECT role FROM people WHERE person = :person", params)
        team = row is not None and row[0] != "resident"
        return team and written.talk not in UNSEEN_BY_TEAM


def _own(written: Written, person: str, session: str) -> bool:
    if written.session:
        return written.holder == person and written.session == session
    return written.person == person and not session
