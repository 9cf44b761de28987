"""Raw updates as Telegram would send them, from what a talk file says that a person does."""

import re
from typing import Any

from tests.players.sending import SHEET, SHEETS

Json = dict[str, Any]
LANGUAGES = {"fr-simple": "fr"}


class Mail:
    """Numbers updates and messages, and wraps what people do."""

    def __init__(self) -> None:
        self.update_id = 5000

    def _next(self) -> int:
        self.update_id += 1
        return self.update_id

    def of(self, chat_id: int, locale: str, what: str, message_id: int) -> Json:
        """The update for words, a command, or something sent: `(photo)`, `(place 43.3 5.4)`."""
        sent = re.fullmatch(r"\((.+)\)", what)
        if sent is None:
            return self._message(chat_id, locale, message_id, {"text": what})
        return self._sent(chat_id, locale, message_id, sent[1])

    def press(self, chat_id: int, locale: str, message_id: int, data: str) -> Json:
        """The update for a tap on a button of message `message_id`."""
        person = _person(chat_id, locale)
        message = {"message_id": message_id, "date": 0, "chat": _chat(chat_id), "text": "…"}
        number = self._next()
        press = {"id": str(number), "from": person, "message": message, "data": data}
        return {"update_id": number, "callback_query": {**press, "chat_instance": "1"}}

    def _message(self, chat_id: int, locale: str, message_id: int, content: Json) -> Json:
        message = {
            "message_id": message_id,
            "date": 0,
            "chat": _chat(chat_id),
            "from": _person(chat_id, locale),
            **content,
        }
        return {"update_id": self._next(), "message": message}

    def _sent(self, chat_id: int, locale: str, message_id: int, what: str) -> Json:
        word, *rest = what.split()
        if word == "edited":
            update = self._message(chat_id, locale, message_id, {"text": "autre chose"})
            return {"update_id": update["update_id"], "edited_message": update["message"]}
        if word in ("blocks", "unblocks"):
            return self._membership(chat_id, locale, word == "blocks")
        content = {
            "place": lambda: {
                "location": {"latitude": float(rest[0]), "longitude": float(rest[1])}
            },
            "photo": lambda: {"photo": [_file(width=90), _file(width=800)]},
            "voice": lambda: {"voice": _file(duration=3, mime_type="audio/ogg")},
            "audio": lambda: {"audio": _file(duration=3, mime_type="audio/mpeg")},
            "video": lambda: {
                "video": _file(duration=3, mime_type=rest[0] if rest else "video/mp4")
            },
            "round": lambda: {"video_note": _file(duration=3, length=240)},
            "sticker": lambda: {"sticker": _file(type="regular", is_animated=False)},
            "file": lambda: {"document": _file(mime_type=rest[0], file_name="x")},
            "sheet": lambda: _sheet(rest[0]),
            "heavy": lambda: _heavy(rest),
        }[word]()
        return self._message(chat_id, locale, message_id, content)

    def _membership(self, chat_id: int, locale: str, blocked: bool) -> Json:
        before, after = ("member", "kicked") if blocked else ("kicked", "member")
        change = {
            "chat": _chat(chat_id),
            "from": _person(chat_id, locale),
            "date": 0,
            "old_chat_member": {"status": before, "user": {"id": 42}},
            "new_chat_member": {"status": after, "user": {"id": 42}},
        }
        return {"update_id": self._next(), "my_chat_member": change}


def _sheet(name: str) -> Json:
    """A spreadsheet, by its name in tests/talks/forms or among the samples."""
    mime = SHEETS[name[name.rindex(".") :]]
    return {"document": {**_file(mime_type=mime, file_name=name), "file_id": SHEET + name}}


def _heavy(rest: list[str]) -> Json:
    """A photo, or a document of that type, that is too large for everything; `(heavy video)`."""
    if rest == ["video"]:
        return {"video": _file(mime_type="video/mp4", file_size=25_000_000)}
    if rest:
        return {"document": _file(mime_type=rest[0], file_name="x", file_size=30_000_000)}
    return {"photo": [_file(width=800, file_size=25_000_000)]}


def _chat(chat_id: int) -> Json:
    return {"id": chat_id, "type": "private", "first_name": "X"}


def _person(chat_id: int, locale: str) -> Json:
    code = LANGUAGES.get(locale, locale)
    return {"id": chat_id, "is_bot": False, "first_name": "X", "language_code": code}


def _file(**more: Any) -> Json:
    return {"file_id": "F1", "file_unique_id": "f1", "file_size": 1000, "height": 90, **more}
