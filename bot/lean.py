"""Memory given back: what libraries load and this house never says."""

import ctypes
import gc
import importlib
import logging
import sys
from contextlib import suppress
from types import FunctionType, ModuleType
from typing import Any, NoReturn, cast

from babel import Locale, localedata
from babel.core import get_global

from bot.words import BABEL

log = logging.getLogger(__name__)

SAID = frozenset(
    (
        "plural_form",
        "ordinal_form",
        "days",
        "months",
        "eras",
        "quarters",
        "day_periods",
        "day_period_rules",
        "week_data",
        "date_formats",
        "time_formats",
        "datetime_formats",
        "number_symbols",
        "default_numbering_system",
        "numbering_systems",
        "decimal_formats",
        "percent_formats",
        "character_order",
        "locale_id",
    )
)
"""The parts of a language's data that dates, plurals and numbers are said with (CLDR)."""
GLOBAL = (
    "likely_subtags",
    "meta_zones",
    "territory_currencies",
    "territory_languages",
    "territory_zones",
    "windows_zone_mapping",
    "zone_territories",
)
"""Tables for languages and places that have no data of their own: ours have."""

UNUSED = "telegram.request._httpxrequest"
"""Where python-telegram-bot (22) has its own HTTP client, for whom it loads all of httpx: ours is
aiohttp (bot/telegram/request.py)."""
LIBRARIES = ("telegram", "aiohttp", "pydantic")
"""Those whose explanations weigh most: a megabyte and a quarter in python-telegram-bot alone."""


def begin_lean() -> None:
    """Load the large libraries without what this house never uses of them: 6 MB.

    For a process that stays, before it loads the rest, which then takes the room.
    """
    forget_unsaid()
    without_httpx()
    for library in LIBRARIES:
        importlib.import_module(library)
    if "httpx" in sys.modules:
        log.warning("httpx is loaded after all: python-telegram-bot no longer has %s", UNUSED)
    forget_docstrings()


def forget_unsaid() -> None:
    """Drop units, currencies, countries and time zones from the data of our languages: 5 MB.

    To be called before anything else is loaded, which then takes the room.
    """
    for tag in set(BABEL.values()):
        Locale.parse(tag)
        localedata.load(tag)
    for name in list(localedata._cache):  # those that ours build upon, too
        data = localedata.load(name)
        for part in data.keys() - SAID:
            del data[part]
    for table in GLOBAL:
        cast(dict[str, Any], get_global(cast(Any, table))).clear()


class NoClient:
    """Stands for python-telegram-bot's own HTTP client where that was not loaded."""

    def __init__(self, *_: Any, **__: Any) -> NoReturn:
        raise RuntimeError(f"this process was started without {UNUSED} (bot/lean.py)")


def without_httpx() -> None:
    """Let python-telegram-bot find `NoClient` where it looks for its own client.

    Whatever else a later version should look for in that module is not there: ImportError.
    """
    module = ModuleType(UNUSED)
    vars(module)["HTTPXRequest"] = NoClient
    sys.modules.setdefault(UNUSED, module)


def forget_docstrings() -> None:
    """Drop what functions and classes that are loaded say to who reads their code.

    The text of a function is held by its code, too, as its first constant.
    """
    for one in gc.get_objects():
        if isinstance(one, FunctionType):
            text, code = one.__doc__, one.__code__
            if text and code.co_consts[:1] == (text,):
                one.__code__ = code.replace(co_consts=(None, *code.co_consts[1:]))
            one.__doc__ = None
        elif isinstance(one, type) and vars(one).get("__doc__"):
            with suppress(TypeError):  # what C made stays as it is
                type.__setattr__(one, "__doc__", None)
    gc.collect()


def give_back() -> None:
    """Collect what nobody holds, and let the system have the free pages, where the C library can
    (glibc's `malloc_trim`)."""
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
