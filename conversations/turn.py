"""The only loop: one incoming, the talks a person has, what is known -> what is said and done.

Rules:
1. A person has at most one open talk. Opening another pauses it; it is offered again at the end.
2. A press names its talk and step. The same press again says nothing (a double tap); an older
   one is told so kindly, the current question is shown again, and nothing changes.
3. An aside takes its one turn and leaves the open talk untouched.
4. A step is counted up whenever a talk comes to another question, so that old buttons are known
   as old, and quick taps on one question are all heard.
5. Who has not read the notice (or not its latest version) is taken through it first; what they
   came for follows.
6. The door: a role is checked when a talk opens, goes on and is taken up again.
7. In a chat that is lent (session.py) every message says so, and only some talks open.
"""

from dataclasses import replace

from conversations.book import Book
from conversations.buttons import MENU
from conversations.event import Event
from conversations.incoming import (
    CameBack,
    Commanded,
    Incoming,
    Left,
    Pressed,
    SentFile,
    SentOther,
    TimeCame,
    Wrote,
)
from conversations.known import Known
from conversations.links import with_key
from conversations.pausing import cancel, erase, offer_paused, resume, unknown, with_resume
from conversations.reply import line, say
from conversations.returning import given_back, not_while_lent, past
from conversations.scene import Scene
from conversations.session import (
    SessionClosed,
    SessionOpened,
    elsewhere,
    finished,
    marked,
)
from conversations.talk import Aside, Goto, Taken, Talk, TalkKind, Talks, Turn, stamped, talk_ref
from conversations.who import PersonByRef

MOST_HOPS = 5
"""Talks that may open one another in a single turn (a welcome opens a consultation)."""


class PersonLeft(Event):
    """The person blocked the bot: nothing can reach them until they return."""


class PersonCameBack(Event):
    """The person unblocked the bot, or wrote again."""


def take_turn(book: Book, talks: Talks, incoming: Incoming, known: Known) -> Taken:
    """What comes of `incoming`; NotYetKnown when a fact is missing. Pure: same in, same out."""
    if isinstance(incoming.what, TimeCame):
        turn = book.hours[incoming.what.what](incoming, known)
        return Taken(talks, turn.replies, turn.events)
    scene = Scene(book, incoming, known, known[PersonByRef(incoming.person)])
    return _worded(scene, _taken(scene, talks))


def _taken(scene: Scene, talks: Talks) -> Taken:
    """What comes of it, unless it ends a session or belongs to another one."""
    session, incoming = scene.card.session, scene.incoming
    late = session is not None and session.over(incoming.at)
    if elsewhere(session, incoming.what) and not late:
        return Taken(talks, (say(line("session-gone"), buttons=((MENU,),)),))
    if session is not None and finished(session, incoming):
        return given_back(scene, talks, session)
    return _lent_or_returned(_dispatch(scene, talks))


def _worded(scene: Scene, taken: Taken) -> Taken:
    """`taken`, its replies in the person's language, and under the banner while a chat is lent."""
    card = taken.card or scene.card
    locale = card.locale or scene.incoming.locale
    replies = tuple(
        r if r.locale or r.to else r.model_copy(update={"locale": locale}) for r in taken.replies
    )
    session = card.session or scene.card.session
    if session is None or any(isinstance(event, SessionClosed) for event in taken.events):
        return replace(taken, replies=replies)
    return replace(taken, replies=marked(session, replies))


def _lent_or_returned(taken: Taken) -> Taken:
    """Lending a chat pauses what its holder has open: what is written in the moment in which the
    session ends by itself falls into no talk of theirs. Once returned, of the persona's none is
    left."""
    if any(isinstance(event, SessionOpened) for event in taken.events):
        return replace(taken, talks=taken.talks.paused_all())
    if any(isinstance(event, SessionClosed) for event in taken.events):
        return replace(taken, talks=Talks())
    return taken


def _dispatch(scene: Scene, talks: Talks) -> Taken:
    match scene.incoming.what:
        case Left():
            return Taken(talks, events=(PersonLeft(),))
        case CameBack():
            return Taken(talks, events=(PersonCameBack(),))
        case Pressed() as press:
            return _pressed(scene, talks, press)
        case Commanded() as command:
            return _commanded(scene, talks, command)
        case _:
            return _said(scene, talks)


def _said(scene: Scene, talks: Talks) -> Taken:
    if scene.gate() is not None and not scene.at_the_gate(talks):
        return _through_the_gate(scene, talks)
    if scene.incoming.what == SentOther(what="edited") and scene.card.welcomed:
        return Taken(talks, (say(line("hall-edited")),))
    if scene.incoming.what == SentOther(what="forged") and scene.card.welcomed:
        return Taken(talks, (say(line("hall-stale")), *scene.ask_again(talks)))
    if not isinstance(scene.incoming.what, Wrote | SentFile):
        talks = scene.without_fleeting(talks)
    if talks.open is not None and scene.incoming.returned:
        # What they write cannot answer a question they never saw.
        return Taken(talks, (say(line("hall-returned")), *scene.ask_again(talks)))
    if talks.open is not None:
        return _step(scene, talks, talks.open)
    unprompted = scene.unprompted()
    if unprompted is not None:
        begun = _begin(scene, talks, unprompted, "", 0)
        # What they write may be meant for what they set aside.
        return replace(begun, replies=with_resume(scene, talks, begun.replies))
    return Taken(talks, (say(line("hall-not-understood"), buttons=((MENU,),)),))


def _through_the_gate(scene: Scene, talks: Talks) -> Taken:
    """The welcome or the changed notice first; an open talk goes on after it."""
    onward = Goto("resume", talks.open.ref) if talks.open is not None else Goto("start")
    return _open(scene, talks, onward)


def _pressed(scene: Scene, talks: Talks, press: Pressed) -> Taken:
    talk = talks.open
    if scene.gate() is not None and not scene.at_the_gate(talks):
        return Taken(talks) if _is_double(talks, press) else _through_the_gate(scene, talks)
    if talk is not None and (talk.ref, talk.step) == (press.talk, press.step):
        marked = talk.model_copy(update={"last_press": f"{press.step}:{press.token}"})
        return _step(scene, replace(talks, open=marked), marked)
    if _is_double(talks, press):
        return Taken(talks)
    return past(scene, talks)


def _is_double(talks: Talks, press: Pressed) -> bool:
    said = f"{press.step}:{press.token}"
    latest = (talks.open, talks.ended)
    return any(t is not None and (t.ref, t.last_press) == (press.talk, said) for t in latest)


def _step(scene: Scene, talks: Talks, talk: Talk) -> Taken:
    kind = scene.kind_of(talk)
    if not scene.may(kind):
        return offer_paused(scene, unknown(talks.without(talk)))
    return _settle(scene, talks, talk, kind.step(talk.state, scene.incoming, scene.known))


def _settle(scene: Scene, talks: Talks, talk: Talk, turn: Turn) -> Taken:
    """What `turn` makes of `talk`: kept, set aside, or over (then a paused one is offered)."""
    if turn.state is not None:
        place = scene.kind_of(talk).place
        step = talk.step + (1 if place(turn.state) != place(talk.state) else 0)
        kept = talk.model_copy(update={"state": turn.state, "step": step})
        after = talks.opened(kept)
        taken = Taken(after, stamped(kept, turn.replies), turn.events, turn.card)
        return _set_aside(scene, taken, turn.then) if turn.paused else taken
    taken = Taken(talks.after(talk), turn.replies, turn.events, turn.card)
    if turn.then is not None:
        return _follow(scene, taken, turn.then)
    return offer_paused(scene, taken)


def _set_aside(scene: Scene, taken: Taken, goto: Goto | None) -> Taken:
    """The talk waits; what they wanted to see in between follows, and the way back to it."""
    aside = replace(taken, talks=taken.talks.paused_all())
    if goto is None:
        return aside
    seen = _follow(scene, aside, goto)
    return seen if seen.talks.open else offer_paused(scene, seen)


def _follow(scene: Scene, taken: Taken, goto: Goto, hops: int = 0) -> Taken:
    """`taken`, then what the command in `goto` comes to."""
    if hops >= MOST_HOPS:
        return taken
    onward = _open(scene.knowing(taken.card), taken.talks, goto, hops + 1)
    return Taken(
        onward.talks,
        (*taken.replies, *onward.replies),
        (*taken.events, *onward.events),
        onward.card or taken.card,
    )


def _commanded(scene: Scene, talks: Talks, command: Commanded) -> Taken:
    if scene.at_the_gate(talks):
        return _during_welcome(scene, talks, command)
    match command.name:
        case "cancel":
            return cancel(scene, talks)
        case "erase":
            return erase(scene, talks, command.args)
        case "finish":
            return Taken(talks, (say(line("hall-nothing-to-finish"), buttons=((MENU,),)),))
        case _:
            return _open(scene, scene.without_fleeting(talks), Goto(command.name, command.args))


def _during_welcome(scene: Scene, talks: Talks, command: Commanded) -> Taken:
    kind = scene.book.kind(command.name)
    if kind is not None and not scene.fits(kind):
        return not_while_lent(scene, talks)
    if isinstance(kind, Aside) and kind.for_strangers:
        taken = _aside(scene, talks, kind, command.args, 0)
        over = kind.alone or taken.talks.open is None
        return taken if over else taken.saying(*scene.ask_again(talks))
    if isinstance(kind, Aside) and kind.resumes_open and not command.args:
        return Taken(talks, scene.ask_again(talks))
    gate, talk = scene.gate(), talks.open
    if (
        gate is not None
        and talk is not None
        and talk.name == gate.name
        and command.name != "cancel"
    ):
        return _afterwards(scene, talks, talk, command)
    fresh = talks.without(talk) if talk else talks
    if command.name == "cancel":
        early = not scene.card.welcomed
        return Taken(fresh, (say(line("hall-cancelled-welcome" if early else "hall-cancelled")),))
    return _open(scene, fresh, Goto(command.name, command.args))


def _afterwards(scene: Scene, talks: Talks, talk: Talk, command: Commanded) -> Taken:
    """The same question again; what they want now follows once they are through."""
    if scene.book.kind(command.name) is not None:
        came_for = str(getattr(talk.state, "onward", ""))
        onward = with_key(came_for, f"{command.name} {command.args}".strip())
        talk = talk.model_copy(update={"state": talk.state.model_copy(update={"onward": onward})})
    talks = replace(talks, open=talk)
    return Taken(talks, scene.ask_again(talks))


def _open(scene: Scene, talks: Talks, goto: Goto, hops: int = 0) -> Taken:
    kind = scene.book.kind(goto.name)
    if kind is not None and not scene.fits(kind):
        return not_while_lent(scene, talks)
    gate = scene.gate()
    if gate is not None and not (isinstance(kind, Aside) and kind.for_strangers):
        fresh = talks.without(talks.open) if talks.open and scene.at_the_gate(talks) else talks
        return _begin(scene, fresh, gate, f"{goto.name} {goto.args}".strip(), hops)
    if goto.name == "resume":
        return resume(scene, talks, goto.args)
    if kind is None or not scene.may(kind):
        return unknown(talks)
    if isinstance(kind, Aside):
        if kind.resumes_open and talks.open is not None and not goto.args:
            return Taken(talks, scene.ask_again(talks))
        return _aside(scene, talks, kind, goto.args, hops)
    there = talks.find(kind.name, kind.about(goto.args))
    if there is not None:
        return resume(scene, talks, there.ref)
    return _begin(scene, talks, kind, goto.args, hops)


def _aside(scene: Scene, talks: Talks, kind: Aside, args: str, hops: int) -> Taken:
    turn = kind.take(args, scene.incoming, scene.known)
    offered = kind.offers_resume and not args
    replies = with_resume(scene, talks, turn.replies) if offered else turn.replies
    taken = Taken(Talks() if turn.forgets else talks, replies, turn.events, turn.card)
    if turn.then is not None:
        return _follow(scene, taken, turn.then, hops)
    if turn.again and talks.open is not None:
        return taken.saying(*scene.knowing(turn.card).ask_again(talks))
    return taken


def _begin(scene: Scene, talks: Talks, kind: TalkKind, args: str, hops: int) -> Taken:
    turn = kind.begin(args, scene.incoming, scene.known)
    if turn.state is None:
        taken = Taken(talks, turn.replies, turn.events, turn.card)
        return taken if turn.then is None else _follow(scene, taken, turn.then, hops)
    ref = talk_ref(scene.incoming, f"{kind.name} {args}")
    talk = Talk(ref=ref, name=kind.name, key=kind.about(args), state=turn.state)
    return Taken(talks.opened(talk), stamped(talk, turn.replies), turn.events, turn.card)
