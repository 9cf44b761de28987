"""A receipt: eight signs that stand for one thing handed in, fit to be read out on the telephone."""

from hashlib import sha256

SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without 0, 1, I and O, which are taken for one another."""


def receipt_code(secret: str) -> str:
    """The code that follows from `secret`: `K7M2-9QXF`; whoever lacks it learns nothing."""
    digest = sha256(f"{secret}/receipt".encode()).digest()
    signs = "".join(SIGNS[byte % 32] for byte in digest[:8])
    return f"{signs[:4]}-{signs[4:]}"
