"""The bots that run against each other: how each is started and what residents say to it."""

import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import ours
from bench.machine import ROOT
from bench.turns import consultation, idea, meeting, script
from bench.turns.script import SLUG, Step

OPENING = f"/survey {SLUG}"
PEERS_PYTHON = ROOT / ".venv-peers" / "bin" / "python"
"""What needs other versions of our libraries is installed there, by `make bench`."""
Prepare = Callable[[Path, int], Awaitable[None]]
Check = Callable[[Path, Sequence[int]], Awaitable[None]]


async def _nothing(_folder: Path, _of: object) -> None:
    """Nothing to prepare, nothing to check."""


@dataclass(frozen=True)
class Contender:
    """One bot; `prepare` is told how many residents will come, `check` who came to the end."""

    name: str
    args: tuple[str, ...]
    script: tuple[Step, ...]
    env: Callable[[Path], dict[str, str]]
    prepare: Prepare = _nothing
    check: Check = _nothing
    python: str = sys.executable

    @property
    def installed(self) -> bool:
        """Whether there is an interpreter that has what it needs."""
        return Path(self.python).exists()


@dataclass(frozen=True)
class Stage:
    """One thing that residents do: their script with any bot, and what is ours about it."""

    name: str
    script: tuple[Step, ...]
    prepare: Prepare
    check: Check


CONSULTATION = Stage(
    "consultation", script.consultation(OPENING), consultation.prepare, consultation.check
)
RSVP = Stage("rsvp", script.rsvp(), meeting.prepare, meeting.check)
IDEA = Stage("idea", script.idea(), idea.prepare, idea.check)
STAGES = {one.name: one for one in (CONSULTATION, RSVP, IDEA)}

PORTEVOIX, ECHO, AIOGRAM = "portevoix", "ptb_echo", "aiogram_fsm"
CONVERSATION, EVERY_SECOND = "ptb_conversationhandler", "ptb_conversationhandler_1s"
PEERS = (ECHO, AIOGRAM, CONVERSATION)
NAMES = (PORTEVOIX, *PEERS, EVERY_SECOND)


def contender(name: str, stage: Stage) -> Contender:
    """The bot of that name, doing what `stage` is about."""
    if name == PORTEVOIX:
        run = ("-m", "bot", "run")
        return Contender(name, run, stage.script, ours.environment, stage.prepare, stage.check)
    if name == ECHO:
        return Contender(name, ("-m", "bench.peers.echo"), script.echoes(stage.script), _no_env)
    if name == AIOGRAM:
        args = ("-m", "bench.peers.aiogram_fsm", stage.name)
        return Contender(name, args, stage.script, _no_env, python=str(PEERS_PYTHON))
    args = ("-m", "bench.peers.conversation", stage.name)
    return Contender(name, args, stage.script, _pickle(1 if name == EVERY_SECOND else 60))


def _no_env(_folder: Path) -> dict[str, str]:
    return {}


def _pickle(every: int) -> Callable[[Path], dict[str, str]]:
    return lambda folder: {"PICKLE_FILE": str(folder / "kept"), "PICKLE_EVERY": str(every)}
