"""The child process that opens a spreadsheet: bytes in, rows and the XForm out, then it is gone.

It runs as `python -I convert.py KIND WORDS < bytes > JSON` (WORDS: what `or_other` says in each
language, as JSON), knows no secret, and limits itself before
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
Others = dict[str, list[str]]
"""By language: the choice that `or_other` adds, and the question that comes after it."""
_OTHER = re.compile(r"select\S*(?:\s\S+)*?\s+(\S+)\s+(?:or_other|or other|or specify other)")
_LABEL = re.compile(r"label(\s*::.*)?", re.I)
_ASKED = r'<input ref="([^"]+_other)"><label>Specify other\.</label>'
_END = "</translation>"
_KEPT = {"‘": "\ue001", "’": "\ue002", "“": "\ue003", "”": "\ue004"}
"""pyxform makes these straight everywhere; in what people read they are put back."""


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE, FILE))
    answer = _answer(sys.stdin.buffer.read(), sys.argv[1], json.loads(sys.argv[2]))
    sys.stdout.write(json.dumps(answer, ensure_ascii=True))


def _answer(data: bytes, kind: str, others: Others) -> dict[str, Any]:
    try:
        return _converted(data, kind, others)
    except MemoryError:
        return {"failed": "memory"}
    except RecursionError:
        return {"failed": "depth"}


def _converted(data: bytes, kind: str, others: Others) -> dict[str, Any]:
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
    answer.update(_xform(sheets, list(book.sheet_names or ()), others))
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


def _xform(sheets: dict[str, Any], names: list[str], others: Others) -> dict[str, Any]:
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    book: dict[str, Any] = {"sheet_names": names}
    for name, sheet in sheets.items():
        if sheet["headings"]:
            book[name] = [_spelt(row) for row in sheet["rows"]]
            book[f"{name}_header"] = [dict.fromkeys(sheet["headings"])]
    _plain_title(book)
    _other_choices(book, others)
    try:
        made = convert(book, warnings=[], validate=False)
    except PyXFormError as wrong:
        code = wrong.code.name if wrong.code else ""
        return {"said": str(wrong), "code": code}
    except (MemoryError, RecursionError):
        raise
    except Exception as wrong:  # pyxform can crash with a TypeError of its own
        return {"said": f"{type(wrong).__name__}: {wrong}", "code": ""}
    return {"xform": _put_back(_other_questions(made.xform, others))}


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


def _other_choices(book: dict[str, Any], others: Others) -> None:
    """`or_other` adds its choice in English everywhere, but to a list that has one of that name."""
    kind = _heading(book, "survey", "type")
    listed, named = (_heading(book, "choices", name) for name in ("list_name", "name"))
    labels = [h for h in _headed(book, "choices") if _LABEL.fullmatch(h.strip())]
    types = [_OTHER.fullmatch(row.get(kind, "").strip()) for row in book.get("survey", ())]
    for name in dict.fromkeys(found[1] for found in types if found):
        rows = [row for row in book.get("choices", ()) if row.get(listed) == name]
        if rows and labels and all(row.get(named) != "other" for row in rows):
            said = {heading: _in_language(heading, others)[0] for heading in labels}
            book["choices"].append({listed: name, named: "other", **said})


def _heading(book: dict[str, Any], sheet: str, name: str) -> str:
    """`name` as the sheet spells it: with capitals, with a space for `_`."""
    spelt = {"_".join(heading.lower().split()): heading for heading in _headed(book, sheet)}
    return spelt.get(name, name)


def _headed(book: dict[str, Any], sheet: str) -> list[str]:
    return list(book.get(f"{sheet}_header", [{}])[0])


def _other_questions(xform: str, others: Others) -> str:
    """The question after it comes from pyxform in English too, and in one language only."""
    paths = re.findall(_ASKED, xform)
    if "</translation>" not in xform:
        return re.sub(_ASKED, rf'<input ref="\1"><label>{others["fr"][1]}</label>', xform)

    def told(found: "re.Match[str]") -> str:
        words = _in_language(found[1], others)[1]
        texts = (f'<text id="{path}:label"><value>{words}</value></text>' for path in paths)
        return f"{found[0][: -len(_END)]}{''.join(texts)}{_END}"

    xform = re.sub(_ASKED, r"""<input ref="\1"><label ref="jr:itext('\1:label')"/>""", xform)
    return re.sub(rf'<translation[^>]* lang="([^"]*)".*?{_END}', told, xform, flags=re.S)


def _in_language(heading: str, others: Others) -> list[str]:
    """The words for `label::English (en)`, `English (en)` or `en`; French where it says none."""
    said = heading.rpartition("::")[2].strip()
    code = re.search(r"\(\s*([\w-]+)\s*\)$", said)
    return others.get(code[1] if code else said, others["fr"])


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
