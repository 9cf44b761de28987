"""The questions of consent, each asked on its own, wherever they are asked."""

from conversations.questions.asking import choice
from conversations.reply import Line, Row, line
from conversations.who import Purpose


def consent_question(purpose: Purpose, n: int, of: int) -> Line:
    """The question of consent to `purpose`, the `n`th of so many."""
    return line(f"consent-{purpose.replace('_', '-')}", n=n, of=of)


def yes_no() -> tuple[Row, ...]:
    """Yes and no side by side, neither of them chosen."""
    return ((choice(line("button-yes"), "y"), choice(line("button-no"), "n")),)
