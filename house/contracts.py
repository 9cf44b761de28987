"""The import contracts, made for what exists and checked by import-linter."""

import configparser
import subprocess
import sys
from collections.abc import Iterable, Iterator
from io import StringIO
from pathlib import Path

from house.finding import Finding

FLOORS = ("bot", "storage", "conversations")
ROOMS = (
    "people",
    "team",
    "surveys",
    "ideas",
    "requests",
    "helping",
    "outings",
    "meetings",
    "voting",
    "announcements",
    "indicators",
)
"""A new room is one more word here, and stands on every floor under this name."""

HALL = {"conversations": {"questions", "texts"}, "storage": {"migrations"}}
"""The folders of a floor that are not rooms."""

_WORLD = """
asyncio concurrent multiprocessing threading subprocess signal sched queue time random secrets
os pathlib io tempfile shutil glob fileinput mmap socket ssl http ftplib smtplib sqlite3 dbm
shelve pickle importlib ctypes logging locale getpass platform aiosqlite aiohttp httpx telegram
xlsxwriter openpyxl uvloop
apscheduler fluent starlette uvicorn prometheus_client jinja2 pyxform rich dotenv
""".split()  # noqa: SIM905 (thirty lines of quotation marks otherwise)
_DATABASE = ["aiosqlite", "sqlite3"]
_OUTSIDE = ["telegram", "aiohttp", "httpx", "apscheduler", "fluent", "starlette", "uvicorn"]
_OUTSIDE += ["prometheus_client", "uvloop"]

Contract = dict[str, str | list[str]]


def contracts(root: Path) -> list[Contract]:
    """Every contract that has something to say about the modules below `root`."""
    floors = there(root, FLOORS)
    return [
        *_layers("imports go down: bot, storage, conversations", floors),
        *_forbid("conversations touch nothing of the world", there(root, FLOORS[2:]), _WORLD),
        *_apart(root, "conversations"),
        *_apart(root, "storage"),
        *_only(root, "bot.telegram", "telegram"),
        *_only(root, "bot.clock", "apscheduler"),
        *_forbid("only storage knows the database", there(root, FLOORS[:1]), _DATABASE),
        *_forbid("storage sends nothing", there(root, FLOORS[1:2]), _OUTSIDE),
        *_simulator(root),
    ]


def strange_rooms(root: Path) -> Iterator[Finding]:
    """Folders that are neither a listed room nor a listed part of the hall."""
    for floor, hall in HALL.items():
        for folder in sorted(path.parent for path in (root / floor).glob("*/__init__.py")):
            if folder.name not in hall and folder.name not in ROOMS:
                said = "a room nobody listed: add it to ROOMS in house/contracts.py."
                yield Finding(f"{floor}/{folder.name}", 1, said)


def _layers(name: str, floors: list[str]) -> Iterator[Contract]:
    if len(floors) > 1:
        yield {"name": name, "type": "layers", "layers": floors}


def _forbid(name: str, sources: list[str], forbidden: list[str]) -> Iterator[Contract]:
    if sources:
        yield {
            "name": name,
            "type": "forbidden",
            "source_modules": sources,
            "forbidden_modules": forbidden,
            # Each module answers for its own imports; what those import is theirs.
            "allow_indirect_imports": "True",
        }


def _apart(root: Path, floor: str) -> Iterator[Contract]:
    rooms = there(root, [f"{floor}.{room}" for room in ROOMS])
    if len(rooms) > 1:
        yield {"name": f"rooms of {floor} are apart", "type": "independence", "modules": rooms}


def _only(root: Path, home: str, package: str) -> Iterator[Contract]:
    floor = home.partition(".")[0]
    others = [module for module in children(root, floor) if module != home]
    return _forbid(f"only {home} imports {package}", others, [package])


def _simulator(root: Path) -> Iterator[Contract]:
    others = [module for module in children(root, "bot") if module != "bot.simulator"]
    ours = [*others, *there(root, FLOORS[1:]), "telegram"]
    return _forbid("the simulator is no piece of us", there(root, ["bot.simulator"]), ours)


def children(root: Path, floor: str) -> list[str]:
    """The modules and packages that stand directly in a floor."""
    names = {path.stem for path in (root / floor).glob("*.py")} - {"__init__"}
    names |= {path.parent.name for path in (root / floor).glob("*/__init__.py")}
    return sorted(f"{floor}.{name}" for name in names)


def there(root: Path, modules: Iterable[str]) -> list[str]:
    """Those of `modules` that exist already."""
    places = {module: root.joinpath(*module.split(".")) for module in modules}
    return [
        module
        for module, place in places.items()
        if (place / "__init__.py").exists() or place.with_suffix(".py").exists()
    ]


def written(root: Path) -> str:
    """The contracts in import-linter's own language."""
    file = configparser.ConfigParser()
    roots = "\n".join(["", *there(root, FLOORS)])
    file["importlinter"] = {"root_packages": roots, "include_external_packages": "True"}
    for number, contract in enumerate(contracts(root)):
        file[f"importlinter:contract:{number}"] = {
            key: value if isinstance(value, str) else "\n".join(["", *value])
            for key, value in contract.items()
        }
    text = StringIO()
    file.write(text)
    return text.getvalue()


def broken(root: Path) -> str:
    """What import-linter says of the tree below `root`; nothing if every contract is kept."""
    target = root / "build" / "importlinter.ini"
    target.parent.mkdir(exist_ok=True)
    target.write_text(written(root), encoding="utf-8")
    program = Path(sys.executable).parent / "lint-imports"
    said = subprocess.run(
        [program, "--no-logo", "--no-cache", "--config", target],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    return f"{said.stdout}{said.stderr}" if said.returncode else ""


def main() -> int:
    """Check the tree here; 1 and the broken contracts if there are any."""
    said = broken(Path.cwd())
    if said:
        print(said)
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
