"""The questions of a decision about an idea, how it reads before it is sent, and afterwards."""

from conversations.ideas.deciding_rules import steps
from conversations.ideas.deciding_state import Deciding, stage
from conversations.ideas.known import IdeaByNumber, IdeaCard
from conversations.ideas.news import reason_name, stands, status_name
from conversations.ideas.pressing import STOP, answers, back_row, leave, open_row
from conversations.ideas.rewording import every_word
from conversations.ideas.rules import REASONS
from conversations.known import Known
from conversations.noticing import personal_in
from conversations.reply import Line, Reply, Row, Words, line, say, verbatim
from conversations.small_cells import shown

SEND, ANEW, SKIP = "s", "n", "k"


def ask_stage(state: Deciding, idea: IdeaCard, known: Known) -> tuple[Reply, ...]:
    """What is asked now."""
    n = str(idea.number)
    match stage(state):
        case "status":
            rows = [answers(status_name(one), str(at)) for at, one in enumerate(steps(idea))]
            return (say(line("idea-decide-status", n=n), buttons=(*rows, leave())),)
        case "reason":
            rows = [answers(reason_name(one), str(at)) for at, one in enumerate(REASONS)]
            return (say(line("idea-decide-reason", n=n), buttons=(*rows, leave())),)
        case "into":
            return (say(line("idea-decide-into", n=n), buttons=(leave(),)),)
        case "words":
            said = line(f"idea-decide-words-{_what(state)}", n=n, title=idea.name())
            return (say(said, buttons=(leave(),)),)
        case "cost":
            skip = answers(line("button-cost-skip"), SKIP)
            return (say(line("idea-decide-cost", n=n), buttons=(skip, leave())),)
        case "preview":
            return (_preview(state, idea, known),)


def _what(state: Deciding) -> str:
    """What the sentence is for."""
    return state.act if state.act in ("more", "merge") else "move"


def _preview(state: Deciding, idea: IdeaCard, known: Known) -> Reply:
    blocks: list[Words] = [line("idea-preview", n=str(idea.number), title=idea.name())]
    becomes = state.becomes
    if becomes:
        blocks += stands(becomes, state.words, state.reason)
    else:
        blocks += [*_into(state, known), line("idea-news-words", words=verbatim(state.words))]
    if becomes == "published" and personal_in(every_word(idea.written)):
        blocks.append(line("idea-preview-personal"))
    if state.cost is not None:
        blocks.append(line("idea-team-cost", cost=state.cost))
    blocks.append(readers(idea, everybody=bool(becomes)))
    rows: tuple[Row, ...] = (
        answers(line("button-decide-send"), SEND),
        answers(line("button-decide-anew"), ANEW),
        answers(line("button-idea-stop"), STOP),
    )
    return say(*blocks, buttons=rows)


def _into(state: Deciding, known: Known) -> list[Words]:
    other = known[IdeaByNumber(state.into)] if state.into else None
    if other is None:
        return []
    return [line("idea-preview-into", n=str(other.number), title=other.name())]


def readers(idea: IdeaCard, *, everybody: bool) -> Line:
    """Who is going to read it; how many support it is told like any count of people."""
    who = "author" if idea.author else "nobody"
    if not (everybody and idea.published):
        return line(f"idea-read-by-{who}")
    many = shown(idea.supports)
    return (
        line(f"idea-readers-few-{who}")
        if many is None
        else line(f"idea-readers-many-{who}", n=many)
    )


def sent_reply(state: Deciding, idea: IdeaCard) -> Reply:
    """That it is done, and what comes of it."""
    n = str(idea.number)
    becomes = state.becomes
    said = (
        line("idea-decided", n=n, status=status_name(becomes))
        if becomes
        else line(f"idea-decided-{_what(state)}", n=n)
    )
    return say(said, buttons=(open_row(idea.number), back_row()))


def lost(state: Deciding, why: Words) -> Reply:
    """Why nothing was sent, and what was written, to copy."""
    written = (verbatim(state.words),) if state.words else ()
    kept = (line("idea-decide-not-sent"),) if written else ()
    return say(why, *kept, *written, buttons=(back_row(),))
