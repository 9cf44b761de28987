"""Finds what Telegram finds by itself in a text: commands, mentions, hashtags, links, mail."""

from __future__ import annotations

import re

from bot.simulator.links import link_problem
from bot.simulator.text import Entity, units

_FOUND = re.compile(
    r"(?P<url>(?:https?|tg)://[^\s<>\"«»]+)"
    r"|(?P<email>[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)"
    r"|(?P<bare>(?<![\w@/.])(?:[a-z0-9\-]+\.)+(?:com|org|net|fr|eu|gouv|io|me|info|bzh|paris)"
    r"(?![\w.\-]*\w)(?:/[^\s<>\"«»]*)?|(?<![\w@/.])t\.me/[^\s<>\"«»]+)"
    r"|(?P<bot_command>(?<![\w/<])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<!\w)@\w{4,32})"
    r"|(?P<hashtag>(?<!\w)#(?=\w*[^\W\d])\w{1,256})",
    re.IGNORECASE,
)
_CLOSED = {"code", "pre", "text_link", "text_mention"}


def detected(text: str, given: list[Entity]) -> list[Entity]:
    """The given entities and the found ones; nothing is looked for inside code or links."""
    if not any(sign in text for sign in "/@#."):
        return given
    closed = [(e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in _CLOSED]
    found = [entity for match in _FOUND.finditer(text) if (entity := _entity(text, match))]
    free = (
        e
        for e in found
        if not any(e["offset"] < end and start < e["offset"] + e["length"] for start, end in closed)
    )
    return [*given, *free]


def _entity(text: str, match: re.Match[str]) -> Entity | None:
    kind, value = match.lastgroup or "", match.group()
    if kind in {"url", "bare"}:
        kind, value = "url", value.rstrip(".,;:!?)»'\"")
        if link_problem(value):
            return None
    return {"type": kind, "offset": units(text[: match.start()]), "length": units(value)}
