"""The methods by which a bot hears: getUpdates, webhooks, presses, files, and who it is."""

from __future__ import annotations

import ipaddress
import re
from typing import Any
from urllib.parse import urlsplit

from bot.simulator.api.chats import chat_to_look_at
from bot.simulator.files import LARGEST_DOWNLOAD
from bot.simulator.params import Params
from bot.simulator.refusal import bad_request, conflict
from bot.simulator.updates import PRESS_WAITS
from bot.simulator.world import World

LONGEST_ANSWER = 200
WEBHOOK_PORTS = {80, 88, 443, 8443}
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


def get_me(world: World, params: Params) -> dict[str, Any]:
    abilities = {"can_join_groups": True, "can_read_all_group_messages": False}
    abilities |= {"supports_inline_queries": False, "can_connect_to_business": False}
    return {**world.bot_user(), **abilities, "has_main_web_app": False}


async def get_updates(world: World, params: Params) -> list[dict[str, Any]]:
    if world.webhook.url:
        raise conflict(WEBHOOK_ACTIVE)
    _allow(world, params)
    limit = min(100, max(1, params.whole("limit", 100) or 100))
    return await world.updates.poll(params.whole("offset"), limit, params.whole("timeout"))


def _allow(world: World, params: Params) -> None:
    """An omitted list keeps the earlier one; an empty list means the usual kinds."""
    allowed = params.data("allowed_updates", "allowed updates")
    if isinstance(allowed, list):
        world.updates.allowed = [str(kind) for kind in allowed]


def set_webhook(world: World, params: Params) -> bool:
    url = params.text("url").strip()
    secret = params.text("secret_token")
    if url:
        _check_webhook(url, secret)
    _allow(world, params)
    if params.flag("drop_pending_updates"):
        world.updates.drop_all()
    most = min(100, max(1, params.whole("max_connections", 40)))
    world.webhook.point_at(url, secret, most)
    return True


def _check_webhook(url: str, secret: str) -> None:
    parts = urlsplit(url if "://" in url else f"https://{url}")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    # As with a Bot API server of one's own, plain HTTP and any port will do on this machine.
    if _nearby(parts.hostname or ""):
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if (parts.port or 443) not in WEBHOOK_PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def _nearby(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return host == "localhost"


def delete_webhook(world: World, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        world.updates.drop_all()
    world.webhook.point_at("", "", 40)
    return True


def get_webhook_info(world: World, params: Params) -> dict[str, Any]:
    info = world.webhook.info()
    info["pending_update_count"] = world.updates.count()
    if world.updates.allowed:
        info["allowed_updates"] = world.updates.allowed
    return info


def answer_callback_query(world: World, params: Params) -> bool:
    text = params.text("text")
    if len(text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    press = world.presses.get(params.text("callback_query_id"))
    if press is None or world.now() - press.at > PRESS_WAITS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    answer = {"text": text, "show_alert": params.flag("show_alert"), "url": params.text("url")}
    press.answers.append(answer)
    press.bell.ring()
    return True


def get_file(world: World, params: Params) -> dict[str, Any]:
    file = world.files.by_id(params.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id" if params.text("file_id") else "file_id not specified")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {**file.facts(), "file_path": file.path}


def get_chat(world: World, params: Params) -> dict[str, Any]:
    chat = chat_to_look_at(world, params)
    return {**chat.facts, "accent_color_id": 0, "max_reaction_count": 11}
