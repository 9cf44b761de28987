"""Known vulnerabilities of what we ship: `make audit` asks uv, which asks a public database.

Rules:
1. What is asked about is requirements/run.txt, to the version: names and versions leave the
   machine, nothing else.
2. Without a network there is no answer: that is said, and is neither a finding nor a pass.
"""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

PINNED = Path("requirements/run.txt")
_PROJECT = '[project]\nname = "audited"\nversion = "0"\nrequires-python = ">=3.11"\n'
_UNREACHED = re.compile(
    "error sending request|failed to fetch|dns error|connect|timed out|request failed", re.I
)
MOST_SECONDS = 300


class Unreached(Exception):
    """The database of vulnerabilities, or the index of packages, could not be asked."""


def audit(pinned: Path, service: str = "", surroundings: Mapping[str, str] | None = None) -> str:
    """What uv tells of the requirements in `pinned`; empty where it knows of no vulnerability.

    Unreached where nobody answers. `service` is another address to ask (of the OSV's kind),
    `surroundings` are variables of uv's environment.
    """
    other = ["--service-url", service] if service else []
    with TemporaryDirectory() as folder:
        (Path(folder) / "pyproject.toml").write_text(_PROJECT, encoding="utf-8")
        env = {**os.environ, "UV_NO_PROGRESS": "1", "UV_HTTP_RETRIES": "1", **(surroundings or {})}
        locked = _uv(folder, env, "add", "--quiet", "--no-sync", "-r", str(pinned.resolve()))
        if locked.returncode:
            raise _trouble(locked)
        asked = _uv(folder, env, "audit", "--frozen", "--preview-features", "audit-command", *other)
    if asked.returncode == 0:
        return ""
    if not asked.stdout.strip():
        raise _trouble(asked)
    return asked.stdout


def _uv(folder: str, env: Mapping[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    uv = Path(sys.executable).parent / "uv"
    return subprocess.run(
        [uv, *words],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=MOST_SECONDS,
    )


def _trouble(done: subprocess.CompletedProcess[str]) -> Exception:
    """No network, or something that must be looked at."""
    said = done.stderr.strip()
    return Unreached(said.splitlines()[-1]) if _UNREACHED.search(said) else RuntimeError(said)


def main() -> int:
    """1 and what is known where something is; 0 with a line that says so where nobody answers."""
    try:
        told = audit(PINNED)
    except Unreached as why:
        print(f"audit SKIPPED, nobody answers: {why}", file=sys.stderr)
        return 0
    print(told or "audit: no known vulnerability in requirements/run.txt.")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
