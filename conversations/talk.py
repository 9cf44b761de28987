"""A talk and its turn: what a person and the bot have going, as values the loop passes on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256

from pydantic import SerializeAsAny

from conversations.event import Event
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Reply, Words
from conversations.who import EVERYONE, PersonCard, Role


class Talk(Frozen):
    """One conversation of one person: what it is, what it is about, and where it stands."""

    ref: str
    name: str
    key: str
    """What it is about (`transport`): opening the same again resumes it."""
    state: SerializeAsAny[Frozen]
    step: int = 1
    last_press: str = ""
    """The last press taken, so that its double is known."""


@dataclass(frozen=True)
class Ended:
    """What is left of the last talk that ended: enough to know the double of its last tap."""

    ref: str
    last_press: str


@dataclass(frozen=True)
class Talks:
    """The talks of a person: the open one, the paused ones (latest last), the last ended."""

    open: Talk | None = None
    paused: tuple[Talk, ...] = ()
    ended: Ended | None = None

    def find(self, name: str, key: str) -> Talk | None:
        """The talk of that name and subject, open or paused."""
        everything = (*self.paused, *((self.open,) if self.open else ()))
        return next((t for t in everything if (t.name, t.key) == (name, key)), None)

    def without(self, talk: Talk) -> "Talks":
        """These talks less `talk`."""
        left = tuple(t for t in self.paused if t.ref != talk.ref)
        still_open = None if self.open and self.open.ref == talk.ref else self.open
        return Talks(still_open, left, self.ended)

    def after(self, talk: Talk) -> "Talks":
        """These talks once `talk` is over."""
        return replace(self.without(talk), ended=Ended(talk.ref, talk.last_press))

    def paused_all(self) -> "Talks":
        """The same with the open one paused."""
        if self.open is None:
            return self
        return Talks(None, (*self.paused, self.open), self.ended)

    def opened(self, talk: Talk) -> "Talks":
        """`talk` open, whatever else was open paused."""
        return replace(self.without(talk).paused_all(), open=talk)


@dataclass(frozen=True)
class Goto:
    """Do next what the command `/name args` does."""

    name: str
    args: str = ""


@dataclass(frozen=True)
class Turn:
    """What a talk answers: its new state (None: it is over), what to say, what happened."""

    state: Frozen | None = None
    replies: tuple[Reply, ...] = ()
    events: tuple[Event, ...] = ()
    then: Goto | None = None
    card: PersonCard | None = None
    """The person as this turn leaves them: its replies, and what follows, go by it already."""
    again: bool = False
    """Of an aside: show the open talk's question once more (its language changed)."""
    paused: bool = False
    """Set the talk aside, to be taken up later."""
    forgets: bool = False
    """Of an aside: the person is erased, and no talk of theirs goes on."""


@dataclass(frozen=True)
class TalkKind:
    """A talk with a memory: how it begins, goes on, asks its question again, and is called."""

    name: str
    state: type[Frozen]
    begin: Callable[[str, Incoming, Known], Turn]
    step: Callable[[Frozen, Incoming, Known], Turn]
    ask: Callable[[Frozen, Incoming, Known], tuple[Reply, ...]]
    title: Callable[[Frozen, Known], Words]
    place: Callable[[Frozen], object] = lambda state: state
    """Which question a state waits at: the step is counted up when that changes, so that what is
    half done on a question (a toggle, a page) leaves its buttons good."""
    keeps: Callable[[Frozen], bool] = lambda state: False
    """Whether `/cancel` sets it aside instead of dropping it: hours of answers may hang on it."""
    unsent: Callable[[Frozen], bool] = lambda state: False
    """Whether somebody's answers or words stand in it that were not sent: before a lent chat is
    given back, that is said and asked about."""
    fleeting: Callable[[Frozen], bool] = lambda state: False
    """Whether it is dropped, not paused, as soon as the person does something else."""
    about: Callable[[str], str] = lambda args: args
    """What a talk opened with these arguments is about (its key): a link may say more than that,
    as by which poster somebody came."""
    roles: frozenset[Role] = EVERYONE
    in_sessions: bool = False
    """Good while a chat is lent (see session.py)."""


@dataclass(frozen=True)
class Aside:
    """A talk of one turn, without memory."""

    name: str
    take: Callable[[str, Incoming, Known], Turn]
    roles: frozenset[Role] = EVERYONE
    for_strangers: bool = False
    """Good before the welcome too (help)."""
    alone: bool = False
    """During a welcome, the question of the welcome is not repeated under what it says."""
    resumes_open: bool = False
    """Without arguments, shows the open talk's question again where there is one (start)."""
    offers_resume: bool = False
    """Without arguments, a button above its own takes up what is open or paused (the menu)."""
    in_sessions: bool = False
    """Good while a chat is lent (see session.py)."""


@dataclass(frozen=True)
class Taken:
    """What a turn comes to, for the desk to keep, record and post."""

    talks: Talks
    replies: tuple[Reply, ...] = ()
    events: tuple[Event, ...] = ()
    card: PersonCard | None = None

    def saying(self, *replies: Reply) -> "Taken":
        """The same with `replies` said after."""
        return replace(self, replies=(*self.replies, *replies))


def talk_ref(incoming: Incoming, name: str) -> str:
    """A short reference for a talk opened by `incoming`: the same each time it is computed."""
    return sha256(f"{incoming.ref}/{incoming.person}/{name}".encode()).hexdigest()[:8]


def stamped(talk: Talk, replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """`replies` whose Choice buttons answer `talk` where it stands now."""
    return tuple(r.model_copy(update={"talk": talk.ref, "step": talk.step}) for r in replies)
