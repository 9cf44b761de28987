"""The import contracts break when an import goes where it must not."""

from pathlib import Path

import pytest

from house.contracts import broken, strange_rooms

TREE = [
    "bot/__init__.py",
    "bot/clock.py",
    "bot/desk.py",
    "bot/simulator/__init__.py",
    "bot/telegram/__init__.py",
    "conversations/__init__.py",
    "conversations/reply.py",
    "conversations/ideas/__init__.py",
    "conversations/surveys/__init__.py",
    "storage/__init__.py",
    "storage/ideas.py",
    "storage/surveys.py",
]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for file in TREE:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text('"""A file."""\n')
    return tmp_path


GOOD = {
    "bot/desk.py": "import asyncio, storage.ideas, bot.telegram",
    "bot/telegram/__init__.py": "import telegram",
    "bot/clock.py": "import apscheduler",
    "bot/simulator/__init__.py": "import aiohttp",
    "storage/ideas.py": "import aiosqlite, conversations.ideas",
    "conversations/ideas/__init__.py": "import re, conversations.reply, pydantic",
}


def test_the_imports_of_the_design_are_kept(tree: Path) -> None:
    for file, line in GOOD.items():
        (tree / file).write_text(line + "\n")
    assert broken(tree) == ""


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("conversations/reply.py", "import storage", "imports go down"),
        ("storage/ideas.py", "import bot.desk", "imports go down"),
        ("conversations/reply.py", "import asyncio", "conversations touch nothing"),
        (
            "conversations/ideas/__init__.py",
            "from os import environ",
            "conversations touch nothing",
        ),
        ("conversations/ideas/__init__.py", "import random", "conversations touch nothing"),
        (
            "conversations/ideas/__init__.py",
            "import conversations.surveys",
            "rooms of conversations",
        ),
        ("storage/ideas.py", "import storage.surveys", "rooms of storage"),
        ("bot/desk.py", "import telegram", "only bot.telegram imports telegram"),
        ("bot/desk.py", "import apscheduler", "only bot.clock imports apscheduler"),
        ("bot/desk.py", "import sqlite3", "only storage knows the database"),
        ("storage/ideas.py", "import telegram", "storage sends nothing"),
        ("bot/simulator/__init__.py", "import bot.desk", "the simulator is no piece of us"),
        ("bot/simulator/__init__.py", "import conversations", "the simulator is no piece of us"),
    ],
)
def test_an_import_that_must_not_be(tree: Path, file: str, line: str, contract: str) -> None:
    (tree / file).write_text(line + "\n")
    said = " ".join(broken(tree).split())
    assert f"{contract}" in said
    assert "BROKEN" in said


def test_a_room_must_be_listed(tree: Path) -> None:
    assert not list(strange_rooms(tree))
    (tree / "conversations" / "gardens").mkdir()
    (tree / "conversations" / "gardens" / "__init__.py").touch()
    (found,) = strange_rooms(tree)
    assert found.file == "conversations/gardens"
