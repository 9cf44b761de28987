"""The catalogues of words: every language says every Line, with exactly the variables it is given.

Fluent prints a variable's name where an argument is missing, without a word: so the Lines that
the code says are read from the code itself and compared with the catalogue.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from house.finding import Finding

COMPLETE = ("fr", "fr-simple", "en", "ar")
"""The languages of residents; staff.ftl is for the town hall, in French and English."""
STAFF = ("fr", "en")
REFERENCE = "fr"
ARABIC_FORMS = frozenset(("zero", "one", "two", "few", "many", "other"))
ANY = "[a-z0-9-]+"
_QUOTED = re.compile(f'(?<=")({ANY})(?=")')


@dataclass
class Entry:
    """One message of a catalogue: where it stands, its variables, the forms it chooses among."""

    file: str
    line: int
    variables: frozenset[str]
    text: str = ""
    """Its words, where they are plain text."""
    choices: list[frozenset[str]] = field(default_factory=list)


class _Reader(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.choices: list[frozenset[str]] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        keys = (v.key.name if isinstance(v.key, ftl.Identifier) else "" for v in node.variants)
        self.choices.append(frozenset(keys))
        self.generic_visit(node)


def read(path: Path) -> tuple[dict[str, Entry], list[Finding]]:
    """The messages of the file at `path`, and what of it is no Fluent."""
    text = path.read_text(encoding="utf-8")
    entries: dict[str, Entry] = {}
    wrong: list[Finding] = []
    for node in FluentParser().parse(text).body:
        line = text.count("\n", 0, node.span.start if node.span else 0) + 1
        if isinstance(node, ftl.Junk):
            wrong.append(Finding(str(path), line, "this is not understood as Fluent."))
        elif isinstance(node, ftl.Message):
            if node.id.name in entries:
                wrong.append(Finding(str(path), line, f"{node.id.name} stands here twice."))
            reader = _Reader()
            reader.visit(node)
            entries[node.id.name] = Entry(
                str(path), line, frozenset(reader.variables), _text(node), reader.choices
            )
    return entries, wrong


def _text(message: ftl.Message) -> str:
    parts = message.value.elements if message.value else []
    return "".join(p.value for p in parts if isinstance(p, ftl.TextElement))


def check(texts: Path, code: list[Path]) -> Iterator[Finding]:
    """Everything missing, unknown, unused or differing in the catalogues under `texts`."""
    everyone: dict[str, dict[str, Entry]] = {}
    for locale in COMPLETE:
        everyone[locale] = {}
        for path in sorted((texts / locale).glob("*.ftl")):
            entries, wrong = read(path)
            yield from wrong
            if path.stem != "staff":
                everyone[locale].update(entries)
    for locale in COMPLETE:
        yield from _compared(everyone[REFERENCE], everyone[locale], locale, texts)
    yield from _plurals(everyone["ar"])
    yield from _staff(texts)
    yield from _said(everyone[REFERENCE], code)


def _compared(
    reference: dict[str, Entry], other: dict[str, Entry], locale: str, texts: Path
) -> Iterator[Finding]:
    for name in sorted(reference.keys() - other.keys()):
        yield Finding(str(texts / locale), 1, f"{name} is missing.")
    for name in sorted(other.keys() - reference.keys()):
        entry = other[name]
        yield Finding(entry.file, entry.line, f"{name} is not in {REFERENCE}.")
    for name in sorted(reference.keys() & other.keys()):
        entry, wanted = other[name], reference[name].variables
        if entry.variables != wanted:
            told = ", ".join(sorted(entry.variables ^ wanted))
            yield Finding(entry.file, entry.line, f"{name}: its variables differ ({told}).")


def _plurals(arabic: dict[str, Entry]) -> Iterator[Finding]:
    for name, entry in arabic.items():
        for keys in entry.choices:
            if "other" in keys and keys & (ARABIC_FORMS - {"other"}) and keys != ARABIC_FORMS:
                missing = ", ".join(sorted(ARABIC_FORMS - keys))
                yield Finding(entry.file, entry.line, f"{name}: plural forms missing ({missing}).")


def _staff(texts: Path) -> Iterator[Finding]:
    both = {locale: read(texts / locale / "staff.ftl") for locale in STAFF}
    for locale in STAFF:
        yield from both[locale][1]
        yield from _compared(both[REFERENCE][0], both[locale][0], locale, texts)


@dataclass(frozen=True)
class Said:
    """One `line(...)` of the code: its name (a pattern where parts are computed) and arguments."""

    file: str
    line: int
    pattern: str
    arguments: frozenset[str] | None


def lines_said(path: Path) -> Iterator[Said]:
    """Every Line that the file at `path` makes, and every literal that may name one."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id == "line" and node.args:
            given = [k.arg for k in node.keywords]
            arguments = None if None in given else frozenset(k for k in given if k)
            yield from (
                Said(str(path), node.lineno, pattern, arguments)
                for pattern in _patterns(node.args[0])
            )


def _patterns(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield re.escape(text)
        case ast.JoinedStr(values=parts):
            texts = (re.escape(str(p.value)) if isinstance(p, ast.Constant) else ANY for p in parts)
            yield "".join(texts)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _patterns(body)
            yield from _patterns(orelse)


def _said(entries: dict[str, Entry], code: list[Path]) -> Iterator[Finding]:
    spoken: set[str] = set()
    for path in code:
        text = path.read_text(encoding="utf-8")
        spoken |= entries.keys() & set(_QUOTED.findall(text))
        for said in lines_said(path):
            names = _matching(said.pattern, entries)
            spoken |= set(names)
            if not names:
                told = re.sub(r"\\(.)", r"\1", said.pattern)
                yield Finding(said.file, said.line, f"no Line is called {told}.")
            for name in names:
                yield from _arguments(said, name, entries[name])
    for name in sorted(entries.keys() - spoken):
        entry = entries[name]
        yield Finding(entry.file, entry.line, f"{name} is never said.")


def _matching(pattern: str, entries: dict[str, Entry]) -> list[str]:
    # Most names are written out: only a computed one is looked for among them all.
    if ANY not in pattern:
        name = re.sub(r"\\(.)", r"\1", pattern)
        return [name] if name in entries else []
    return [name for name in entries if re.fullmatch(pattern, name)]


def _arguments(said: Said, name: str, entry: Entry) -> Iterator[Finding]:
    if said.arguments is None:
        return
    missing = entry.variables - said.arguments
    unknown = said.arguments - entry.variables
    # A computed name stands for several Lines: some may leave an argument unused.
    if missing or (unknown and ANY not in said.pattern):
        told = ", ".join(sorted(missing | unknown))
        yield Finding(said.file, said.line, f"{name}: wrong arguments ({told}).")
