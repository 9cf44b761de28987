"""A decision about an idea: where it goes, one plain sentence, how it reads, then it is sent.

Rules:
1. Whoever begins has it in hand from then on; a second one is told who has it.
2. Before anything is sent the idea is read again, in the same transaction. If its author took it
   back, if others decided or if it reads otherwise, nothing is sent: that is shown first.
3. The author, and whoever supports it, read the sentence as it was written.
"""

from hashlib import sha256

from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.frozen import Frozen
from conversations.ideas.decided import Decided, merge_proposed, more_asked, moved, taken
from conversations.ideas.deciding_asks import (
    ask_stage,
    lost,
    sent_reply,
)
from conversations.ideas.deciding_rules import (
    ACTS,
    LARGEST_COST,
    LONGEST_SENTENCE,
    Refusal,
    refused,
    steps,
)
from conversations.ideas.deciding_state import Deciding, stage
from conversations.ideas.known import IdeaByNumber, IdeaCard
from conversations.ideas.news import status_name
from conversations.ideas.pressing import STOP, open_row
from conversations.ideas.queue import changed, gone, shown_to
from conversations.ideas.queue_listing import reviewer_name
from conversations.ideas.rules import OVER, REASONS
from conversations.ideas.team_events import IdeaTaken
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.questions.asking import NOTHING_YET, Complaint, unbuttoned
from conversations.questions.number import Number
from conversations.questions.write import Write
from conversations.reply import Reply, Words, line, say, verbatim
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/decideidea 48213 publish 7`: version 7 of it."""
    number, _, rest = args.partition(" ")
    name, _, version = rest.partition(" ")
    act = next((one for one in ACTS if one == name), None)
    plain = number.isdecimal() and number.isascii() and len(number) < 12
    idea = known[IdeaByNumber(int(number))] if plain else None
    if idea is None or act is None or idea.status == "withdrawn":
        return gone(number)
    if idea.reviewer not in ("", incoming.person) or version not in ("", str(idea.version)):
        return _shown(idea, changed(idea, incoming.person), incoming, known)
    why = refused(idea, act)
    if why:
        return _shown(idea, _why(why, idea), incoming, known)
    return _begun(Deciding(number=idea.number, act=act), idea, incoming, known)


def _begun(state: Deciding, idea: IdeaCard, incoming: Incoming, known: Known) -> Turn:
    """It is in their hands from now on."""
    events: tuple[Event, ...] = ()
    letters: tuple[Reply, ...] = ()
    if not idea.reviewer:
        letters = taken(idea, incoming.at, known)
        events = (IdeaTaken(ref=idea.ref, number=idea.number),)
        status = "in_review" if idea.status == "received" else idea.status
        idea = idea.model_copy(update={"status": status, "reviewer": incoming.person})
    state = state.model_copy(update=_as_seen(idea))
    return Turn(state, (*ask_stage(state, idea, known), *letters), events)


def _as_seen(idea: IdeaCard) -> dict[str, object]:
    """What they decide about, to notice when it is something else."""
    digest = sha256(idea.written.model_dump_json().encode()).hexdigest()[:12]
    return {"status_seen": idea.status, "messages": len(idea.messages), "digest": digest}


def _shown(idea: IdeaCard, first: Words, incoming: Incoming, known: Known) -> Turn:
    shown = shown_to(idea, incoming, known, first=(first,), fresh=True)
    return Turn(None, shown.replies, shown.events)


def _why(why: Refusal, idea: IdeaCard) -> Words:
    return line(f"idea-cannot-{why}", n=str(idea.number))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question again."""
    assert isinstance(state, Deciding)
    idea = known[IdeaByNumber(state.number)]
    if idea is None:
        return gone(state.number).replies
    return ask_stage(state, idea, known)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear a sentence, a number, or one of the buttons."""
    assert isinstance(state, Deciding)
    idea = known[IdeaByNumber(state.number)]
    if tapped_out(incoming):
        return _left(state, incoming)
    if idea is None or idea.status in OVER:
        return _lost(state, line("idea-decide-withdrawn", n=str(state.number)), incoming)
    if idea.reviewer not in ("", incoming.person):
        label = reviewer_name(idea)
        return _lost(state, line("ideas-queue-theirs", n=str(idea.number), label=label), incoming)
    if isinstance(incoming.what, Pressed):
        return _pressed(state, incoming.what.token, idea, incoming, known)
    return _heard(state, idea, incoming, known)


def tapped_out(incoming: Incoming) -> bool:
    """Whether they leave."""
    return isinstance(incoming.what, Pressed) and incoming.what.token == STOP


def _left(state: Deciding, incoming: Incoming) -> Turn:
    said = say(line("idea-decide-dropped"), buttons=(open_row(state.number),))
    return Turn(None, (*unbuttoned(incoming.what), said))


def _lost(state: Deciding, why: Words, incoming: Incoming) -> Turn:
    """Nothing is sent; what was written for nothing is shown, to copy."""
    return Turn(None, (*unbuttoned(incoming.what), lost(state, why)))


def _heard(state: Deciding, idea: IdeaCard, incoming: Incoming, known: Known) -> Turn:
    match stage(state):
        case "words" | "preview":
            heard = Write(LONGEST_SENTENCE).hear(NOTHING_YET, incoming.what)
            if not isinstance(heard, Complaint):
                return _onward(state, idea, incoming, known, words=heard.value)
        case "cost":
            heard = Number(whole=True).hear(NOTHING_YET, incoming.what)
            if not isinstance(heard, Complaint) and 0 <= int(heard.value) < LARGEST_COST:
                cost = int(heard.value)
                return _onward(state, idea, incoming, known, cost=cost, cost_asked=True)
        case "into":
            return _heard_other(state, idea, incoming, known)
        case _:
            heard = Complaint(line("question-wants-choice"))
    says = heard.says if isinstance(heard, Complaint) else line("question-wants-whole-number")
    return Turn(state, (say(says), *ask_stage(state, idea, known)))


def _heard_other(state: Deciding, idea: IdeaCard, incoming: Incoming, known: Known) -> Turn:
    """The idea it would become part of: another one, which everybody may see."""
    heard = Number(whole=True).hear(NOTHING_YET, incoming.what)
    if isinstance(heard, Complaint):
        return Turn(state, (say(heard.says), *ask_stage(state, idea, known)))
    number = int(heard.value)
    other = known[IdeaByNumber(number)] if 0 < number < 10**11 else None
    if other is None or not other.published or other.ref == idea.ref:
        said = say(line("idea-merge-unknown", n=heard.value))
        return Turn(state, (said, *ask_stage(state, idea, known)))
    return _onward(state, idea, incoming, known, into=other.number)


def _onward(
    state: Deciding, idea: IdeaCard, incoming: Incoming, known: Known, **change: object
) -> Turn:
    after = state.model_copy(update=change)
    return Turn(after, (*unbuttoned(incoming.what), *ask_stage(after, idea, known)))


def _pressed(state: Deciding, token: str, idea: IdeaCard, incoming: Incoming, known: Known) -> Turn:
    at = int(token) if token.isdecimal() and len(token) < 3 else -1
    match stage(state), token:
        case "preview", "s":
            return _send(state, idea, incoming, known)
        case "preview", "n":
            return _onward(state, idea, incoming, known, words="", cost=None, cost_asked=False)
        case "cost", "k":
            return _onward(state, idea, incoming, known, cost_asked=True)
        case "status", _ if 0 <= at < len(steps(idea)):
            return _onward(state, idea, incoming, known, status=steps(idea)[at])
        case "reason", _ if 0 <= at < len(REASONS):
            return _onward(state, idea, incoming, known, reason=REASONS[at])
    unknown = say(line("question-button-unknown"))
    return Turn(state, (unknown, *ask_stage(state, idea, known)))


def _send(state: Deciding, idea: IdeaCard, incoming: Incoming, known: Known) -> Turn:
    news = _news(state, idea)
    why = refused(idea, state.act, state.status if state.act == "move" else "")
    if why:
        return _lost(state, line("idea-decide-lost", status=status_name(idea.status)), incoming)
    if news:
        after = state.model_copy(update=_as_seen(idea))
        asked = ask_stage(after, idea, known)
        return Turn(after, (*unbuttoned(incoming.what), say(*news), *asked))
    decided = _decided(state, idea, known)
    if decided is None:
        return _lost(state, line("idea-merge-unknown", n=str(state.into)), incoming)
    letters = in_their_time(decided.letters, incoming.at, known)
    done = sent_reply(state, idea)
    return Turn(None, (*unbuttoned(incoming.what), done, *letters), (decided.event,))


def _decided(state: Deciding, idea: IdeaCard, known: Known) -> Decided | None:
    match state.act:
        case "more":
            return more_asked(idea, state.words)
        case "merge":
            other = known[IdeaByNumber(state.into)]
            there = other is not None and other.published
            return merge_proposed(idea, other, state.words) if other and there else None
        case _:
            assert state.becomes
            return moved(idea, state.becomes, state.words, state.reason, state.cost)


def _news(state: Deciding, idea: IdeaCard) -> list[Words]:
    """What happened to the idea since they looked."""
    seen = _as_seen(idea)
    said: list[Words] = []
    if idea.status != state.status_seen:
        said.append(
            line("ideas-queue-changed", n=str(idea.number), status=status_name(idea.status))
        )
    for one in idea.messages[state.messages :]:
        words = verbatim(one.words) if one.words else line(f"idea-part-{one.what or 'photo'}")
        said.append(line("idea-decide-answered", words=words))
    if seen["digest"] != state.digest:
        said.append(line("idea-decide-reworded", text=verbatim(idea.written.text)))
    return [*said, line("idea-decide-again")] if said else []


def title(state: Frozen, known: Known) -> Words:
    """What it is called when it is offered again."""
    assert isinstance(state, Deciding)
    return line("idea-title-decide", n=str(state.number))


def place(state: Frozen) -> object:
    """Whatever is shown anew makes the buttons before it old."""
    assert isinstance(state, Deciding)
    return stage(state), state.words, state.status_seen, state.messages, state.digest


DECIDE = TalkKind("decideidea", Deciding, begin, step, ask, title, place, roles=STAFF)
