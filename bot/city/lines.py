"""Says on which line of a TOML file each key stands, by asking tomllib itself.

tomllib gives no positions, tomlkit neither. But a file cut after any line is again TOML, or is
once an open bracket or quotation is closed: a key stands on the line after which it is first seen.
"""

import tomllib
from collections.abc import Iterator
from typing import Any

Path = tuple[str | int, ...]

_CLOSERS = ("", "]", "]]", "}]", '"""', "'''")


def key_lines(text: str) -> dict[Path, int]:
    """The line of every key and of every list item, for a text that is TOML."""
    lines = text.replace("\r\n", "\n").split("\n")
    found: dict[Path, int] = {}
    for count in range(1, len(lines) + 1):
        for path, _ in paths(_parsed("\n".join(lines[:count]))):
            found.setdefault(path, count)
    return found


def line_of(lines: dict[Path, int], path: Path) -> int:
    """The line of `path`, or of the nearest thing around it; what is nowhere is on line 1."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _parsed(text: str) -> dict[str, Any]:
    for closer in _CLOSERS:
        try:
            return tomllib.loads(f"{text}\n{closer}")
        except tomllib.TOMLDecodeError:
            continue
    return {}


def paths(value: object, here: Path = ()) -> Iterator[tuple[Path, object]]:
    """Every key and list item below `value`, with what it holds."""
    if here:
        yield here, value
    inside = value.items() if isinstance(value, dict) else ()
    for step, inner in enumerate(value) if isinstance(value, list) else inside:
        yield from paths(inner, (*here, step))


def names(path: Path) -> tuple[str, ...]:
    """The keys of a path, without the places in lists."""
    return tuple(step for step in path if isinstance(step, str))
