"""How a call may be written: token, method, query, form, multipart, JSON, and what is neither."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest


def buttons(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


async def call(web: Any, method: str, **params: Any) -> tuple[int, dict[str, Any]]:
    async with web.post(f"/bot42:simulator/{method}", json=params) as answer:
        return answer.status, await answer.json()


async def test_another_token_and_another_method(web: Any) -> None:
    async with web.post("/bot43:other/getMe") as answer:
        assert (answer.status, await answer.json()) == (
            401,
            {"ok": False, "error_code": 401, "description": "Unauthorized"},
        )
    status, body = await call(web, "fly")
    assert (status, body["description"]) == (404, "Not Found: method not found")


async def test_every_kind_of_body_is_read(web: Any, lea: Any) -> None:
    address = "/bot42:simulator/SENDMESSAGE"
    markup = buttons([{"text": "x", "callback_data": "y"}])
    fields = {"chat_id": str(lea.id), "text": "é & co", "reply_markup": json.dumps(markup)}
    multipart = aiohttp.FormData(fields, default_to_multipart=True)
    for way in (
        {"params": fields},
        {"data": fields},
        {"data": multipart},
        {"json": fields},
        {"json": {**fields, "reply_markup": markup, "chat_id": lea.id}},
    ):
        async with web.post(address, **way) as answer:
            body = await answer.json()
        assert body["result"]["text"] == "é & co" and body["result"]["reply_markup"] == markup
    async with web.get(address, params=fields) as answer:
        assert (await answer.json())["ok"]


@pytest.mark.parametrize("raw", [b'{"text": "\\ud83c", "chat_id": 1}', b"{", b"[]"])
async def test_a_body_that_is_none(web: Any, raw: bytes) -> None:
    head = {"Content-Type": "application/json"}
    async with web.post("/bot42:simulator/sendMessage", data=raw, headers=head) as answer:
        assert answer.status == 400 and (await answer.json())["ok"] is False
