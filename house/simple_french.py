"""Simple French as we write it: short sentences, one idea each, words that everybody knows.

Rules:
1. A sentence has at most 12 words. A line ends a sentence; `l’avis` and `peut-elle` are one word, a
   variable is one, an emoji and a tag are none.
2. It has one idea: no semicolon, no long brackets, at most one word that joins two verbs (qui,
   que, dont, parce que…), no passive with `par`, no double negation.
3. A word is common: it, or another form of it, is frequent in French. Whatever is not stands in
   `allowed_words.txt` with the reason why it is said all the same. Capital letters spell nothing.
4. Numbers are digits, and a person is `vous`.
"""

import re
from collections.abc import Iterator
from functools import cache

from wordfreq import zipf_frequency

MOST_WORDS = 12
MOST_IN_BRACKETS = 4
COMMON = 4.0
"""Zipf's scale: once in 100,000 words, or more often."""
VARIABLE = "\ufffc"
"""Stands in a text where a variable is."""

_TAG = re.compile(r"<[^>]*>")
_ENDS = re.compile(r"(?<=[.!?…])[\s»)]+|\n|·|[.!?…]+$")
_LETTERS = "A-Za-zÀ-ÖØ-öø-ÿŒœ"
_ADDRESS = re.compile(r"(?<!\S)/[a-z_]+|\S+@\S+\.\w+|\b[\w-]+(?:\.[\w-]+)*\.(?:fr|org|eu|com)\b")
_WORD = re.compile(rf"[{_LETTERS}\d{VARIABLE}][{_LETTERS}\d{VARIABLE}’'/.,-]*")
_ELIDED = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)[’']", re.I)
_JOINING = re.compile(
    r"\b(?:qui|que|dont|lequel|laquelle|lesquels|parce que|afin|lorsque|puisque|car)\b"
    r"|\b(?:parce |lors|puis)?qu[’']",
    re.I,
)
_NOT_JOINING = re.compile(
    r"^(?:que|qui|qu[’'])\b|\best-ce qu(?:e\b|[’'])|\bplus (?:de )?\w+ que\b|\b(?:jus|quel)qu[’']",
    re.I,
)
_PASSIVE = re.compile(
    rf"\b(?:est|sont|sera|seront|était|étaient|été|être)\b(?: [{_LETTERS}]+)? "
    rf"[{_LETTERS}]+(?:é|i|u|is|it)e?s? par\b",
    re.I,
)
_NEGATION = re.compile(r"\bne\b|\bn[’']|\bsans\b|\bni\b", re.I)
_FAMILIAR = re.compile(r"\b(?:tu|toi|ton|ta|tes|t[’'])\b", re.I)
_SPELLED = re.compile(
    r"\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
    r"|vingt|trente|quarante|cinquante|soixante|cent|mille)s?\b",
    re.I,
)
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")


def wrongs(text: str, allowed: frozenset[str] = frozenset()) -> Iterator[str]:
    """What is not simple in `text`, a sentence of ours for each; `allowed` words are lower case."""
    for sentence in sentences(text):
        yield from _of_sentence(sentence, allowed)


def sentences(text: str) -> list[str]:
    """The sentences of `text`, without tags, bullets and emojis."""
    bare = _TAG.sub("", text).replace("\u00a0", " ").replace("\u202f", " ")
    parts = (part.strip(" •–»«") for part in _ENDS.split(bare))
    return [part for part in parts if _WORD.search(part)]


def words(sentence: str) -> list[str]:
    """The words that a reader has to read; a mark inside (`peut-elle`, `3,5`) ends none."""
    return [found.group().rstrip(".,-’'/") for found in _WORD.finditer(_ADDRESS.sub("1", sentence))]


def _of_sentence(sentence: str, allowed: frozenset[str]) -> Iterator[str]:
    told = sentence.replace(VARIABLE, "{}")
    count = len(words(sentence))
    if count > MOST_WORDS:
        yield f"{count} words, at most {MOST_WORDS}: {told}"
    for rule in (_two_ideas, _other_wrongs):
        for said in rule(sentence):
            yield f"{said}: {told}"
    for word in _rare(sentence, allowed):
        yield f"{word!r} is not a common word: {told}"


def _two_ideas(sentence: str) -> Iterator[str]:
    if ";" in sentence:
        yield "a semicolon"
    if any(len(words(part)) > MOST_IN_BRACKETS for part in re.findall(r"\(([^)]*)", sentence)):
        yield f"more than {MOST_IN_BRACKETS} words in brackets"
    if len(_JOINING.findall(_NOT_JOINING.sub("", sentence))) > 1:
        yield "more than one idea"
    if _PASSIVE.search(sentence):
        yield "a passive with par"
    if len(_NEGATION.findall(sentence)) > 1:
        yield "a double negation"


def _other_wrongs(sentence: str) -> Iterator[str]:
    if _SPELLED.search(sentence):
        yield "a number in letters"
    if _FAMILIAR.search(sentence):
        yield "tu instead of vous"


def _rare(sentence: str, allowed: frozenset[str]) -> Iterator[str]:
    return (word for word in rare_words(sentence) if word.lower() not in allowed)


def rare_words(sentence: str) -> Iterator[str]:
    """The words of `sentence` that not everybody knows."""
    plain = _ELIDED.sub(" ", _ADDRESS.sub(" ", sentence).replace("’hui", "hui"))
    for word in re.findall(rf"(?<![{_LETTERS}\d])[{_LETTERS}]+", plain):
        if _CAPITALS.fullmatch(word) or not is_common(word.lower()):
            yield word


@cache
def is_common(word: str) -> bool:
    """Whether `word`, or the form of it that stands in a dictionary, is frequent."""
    return len(word) == 1 or any(zipf_frequency(f, "fr", "small") >= COMMON for f in _forms(word))


_ENDINGS = (
    (r"[sx]$", ("",)),
    (r"ée?s?$", ("er",)),
    (r"[iu]e?s?$", ("ir", "re", "i", "u")),
    (r"(?:ez|ons)$", ("er", "ir", "re", "e")),
    (r"(?:e|es|ent|ant)$", ("er", "re")),
    (r"(?:issez|issons|issent|it)$", ("ir",)),
    (r"(?:evez|evons|evrez|evra|oivent|oit)$", ("evoir",)),
    (r"(?:sez|sons|vez|vons|sent|vent)$", ("re",)),
    (r"er(?:ez|ons|ont|a|ai)$", ("er",)),
    (r"ir(?:ez|ons|ont|a|ai)$", ("ir",)),
    (r"r(?:ez|ons|ont|a|ai)$", ("re",)),
    (r"(?:ve|ves)$", ("f",)),
    (r"(?:euse|euses)$", ("eux", "eur")),
    (r"(?:e|es)$", ("",)),
)
"""What is said to a person is rare in books (`touchez`); the verb itself is not."""


def _forms(word: str) -> Iterator[str]:
    yield word.replace("aujourdhui", "aujourd'hui")
    for pattern, instead in _ENDINGS:
        stem, changed = re.subn(pattern, "", word)
        if changed and len(stem) > 1:
            yield from (re.sub("ç$", "c", stem) + ending for ending in instead)
