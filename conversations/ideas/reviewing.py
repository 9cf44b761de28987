"""The review writes words anew: a title, what a voice says, a text without what is personal.

The whole new wording is sent, shown beside the old one, and kept once it is confirmed. What the
author wrote stays readable to them.
"""

from conversations.frozen import Frozen
from conversations.ideas.known import IdeaByNumber, IdeaCard
from conversations.ideas.pressing import STOP, answers, leave, open_row
from conversations.ideas.queue import changed, gone, shown_to
from conversations.ideas.rewording import WHYS, Why, reworded, with_words
from conversations.ideas.rules import OVER
from conversations.ideas.written import LONGEST_TITLE
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.noticing import masked
from conversations.questions.asking import NOTHING_YET, Complaint, unbuttoned
from conversations.questions.write import MOST_CHARACTERS, Write
from conversations.reply import Reply, Row, Words, line, say, verbatim
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF

KEEP, ANEW, MASK = "s", "n", "m"


class Rewording(Frozen):
    """A wording that is being made, and of which version of the idea."""

    number: int
    why: Why
    version: int
    answer: str = ""
    """The question of the sheet whose answer it is; empty: it is the text or the title."""
    words: str = ""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/rewordidea 48213 personal 7`: version 7 of it; `a-cost`: what its sheet says of that."""
    number, _, rest = args.partition(" ")
    name, _, version = rest.partition(" ")
    answer = name[2:] if name.startswith("a-") else ""
    why: Why | None = "personal" if answer else next((w for w in WHYS if w == name), None)
    plain = number.isdecimal() and number.isascii() and len(number) < 12
    idea = known[IdeaByNumber(int(number))] if plain else None
    if idea is None or why is None or idea.status in OVER:
        return gone(number)
    if answer and answer not in dict(idea.written.answers):
        return gone(number)
    if idea.reviewer not in ("", incoming.person) or version not in ("", str(idea.version)):
        return _changed(idea, incoming, known)
    state = Rewording(number=idea.number, why=why, version=idea.version, answer=answer)
    return Turn(state, ask(state, incoming, known))


def _changed(idea: IdeaCard, incoming: Incoming, known: Known) -> Turn:
    first = changed(idea, incoming.person)
    shown = shown_to(idea, incoming, known, first=(first,), fresh=True)
    return Turn(None, (*unbuttoned(incoming.what), *shown.replies), shown.events)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The wording there is, or the old one and the new one."""
    assert isinstance(state, Rewording)
    idea = known[IdeaByNumber(state.number)]
    if idea is None:
        return gone(state.number).replies
    if state.words:
        return (_compared(state, idea),)
    rows: list[Row] = []
    said: list[Words] = [_asked(state, idea)]
    said += _now(state, idea)
    proposed = masked(_words(state, idea))
    if state.why == "personal" and proposed != _words(state, idea):
        said.append(line("idea-wording-proposed", text=verbatim(proposed)))
        rows.append(answers(line("button-reword-mask"), MASK))
    return (say(*said, buttons=(*rows, leave())),)


def _asked(state: Rewording, idea: IdeaCard) -> Words:
    n = str(idea.number)
    if state.answer:
        return line("idea-wording-sheet", n=n, heading=line(f"idea-heading-{state.answer}"))
    return line(f"idea-reword-{state.why}", n=n)


def _words(state: Rewording, idea: IdeaCard) -> str:
    """What is written there now."""
    return dict(idea.written.answers).get(state.answer, "") if state.answer else idea.written.text


def _now(state: Rewording, idea: IdeaCard) -> list[Words]:
    if state.why == "title":
        return [line("idea-wording-now", text=idea.name())]
    words = _words(state, idea)
    return [line("idea-wording-now", text=verbatim(words))] if words else []


def _compared(state: Rewording, idea: IdeaCard) -> Reply:
    blocks = (*_now(state, idea), line("idea-wording-then", text=verbatim(state.words)))
    rows = (
        answers(line("button-reword-keep"), KEEP),
        answers(line("button-decide-anew"), ANEW),
        leave(),
    )
    return say(*blocks, buttons=rows)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the new wording, or one of the buttons."""
    assert isinstance(state, Rewording)
    idea = known[IdeaByNumber(state.number)]
    token = incoming.what.token if isinstance(incoming.what, Pressed) else ""
    if token == STOP:
        said = say(line("idea-reword-dropped"), buttons=(open_row(state.number),))
        return Turn(None, (*unbuttoned(incoming.what), said))
    if idea is None or idea.status == "withdrawn":
        return gone(state.number)
    if idea.version != state.version:
        return _changed(idea, incoming, known)
    if token:
        return _pressed(state, token, idea, incoming, known)
    most = LONGEST_TITLE if state.why == "title" else MOST_CHARACTERS
    heard = Write(most).hear(NOTHING_YET, incoming.what)
    if isinstance(heard, Complaint):
        return Turn(state, (say(heard.says), *ask(state, incoming, known)))
    return _onward(state, heard.value, incoming, known)


def _onward(state: Rewording, words: str, incoming: Incoming, known: Known) -> Turn:
    after = state.model_copy(update={"words": words})
    return Turn(after, (*unbuttoned(incoming.what), *ask(after, incoming, known)))


def _pressed(
    state: Rewording, token: str, idea: IdeaCard, incoming: Incoming, known: Known
) -> Turn:
    match token:
        case "s" if state.words:
            written = with_words(idea, state.why, state.words, state.answer)
            event = reworded(idea, written, state.why)
            after = idea.model_copy(update={"written": written, "version": idea.version + 1})
            shown = shown_to(after, incoming, known, first=(line("idea-reworded"),), fresh=True)
            replies = (*unbuttoned(incoming.what), *shown.replies)
            return Turn(None, replies, (event, *shown.events))
        case "n":
            return _onward(state, "", incoming, known)
        case "m" if state.why == "personal" and not state.words:
            return _onward(state, masked(_words(state, idea)), incoming, known)
    return Turn(state, (say(line("question-button-unknown")), *ask(state, incoming, known)))


def title(state: Frozen, known: Known) -> Words:
    """What it is called when it is offered again."""
    assert isinstance(state, Rewording)
    return line("idea-title-reword", n=str(state.number))


def place(state: Frozen) -> object:
    """Whatever is shown anew makes the buttons before it old."""
    assert isinstance(state, Rewording)
    return state.words


REWORD_IDEA = TalkKind("rewordidea", Rewording, begin, step, ask, title, place, roles=STAFF)
