"""A receipt: eight signs that stand for one thing handed in, fit to be read out aloud."""

from hashlib import sha256

SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without 0, 1, I and O, which are taken for one another."""


def receipt_code(secret: str) -> str:
    """The code that follows from `secret`: `K7M2-9QXF`; whoever lacks it learns nothing."""
    digest = sha256(f"{secret}/receipt".encode()).digest()
    signs = "".join(SIGNS[byte % 32] for byte in digest[:8])
    return f"{signs[:4]}-{signs[4:]}"


def as_given(code: str) -> str:
    """A code as it was given, however it was typed: `k7m2 9qxf` is `K7M2-9QXF`."""
    signs = "".join(sign for sign in code.upper() if sign.isalnum())
    return f"{signs[:4]}-{signs[4:]}" if len(signs) > 4 else signs
