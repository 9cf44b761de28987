"""What a rule found: how grave it is, where it stands, and which sentence says it."""

from typing import Literal

from conversations.frozen import Frozen

Severity = Literal["error", "warning"]


class Finding(Frozen):
    """One mistake; `id` names the sentence, `args` fill it, row 0 means the sheet as a whole."""

    severity: Severity
    id: str
    sheet: str
    row: int = 0
    column: str = ""
    args: tuple[tuple[str, str], ...] = ()


def error(id: str, sheet: str, row: int = 0, column: str = "", /, **args: object) -> Finding:
    """A mistake that keeps the consultation from being published."""
    return _finding("error", id, sheet, row, column, args)


def warning(id: str, sheet: str, row: int = 0, column: str = "", /, **args: object) -> Finding:
    """Something to look at; the consultation can be published all the same."""
    return _finding("warning", id, sheet, row, column, args)


def _finding(
    severity: Severity, id: str, sheet: str, row: int, column: str, args: dict[str, object]
) -> Finding:
    words = tuple((name, str(value)) for name, value in args.items())
    return Finding(severity=severity, id=id, sheet=sheet, row=row, column=column, args=words)
