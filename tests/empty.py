"""An empty database that is up to date, made once: tests copy it instead of migrating anew.

Only how its tables came is another: `migrate` itself looks at the copy and finds nothing to do.
"""

import sqlite3
from functools import cache
from threading import Lock

from storage.migrate import has_tables, migrate, pending

_ONE_AT_A_TIME = Lock()


def copied(connection: sqlite3.Connection) -> list[str]:
    """What `storage.migrate.migrate` does and gives, where there are no tables yet by a copy."""
    names = pending(connection)
    if names and not has_tables(connection):
        with _ONE_AT_A_TIME:
            _empty().backup(connection)
        assert migrate(connection) == [], "the copy is not up to date"
        return names
    return migrate(connection)


@cache
def _empty() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    migrate(made)
    return made
