"""What can be wrong with the database, told apart by whose fault it is."""

import sqlite3
from typing import Literal

Kind = Literal[
    "address",
    "directory",
    "unwritable",
    "not_ours",
    "newer",
    "older",
    "changed",
    "locked",
    "in_use",
    "not_whole",
    "none",
    "restoring",
    "at_work",
    "full",
    "broken",
]


class StoreError(Exception):
    """The database cannot be used; `kind` chooses the sentence, `detail` names the thing."""

    def __init__(self, kind: Kind, detail: str = "") -> None:
        super().__init__(f"{kind}: {detail}" if detail else kind)
        self.kind = kind
        self.detail = detail


class HeldTooLong(sqlite3.OperationalError):
    """Another process of ours kept the gate for so long that we ask again later."""


_PASSING: dict[int, Kind] = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_PROTOCOL: "locked",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_IOERR: "broken",
    sqlite3.SQLITE_READONLY: "unwritable",
    sqlite3.SQLITE_CANTOPEN: "unwritable",
    sqlite3.SQLITE_NOMEM: "broken",
}


def passing(error: BaseException) -> Kind | None:
    """The kind of trouble that may pass by waiting; None when waiting would not help."""
    if isinstance(error, HeldTooLong):
        return "locked"
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else _PASSING.get(code & 0xFF)
