"""What every kind of question shares: how it is shown, and what may come of an answer.

Rules:
1. A question is a value; what a person has half done on it (a page, a toggle) is its `Draft`.
2. `hear` gives an `Answer`, a `Redraw` of the same question, or a `Complaint`: a kind sentence,
   after which the question is asked again. It never raises, whatever comes in.
3. Buttons carry positions in the list as shown, never the names behind them.
"""

from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from conversations.frozen import Frozen
from conversations.incoming import Commanded, Pressed, What
from conversations.reply import Button, Choice, Line, Reply, Row, Words, line

V = TypeVar("V")


class Draft(Frozen):
    """What a person has half done on a question."""

    page: int = 0
    filter: str = ""
    chosen: tuple[int, ...] = ()
    typed: str = ""


NOTHING_YET = Draft()


@dataclass(frozen=True)
class Shown:
    """A question as it is shown: more paragraphs under its text, rows of buttons, a keyboard."""

    blocks: tuple[Words, ...] = ()
    rows: tuple[Row, ...] = ()
    ask_place: Words | None = None


@dataclass(frozen=True)
class Answer(Generic[V]):
    """What the person answered, and how it reads."""

    value: V
    reads: Words


@dataclass(frozen=True)
class Redraw:
    """The same question, further on: another page, a choice toggled."""

    draft: Draft


@dataclass(frozen=True)
class Complaint:
    """What did not fit, said kindly; the question is asked again."""

    says: Line


class Question(Protocol):
    """A kind of question."""

    def show(self, draft: Draft) -> Shown:
        """How it looks now."""

    def hear(self, draft: Draft, what: What) -> "Answer[Any] | Redraw | Complaint":
        """What `what` means as an answer."""


def choice(label: Words, token: str, chosen: bool = False) -> Button:
    """A button that answers the question it stands under."""
    return Button(label=label, press=Choice(token=token), chosen=chosen)


def misfit(what: What, wanted: str) -> Complaint:
    """The complaint for a kind of message the question does not take (a sticker for a number)."""
    if what.kind == "pressed":
        return Complaint(line("question-button-unknown"))
    return Complaint(line(f"question-wants-{wanted}"))


def settled(asked: tuple[Words, ...], answer: Words, what: What) -> tuple[Reply, ...]:
    """The question just tapped, rewritten in place with its answer and without its buttons."""
    if not isinstance(what, Pressed) or what.message is None:
        return ()
    said = line("question-answered", question=asked[-1], answer=answer)
    return (Reply(blocks=(*asked[:-1], said), edits=what.message),)


def unbuttoned(what: What) -> tuple[Reply, ...]:
    """The message whose button was pressed keeps its words and loses its buttons."""
    if not isinstance(what, Pressed) or what.message is None:
        return ()
    return (Reply(edits=what.message),)


def used(what: What) -> tuple[Reply, ...]:
    """The same for a standing button, which does what a command does: its deed is done."""
    if not isinstance(what, Commanded) or what.message is None:
        return ()
    return (Reply(edits=what.message),)


def in_place(reply: Reply, what: What) -> Reply:
    """`reply` instead of the message whose button was pressed; a new one where none was."""
    return reply.model_copy(update={"edits": getattr(what, "message", None)})


def tapped(what: What) -> str:
    """The token of a press; empty for anything else."""
    return what.token if isinstance(what, Pressed) else ""
