"""In which language a text seems to be written: enough to notice a reader who could not read it.

Only what is common and unmistakable counts; a short or mixed text is in no language at all.
"""

import re

from conversations.incoming import fold

_ARABIC = re.compile("[\u0621-\u064a]")
_LATIN = re.compile("[a-z]")
_FRENCH = """
le la les des du une est vous nous pour dans avec sur votre vos qui que pas il elle sont bonjour
merci je et au aux ce cette mais ou notre"""
_ENGLISH = """
the is are you your we for with and of to in this that not it hello thank thanks our on can will
have please at from be"""
_WORDS: dict[str, frozenset[str]] = {
    "fr": frozenset(_FRENCH.split()),
    "en": frozenset(_ENGLISH.split()),
}
LEAST = 2
"""Words of a language that must be there before we say that it is that one."""


def written_in(text: str) -> str:
    """`fr`, `en`, `ar`; '' when one cannot tell."""
    # Addresses are in no language. A pattern for them would look at a long word again and again.
    folded = " ".join(one for one in fold(text).split(" ") if not ("@" in one or "://" in one))
    arabic, latin = len(_ARABIC.findall(folded)), len(_LATIN.findall(folded))
    if arabic > latin:
        return "ar"
    words = re.findall(r"[a-z]+", folded)
    counts = {tongue: sum(w in known for w in words) for tongue, known in _WORDS.items()}
    best = max(counts, key=lambda tongue: counts[tongue])
    others = max(count for tongue, count in counts.items() if tongue != best)
    return best if counts[best] >= LEAST and counts[best] > others else ""


def differs(text: str, locale: str) -> str:
    """The language `text` seems to be in, where a reader of `locale` may not read it; else ''."""
    written = written_in(text)
    return "" if written == locale.split("-")[0] else written
