"""Checks a reply markup as strictly as Telegram does and says which kind it is."""

from __future__ import annotations

import json
from typing import Any

from bot.simulator.links import link_problem
from bot.simulator.refusal import Refusal, bad_request

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
MOST_BYTES = 10 * 1024
DATA_BYTES = 64

Markup = dict[str, Any]

_ACTIONS = (
    "callback_data",
    "url",
    "login_url",
    "web_app",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_REQUESTS = {
    "request_contact": "phone number can be requested in private chats only",
    "request_location": "location can be requested in private chats only",
    "request_poll": "poll can be requested in private chats only",
    "web_app": "BUTTON_TYPE_INVALID",
}


def checked_markup(markup: Any, private: bool) -> Markup | None:
    """The markup as it will be kept, or a refusal; None when there is none."""
    if markup is None or markup == {}:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup)
    if "keyboard" in markup:
        return _keyboard(markup, private)
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return markup
    return None


def checked_inline(markup: Any) -> Markup | None:
    """An edit takes an inline keyboard or nothing."""
    checked = checked_markup(markup, private=True)
    if checked is not None and "inline_keyboard" not in checked:
        raise bad_request("inline keyboard expected")
    return checked


def is_inline(markup: Markup | None) -> bool:
    return markup is not None and "inline_keyboard" in markup


def _rows(markup: Markup, name: str) -> list[list[Any]]:
    rows = markup[name]
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" must be of an Array type')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    return [row for row in rows if row]


def _refuse_too_much(rows: list[list[Any]]) -> None:
    if sum(map(len, rows)) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad_request("reply markup is too long")
    if len(json.dumps(rows, ensure_ascii=False).encode()) > MOST_BYTES:
        raise bad_request("reply markup is too long")


def _inline(markup: Markup) -> Markup | None:
    rows = _rows(markup, "inline_keyboard")
    for row in rows:
        for button in row:
            _check_inline_button(button)
    _refuse_too_much(rows)
    return {"inline_keyboard": rows} if rows else None


def _check_inline_button(button: Any) -> None:
    if not isinstance(button, dict):
        raise _unparsed("inline keyboard button", "expected an Object")
    _check_label(button, "inline keyboard button")
    action = next((name for name in _ACTIONS if button.get(name) not in (None, "")), None)
    if action is None:
        if "switch_inline_query" in button or "switch_inline_query_current_chat" in button:
            return
        why = "Text buttons are unallowed in the inline keyboard"
        raise _unparsed("inline keyboard button", why)
    if action == "callback_data" and len(str(button[action]).encode()) > DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if action == "url" and (problem := link_problem(button["url"])):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: {problem}")


def _check_label(button: dict[str, Any], what: str) -> None:
    if "text" not in button:
        raise _unparsed(what, 'Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise _unparsed(what, 'Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request("BUTTON_TEXT_INVALID")


def _unparsed(what: str, why: str) -> Refusal:
    return bad_request(f"can't parse {what}: {why}")


def _keyboard(markup: Markup, private: bool) -> Markup:
    rows = [[_as_button(button) for button in row] for row in _rows(markup, "keyboard")]
    if not rows:
        raise bad_request("reply keyboard must be non-empty")
    for button in (button for row in rows for button in row):
        _check_label(button, "keyboard button")
        for request, why in _REQUESTS.items():
            if button.get(request) and not private:
                raise bad_request(why)
    _refuse_too_much(rows)
    return {**markup, "keyboard": rows}


def _as_button(button: Any) -> dict[str, Any]:
    if isinstance(button, str):
        return {"text": button}
    if not isinstance(button, dict):
        raise _unparsed("keyboard button", "KeyboardButton must be an Object")
    return button
