"""Regular expressions written by form authors: compiled once, bounded in size and in time.

Counted repetitions are unrolled by the `regex` library when it compiles (`((a{100}){100}){100}`
fills the memory before any time limit applies), so a pattern's unrolled size is reckoned first.
Constructs that neither Java (ODK) nor a browser (Enketo) knows are refused.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

MAX_PATTERN = 1_000
MAX_UNROLLED = 10_000
MAX_GROUPS = 50
TIMEOUT = 0.05
MAX_SUBJECT = 20_000

_COUNT = re.compile(r"\{(\d{1,6})(?:,(\d{0,6}))?\}")
_ESCAPE = re.compile(r"\\(?:[pPNxuk](?:\{[^{}]*\}|<[^<>]*>)?|.)", re.DOTALL)
_GROUP = re.compile(r"\((?:\?(?::|=|!|>|<=|<!|P?<\w+>|[imsux-]+[:)]))?")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)


@lru_cache(maxsize=512)
def compile_pattern(pattern: str) -> "regex.Pattern[str] | None":
    """The compiled pattern, or None when it is invalid or too large to be tried."""
    if len(pattern) > MAX_PATTERN or _unrolled(pattern) > MAX_UNROLLED:
        return None
    import regex  # a megabyte, for the consultations that have a pattern

    try:
        return regex.compile(pattern)
    except (regex.error, ValueError, OverflowError, RecursionError):
        return None


def matches(subject: str, pattern: "regex.Pattern[str] | None") -> bool:
    """Whether all of `subject` matches; false after 50 ms and for a pattern that is none."""
    if pattern is None or len(subject) > MAX_SUBJECT:
        return False
    try:
        return pattern.fullmatch(subject, timeout=TIMEOUT) is not None
    except (TimeoutError, MemoryError):
        return False


def _unrolled(pattern: str) -> int:
    """How many pieces the pattern has once repetitions are written out; huge when refused."""
    sizes, last, position = [0], 0, 0
    while position < len(pattern):
        step = _piece(pattern, position)
        if step is None:
            return MAX_UNROLLED + 1
        kind, end = step
        if kind == "open":
            sizes.append(0)
        elif kind == "close" and len(sizes) > 1:
            last = sizes.pop()
            sizes[-1] += last
        elif kind == "count":
            times = _times(pattern[position:end])
            sizes[-1] += last * max(times - 1, 0)
            last *= max(times, 1)
        elif kind == "atom":
            last = 1
            sizes[-1] += 1
        if len(sizes) > MAX_GROUPS or sizes[-1] > MAX_UNROLLED:
            return MAX_UNROLLED + 1
        position = end
    return sum(sizes)


def _piece(pattern: str, position: int) -> tuple[str, int] | None:
    """The kind of the piece at `position` and where it ends; None when it is refused."""
    character = pattern[position]
    if character == "\\":
        escape = _ESCAPE.match(pattern, position)
        return ("atom", escape.end()) if escape else None
    if character == "[":
        charset = _CLASS.match(pattern, position)
        return ("atom", charset.end()) if charset else None
    if character == "(":
        group = _GROUP.match(pattern, position)
        if group is None or (group.group() == "(" and pattern[position + 1 : position + 2] in "?*"):
            return None if pattern[position + 1 : position + 2] else ("open", position + 1)
        return ("other" if group.group().endswith(")") else "open"), group.end()
    if character == "{":
        count = _COUNT.match(pattern, position)
        return ("count", count.end()) if count else None
    return ("close" if character == ")" else "atom"), position + 1


def _times(count: str) -> int:
    match = _COUNT.fullmatch(count)
    return max(int(digits) for digits in match.groups() if digits) if match else 1
