"""What an author answers to the town hall: more about their idea, or yes or no to a merger.

Neither side learns who the other is: the town hears an author, the author hears the town hall.
"""

from conversations.buttons import MENU_ROW, does
from conversations.courtesy import in_their_time
from conversations.frozen import Frozen
from conversations.ideas.events import IdeaAnswered, MergeAnswered
from conversations.ideas.known import IdeaByNumber, IdeaByRef, IdeaCard
from conversations.ideas.news import merged_news
from conversations.ideas.pressing import STOP, leave
from conversations.ideas.rules import OVER, REVIEWED
from conversations.incoming import Incoming, Pressed, SentFile, What, Wrote
from conversations.known import Known
from conversations.questions.asking import Complaint, unbuttoned, used
from conversations.questions.photo import MOST_BYTES
from conversations.reply import Line, Reply, Row, Words, line, say, verbatim
from conversations.talk import Aside, TalkKind, Turn

LONGEST_ANSWER = 2000
MOST_ANSWERS = 20


class AnsweringTown(Frozen):
    """An answer that is being written."""

    ref: str


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/answeridea REF`, under what the town asked."""
    idea = _mine(args, incoming, known)
    if idea is None:
        return _gone()
    state = AnsweringTown(ref=idea.ref)
    return Turn(state, ask(state, incoming, known))


def _mine(ref: str, incoming: Incoming, known: Known) -> IdeaCard | None:
    """Their idea, while the review goes on and the town has asked something; not without end."""
    idea = known[IdeaByRef(ref)]
    if idea is None or not idea.author or idea.author != incoming.person:
        return None
    asked = any(one.side == "town" for one in idea.messages)
    answers = sum(one.side == "author" for one in idea.messages)
    open_still = idea.status in REVIEWED or bool(idea.merged_into)
    return idea if asked and open_still and answers < MOST_ANSWERS else None


def _gone() -> Turn:
    row: Row = (does(line("button-my-ideas"), "myideas"),)
    return Turn(None, (say(line("idea-answer-gone"), buttons=(row, MENU_ROW)),))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What the town asked, and how to answer."""
    assert isinstance(state, AnsweringTown)
    idea = known[IdeaByRef(state.ref)]
    if idea is None:
        return _gone().replies
    asked = [one.words for one in idea.messages if one.side == "town"]
    said = (line("idea-news-words", words=verbatim(asked[-1])),) if asked else ()
    how = line("idea-answer-how")
    return (say(*said, how, buttons=(leave(),)),)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """One message, passed on as it is."""
    assert isinstance(state, AnsweringTown)
    if isinstance(incoming.what, Pressed) and incoming.what.token == STOP:
        said = say(line("idea-answer-dropped"), buttons=(MENU_ROW,))
        return Turn(None, (*unbuttoned(incoming.what), said))
    idea = _mine(state.ref, incoming, known)
    if idea is None:
        return _gone()
    heard = _heard(state.ref, incoming.what)
    if isinstance(heard, Complaint):
        return Turn(state, (say(heard.says), *ask(state, incoming, known)))
    row: Row = (does(line("button-idea-open"), "myideas", "see", idea.ref),)
    done = say(line("idea-answer-sent", n=str(idea.number)), buttons=(row, MENU_ROW))
    told = to_reviewer(idea, line("idea-author-answered", n=str(idea.number)))
    return Turn(None, (done, *in_their_time(told, incoming.at, known)), (heard,))


def _heard(ref: str, what: What) -> IdeaAnswered | Complaint:
    match what:
        case Wrote(text=text) if len(text) > LONGEST_ANSWER:
            return Complaint(line("question-too-long", n=len(text), most=LONGEST_ANSWER))
        case Wrote(text=text) if text:
            return IdeaAnswered(ref=ref, words=text)
        case SentFile(size=size) if size > MOST_BYTES:
            return Complaint(line("question-file-too-big", most=MOST_BYTES // 1_000_000))
        case SentFile(what="photo", file_id=file_id, caption=caption):
            return IdeaAnswered(ref=ref, words=caption, what="photo", file_id=file_id)
        case SentFile(what="voice", file_id=file_id, caption=caption):
            return IdeaAnswered(ref=ref, words=caption, what="voice", file_id=file_id)
    return Complaint(line("idea-answer-wants"))


def to_reviewer(idea: IdeaCard, said: Line) -> tuple[Reply, ...]:
    """Whoever has the idea in hand is told; where nobody has, it waits in the list."""
    if not idea.reviewer:
        return ()
    rows: tuple[Row, ...] = ((does(line("button-queue-open"), "queue", idea.number),),)
    told = Reply(to=idea.reviewer, lane="reminder", blocks=(said,), buttons=rows, for_team=True)
    return (told,)


def title(state: Frozen, known: Known) -> Words:
    """What it is called when it is offered again."""
    return line("idea-title-answer")


def take_merge(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/mergeidea 48213 51020 yes`: what its author says to becoming part of the other."""
    match args.split():
        case [number, other, said] if _is_number(number) and _is_number(other):
            return _answered(int(number), int(other), said == "yes", incoming, known)
    return _merge_gone(incoming)


def _is_number(text: str) -> bool:
    return text.isdecimal() and text.isascii() and len(text) < 12


def _answered(number: int, other: int, agreed: bool, incoming: Incoming, known: Known) -> Turn:
    idea, into = known[IdeaByNumber(number)], known[IdeaByNumber(other)]
    asked = idea is not None and into is not None and idea.merged_into == into.ref
    if idea is None or into is None or not asked or idea.author != incoming.person:
        return _merge_gone(incoming)
    if idea.status in OVER or not into.published:
        return _merge_gone(incoming)
    news = merged_news(idea, into) if agreed and idea.published else None
    n, theirs = str(idea.number), str(into.number)
    yes, no = line("idea-merge-agreed", n=n, other=theirs), line("idea-merge-refused", n=n)
    said = yes if agreed else no
    event = MergeAnswered(ref=idea.ref, agreed=agreed, news=news)
    reviewer_hears = "idea-author-agreed" if agreed else "idea-author-refused"
    told = to_reviewer(idea, line(reviewer_hears, n=n, other=theirs))
    done = say(said, buttons=(*_after(into, agreed), MENU_ROW))
    letters = in_their_time(told, incoming.at, known)
    return Turn(replies=(*used(incoming.what), done, *letters), events=(event,))


def _after(into: IdeaCard, agreed: bool) -> tuple[Row, ...]:
    """Nothing is supported for anybody: the author is asked like everybody else."""
    if not agreed:
        return ()
    n = str(into.number)
    return ((does(line("button-idea-support-also", n=n), "ideas", "support", n),),)


def _merge_gone(incoming: Incoming) -> Turn:
    said = say(line("idea-merge-gone"), buttons=(MENU_ROW,))
    return Turn(replies=(*used(incoming.what), said))


ANSWER_TOWN = TalkKind("answeridea", AnsweringTown, begin, step, ask, title)
MERGE = Aside("mergeidea", take_merge)
