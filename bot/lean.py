"""Memory given back: what libraries load and this house never says."""

import ctypes
import gc
from typing import Any, cast

from babel import Locale, localedata
from babel.core import get_global

from bot.words import BABEL

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


def give_back() -> None:
    """Collect what nobody holds, and let the system have the free pages, where the C library can
    (glibc's `malloc_trim`)."""
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
