"""Reads the parameters of a call, whether they came as JSON, a form, multipart or a query."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.simulator.refusal import Refusal, bad_request

LARGEST_UPLOAD = 50 * 1024 * 1024


@dataclass(slots=True)
class Upload:
    """One file of a multipart body."""

    name: str
    mime: str
    content: bytes


@dataclass(slots=True)
class Params:
    """Named values and files; a value may be JSON text (forms) or already JSON (JSON bodies)."""

    values: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def whole(self, name: str, default: int = 0) -> int:
        try:
            return int(self.values.get(name, default))
        except (TypeError, ValueError):
            return default

    def real(self, name: str) -> float | None:
        try:
            return float(self.values[name])
        except (KeyError, TypeError, ValueError):
            return None

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"true", "1", "yes"}

    def data(self, name: str, what: str) -> Any:
        """A nested value: parsed when it came as text, taken as it is otherwise."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None


async def read_params(request: Request) -> Params:
    params = Params(values=dict(request.query_params))
    if request.method == "POST":
        kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
        if kind == "application/json":
            params.values.update(_from_json(await request.body()))
        elif kind in {"multipart/form-data", "application/x-www-form-urlencoded"}:
            await _read_form(request, params)
    _refuse_broken_text(params.values)
    return params


def _from_json(body: bytes) -> dict[str, Any]:
    try:
        values = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(values, dict):
        raise bad_request("object expected as JSON body")
    return values


async def _read_form(request: Request, params: Params) -> None:
    async with request.form(max_files=100, max_part_size=LARGEST_UPLOAD) as form:
        for name, value in form.multi_items():
            if not isinstance(value, UploadFile):
                params.values[name] = value
                continue
            content = await value.read()
            if len(content) > LARGEST_UPLOAD:
                raise Refusal(413, "Request Entity Too Large")
            mime = value.content_type or "application/octet-stream"
            params.files[name] = Upload(value.filename or "file", mime, content)


def _refuse_broken_text(values: dict[str, Any]) -> None:
    # A lone surrogate can be written in JSON but is not a character: Telegram refuses it.
    for value in values.values():
        if isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError:
                raise bad_request("strings must be encoded in UTF-8") from None
