"""A session: a chat lent for a while to somebody else, of whom nothing is known and nothing stays.

Rules:
1. While it lasts, what the chat says is somebody else's: a persona with talks of its own and no
   profile. What the holder of the chat has going is neither seen nor touched.
2. Every message says so (the banner), and one tap ends it. It ends by itself at its hour; what
   comes later is taken as nobody's.
3. Only what is marked `in_sessions` opens; there is no role in a session but resident.
"""

from datetime import datetime
from typing import Annotated, ClassVar, Literal

from pydantic import AwareDatetime

from conversations.event import Event, Personal, PersonalText, StaffAct
from conversations.frozen import Frozen
from conversations.incoming import Commanded, Incoming, What
from conversations.reply import Button, Command, Hour, Line, Reply, line, say

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


class SessionOpened(StaffAct):
    """The chat is lent: what it says from now on is a persona's."""

    act: ClassVar[str] = "session.opened"
    by_the_day: ClassVar[bool] = True

    ref: PersonalText
    kind: SessionKind
    ends_at: Annotated[AwareDatetime, Personal]
    holder_locale: PersonalText

    def about(self) -> str:
        """Nothing that leads to the person helped."""
        return self.kind

    def by_team(self) -> bool:
        """A lent phone is nobody's business."""
        return self.kind == "helper"


class SessionAgreed(Event):
    """The notice was read, or read out, and agreed to, in that language."""

    by_the_day: ClassVar[bool] = True

    locale: str
    notice_version: str = ""


class SessionLengthened(StaffAct):
    """A little more time was needed."""

    act: ClassVar[str] = "session.lengthened"
    by_the_day: ClassVar[bool] = True

    ref: PersonalText
    kind: SessionKind
    ends_at: Annotated[AwareDatetime, Personal]

    def about(self) -> str:
        """Nothing that leads to the person helped."""
        return self.kind

    def by_team(self) -> bool:
        """A lent phone is nobody's business."""
        return self.kind == "helper"


class SessionClosed(StaffAct):
    """The chat is its holder's again; of the persona nothing is left."""

    act: ClassVar[str] = "session.closed"
    by_the_day: ClassVar[bool] = True

    ref: PersonalText
    kind: SessionKind
    handed_in: int = 0

    def about(self) -> str:
        """How much was handed in; never what, nor for whom."""
        return f"{self.kind}:{self.handed_in}"

    def by_team(self) -> bool:
        """A lent phone is nobody's business."""
        return self.kind == "helper"


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


def closing(card: SessionCard, incoming: Incoming) -> tuple[Reply, SessionClosed]:
    """What the holder is told, and the event."""
    ended = "over" if card.over(incoming.at) else "finished"
    said = say(
        line(f"session-{card.kind}-{ended}", n=card.handed_in), buttons=after_session(card.kind)
    )
    event = SessionClosed(ref=card.ref, kind=card.kind, handed_in=card.handed_in)
    return said.model_copy(update={"locale": card.holder_locale}), event


def after_session(kind: SessionKind) -> tuple[tuple[Button, ...], ...]:
    """What one may do next."""
    menu = (Button(label=line("button-menu"), press=Command(name="menu")),)
    if kind == "guest":
        return (menu,)
    return ((Button(label=line("button-help-next"), press=Command(name="assist")),), menu)


def banner(card: SessionCard) -> Line:
    """What stands above everything said in the session."""
    return line(f"banner-{card.kind}", until=Hour(at=card.ends_at))


def marked(card: SessionCard, replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """`replies` under the banner, with a button on the last that ends the session."""
    under = [r if r.to else _within(card, r) for r in replies]
    asking = (i for i, r in enumerate(under) if not r.to and (r.edits is None or r.buttons))
    last = max(asking, default=None)
    if last is not None:
        end = (Button(label=line(f"button-finish-{card.kind}"), press=Command(name=FINISH)),)
        reply = under[last]
        under[last] = reply.model_copy(update={"buttons": (*reply.buttons, end)})
    return tuple(under)


def _within(card: SessionCard, reply: Reply) -> Reply:
    blocks = (banner(card), *reply.blocks) if reply.blocks else ()
    return reply.model_copy(update={"blocks": blocks, "session": card.mark})
