"""Many rows in one statement.

On a table with many indexes, beginning a statement costs more than a row does.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

from storage.db import Db, Params

AT_ONCE = 50
"""Rows in one statement: more of them gain nothing."""
MANY = "(VALUES :many)"
"""Stands in a statement for the rows; their columns are called column1, column2, ... there."""
_NAMES = tuple(f"v{number}" for number in range(AT_ONCE * 8))


async def run(db: Db, sql: str, rows: Sequence[tuple[Any, ...]], shared: Params) -> int:
    """Run `sql` for all of `rows`, some at a time; how many rows of the table it touched."""
    touched = 0
    for begin in range(0, len(rows), AT_ONCE):
        some = rows[begin : begin + AT_ONCE]
        params = {**shared, **dict(zip(_NAMES, chain.from_iterable(some), strict=False))}
        touched += await db.run(_written(sql, len(some), len(some[0])), params)
    return touched


@lru_cache(maxsize=256)
def _written(sql: str, rows: int, columns: int) -> str:
    row = [
        f"({', '.join(f':{_NAMES[n * columns + column]}' for column in range(columns))})"
        for n in range(rows)
    ]
    return sql.replace(MANY, f"(VALUES {', '.join(row)})")
