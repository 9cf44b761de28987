"""One life of the real process, from its start to its end."""

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path

from tests.warm.bot import Forked
from tests.warm.forking import POSSIBLE

ROOT = Path(__file__).parents[2]
STOPS_WITHIN = 30.0


def free_port() -> int:
    """A port on which nobody listens just now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Bot:
    """`python -m bot run` as a process of its own; what it writes is in two files."""

    def __init__(self, process: asyncio.subprocess.Process | Forked, out: Path, log: Path) -> None:
        self._process = process
        self.out = out
        self.log = log

    @classmethod
    async def started(
        cls, settings: dict[str, str], folder: Path, name: str, *how: str, anew: bool = False
    ) -> "Bot":
        """A new life, started `how`, with `settings` as its environment and nothing else.

        Where that is possible it is forked off a process that has imported everything, unless
        `anew`.
        """
        out, log = folder / f"{name}.out", folder / f"{name}.log"
        kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        env = {**kept, "PYTHONPATH": str(ROOT), **settings}
        with out.open("wb") as stdout, log.open("wb") as stderr:
            if POSSIBLE and not anew:
                return cls(
                    await Forked.started(("run", *how), env, folder, stdout, stderr), out, log
                )
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "bot", "run", *how),
                env=env,
                cwd=folder,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
            )
        return cls(process, out, log)

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.returncode is None

    async def kill(self) -> None:
        """SIGKILL: it gets no chance to tidy up."""
        self._process.kill()
        code = await self._process.wait()
        assert code == -signal.SIGKILL, f"it ended by itself, with {code}:\n{self.said()}"

    async def frozen_for(self, seconds: float) -> None:
        """SIGSTOP, and SIGCONT after that time: to itself, no time went by."""
        self.freeze()
        await asyncio.sleep(seconds)
        self.thaw()

    def freeze(self) -> None:
        """SIGSTOP: nothing of it runs until `thaw` (a kill ends it all the same)."""
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """SIGCONT: it goes on."""
        self._process.send_signal(signal.SIGCONT)

    def memory(self) -> float:
        """Megabytes it holds now (`VmRSS`; Linux)."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        line = next(one for one in status.splitlines() if one.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024

    async def stop(self) -> None:
        """SIGTERM: it must end well, and soon."""
        assert self.alive, f"it ended by itself:\n{self.said()}"
        self._process.terminate()
        code = await self.ended(STOPS_WITHIN)
        assert code == 0, f"SIGTERM ended it with {code}:\n{self.said()}"

    async def ended(self, within: float) -> int:
        """The exit code, once it has ended by itself."""
        return await asyncio.wait_for(self._process.wait(), within)

    def said(self) -> str:
        """All that it wrote."""
        return self.out.read_text(errors="replace") + self.log.read_text(errors="replace")

    def complaints(self) -> list[str]:
        """What it wrote to stderr for people: every line that is no log record."""
        lines = self.log.read_text(errors="replace").splitlines()
        return [line for line in lines if line.strip() and not line.startswith("{")]

    async def end_now(self) -> None:
        """Leave nothing running behind a failed test."""
        if self.alive:
            self._process.kill()
            await self._process.wait()
