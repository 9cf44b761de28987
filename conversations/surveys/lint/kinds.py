"""What the `type` cell of a row asks for: the bot's own kinds, others, those never."""

import re
from typing import Literal

from conversations.frozen import Frozen

Support = Literal["asked", "silent", "group", "otherwise", "never", "unknown"]

ASKED = frozenset(
    {"text", "integer", "decimal", "date", "note", "select_one", "select_multiple"}
    | {"acknowledge", "image", "geopoint", "time", "dateTime", "rank", "range"}
    | {"audio", "video", "file", "trigger", "barcode", "geotrace", "geoshape"}
    | {"select_one_from_file", "select_multiple_from_file"}
)
SILENT = frozenset({"calculate", "hidden", "start", "end", "today", "csv-external"})
GROUPS = frozenset({"begin_group", "end_group", "begin_repeat", "end_repeat"})
OTHERWISE = frozenset({"select_one_external", "xml-external"})
"""Older ways to bring a long list: the check names the one that the bot knows."""
NEVER = frozenset(
    {"background-audio", "background-geopoint", "start-geopoint", "audit", "osm", "deviceid"}
    | {"phonenumber", "simserial", "subscriberid", "username", "email", "begin_loop", "end_loop"}
)

_ALIASES = {
    "string": "text",
    "int": "integer",
    "photo": "image",
    "location": "geopoint",
    "gps": "geopoint",
    "datetime": "dateTime",
    "date time": "dateTime",
    "phone number": "phonenumber",
    "imei": "deviceid",
    "start time": "start",
    "end time": "end",
    "calculation": "calculate",
}
_SELECT = re.compile(
    r"(?P<what>select[ _]one(?: from)?|select1|select[ _]multiple|select all that apply(?: from)?"
    r"|select[ _]one[ _]from[ _]file|select[ _]multiple[ _]from[ _]file"
    r"|select[ _]one[ _]external|rank)\s+(?P<list>\S+)"
    r"(?P<other>\s+(?:or_other|or other|or specify other))?"
)
_REPEATED = re.compile(r"\$\{([^{}]+)\}")
_CONTROL = re.compile(r"(begin|end)[ _](group|lgroup|repeat|loop|looped group)(?:\s+.*)?")


class Kind(Frozen):
    """What a row is: its one name, how far the bot can ask it, and the list it chooses from."""

    name: str
    support: Support
    choices: str = ""
    or_other: bool = False
    from_repeat: str = ""
    """The name within a repeat whose values are the choices: `select_one ${name}`."""
    file: str = ""
    """The file whose rows are its choices."""

    @property
    def opens(self) -> bool:
        return self.name.startswith("begin_")

    @property
    def closes(self) -> bool:
        return self.name.startswith("end_")

    @property
    def is_select(self) -> bool:
        return self.name in ("select_one", "select_multiple", "rank")


def kind(text: str) -> Kind:
    """The kind that a `type` cell means; `unknown` when it means none."""
    words = " ".join(text.split())
    select = _SELECT.fullmatch(words)
    if select:
        name = _select_name(select["what"])
        listed = "" if name.endswith("_file") else select["list"]
        named = _REPEATED.fullmatch(listed)
        return Kind(
            name=name,
            support=_support(name),
            choices="" if named else listed,
            or_other=bool(select["other"]),
            from_repeat=named[1] if named else "",
            file="" if listed else select["list"],
        )
    control = _CONTROL.fullmatch(words.lower())
    if control:
        what = {"lgroup": "repeat", "looped group": "repeat"}.get(control[2], control[2])
        name = f"{control[1]}_{what}"
        return Kind(name=name, support=_support(name))
    name = _ALIASES.get(words.lower(), words if words == "dateTime" else words.lower())
    lacks_list = name.startswith("select_") or name == "rank"
    return Kind(name=name, support="unknown" if lacks_list else _support(name))


def _select_name(words: str) -> str:
    spaced = words.replace("_", " ")
    if "file" in spaced:
        return "select_one_from_file" if "one" in spaced else "select_multiple_from_file"
    if "external" in spaced:
        return "select_one_external"
    if spaced == "rank":
        return "rank"
    return "select_one" if spaced.startswith(("select one", "select1")) else "select_multiple"


def _support(name: str) -> Support:
    table: tuple[tuple[frozenset[str], Support], ...] = (
        (ASKED, "asked"),
        (SILENT, "silent"),
        (GROUPS, "group"),
        (OTHERWISE, "otherwise"),
        (NEVER, "never"),
    )
    return next((support for names, support in table if name in names), "unknown")
