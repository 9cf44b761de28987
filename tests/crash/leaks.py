"""Searches everything the bot wrote for what must never be written (fault 27)."""

from collections.abc import Sequence

from tests.crash.meaning import Meaning
from tests.crash.process import Bot


def leaks(lives: Sequence[Bot], token: str, meant: Sequence[Meaning]) -> list[str]:
    """What was found where: kinds of secrets, not the secrets."""
    secrets = {"the token": [token, token.partition(":")[2]]}
    secrets["somebody's number at Telegram"] = [str(one.id) for one in meant]
    secrets["what somebody typed"] = [marker for one in meant for marker in one.typed]
    return [
        f"{kind} in {life.log.name}"
        for life in lives
        for said in [life.said()]
        for kind, values in secrets.items()
        if any(value in said for value in values)
    ]
