"""What is random in the house, made repeatable: the same seed draws the same ids and keys."""

import random
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from bot.surveys import checker


@contextmanager
def fated(seed: int | str) -> Iterator[None]:
    """Inside, the house draws its ids and keys by the seed; `token_hex` is all it draws with."""
    dice, before = random.Random(seed), secrets.token_hex
    secrets.token_hex = lambda n=None: dice.randbytes(n or 32).hex()
    try:
        yield
    finally:
        secrets.token_hex = before


@contextmanager
def checked_once() -> Iterator[None]:
    """Inside, a spreadsheet that was checked is not checked again: the same file, the same."""
    before, checker.looked_at = checker.looked_at, _looked_at
    try:
        yield
    finally:
        checker.looked_at = before


_looked_at = cache(checker.looked_at)
