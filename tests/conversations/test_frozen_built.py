"""Values whose checks are built when the first one comes: all can be, and by many at once."""

import subprocess
import sys
from importlib import import_module

import pytest

from conversations.frozen import Frozen
from conversations.reply import Line

_MANY = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from pydantic import ValidationError
from conversations.frozen import Frozen
from conversations.house import BOOK
def kinds(of):
    return [kind for sub in of.__subclasses__() for kind in (sub, *kinds(sub))]
at_once = Barrier(8)
def refused(_):
    at_once.wait()
    count = 0
    for kind in kinds(Frozen):
        try:
            kind.model_validate({"of no value": 1})
        except ValidationError:
            count += 1
    return count
with ThreadPoolExecutor(8) as pool:
    print(len(kinds(Frozen)), *set(pool.map(refused, range(8))))
"""


def _kinds(of: type[Frozen]) -> list[type[Frozen]]:
    return [kind for sub in of.__subclasses__() for kind in (sub, *_kinds(sub))]


def test_every_value_can_be_built() -> None:
    import_module("bot.app")
    kinds = _kinds(Frozen)
    assert len(kinds) > 200
    assert [kind for kind in kinds if kind.model_rebuild() is False] == []
    assert all(kind.__pydantic_complete__ for kind in kinds)


def test_many_threads_build_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _MANY], check=True, capture_output=True, text=True, timeout=60
    )
    kinds, *refused = done.stdout.split()
    assert int(kinds) > 200
    assert refused == [kinds]


def test_a_value_is_still_checked() -> None:
    with pytest.raises(ValueError, match="extra"):
        Line.model_validate({"id": "a", "extra": 1})
