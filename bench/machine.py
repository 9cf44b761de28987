"""Processes of the bench: started on a core of their own, watched, ended."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
SERVER_CORE, BOT_CORE = 0, 1


def cores() -> tuple[int, int]:
    """A core for the server and one for the bot; the same one where there is only one."""
    if not hasattr(os, "sched_getaffinity"):
        return SERVER_CORE, BOT_CORE
    there = sorted(os.sched_getaffinity(0))
    return there[0], there[-1]


def _pin(pid: int, core: int) -> None:
    """Before Python is up, hence before it has threads: they inherit it."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(pid, {core})


@contextmanager
def running(
    args: Sequence[str],
    core: int,
    env: Mapping[str, str],
    folder: Path,
    python: str = sys.executable,
) -> Iterator[subprocess.Popen[str]]:
    """`python args...` on `core`, in `folder`; killed at the end, as a power cut would."""
    base = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    log = (folder / "said.log").open("a")
    process = subprocess.Popen(
        [python, *args],
        cwd=folder,
        env={**base, "PYTHONPATH": str(ROOT), **env},
        stdout=subprocess.PIPE if args[1] == "bench.server" else log,
        stderr=log,
        text=True,
    )
    _pin(process.pid, core)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        log.close()
        if process.stdout is not None:
            process.stdout.close()


def peak_memory_mb(pid: int) -> float:
    """The most memory the process ever had (where /proc tells), or has now."""
    status = Path(f"/proc/{pid}/status")
    if status.exists():
        words = status.read_text().split()
        return int(words[words.index("VmHWM:") + 1]) / 1024
    return int(subprocess.check_output(["ps", "-o", "rss=", "-p", str(pid)])) / 1024


def memory_mb(pid: int) -> float:
    """The memory the process has now (where /proc does not tell: see `peak_memory_mb`)."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return peak_memory_mb(pid)
    words = status.read_text().split()
    return int(words[words.index("VmRSS:") + 1]) / 1024


def own_memory_mb(pid: int) -> float:
    """The memory that no file is behind, hence no other process shares (where /proc tells)."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return memory_mb(pid)
    words = status.read_text().split()
    return int(words[words.index("RssAnon:") + 1]) / 1024


def cpu_seconds(pid: int) -> float:
    """Processor time the process has used; what a noisy neighbour changes least."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.exists():
        return 0.0
    after_name = stat.read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")
