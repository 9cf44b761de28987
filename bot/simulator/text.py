"""Text as Telegram keeps it: measured in UTF-16 units, cleaned, trimmed, cut to pieces."""

from __future__ import annotations

from typing import Any

MESSAGE_LIMIT = 4096
CAPTION_LIMIT = 1024
RAW_BYTES_LIMIT = 32768
MOST_ENTITIES = 100

Entity = dict[str, Any]

# Telegram removes these, among them the embeddings and overrides U+202A to U+202E (isolates
# U+2066 to U+2069 stay), and turns control characters into spaces.
_REMOVED = ["\r", *map(chr, range(0x2028, 0x202F)), "\u0333", "\u033f", "\u030a"]
_SPACED = [chr(code) for code in range(32) if chr(code) not in "\t\n\r"]
_CLEANING = str.maketrans({**dict.fromkeys(_REMOVED, ""), **dict.fromkeys(_SPACED, " ")})


def units(text: str) -> int:
    """Length in UTF-16 units, the measure of every offset and limit."""
    if text.isascii():
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def clean(text: str) -> str:
    return text.translate(_CLEANING)


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Drop the spaces around a text and move its entities along."""
    shorter = text.lstrip()
    lead = units(text) - units(shorter)
    shorter = shorter.rstrip()
    room = units(shorter)
    kept = (_clipped(entity, lead, room) for entity in entities)
    return shorter, [entity for entity in kept if entity["length"] > 0]


def _clipped(entity: Entity, lead: int, room: int) -> Entity:
    start = max(0, entity["offset"] - lead)
    end = min(room, entity["offset"] + entity["length"] - lead)
    return {**entity, "offset": start, "length": end - start}


def in_order(entities: list[Entity]) -> list[Entity]:
    """Outer before inner; more than a hundred are dropped silently, as Telegram does."""
    ordered = sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return ordered[:MOST_ENTITIES]


def pieces(text: str, limit: int = MESSAGE_LIMIT) -> list[str]:
    """A person's client sends a longer text as several messages."""
    cut, start, size = [], 0, 0
    for at, character in enumerate(text):
        width = 2 if character > "\uffff" else 1
        if size + width > limit:
            cut.append(text[start:at])
            start, size = at, 0
        size += width
    return [*cut, text[start:]]
