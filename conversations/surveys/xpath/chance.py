"""Chance without dice: everything random in a form follows from the interview's seed."""

import hashlib
import math
from collections.abc import Sequence
from uuid import UUID

from conversations.surveys.xpath.values import Node, Nodes

_MODULUS = 2_147_483_647
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def _digest(seed: str, site: str) -> bytes:
    return hashlib.sha256(f"{seed}\n{site}".encode(errors="replace")).digest()


def fraction(seed: str, site: str) -> float:
    """A number from 0 to below 1, the same whenever it is asked for at this `site`."""
    return int.from_bytes(_digest(seed, site)[:6]) / 2**48


def unique_id(seed: str, site: str, length: float | None = None) -> str:
    """A version 4 UUID, or `length` (at most 100) letters and digits."""
    digest = _digest(seed, site)
    if length is None:
        return str(UUID(bytes=digest[:16], version=4))
    count = int(max(0.0, min(100.0, length))) if length == length else 0
    number = int.from_bytes(digest + _digest(seed, site + "+") + _digest(seed, site + "++"))
    return "".join(_DIGITS[number // 36**index % 36] for index in range(count))


def shuffled(nodes: Sequence[Node], seed: float) -> Nodes:
    """`nodes` in the order that ODK XForms' randomize() gives with `seed`.

    Fisher-Yates, from the inside out, over the generator of Park and Miller: the same order as
    in JavaRosa and Enketo.
    """
    state = int(math.fmod(seed, _MODULUS)) if math.isfinite(seed) else 0
    state = state if state > 0 else state + _MODULUS - 1
    shuffled: list[Node] = []
    for index, node in enumerate(nodes):
        state = state * 16_807 % _MODULUS
        other = int((state - 1) / (_MODULUS - 1) * (index + 1))
        shuffled.append(node)
        shuffled[index], shuffled[other] = shuffled[other], node
    return tuple(shuffled)
