"""Every question and every event that the conversations declare has its line, once."""

import importlib
import pkgutil

import pytest

import conversations
from conversations.event import Event
from storage.appliers import journal_only
from storage.register import APPLIERS, FINDERS, RegisterError, bound, check_register


def test_nothing_is_missing() -> None:
    for module in pkgutil.walk_packages(conversations.__path__, "conversations."):
        importlib.import_module(module.name)
    check_register()
    assert APPLIERS
    assert FINDERS


def test_an_unknown_event_stops_the_start() -> None:
    forgotten = type("SomethingForgotten", (Event,), {"__module__": "conversations.nowhere"})
    with pytest.raises(RegisterError, match="SomethingForgotten"):
        check_register()
    forgotten.__module__ = "tests"
    check_register()


def test_a_double_stops_the_start() -> None:
    with pytest.raises(RegisterError, match="Event is registered twice"):
        bound([(Event, journal_only), (Event, journal_only)])
