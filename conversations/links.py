"""Deep links that are worth a key: their secret half is hashed before anything is stored.

`t.me/<bot>?start=invite_<token>` reaches a talk as `invite_<digest>`: the tables, the trays and
the talks know the digest only, and typing a digest does not open what its token would.
"""

import re
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


def with_key(onward: str, wanted: str) -> str:
    """What somebody who came for `onward` is shown once they are through the welcome, if they ask
    for `wanted` on the way: an invitation is not lost, and what they asked for comes after it."""
    key = _invitation(onward)
    return f"{key} {wanted}" if key and not _invitation(wanted) else wanted


def _invitation(command: str) -> str:
    """The command that opens the invitation which `command` is; empty: it is none."""
    found = re.match(r"(?:start invite_|join )([^ ]+)", command)
    return f"join {found[1]}" if found else ""


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
