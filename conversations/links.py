"""Deep links that are worth a key: their secret half is hashed before anything is stored.

`t.me/<bot>?start=invite_<token>` reaches a talk as `invite_<digest>`: the tables, the trays and
the talks know the digest only, and typing a digest does not open what its token would.
"""

from base64 import b32encode
from dataclasses import dataclass
from hashlib import sha256

from conversations.known import Ask

KEYS: dict[str, str] = {"invite": "join", "draft": "approve"}
"""Links that carry a secret, and the command that each leads to."""
DIGEST_CHARACTERS = 32
"""160 bits of SHA-256 in base 32: as short as a button needs, far beyond guessing."""


def digest(token: str) -> str:
    """What is kept of `token`."""
    return b32encode(sha256(token.encode()).digest()).decode().lower()[:DIGEST_CHARACTERS]


def sealed(command: str, args: str) -> str:
    """The arguments of a typed `/command args` with the secret they may hold hashed."""
    kind, _, token = args.partition("_")
    if command == "start" and kind in KEYS:
        return f"{kind}_{digest(token)}"
    return digest(args) if args and command in KEYS.values() else args


@dataclass(frozen=True)
class TokenFor(Ask[str]):
    """A token of 160 bits for the thing called `ref`: always the same, because it is shown again.

    Whoever has the house's secret and knows `ref` can work it out: a copy of the database is
    enough. So it is for what is worth no more than what stands there anyway (a draft, a receipt),
    never for what gives a role.
    """

    ref: str


@dataclass(frozen=True)
class NewToken(Ask[str]):
    """A token of 160 bits drawn at random for `what`, once in a turn: nothing leads to it."""

    what: str
