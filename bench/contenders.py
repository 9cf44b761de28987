"""The bots that run against each other: how each is started and what residents say to it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import ours
from bench.script import SLUG, Step, consultation, echoes

OPENING = f"/survey {SLUG}"
Prepare = Callable[[Path, int], Awaitable[None]]
Check = Callable[[Path, Sequence[int]], Awaitable[None]]


async def _nothing(_folder: Path, _of: object) -> None:
    """Nothing to prepare, nothing to check."""


@dataclass(frozen=True)
class Contender:
    """One bot; `prepare` is told how many residents will come, `check` who has a receipt."""

    name: str
    args: tuple[str, ...]
    script: tuple[Step, ...]
    env: Callable[[Path], dict[str, str]]
    prepare: Prepare = _nothing
    check: Check = _nothing


def _pickle(every: int) -> Callable[[Path], dict[str, str]]:
    return lambda folder: {"PICKLE_FILE": str(folder / "kept"), "PICKLE_EVERY": str(every)}


OURS = Contender(
    "portevoix",
    ("-m", "bot", "run"),
    consultation(OPENING),
    ours.environment,
    ours.prepare,
    ours.check,
)
ECHO = Contender("ptb_echo", ("-m", "bench.peers.echo"), echoes(), lambda _folder: {})
CONVERSATION = Contender(
    "ptb_conversationhandler",
    ("-m", "bench.peers.conversation"),
    consultation(OPENING),
    _pickle(60),
)
EVERY_SECOND = Contender(
    "ptb_conversationhandler_1s",
    ("-m", "bench.peers.conversation"),
    consultation(OPENING),
    _pickle(1),
)
PEERS = (ECHO, CONVERSATION)
ALL = {one.name: one for one in (OURS, ECHO, CONVERSATION, EVERY_SECOND)}
