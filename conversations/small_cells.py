"""Small cells: one guard for every figure about people, in the chat, a command or a file.

Rules:
1. No count of fewer than 11 people is told. What is told instead looks the same for none and ten.
"""

SMALLEST = 11


def enough(people: int) -> bool:
    """Whether so many people hide each other."""
    return people >= SMALLEST


def shown(people: int) -> int | None:
    """The count as it may be told; None: "fewer than 11"."""
    return people if enough(people) else None
