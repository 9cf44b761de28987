"""Words of the law, each with one line that explains it."""

from typing import Literal, get_args

from conversations.voting.advice import Code

Term = Literal["census", "lists", "proxy", "late", "eu_lists", "rounds"]
TERMS: tuple[Term, ...] = get_args(Term)
TERMS_OF: dict[Code, tuple[Term, ...]] = {
    "census": ("census",),
    "census_ask": ("census",),
    "census_done": ("census",),
    "state": ("lists",),
    "request": ("lists",),
    "check": ("lists",),
    "between": ("rounds",),
    "late": ("late",),
    "eu": ("eu_lists",),
    "proxy": ("proxy",),
}
"""Which words a point uses."""
