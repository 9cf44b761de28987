"""Published ideas that resemble a text: an index of trigrams, and what counts as resembling.

Rules:
1. Any text may be asked for, of any length and in any script: it becomes stems of letters and
   digits in quotation marks, so that nothing in it can be an operator of the search.
2. The index proposes, by the rarest words only: a long question costs no more than a short one.
   What is shown is decided by the part of the question that an idea answers, rare words counting
   for more: that part means the same among ten ideas and among fifty thousand.
3. Only published ideas stand here, without their author. The words of one that was dropped stay
   in the pages of the index until `scrub`: FTS5 overwrites them at once only from SQLite 3.42 on
   (its option `secure-delete`), and older versions cannot read an index that used it.
"""

from collections.abc import Iterable
from functools import partial
from math import log
from typing import NamedTuple

from storage.db import Db, Row
from storage.tidying import Hands
from storage.wording import alike, kept, pattern, stems

LEAST = 0.25
"""The part of a question that an idea must answer to be shown."""
NEARLY, TITLE = 0.6, 1.2
"""What a word is worth that means nearly the same, and one that stands in the title."""
MOST_STEMS, MOST_PATTERNS, CANDIDATES = 16, 24, 40
SAMPLE = 5_000
"""How rare a word is, is looked up in so many ideas."""
MERGED = 64
"""Pages of the index that are written anew in one transaction: a quarter of a megabyte."""
READ = 10_000
"""Words are read that stand in so many ideas together; the most common ones only say the order."""


class _Pattern(NamedTuple):
    """What a kept text must hold, and in how many ideas of the sample it does."""

    text: str
    found: int


class _Sought(NamedTuple):
    """One stem of the question, what means nearly the same, and what an answer to it is worth."""

    exact: _Pattern
    near: tuple[_Pattern, ...]
    weight: float


async def index(db: Db, idea: str, title: str, text: str) -> None:
    """From now on `idea` is found by these words, and no more by earlier ones."""
    await drop(db, idea)
    await db.run(_INSERT, _row(idea, title, text))


async def drop(db: Db, idea: str) -> None:
    """From now on `idea` is not found."""
    await db.run("DELETE FROM idea_search WHERE idea = :idea", {"idea": idea})


async def index_all(db: Db, ideas: Iterable[tuple[str, str, str]]) -> None:
    """Index these (idea, title, text) and nothing else: when the folding of words has changed."""
    await db.run("DELETE FROM idea_search")
    await db.executemany(_INSERT, (_row(*one) for one in ideas))
    await db.run("INSERT INTO idea_search (idea_search) VALUES ('optimize')")


async def scrub(hands: Hands) -> int:
    """Write the index anew without what was dropped, some pages of it at a time; how many rows
    went, which is none now.

    A negative number begins what 'optimize' does at once; the same number goes on with it, and
    changes less than two rows when it is done (sqlite.org/fts5.html, "The 'merge' Command").
    """
    pages = -MERGED
    while await hands.write(partial(_merged, pages=pages)) > 1:
        pages = MERGED
    return 0


async def _merged(db: Db, pages: int) -> int:
    before = await db.one("SELECT total_changes()")
    await db.run(
        "INSERT INTO idea_search (idea_search, rank) VALUES ('merge', :pages)", {"pages": pages}
    )
    after = await db.one("SELECT total_changes()")
    return int(after[0]) - int(before[0]) if before and after else 0


_INSERT = "INSERT INTO idea_search (idea, title, words) VALUES (:idea, :title, :words)"


def _row(idea: str, title: str, text: str) -> dict[str, str]:
    return {"idea": idea, "title": kept(title), "words": kept(text)}


async def similar(db: Db, text: str, most: int = 3) -> list[str]:
    """The ideas that resemble `text`, best first; none where nothing does."""
    size = await _size(db)
    sought = await _sought(db, text, size)
    patterns = _worth_reading(sought, size)
    if not patterns:
        return []
    rows = await db.execute(
        """
        SELECT idea, title, words FROM idea_search WHERE idea_search MATCH :query
        ORDER BY bm25(idea_search, 0, 2, 1) LIMIT :most""",
        {"query": " OR ".join(f'"{one.text}"' for one in patterns), "most": CANDIDATES},
    )
    return _best(rows, sought)[:most]


async def _size(db: Db) -> int:
    """How many ideas there are, or a few more: the last number given."""
    row = await db.one("SELECT rowid FROM idea_search ORDER BY rowid DESC LIMIT 1")
    return row[0] if row else 0


async def _sought(db: Db, text: str, size: int) -> list[_Sought]:
    """The stems of `text` that weigh most; a word that no idea has weighs too."""
    counted = stems(text)
    most_said = sorted(counted, key=lambda one: (-counted[one], -len(one), one))
    exact = {one: await _pattern(db, one) for one in most_said[: 2 * MOST_STEMS]}
    rarest = sorted(exact, key=lambda one: exact[one].found)[:MOST_STEMS]
    return [
        _Sought(
            exact[one],
            tuple([await _pattern(db, other) for other in sorted(alike(one))]),
            log(1 + min(size, SAMPLE) / (1 + exact[one].found)),
        )
        for one in rarest
        if size
    ]


async def _pattern(db: Db, one: str) -> _Pattern:
    text = pattern(one)
    row = await db.one(
        """
        SELECT count(*) FROM idea_search
        WHERE idea_search MATCH :query AND rowid <= :sample""",
        {"query": f'"{text}"', "sample": SAMPLE},
    )
    return _Pattern(text, row[0] if row else 0)


def _worth_reading(sought: list[_Sought], size: int) -> list[_Pattern]:
    """The rarest patterns that stand somewhere, as many as are read quickly, at least one."""
    there = {one for each in sought for one in (each.exact, *each.near) if one.found}
    read: list[_Pattern] = []
    left = min(size, SAMPLE) * READ / max(size, 1)
    for one in sorted(there, key=lambda one: (one.found, one.text))[:MOST_PATTERNS]:
        if read and one.found > left:
            break
        left -= one.found
        read.append(one)
    return read


def _best(rows: list[Row], sought: list[_Sought]) -> list[str]:
    """Those that answer enough of what is sought, best first; among equals the index's order."""
    whole = sum(one.weight for one in sought)
    scored = [(_answered(sought, row) / whole, row["idea"]) for row in rows]
    enough = [one for one in scored if one[0] >= LEAST]
    return [idea for _, idea in sorted(enough, key=lambda one: -one[0])]


def _answered(sought: list[_Sought], row: Row) -> float:
    return sum(one.weight * _worth(one, row["title"], row["words"]) for one in sought)


def _worth(one: _Sought, title: str, words: str) -> float:
    for patterns, worth in (((one.exact,), 1.0), (one.near, NEARLY)):
        if any(each.text in title for each in patterns):
            return worth * TITLE
        if any(each.text in words for each in patterns):
            return worth
    return 0.0
