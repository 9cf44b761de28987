"""The bench's server reads the same from a form, from JSON and from multipart."""

import json
from urllib.parse import urlencode

import pytest

from bench import bodies

BUTTONS = [
    [{"text": "Non", "callback_data": "first"}],
    [{"text": "✅ Envoyer", "callback_data": "a:1é"}],
]
MARKUP = json.dumps({"inline_keyboard": BUTTONS})
FIELDS = {"chat_id": "1000000007", "text": "chat_id=3 & more", "reply_markup": MARKUP}


def multipart(fields):
    parts = (
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    )
    return ("".join(parts) + "--x--\r\n").encode()


BODIES = {
    "form": urlencode(FIELDS).encode(),
    "json": json.dumps(FIELDS).encode(),
    "json, a number": json.dumps(FIELDS | {"chat_id": 1000000007}).encode(),
    "multipart": multipart(FIELDS),
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_chat_and_button(body):
    assert bodies.chat_id(body) == 1000000007
    assert bodies.button(body, "") == "first"
    assert bodies.button(body, "Envoyer") == "a:1é"


@pytest.mark.parametrize(
    "write", [lambda f: urlencode(f).encode(), lambda f: json.dumps(f).encode()]
)
def test_poll(write):
    assert bodies.poll(write({"timeout": 10, "offset": 7, "limit": 50})) == (7, 50, 10)
    assert bodies.poll(write({"timeout": 0})) == (0, 100, 0)
    assert bodies.poll(b"") == (0, 100, 0)
