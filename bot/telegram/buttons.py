"""What a button carries to Telegram and back: at most 64 bytes, with a tag that we made it.

Formats (the tag: 8 characters of a keyed BLAKE2b over the rest and the chat it was sent to):
    q.<talk>.<step>.<token>.<tag>   an answer to a question
    c.<name>.<args>.<tag>           a command
    s<mark>.<name>.<args>.<tag>     a command, good only in the session of that mark (4 characters)

The chat, not the person, is in the tag: somebody forgotten who comes back has a new random id,
and the buttons of old messages must still work.
"""

import hmac
from base64 import urlsafe_b64encode
from hashlib import blake2b

from conversations.incoming import Commanded, Pressed
from conversations.reply import Choice, Command

MOST_BYTES = 64
TAG_BYTES = 6
TAG_LENGTH = 8
"""The characters that these bytes make."""


class ButtonTooLong(ValueError):
    """A button would carry more than Telegram lets it."""


class Tags:
    """Makes and checks what buttons carry."""

    def __init__(self, secret: bytes) -> None:
        self._keyed = blake2b(key=secret, digest_size=TAG_BYTES)

    def __repr__(self) -> str:
        return "Tags()"

    def choice(self, press: Choice, talk: str, step: int, chat_id: int) -> str:
        """The data of an answer to question `step` of `talk`."""
        return self._tagged(f"q.{talk}.{step}.{press.token}", chat_id)

    def command(self, press: Command, chat_id: int, session: str = "") -> str:
        """The data of a command; `session` is the mark of the one it is good in."""
        kind = f"s{session}" if session else "c"
        return self._tagged(f"{kind}.{press.name}.{press.args}", chat_id)

    def read(self, data: str, message: int | None, chat_id: int) -> Pressed | Commanded | None:
        """What `data` means; None when it is not ours."""
        body, _, tag = data.rpartition(".")
        if not hmac.compare_digest(self.tag(body, chat_id).encode(), _bytes(tag)):
            return None
        match body.split(".", 3):
            case ["q", talk, step, token] if step.isdecimal():
                return Pressed(talk=talk, step=int(step), token=token, message=message)
            case ["c", name, *args]:
                return Commanded(name=name, args=".".join(args), message=message)
            case [kind, name, *args] if kind[:1] == "s":
                said = ".".join(args)
                return Commanded(name=name, args=said, message=message, session=kind[1:])
        return None

    def _tagged(self, body: str, chat_id: int) -> str:
        data = f"{body}.{self.tag(body, chat_id)}"
        if len(data.encode()) > MOST_BYTES:
            raise ButtonTooLong(f"{len(data.encode())} bytes, {MOST_BYTES} at most")
        return data

    def tag(self, body: str, chat_id: int) -> str:
        """The tag that we made `body` for that chat."""
        keyed = self._keyed.copy()
        keyed.update(_bytes(f"{chat_id} {body}"))
        return urlsafe_b64encode(keyed.digest()).decode()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
