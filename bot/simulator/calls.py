"""The log of Bot API calls that tests read: bounded, and without the bytes of files."""

from __future__ import annotations

import time
from collections import deque
from typing import Any

from bot.simulator.params import Params

MOST_CALLS = 20_000
LONGEST_VALUE = 5_000


class Calls:
    def __init__(self) -> None:
        self.log: deque[dict[str, Any]] = deque(maxlen=MOST_CALLS)
        self.number = 0

    def note(self, method: str, params: Params) -> dict[str, Any]:
        """Write the call down as it arrives; its status follows when it is answered."""
        self.number += 1
        entry: dict[str, Any] = {"number": self.number, "time": time.time(), "method": method}
        entry["params"] = {name: _short(value) for name, value in params.values.items()}
        entry["files"] = [file.name for file in params.files.values()]
        entry |= {"status": None, "description": "", "seconds": None}
        self.log.append(entry)
        return entry

    def close(self, entry: dict[str, Any], status: int, description: str = "") -> None:
        entry["status"], entry["description"] = status, description
        entry["seconds"] = round(time.time() - entry["time"], 6)

    def since(self, number: int) -> list[dict[str, Any]]:
        fresh = max(0, self.number - number)
        return list(self.log)[-fresh:] if fresh else []


def _short(value: Any) -> Any:
    return value[:LONGEST_VALUE] if isinstance(value, str) else value
