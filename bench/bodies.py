"""Reads the little the bench needs from a call's body: form, JSON or multipart, without decoding.

One pattern for three encodings: `chat_id=7`, `"chat_id": "7"`, `name="chat_id"` and a blank line.
"""

import json
import re
from typing import Any
from urllib.parse import parse_qs

_NUMBER = rb'"?[=:\s]+"?(-?\d+)'
_CHAT_ID = re.compile(rb"\bchat_id" + _NUMBER)
_OFFSET = re.compile(rb"\boffset" + _NUMBER)
_LIMIT = re.compile(rb"\blimit" + _NUMBER)
_TIMEOUT = re.compile(rb"\btimeout" + _NUMBER)
_MARKUP = re.compile(rb'name="reply_markup"\r\n(?:[^\r]+\r\n)*\r\n(.*?)\r\n--', re.DOTALL)


def _found(pattern: re.Pattern[bytes], body: bytes, otherwise: int) -> int:
    found = pattern.search(body)
    return int(found[1]) if found else otherwise


def chat_id(body: bytes) -> int:
    """The chat a call is for; 0 for none."""
    return _found(_CHAT_ID, body, 0)


def poll(body: bytes) -> tuple[int, int, int]:
    """Offset, limit and timeout of a getUpdates."""
    return _found(_OFFSET, body, 0), _found(_LIMIT, body, 100), _found(_TIMEOUT, body, 0)


def button(body: bytes, label: str) -> str:
    """The callback_data of the first button on which `label` stands: this is really decoded."""
    markup = _markup(body)
    rows = json.loads(markup) if isinstance(markup, (str, bytes)) else markup
    buttons = (one for row in rows["inline_keyboard"] for one in row)
    return str(next(one["callback_data"] for one in buttons if label in one["text"]))


def _markup(body: bytes) -> Any:
    if body[:1] == b"{":
        return json.loads(body)["reply_markup"]
    if body[:2] == b"--":
        found = _MARKUP.search(body)
        return found[1] if found else b""
    return parse_qs(body.decode())["reply_markup"][0]
