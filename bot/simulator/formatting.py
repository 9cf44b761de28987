"""Turns the text of a call into what a message keeps: clean text, entities, the HTML it came as."""

from __future__ import annotations

from dataclasses import dataclass

from bot.simulator.detect import detected
from bot.simulator.html_text import parse_html
from bot.simulator.params import Params
from bot.simulator.refusal import bad_request
from bot.simulator.text import (
    CAPTION_LIMIT,
    MESSAGE_LIMIT,
    RAW_BYTES_LIMIT,
    Entity,
    clean,
    in_order,
    trim,
    units,
)


@dataclass(slots=True)
class Formatted:
    text: str
    entities: list[Entity]
    html: str | None


def formatted_text(params: Params) -> Formatted:
    raw = params.text("text")
    if not raw:
        raise bad_request("message text is empty")
    formatted = _formatted(raw, params.text("parse_mode"), params.data("entities", "entities"))
    if not formatted.text:
        raise bad_request("text must be non-empty")
    if units(formatted.text) > MESSAGE_LIMIT or len(raw.encode()) > RAW_BYTES_LIMIT:
        raise bad_request("message is too long")
    return formatted


def formatted_caption(params: Params) -> Formatted:
    entities = params.data("caption_entities", "caption entities")
    return caption_of(params.text("caption"), params.text("parse_mode"), entities)


def caption_of(raw: str, parse_mode: str, entities: list[Entity] | None = None) -> Formatted:
    formatted = _formatted(raw, parse_mode, entities)
    if units(formatted.text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return formatted


def _formatted(raw: str, parse_mode: str, entities: list[Entity] | None) -> Formatted:
    html = None
    given = list(entities or [])
    text = clean(raw)
    if parse_mode:
        # Only HTML is spoken here: the Markdown dialects are not part of this small Telegram.
        if parse_mode.lower() != "html":
            raise bad_request("unsupported parse_mode")
        html = raw
        text, given = parse_html(text)
    text, given = trim(clean(text), given)
    return Formatted(text, in_order(detected(text, given)), html)
