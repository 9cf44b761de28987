"""A strict reader of the part of frictionless Table Schema that ours uses, for tests.

It knows nothing of our columns: types, constraints and keys come from the schema alone, and what it
does not know in one is an error, so that it cannot pass by not looking.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

INTEGER = re.compile(r"[+-]?[0-9]+")
NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
CONSTRAINTS = {"required", "unique", "pattern", "enum", "minimum", "maximum"}


def our_schema() -> dict[str, Any]:
    """The one that is shipped."""
    text = files("bot").joinpath("exports", "ideas_schema.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def mistakes(schema: dict[str, Any], table: list[list[str]]) -> Iterator[str]:
    """What in `table` (heading first) is not as the schema says."""
    heading, *rows = table
    fields = schema["fields"]
    if heading != [field["name"] for field in fields]:
        yield "the headings differ"
        return
    for place, field in enumerate(fields):
        unknown = set(field["constraints"]) - CONSTRAINTS
        if unknown:
            yield f"{field['name']}: unknown constraints {unknown}"
        cells = [row[place] for row in rows]
        for line, cell in enumerate(cells, 2):
            wrong = _wrong(cell, field, schema["missingValues"])
            if wrong:
                yield f"{line}: {field['name']}: {wrong}: {cell!r}"
        unique = field["constraints"].get("unique") or schema.get("primaryKey") == field["name"]
        if unique and len(set(cells)) != len(cells):
            yield f"{field['name']}: not unique"


def _wrong(cell: str, field: dict[str, Any], missing: list[str]) -> str:
    rules = field["constraints"]
    if cell in missing:
        return "required" if rules.get("required") else ""
    value = _value(cell, field)
    if value is None:
        return f"no {field['type']}"
    if "pattern" in rules and not re.fullmatch(rules["pattern"].strip("^$"), cell):
        return "pattern"
    if "enum" in rules and cell not in rules["enum"]:
        return "enum"
    if "minimum" in rules and value < rules["minimum"]:
        return "minimum"
    return "maximum" if "maximum" in rules and value > rules["maximum"] else ""


def _value(cell: str, field: dict[str, Any]) -> Any:
    match field["type"]:
        case "integer":
            return int(cell) if INTEGER.fullmatch(cell) else None
        case "number":
            return float(cell) if NUMBER.fullmatch(cell) else None
        case "date":
            try:
                return date.fromisoformat(cell)
            except ValueError:
                return None
        case "string":
            whole = urlsplit(cell)
            bad_uri = field.get("format") == "uri" and not (whole.scheme and whole.netloc)
            return None if bad_uri else cell
    return None
