"""Which addresses Telegram accepts as links, and the entity a link becomes."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.simulator.text import Entity

_PROTOCOL = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*)://")


def link_problem(url: str) -> str | None:
    """Telegram's reason to refuse an address, or None when it accepts it."""
    match = _PROTOCOL.match(url)
    if match and match.group(1).lower() not in {"http", "https", "tg", "ton"}:
        return "Unsupported URL protocol"
    if match and match.group(1).lower() in {"tg", "ton"}:
        return None
    try:
        host = urlsplit(url if match else f"http://{url}").hostname or ""
    except ValueError:
        return "Wrong HTTP URL"
    if not host:
        return "URL host is empty"
    # Telegram knows no "localhost": a host has a dot.
    return None if "." in host.strip(".") and not re.search(r"\s", url) else "Wrong HTTP URL"


def link_entity(url: str, span: dict[str, int]) -> Entity | None:
    """A link in a text; one that Telegram does not accept silently stays plain text."""
    user = re.fullmatch(r"tg://user\?id=(\d+)", url)
    if user:
        return {"type": "text_mention", **span, "user": {"id": int(user.group(1))}}
    if link_problem(url):
        return None
    return {"type": "text_link", **span, "url": url if _PROTOCOL.match(url) else f"http://{url}/"}
