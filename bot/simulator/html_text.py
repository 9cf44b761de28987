"""Parses Telegram's HTML into text and entities, refusing what Telegram refuses in its words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.simulator.links import link_entity
from bot.simulator.refusal import Refusal, bad_request
from bot.simulator.text import Entity, units

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_CHARACTER = re.compile(r"&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));?")
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>]*)(?:\s*(=)\s*("[^"]*"|'[^']*'|[A-Za-z0-9.\-]+|))?""")


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    start: int
    at_text: int


@dataclass(slots=True)
class _Reading:
    """How far the parser is: the text so far, the tags that are open, the entities found."""

    source: str
    text: str = ""
    length: int = 0
    opened: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def add(self, piece: str) -> None:
        self.text += piece
        self.length += units(piece)

    def refuse(self, why: str, at: int | None = None) -> Refusal:
        place = "" if at is None else f" at byte offset {len(self.source[:at].encode())}"
        return bad_request(f"can't parse entities: {why}{place}")


def parse_html(source: str) -> tuple[str, list[Entity]]:
    reading, at = _Reading(source), 0
    while at < len(source):
        if source[at] == "<":
            at = _end_tag(reading, at) if source.startswith("</", at) else _start_tag(reading, at)
        elif source[at] == "&":
            at = _character(reading, at)
        else:
            at = _plain(reading, at)
    if reading.opened:
        tag = reading.opened[-1].tag
        raise reading.refuse(f'Can\'t find end tag corresponding to start tag "{tag}"')
    return reading.text, reading.entities


def decode_characters(source: str) -> str:
    return _CHARACTER.sub(lambda match: _decoded(match) or match.group(), source)


def _plain(reading: _Reading, at: int) -> int:
    ends = [end for end in (reading.source.find("<", at), reading.source.find("&", at)) if end > 0]
    end = min(ends, default=len(reading.source))
    reading.add(reading.source[at:end])
    return end


def _character(reading: _Reading, at: int) -> int:
    match = _CHARACTER.match(reading.source, at)
    decoded = _decoded(match) if match else None
    reading.add(decoded or "&")
    return match.end() if match and decoded else at + 1


def _decoded(match: re.Match[str]) -> str | None:
    decimal, hexadecimal, name = match.groups()
    if name:
        return _NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code < 0xE000 else None


def _start_tag(reading: _Reading, begin: int) -> int:
    match = _NAME.match(reading.source, begin + 1)
    tag, at = (match.group().lower(), match.end()) if match else ("", begin + 1)
    if at >= len(reading.source):
        raise reading.refuse("Unclosed start tag", begin)
    if tag not in KINDS:
        raise reading.refuse(f'Unsupported start tag "{tag}"', begin)
    attributes, at = _attributes(reading, tag, begin, at)
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise reading.refuse('Tag "span" must have class "tg-spoiler"', begin)
    reading.opened.append(_Open(tag, attributes, reading.length, len(reading.text)))
    return at + 1


def _attributes(reading: _Reading, tag: str, begin: int, at: int) -> tuple[dict[str, str], int]:
    source = reading.source
    found: dict[str, str] = {}
    while True:
        at += len(source[at:]) - len(source[at:].lstrip())
        if at >= len(source):
            raise reading.refuse(f'Unclosed start tag "{tag}"', begin)
        if source[at] == ">":
            return found, at
        match = _ATTRIBUTE.match(source, at)
        if not match or not match.group(1):
            raise reading.refuse(f'Empty attribute name in the tag "{tag}"', begin)
        name, equals, value = match.groups()
        if equals and not value:
            named = f' "{tag}"' if match.end() >= len(source) else ""
            raise reading.refuse(f"Unclosed start tag{named}", begin)
        found[name.lower()] = decode_characters((value or "").strip("\"'"))
        at = match.end()


def _end_tag(reading: _Reading, begin: int) -> int:
    match = _NAME.match(reading.source, begin + 2)
    tag, at = (match.group().lower(), match.end()) if match else ("", begin + 2)
    if not reading.opened:
        raise reading.refuse("Unexpected end tag", begin)
    opened = reading.opened.pop()
    close = reading.source.find(">", at)
    if close < 0 or reading.source[at:close].strip():
        raise reading.refuse("Unclosed end tag", begin)
    if tag and tag != opened.tag:
        why = f"Unmatched end tag at byte offset {len(reading.source[:begin].encode())}, expected "
        raise reading.refuse(f'{why}"</{opened.tag}>", found "</{tag}>"')
    _note_entity(reading, opened)
    return close + 1


def _note_entity(reading: _Reading, opened: _Open) -> None:
    span = {"offset": opened.start, "length": reading.length - opened.start}
    entity: Entity | None = {"type": KINDS[opened.tag], **span}
    if opened.tag == "a":
        href = opened.attributes.get("href") or reading.text[opened.at_text :]
        entity = link_entity(href, span)
    elif opened.tag == "code" and _is_language(reading, opened):
        return
    elif opened.tag == "pre":
        entity = _pre(opened, reading.length, span)
    elif opened.tag == "blockquote" and "expandable" in opened.attributes:
        entity = {"type": "expandable_blockquote", **span}
    elif opened.tag == "tg-emoji":
        entity = None
    if entity and span["length"]:
        reading.entities.append(entity)


def _is_language(reading: _Reading, opened: _Open) -> bool:
    """<pre><code class="language-x"> is one block with a language, not two entities."""
    name = opened.attributes.get("class", "")
    outer = reading.opened[-1] if reading.opened else None
    if not outer or outer.tag != "pre" or outer.start != opened.start:
        return False
    if name.startswith("language-"):
        outer.attributes["language"] = name.removeprefix("language-")
        outer.attributes["until"] = str(reading.length)
        return True
    return False


def _pre(opened: _Open, end: int, span: dict[str, int]) -> Entity:
    entity: Entity = {"type": "pre", **span}
    if opened.attributes.get("until") == str(end):
        entity["language"] = opened.attributes["language"]
    return entity
