"""A call carries byte for byte what python-telegram-bot would have written."""

from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.telegram.request import Written

PARAMS = {
    "chat_id": 7,
    "text": "Où ? <b>🌳</b> مرحبا",
    "disable_notification": True,
    "allowed_updates": ["message", "callback_query"],
    "reply_markup": '{"inline_keyboard": []}',
}


def test_parameters_are_written_as_the_library_writes_them() -> None:
    theirs = RequestData([RequestParameter.from_input(*one) for one in PARAMS.items()])
    ours = Written.of(PARAMS)
    assert ours.json_payload == theirs.json_payload
    assert ours.contains_files is theirs.contains_files is False
