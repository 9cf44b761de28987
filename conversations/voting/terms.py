"""Words of the law, each with one line that explains it."""

from typing import Literal, get_args

from conversations.buttons import does
from conversations.reply import Button, Line, Row, line
from conversations.voting.advice import Code

Term = Literal["census", "lists", "proxy", "late", "eu_lists", "rounds", "station", "address_proof"]
TERMS: tuple[Term, ...] = get_args(Term)
TERMS_OF: dict[Code, tuple[Term, ...]] = {
    "census": ("census",),
    "census_ask": ("census",),
    "census_done": ("census",),
    "census_late": ("census",),
    "at_18": ("census",),
    "state": ("census", "lists"),
    "request": ("lists",),
    "papers": ("address_proof",),
    "moved_inside": ("station",),
    "check": ("lists", "station"),
    "left_off": ("lists",),
    "second_only": ("rounds",),
    "late": ("late",),
    "eu": ("eu_lists",),
    "old_station": ("station",),
    "proxy": ("proxy",),
    "proxy_if": ("proxy",),
    "still_there": ("proxy",),
    "parents_listed": ("proxy",),
}
"""Which words a point uses."""


def explained(*terms: Term) -> tuple[Row, ...]:
    """Their buttons, each once, two in a row."""
    words = [button(one) for one in dict.fromkeys(terms)]
    return tuple(tuple(words[at : at + 2]) for at in range(0, len(words), 2))


def button(term: Term) -> Button:
    """The button behind which it is explained."""
    return does(line(f"button-voting-term-{_name(term)}"), "vote", "term", term)


def meaning(term: Term) -> Line:
    """What it is."""
    return line(f"voting-term-{_name(term)}")


def _name(term: Term) -> str:
    return term.replace("_", "-")
