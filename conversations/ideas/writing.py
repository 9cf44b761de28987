"""What proposing an idea and approving one share: its words, its author's name, how it looks.

A name is one line of forty characters at most: a first name or a pseudonym.
"""

from hashlib import sha256

from conversations.ideas.written import Written
from conversations.incoming import Incoming, SentFile, What
from conversations.questions.asking import NOTHING_YET, Complaint, choice, tapped
from conversations.questions.write import Write
from conversations.reply import Reply, Row, Words, line, say, verbatim

LONGEST_NAME = 40
NOBODY = "_n"
"""The token of the button for no name at all."""

YES_NO: tuple[Row, ...] = ((choice(line("button-yes"), "y"), choice(line("button-no"), "n")),)


def idea_ref(incoming: Incoming) -> str:
    """The reference of an idea handed in by `incoming`: the same each time it is computed."""
    return sha256(f"{incoming.ref}/{incoming.person}/idea".encode()).hexdigest()[:16]


def hear_words(what: What, whose: str = "own") -> str | Complaint:
    """The idea as it was written, or what is wrong with it; nothing here listens to voices."""
    if isinstance(what, SentFile) and what.what in ("voice", "audio"):
        return Complaint(line(f"idea-no-voice-{whose}"))
    heard = Write().hear(NOTHING_YET, what)
    return heard if isinstance(heard, Complaint) else heard.value


def ask_called() -> Reply:
    """How the author wants to be called."""
    nobody = (choice(line("button-no-name"), NOBODY),)
    return say(line("idea-called"), line("idea-called-how"), buttons=(nobody,))


def hear_called(what: What) -> str | Complaint:
    """A first name or a pseudonym; empty for nothing."""
    if tapped(what) == NOBODY:
        return ""
    heard = Write(LONGEST_NAME).hear(NOTHING_YET, what)
    return heard if isinstance(heard, Complaint) else " ".join(heard.value.split())


def as_written(written: Written) -> tuple[Words, ...]:
    """An idea as it is read over."""
    called = written.called
    signed = line("idea-signed", called=verbatim(called)) if called else line("idea-unsigned")
    return line("idea-text", text=verbatim(written.text)), signed
