"""The catalogues of simple French are read by everybody: every sentence in them is tried."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from house.finding import Finding
from house.simple_french import VARIABLE, rare_words, sentences, wrongs

_LISTED = re.compile(r"(?P<words>[^#]+)#(?P<reason>.+)")
_CITY = re.compile(r'(?m)^fr-simple = "(.*)"$')


def check(texts: Path, allowed: Path, city: Path) -> Iterator[Finding]:
    """What is not simple under `texts` or in the sample city, and what is amiss in `allowed`."""
    listed, wrong = allowances(allowed)
    yield from wrong
    words = frozenset(listed)
    rare: set[str] = set()
    for file, line, name, text in _everything(texts, city):
        rare |= {word.lower() for part in sentences(text) for word in rare_words(part)}
        yield from (Finding(str(file), line, f"{name}: {said}") for said in wrongs(text, words))
    for word in sorted(words - rare):
        yield Finding(str(allowed), listed[word], f"{word!r} needs no leave: nobody says it.")


def _everything(texts: Path, city: Path) -> Iterator[tuple[Path, int, str, str]]:
    for path in sorted((texts / "fr-simple").glob("*.ftl")):
        for line, name, text in spoken(path.read_text(encoding="utf-8")):
            yield path, line, name, text
    said = city.read_text(encoding="utf-8")
    for found in _CITY.finditer(said):
        yield city, said.count("\n", 0, found.start()) + 1, "fr-simple", found[1]


def allowances(path: Path) -> tuple[dict[str, int], list[Finding]]:
    """The words listed in the file at `path` with their lines, and lines that give no reason."""
    found: dict[str, int] = {}
    wrong: list[Finding] = []
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        listed = _LISTED.fullmatch(row)
        if listed and listed["words"].strip() and listed["reason"].strip():
            found |= dict.fromkeys(listed["words"].lower().split(), number)
        elif row.strip() and not row.startswith("#"):
            wrong.append(Finding(str(path), number, "a word is allowed with a reason: word # why."))
    return found, wrong


def spoken(text: str) -> Iterator[tuple[int, str, str]]:
    """Every message of a catalogue: its line, its name, and each wording it may take."""
    for node in FluentParser().parse(text).body:
        if isinstance(node, ftl.Message) and node.value is not None:
            line = text.count("\n", 0, node.id.span.start if node.id.span else 0) + 1
            for wording in dict.fromkeys(_wordings(node.value)):
                yield line, node.id.name, wording


def _wordings(pattern: ftl.Pattern) -> Iterator[str]:
    """The pattern as it may read, with each variant once; a variable is a mark."""
    parts = [list(_readings(element)) for element in pattern.elements]
    longest = max((len(part) for part in parts), default=1)
    if all(len(part) in (1, longest) for part in parts):
        yield from ("".join(part[n % len(part)] for part in parts) for n in range(longest))
    else:
        yield from ("".join(chosen) for chosen in product(*parts))


def _readings(element: ftl.TextElement | ftl.Placeable) -> Iterator[str]:
    if isinstance(element, ftl.TextElement):
        yield element.value
    elif isinstance(element.expression, ftl.SelectExpression):
        for variant in element.expression.variants:
            yield from _wordings(variant.value)
    elif isinstance(element.expression, ftl.StringLiteral):
        yield element.expression.value
    else:
        yield VARIABLE
