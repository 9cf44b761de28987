"""What a text is noticed for: numbers and addresses of people, links, rude words.

Rules:
1. Nothing is refused and nothing is erased for it: its author is asked, the review is told.
2. What may be public anyway (a web page) is not masked.
"""

import re

from conversations.incoming import fold

EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
PHONE = re.compile(
    r"(?<![\d+])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\)[ .-]?)?|0)[1-9](?:[ .-]?\d\d){4}(?!\d)"
)
LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
LONGEST_WORD = 40
"""Characters: what has more of them and no space is no word."""
HIDDEN = "[…]"
"""What stands where something personal was."""

# Whole words, lower case and without accents; a town may be angry, a person is not to be insulted.
_WORDS = """
connard connards connarde connasse connasses conne connes salope salopes salaud salauds pute putes
putain encule encules enculer batard batards pd pedes pede tapette tapettes gouine negre negres
bougnoule bougnoules youpin youpins bicot bicots racaille racailles merde merdes merdique debile
debiles abruti abrutis abrutie idiot idiots cretin cretins imbecile imbeciles fdp ntm tg niquer
nique bitch fuck fucking asshole bastard cunt whore
كلب كلاب حمار حمير شرموطة قحبة عاهرة"""
RUDE: frozenset[str] = frozenset(_WORDS.split())


def phones_in(text: str) -> tuple[str, ...]:
    """The telephone numbers, as they were written."""
    return tuple(found.group() for found in PHONE.finditer(text))


def emails_in(text: str) -> tuple[str, ...]:
    """The e-mail addresses, as they were written."""
    return tuple(found.group() for found in EMAIL.finditer(text))


def personal_in(text: str) -> tuple[str, ...]:
    """Everything by which somebody may be reached."""
    return (*phones_in(text), *emails_in(text))


def personal_words(text: str) -> str:
    """The same, one after the other, to be shown to whoever wrote them."""
    return " ".join(personal_in(text))


def masked(text: str) -> str:
    """`text` without what would lead to a person."""
    return PHONE.sub(HIDDEN, EMAIL.sub(HIDDEN, text))


def only_links(text: str) -> bool:
    """Whether nothing is said but the address of a page."""
    return bool(LINK.search(text)) and not re.search(r"\w", LINK.sub("", text))


def is_rude(text: str) -> bool:
    """Whether a word is there that insults."""
    words = set(re.findall(r"\w+", fold(text)))
    return not words.isdisjoint(RUDE)


def is_short(text: str, most: int) -> bool:
    """Whether there are fewer than `most` characters, or one word only, be it a long one."""
    return 0 < len(text) < most or (len(text) < LONGEST_WORD and len(text.split()) == 1)


def flags_of(text: str, *, short: int = 0) -> tuple[str, ...]:
    """What the review should look at: codes of `idea-flag-...`."""
    noticed = (
        ("links", bool(LINK.search(text))),
        ("phone", bool(PHONE.search(text))),
        ("email", bool(EMAIL.search(text))),
        ("rude", is_rude(text)),
        ("short", bool(short) and is_short(text, short)),
    )
    return tuple(name for name, is_so in noticed if is_so)
