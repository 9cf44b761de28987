"""The child process that opens a spreadsheet: bytes in, rows and the XForm out, then it is gone.

It runs as `python -I convert.py KIND < bytes > JSON`, knows no secret, and limits itself before
it imports anything, so that a spreadsheet made to harm takes down nothing but this process.
"""

import json
import re
import resource
import sys
from typing import Any

MEMORY = 768 * 1024 * 1024
FILE = 20_000_000
"""pyxform writes the form into a temporary file on its way."""
SECONDS = 20
MOST_ROWS = 5_000
MOST_TEXT = 3_000_000

_SHEETS = ("survey", "choices", "settings")
_TEXTS = re.compile(
    r"(label|hint|guidance_hint|constraint_message|required_message|form_title|caption)\b", re.I
)
_KEPT = {"‘": "\ue001", "’": "\ue002", "“": "\ue003", "”": "\ue004"}
"""pyxform makes these straight everywhere; in what people read they are put back."""


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE, FILE))
    answer = _answer(sys.stdin.buffer.read(), sys.argv[1])
    sys.stdout.write(json.dumps(answer, ensure_ascii=True))


def _answer(data: bytes, kind: str) -> dict[str, Any]:
    try:
        return _converted(data, kind)
    except MemoryError:
        return {"failed": "memory"}
    except RecursionError:
        return {"failed": "depth"}


def _converted(data: bytes, kind: str) -> dict[str, Any]:
    from pyxform.errors import PyXFormError
    from pyxform.xls2json_backends import get_xlsform

    try:
        book = get_xlsform(data, file_type=kind)
    except PyXFormError as wrong:
        return {"failed": "unreadable", "said": str(wrong)}
    except (MemoryError, RecursionError):
        raise
    except Exception as wrong:  # whatever openpyxl and xlrd raise on a file made by hand
        return {"failed": "unreadable", "said": f"{type(wrong).__name__}: {wrong}"}
    sheets = {name: _sheet(book, name) for name in _SHEETS}
    answer = {"sheets": sheets, "names": list(book.sheet_names or ()), "xform": "", "said": ""}
    if _is_large(sheets):
        return {"failed": "large"}
    answer.update(_xform(sheets, list(book.sheet_names or ())))
    return answer


def _sheet(book: Any, name: str) -> dict[str, Any]:
    rows = [_row(row) for row in getattr(book, name) or ()]
    header = getattr(book, f"{name}_header") or ()
    headings = [heading for heading in (header[0] if header else ()) if heading]
    return {"headings": headings or _headings(rows), "rows": rows}


def _row(row: Any) -> dict[str, str]:
    return {str(k): str(v) for k, v in row.items() if k and v is not None and str(v).strip()}


def _headings(rows: list[dict[str, str]]) -> list[str]:
    return list(dict.fromkeys(heading for row in rows for heading in row))


def _is_large(sheets: dict[str, Any]) -> bool:
    rows = [row for sheet in sheets.values() for row in sheet["rows"]]
    text = sum(len(cell) for row in rows for cell in row.values())
    return len(rows) > MOST_ROWS or text > MOST_TEXT


def _xform(sheets: dict[str, Any], names: list[str]) -> dict[str, Any]:
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    book: dict[str, Any] = {"sheet_names": names}
    for name, sheet in sheets.items():
        if sheet["headings"]:
            book[name] = [_spelt(row) for row in sheet["rows"]]
            book[f"{name}_header"] = [dict.fromkeys(sheet["headings"])]
    _plain_title(book)
    try:
        made = convert(book, warnings=[], validate=False)
    except PyXFormError as wrong:
        code = wrong.code.name if wrong.code else ""
        return {"said": str(wrong), "code": code}
    except (MemoryError, RecursionError):
        raise
    except Exception as wrong:  # pyxform can crash with a TypeError of its own
        return {"said": f"{type(wrong).__name__}: {wrong}", "code": ""}
    return {"xform": _put_back(made.xform)}


def _plain_title(book: dict[str, Any]) -> None:
    """pyxform knows one title: leave it the plain one, or the first of the translated ones."""
    titles = [h for h in book.get("settings_header", [{}])[0] if h.lower().startswith("form_title")]
    for row in book.get("settings", []):
        words = {heading: row.pop(heading) for heading in titles if heading in row}
        if words:
            row["form_title"] = words.get("form_title", next(iter(words.values())))
    for heading in titles:
        book["settings_header"][0].pop(heading)
    if titles:
        book["settings_header"][0]["form_title"] = None


def _spelt(row: dict[str, str]) -> dict[str, str]:
    return {
        heading: _keep(text) if _TEXTS.match(heading) else text for heading, text in row.items()
    }


def _keep(text: str) -> str:
    """French spaces made unbreakable again (a spreadsheet loses them), quotes kept curly."""
    text = re.sub(r"(?<=\S) (?=[:;?!»])", "\u00a0", text)
    text = text.replace("« ", "«\u00a0")
    return re.sub("[‘’“”]", lambda sign: _KEPT[sign[0]], text)


def _put_back(xform: str) -> str:
    for sign, kept in _KEPT.items():
        xform = xform.replace(kept, sign)
    return xform


if __name__ == "__main__":
    main()
