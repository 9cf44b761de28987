"""A session: a chat lent for a while to somebody else, of whom nothing is known and nothing stays.

Rules:
1. While it lasts, what the chat says is somebody else's: a persona with talks of its own and no
   profile. What the holder of the chat has going is neither seen nor touched.
2. Every message says so (the banner), and one tap ends it: asked about once where something was
   not sent (returning.py). It ends by itself at its hour; what comes later is taken as nobody's.
3. Only what is marked `in_sessions` opens; there is no role in a session but resident.
4. What an ambassador must understand or press is said in their language too.
"""

from datetime import datetime
from typing import Annotated, ClassVar, Literal, TypeGuard

from pydantic import AwareDatetime

from conversations.buttons import MENU_ROW
from conversations.event import Event, Personal, PersonalText, StaffAct
from conversations.frozen import Frozen
from conversations.incoming import Commanded, Incoming, What
from conversations.reply import Button, Command, Hour, Line, Reply, Words, line, say

SessionKind = Literal["helper", "guest"]
"""An ambassador who helps a resident, or a phone lent to a neighbour."""


class SessionCard(Frozen):
    """What a turn may know of the session it is in."""

    ref: str
    kind: SessionKind
    ends_at: AwareDatetime
    holder_locale: str
    """The language of whoever the chat belongs to."""
    locale: str = ""
    """The language chosen for this session; empty until then."""
    agreed: bool = False
    """The notice was read out or read, and agreed to."""
    handed_in: int = 0

    @property
    def mark(self) -> str:
        """What buttons shown in it carry: enough to tell the sessions of one chat apart."""
        return self.ref[:4]

    def over(self, at: datetime) -> bool:
        """Whether its time is up at `at`."""
        return self.ends_at <= at


class Lending(StaffAct):
    """Something that happens to a session: the day is enough, and a lent phone is nobody's
    business."""

    by_the_day: ClassVar[bool] = True

    ref: PersonalText
    kind: SessionKind

    def about(self) -> str:
        """Nothing that leads to the person helped."""
        return self.kind

    def by_team(self) -> bool:
        """Helping belongs into the staff log, lending one's phone does not."""
        return self.kind == "helper"


class SessionOpened(Lending):
    """The chat is lent: what it says from now on is a persona's."""

    act: ClassVar[str] = "session.opened"

    ends_at: Annotated[AwareDatetime, Personal]
    holder_locale: PersonalText


class SessionAgreed(Event):
    """The notice was read, or read out, and agreed to, in that language."""

    by_the_day: ClassVar[bool] = True

    locale: str
    notice_version: str = ""


class SessionLengthened(Lending):
    """A little more time was needed."""

    act: ClassVar[str] = "session.lengthened"

    ends_at: Annotated[AwareDatetime, Personal]


class SessionClosed(Lending):
    """The chat is its holder's again; of the persona nothing is left."""

    act: ClassVar[str] = "session.closed"

    handed_in: int = 0

    def about(self) -> str:
        """How much was handed in; never what, nor for whom."""
        return f"{self.kind}:{self.handed_in}"


FINISH = "finish"
"""The command that ends a session; it does nothing outside of one."""


def finished(card: SessionCard, incoming: Incoming) -> bool:
    """Whether `incoming` ends the session: its hour has come, or somebody said so."""
    what = incoming.what
    return card.over(incoming.at) or (isinstance(what, Commanded) and what.name == FINISH)


def elsewhere(card: SessionCard | None, what: What) -> bool:
    """Whether `what` is a button of another session than the one the chat is in now, if any: who
    presses it is not who it was meant for."""
    mark = what.session if isinstance(what, Commanded) else ""
    return bool(mark) and (card is None or card.mark != mark)


def closing(
    card: SessionCard, incoming: Incoming, *, lost: bool = False
) -> tuple[Reply, SessionClosed]:
    """What the holder is told (also that something was not sent and is `lost`), and the event."""
    over = card.over(incoming.at)
    ended = line(f"session-{card.kind}-{'over' if over else 'finished'}", n=card.handed_in)
    erased = (line("session-erased"),) if lost and not over else ()
    said = say(ended, *erased, buttons=after_session(card.kind))
    event = SessionClosed(ref=card.ref, kind=card.kind, handed_in=card.handed_in)
    return said.model_copy(update={"locale": card.holder_locale}), event


def after_session(kind: SessionKind) -> tuple[tuple[Button, ...], ...]:
    """What one may do next."""
    if kind == "guest":
        return (MENU_ROW,)
    return ((Button(label=line("button-help-next"), press=Command(name="assist")),), MENU_ROW)


def banner(card: SessionCard, locale: str = "") -> tuple[Line, ...]:
    """What stands above everything said in the session: also in the language of its holder."""
    return _for_both(card, locale, line(f"banner-{card.kind}", until=Hour(at=card.ends_at)))


FOR_BOTH = (
    "hall-",
    "session-",
    "question-wants-",
    "question-too-long",
    "question-number-too-long",
    "question-file-too-big",
    "question-place-off-globe",
    "question-button-unknown",
)
"""How lines begin that say what does not work; those of `-helper` speak to whoever helps."""


def in_both(card: SessionCard, reply: Reply) -> tuple[Words, ...]:
    """The blocks of `reply`; an ambassador who does not read its language is not lost."""
    if card.kind != "helper":
        return reply.blocks
    said = (
        (block,) if not _is_for_both(block) else _for_both(card, reply.locale, block)
        for block in reply.blocks
    )
    return tuple(block for blocks in said for block in blocks)


def _is_for_both(block: Words) -> TypeGuard[Line]:
    return isinstance(block, Line) and (
        block.id.startswith(FOR_BOTH) or block.id.endswith("-helper")
    )


def _for_both(card: SessionCard, locale: str, said: Line) -> tuple[Line, ...]:
    """`said` in the language of the holder too, first, where that is another one."""
    if _tongue(locale or card.holder_locale) == _tongue(card.holder_locale):
        return (said,)
    return _in(card.holder_locale, said), said


def _tongue(locale: str) -> str:
    return locale.split("-")[0]


def _in(locale: str, said: Line) -> Line:
    return said.model_copy(update={"locale": locale})


def for_helper(card: SessionCard | None, said: Line) -> Line:
    """`said` in the language of the ambassador, for what only they are to press."""
    helped = card is not None and card.kind == "helper"
    return _in(card.holder_locale, said) if card is not None and helped else said


def told_within(card: SessionCard, holder: str, said: Reply) -> Reply:
    """A letter that comes while the chat is lent, and is for that very session."""
    locale = card.locale or card.holder_locale
    (said,) = marked(card, (said.model_copy(update={"locale": locale}),))
    return said.model_copy(update={"to": holder, "while_lent": True})


def marked(card: SessionCard, replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """`replies` under the banner, with a button on the last that ends the session."""
    under = [r if r.to else _within(card, r) for r in replies]
    asking = (i for i, r in enumerate(under) if not r.to and (r.edits is None or r.buttons))
    last = max(asking, default=None)
    if last is not None and not _ends(under[last]):
        label = for_helper(card, line(f"button-finish-{card.kind}"))
        end = (Button(label=label, press=Command(name=FINISH)),)
        reply = under[last]
        under[last] = reply.model_copy(update={"buttons": (*reply.buttons, end)})
    return tuple(under)


def _within(card: SessionCard, reply: Reply) -> Reply:
    above = banner(card, reply.locale) if reply.blocks else ()
    blocks = (*above, *in_both(card, reply))
    return reply.model_copy(update={"blocks": blocks, "session": card.mark})


def _ends(reply: Reply) -> bool:
    """Whether it offers the end already."""
    presses = (button.press for row in reply.buttons for button in row)
    return any(isinstance(press, Command) and press.name == FINISH for press in presses)
