"""What a check finds, and the files it looks at."""

import ast
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple


class Finding(NamedTuple):
    """One thing to mend, where an editor can jump to it."""

    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"


class Source(NamedTuple):
    """One text file of the tree: its path from the top, and what stands in it."""

    file: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return _parsed(self.text)

    def within(self, *folders: str) -> bool:
        return self.file.split("/")[0] in folders


@lru_cache(maxsize=2)
def _parsed(text: str) -> ast.Module:
    """The tree of a file, once for all the checks that look at it one after the other."""
    return ast.parse(text)


def sources(root: Path) -> list[Source]:
    """Every text file that git has or would add; what is not text is passed over."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    # A tree unpacked without git is checked as well, by what it holds.
    names = listed.stdout.splitlines() if listed.returncode == 0 else _walked(root)
    return [source for name in sorted(names) if (source := _read(root, name))]


def _walked(root: Path) -> list[str]:
    paths = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    hidden = (".venv", ".git", "build", "data", "__pycache__", ".mypy_cache", ".ruff_cache")
    return [path.as_posix() for path in paths if not set(path.parts) & set(hidden)]


def _read(root: Path, name: str) -> Source | None:
    try:
        return Source(name, (root / name).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None
