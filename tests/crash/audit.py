"""Reads the database with SQL of its own and compares it with what residents meant."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from sqlite3 import Connection

from tests.crash.meaning import Meaning


@dataclass(frozen=True)
class Stored:
    """What the tables came to."""

    lost: int
    twice: int
    wrong: tuple[str, ...]
    """What is not as it must be, in words; nobody's answers."""


def audited(db: Connection, meant: Sequence[Meaning], *, dropped: bool = False) -> Stored:
    """Every answer that somebody meant, once, and nothing left half done."""
    submissions: dict[str, list[tuple[str, str]]] = {}
    for id, name, value in db.execute("SELECT submission, name, value FROM answers"):
        submissions.setdefault(id, []).append((name, value))
    given = Counter(pair for answers in submissions.values() for pair in _traced(answers))
    wanted = Counter(
        (one.answers["idea"], name, value) for one in meant for name, value in one.answers.items()
    )
    lost = sum((wanted - given).values())
    more = given - wanted
    wrong = [said for said, sql in _nothing(dropped) if db.execute(sql).fetchone()[0]]
    wrong += _journal(db, len(meant))
    if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        wrong.append("the file is damaged")
    return Stored(lost, sum(more.values()), tuple(wrong))


def _traced(answers: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """Each answer with whose it is: the marker in their idea says so."""
    whose = next((value for name, value in answers if name == "idea"), "nobody's")
    return [(whose, name, value) for name, value in answers]


def _nothing(dropped: bool) -> list[tuple[str, str]]:
    """What must not be there."""
    fine = "'sent', 'dropped'" if dropped else "'sent'"
    return [
        ("talks are open", "SELECT count(*) FROM talks WHERE place <> 'ended'"),
        ("updates wait", "SELECT count(*) FROM inbox WHERE handled_at IS NULL"),
        ("updates were set aside", "SELECT count(*) FROM inbox WHERE set_aside_at IS NOT NULL"),
        ("updates failed", "SELECT count(*) FROM inbox WHERE tries > 0"),
        ("replies wait or failed", f"SELECT count(*) FROM outbox WHERE state NOT IN ({fine})"),
        ("answers lie without a submission", _ORPHANS),
    ]


_ORPHANS = "SELECT count(*) FROM answers WHERE submission NOT IN (SELECT id FROM submissions)"


def _journal(db: Connection, residents: int) -> list[str]:
    """Everything happened once to each."""
    times = {"SurveyBegun": 1, "SurveyHandedIn": 1, "PersonWelcomed": 1, "ConsentAnswered": 3}
    found = dict(db.execute("SELECT name, count(*) FROM journal GROUP BY name"))
    wrong = [
        f"{name} happened {found.get(name, 0)} times to {residents}"
        for name, each in times.items()
        if found.get(name, 0) != each * residents
    ]
    (submissions,) = db.execute("SELECT count(*) FROM submissions").fetchone()
    if submissions != residents:
        wrong.append(f"{submissions} submissions of {residents} residents")
    return wrong
