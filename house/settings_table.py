"""The settings say the same in the code, in `.env.example` and in the README's table."""

import re
from collections.abc import Iterable, Iterator

from house.finding import Finding, Source

Setting = tuple[str, str, str]
"""Name, default, meaning."""


def env_example(text: str) -> dict[Setting, int]:
    """Each `# meaning` with the `NAME=default` under it, and its line."""
    rows = re.finditer(r"(?m)^# (?P<meaning>.+)\n(?P<name>[A-Z_]+)=(?P<default>.*)$", text)
    return {(row["name"], row["default"], row["meaning"]): _line(text, row) for row in rows}


def readme_table(text: str) -> dict[Setting, int]:
    """Each row between the README's two `settings` marks, and its line."""
    inside = re.search(r"<!-- settings -->.*?<!-- /settings -->", text, re.S)
    if inside is None:
        return {}
    rows = re.compile(
        r"(?m)^\| `(?P<name>[A-Z_]+)` \| (?:`(?P<default>.*?)` )?\| (?P<meaning>.+) \|$"
    )
    return {
        (row["name"], row["default"] or "", row["meaning"]): _line(text, row)
        for row in rows.finditer(text, inside.start(), inside.end())
    }


def settings_differ(
    source: Source, written: dict[Setting, int], settings: Iterable[Setting]
) -> Iterator[Finding]:
    """What `source` writes of the settings against what the code has."""
    real: list[Setting] = [(name, default, said) for name, default, said in settings]
    for setting, line in written.items():
        if setting not in real:
            said = f"{setting[0]} does not stand so in bot/settings.py: {setting}."
            yield Finding(source.file, line, said)
    for setting in real:
        if setting not in written:
            yield Finding(source.file, 1, f"lacks a setting of bot/settings.py: {setting}.")


def _line(text: str, row: re.Match[str]) -> int:
    return text.count("\n", 0, row.start("name")) + 1
