"""What a TOML file of the town's says that is no TOML, as a problem with file and line."""

import re
import tomllib
from pathlib import Path
from typing import Any

from bot.staff_words import Problem, Unusable, problem


def text_of(path: Path, missing: str) -> str:
    """What stands in `path`; Unusable, with the sentence `missing`, where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8").replace("\r\n", "\n")
    except OSError:
        raise Unusable((problem(missing, file=path),)) from None
    except UnicodeDecodeError:
        raise Unusable((problem("city-not-text", file=path),)) from None


def parsed(file: str, text: str) -> dict[str, Any]:
    """`text` as TOML; Unusable with the line where it is none."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Unusable((_syntax(file, text, str(error)),)) from None
    except RecursionError:  # thousands of brackets, one within the other
        raise Unusable((_syntax(file, text, "nested too deeply"),)) from None


def _syntax(file: str, text: str, said: str) -> Problem:
    at = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)", said)
    row = (at and at[1]) or text.count("\n") + 1
    return problem("city-syntax", file=file, row=row, detail=said[: at.start()] if at else said)
