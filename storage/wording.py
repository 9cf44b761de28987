"""Words of an idea in the form in which ideas are compared: what two residents wrote alike.

Rules:
1. Lower case, without accents, without what French cuts off (l', qu'), one letter where two are
   the same: misspelling those is what happens most.
2. An idea keeps whole words; who asks brings stems, so that a plural or a feminine is found.
3. Words that say nothing (common_words.txt) are not asked for; words that mean nearly the same
   (alike_words.txt) are asked for too, and count for less.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from conversations.incoming import fold

MOST_CHARACTERS = 4_000
"""Of an idea and of a question: nothing behind that is looked at."""

_CUT_OFF = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'")
_WORD = re.compile(r"[^\W_]+")
_DOUBLE = re.compile(r"([^\W\d_])\1")
_LEAST = 3
"""A trigram is the shortest that can be found; shorter words are found whole, with their spaces."""
_STEM = 4
_ENDINGS = """
    issement issements ement ements ation ations ition itions ateur ateurs atrice atrices euse
    euses eur eurs ent ents ant ants ante antes ais ait aient ons ez er es e ee ees i is ie ies
    ite ites iste istes age ages ique iques able ables aire aires al ale ales aux eux el ele eles
    if ifs ive ives s x
""".split()  # noqa: SIM905 (thirty lines of quotation marks otherwise)
_LONGEST_FIRST = sorted(_ENDINGS, key=len, reverse=True)


def words(text: str) -> list[str]:
    """Every word of `text`, folded, in its order."""
    return _WORD.findall(_DOUBLE.sub(r"\1", _CUT_OFF.sub(" ", fold(text[:MOST_CHARACTERS]))))


def kept(text: str) -> str:
    """`text` as the index keeps it: a space before and after each word."""
    return f" {' '.join(words(text))} "


def stem(word: str) -> str:
    """What stays of `word` whatever its number, gender or tense; rough, but always the same."""
    for ending in _LONGEST_FIRST:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word.removesuffix(ending)
    return word


def stems(text: str) -> Counter[str]:
    """The stems of `text` that say something, and how often."""
    common = _common()
    return Counter(stem(word) for word in words(text) if len(word) > 1 and word not in common)


def alike(one: str) -> frozenset[str]:
    """Stems of words that mean nearly the same as the stem `one`."""
    return _alike().get(one, frozenset())


def pattern(one: str) -> str:
    """What must stand in a kept text: words that begin so, or a short word as it is."""
    return f" {one}" if len(one) >= _LEAST else f" {one} "


@cache
def _common() -> frozenset[str]:
    return frozenset(word for line in _lines("common_words.txt") for word in words(line))


@cache
def _alike() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _lines("alike_words.txt"):
        group = {stem(word) for word in words(line)}
        for one in group:
            found.setdefault(one, set()).update(group - {one})
    return {one: frozenset(others) for one, others in found.items()}


def _lines(name: str) -> Iterator[str]:
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))
