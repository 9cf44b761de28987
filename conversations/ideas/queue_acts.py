"""What is done with an idea by one tap: held, left, given a theme, a picture or a name hidden.

Each takes the idea as it is now (the version was compared before) and answers with what changes,
or with a question.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from conversations.buttons import does
from conversations.city import TheCity
from conversations.event import Event
from conversations.ideas.campaign import Campaigns, campaign_of
from conversations.ideas.decided import taken
from conversations.ideas.known import Change, IdeaCard
from conversations.ideas.queue_known import WaitingComment
from conversations.ideas.rewording import reworded, without_spot
from conversations.ideas.rules import OVER
from conversations.ideas.team_events import CommentJudged, IdeaFileHidden, IdeaLeft, IdeaTaken
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Reply, Row, line, say
from conversations.who import PersonByRef


@dataclass(frozen=True)
class Acted:
    """What happened, what the idea is like afterwards, and what its author is told."""

    events: tuple[Event, ...]
    after: Mapping[str, object]
    letters: tuple[Reply, ...] = ()


ActOn = Callable[[IdeaCard, list[str], Incoming, Known], Acted | Reply]


def _take(idea: IdeaCard, _args: list[str], incoming: Incoming, known: Known) -> Acted | Reply:
    if idea.status in OVER:
        return Acted((), {})
    after: dict[str, object] = {
        "reviewer": incoming.person,
        "reviewer_label": known[PersonByRef(incoming.person)].label,
    }
    if idea.status == "received":
        step = Change(at=incoming.at, status="in_review")
        after |= {"status": "in_review", "changes": (*idea.changes, step)}
    event = IdeaTaken(ref=idea.ref, number=idea.number)
    return Acted((event,), after, taken(idea, incoming.at, known))


def _leave(idea: IdeaCard, _args: list[str], incoming: Incoming, _known: Known) -> Acted | Reply:
    if idea.reviewer != incoming.person:
        return Acted((), {})
    event = IdeaLeft(ref=idea.ref, number=idea.number)
    return Acted((event,), {"reviewer": "", "reviewer_label": ""})


def _theme(idea: IdeaCard, args: list[str], _incoming: Incoming, known: Known) -> Acted | Reply:
    """Another theme of its campaign; which, is asked first."""
    city = known[TheCity()]
    topics = campaign_of(idea.written.campaign, known[Campaigns()]).topics(city)
    chosen = [one.code for at, one in enumerate(topics) if args == [str(at)]]
    if chosen:
        written = idea.written.model_copy(update={"theme": chosen[0]})
        return Acted((reworded(idea, written, "sorted"),), {"written": written})
    buttons = [
        does(one.label, "queue", idea.number, "theme", idea.version, at)
        for at, one in enumerate(topics)
    ]
    rows: list[Row] = [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]
    back: Row = (does(line("button-back"), "queue", idea.number),)
    return say(line("idea-which-theme", n=str(idea.number)), buttons=(*rows, back))


def _unsign(idea: IdeaCard, _args: list[str], _incoming: Incoming, _known: Known) -> Acted | Reply:
    """Without the name it was signed with."""
    written = idea.written.model_copy(update={"called": ""})
    return Acted((reworded(idea, written, "personal"),), {"written": written})


def _unplace(idea: IdeaCard, _args: list[str], _incoming: Incoming, _known: Known) -> Acted | Reply:
    """An address may be somebody's home: only its part of town stays."""
    written = without_spot(idea.written)
    return Acted((reworded(idea, written, "personal"),), {"written": written})


def _hide(idea: IdeaCard, args: list[str], _incoming: Incoming, _known: Known) -> Acted | Reply:
    return _picture(idea, args, hidden=True)


def _show(idea: IdeaCard, args: list[str], _incoming: Incoming, _known: Known) -> Acted | Reply:
    return _picture(idea, args, hidden=False)


def _picture(idea: IdeaCard, args: list[str], *, hidden: bool) -> Acted:
    files = list(idea.written.files)
    at = int(args[0]) if args and args[0].isdecimal() else 0
    if not 0 < at <= len(files):
        return Acted((), {})
    files[at - 1] = files[at - 1].model_copy(update={"hidden": hidden})
    written = idea.written.model_copy(update={"files": tuple(files)})
    event = IdeaFileHidden(ref=idea.ref, number=idea.number, position=at, hidden=hidden)
    return Acted((event,), {"written": written})


def judge(comment: WaitingComment, published: bool) -> tuple[Event, ...]:
    """A comment shows, or does not."""
    return (CommentJudged(comment=comment.ref, published=published),)


ACTS: dict[str, ActOn] = {
    "take": _take,
    "leave": _leave,
    "theme": _theme,
    "unsign": _unsign,
    "unplace": _unplace,
    "hide": _hide,
    "show": _show,
}
