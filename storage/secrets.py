"""Secrets of the house itself, made at random on first use."""

import hmac
import secrets
from base64 import b32encode
from hashlib import sha256

from conversations.links import NewToken, TokenFor
from storage.db import Db

TOKENS = "tokens"
"""The name of the secret that the tokens of drafts and receipts are made of."""


async def secret(db: Db, name: str) -> bytes:
    """The secret called `name`, the same for as long as this database lives."""
    await db.run(
        "INSERT INTO secrets (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING",
        {"name": name, "value": secrets.token_hex(32)},
    )
    row = await db.one("SELECT value FROM secrets WHERE name = :name", {"name": name})
    if row is None:
        raise LookupError(name)
    return bytes.fromhex(row[0])


async def new_token(_db: Db, _ask: NewToken) -> str:
    """Drawn at random; nothing that is stored leads to it."""
    return secrets.token_hex(20)


async def token_for(db: Db, ask: TokenFor) -> str:
    """The token of one thing: 160 bits in base 32."""
    keyed = hmac.new(await secret(db, TOKENS), ask.ref.encode(), sha256).digest()
    return b32encode(keyed[:20]).decode().lower()
