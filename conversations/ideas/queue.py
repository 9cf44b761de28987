"""`/queue`: ideas that wait for the review, one idea, and what is done with it by a tap.

Rules:
1. `list SCOPE PAGE` filters; `48213` opens; `48213 take 7` acts on version 7 of it.
2. A button that was made for another version does nothing: the idea is shown as it is now, and
   who has it or what changed. So two people never undo each other's work by accident.
3. Reading an idea that is not public is written to the staff log.
"""

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.event import Event
from conversations.ideas.campaign import Campaigns, campaign_of
from conversations.ideas.known import IdeaByNumber, IdeaByRef, IdeaCard
from conversations.ideas.news import status_name
from conversations.ideas.pressing import back_row
from conversations.ideas.queue_acts import ACTS, judge
from conversations.ideas.queue_known import SCOPES, CommentToJudge, Queue, Scope
from conversations.ideas.queue_listing import listed, reviewer_name
from conversations.ideas.reviewed import seen_by_team
from conversations.ideas.team_events import IdeaSeen
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import FileKind, Line, Reply, SentAgain, Words, line, say
from conversations.talk import Aside, Turn
from conversations.who import STAFF

LONGEST_IN_PLACE = 2000
"""Characters of an idea that is rewritten in its message; a longer one is sent anew."""


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """What the words after `/queue` mean; whatever is not understood is the list."""
    match args.split():
        case [number, *rest] if number.isdecimal() and number.isascii() and len(number) < 12:
            return _idea(int(number), rest, incoming, known)
        case ["c", ref, said] if said in ("y", "n"):
            return _comment(ref, said == "y", incoming, known)
        case words:
            return Turn(replies=(_list(words, incoming, known),))


def _list(words: list[str], incoming: Incoming, known: Known) -> Reply:
    scope: Scope = next((one for one in SCOPES if one in words), "waiting")
    page = next((int(w) for w in words if w.isdecimal() and len(w) < 5), 0)
    view = known[Queue(incoming.person, scope, page)]
    shown = listed(view, scope, page, known[TheCity()], known[Campaigns()])
    return in_place(shown, incoming.what) if words else shown


def _comment(ref: str, published: bool, incoming: Incoming, known: Known) -> Turn:
    """Let it show or not, and show the others that wait."""
    one = known[CommentToJudge(ref)]
    view = known[Queue(incoming.person, "comments", 0)]
    if one is None:
        shown = listed(view, "comments", 0, known[TheCity()], known[Campaigns()])
        said = line("ideas-comment-gone")
        return Turn(replies=(in_place(_under(said, shown), incoming.what),))
    left = tuple(said for said in view.said if said.ref != ref)
    after = {"said": left, "comments": view.comments - 1, "found": view.found - 1}
    shown = listed(
        view.model_copy(update=after), "comments", 0, known[TheCity()], known[Campaigns()]
    )
    said = line("ideas-comment-published" if published else "ideas-comment-declined")
    reply = in_place(_under(said, shown), incoming.what)
    return Turn(replies=(reply,), events=judge(one, published))


def _idea(number: int, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    idea = known[IdeaByNumber(number)]
    if idea is None or idea.status == "withdrawn":
        return gone(number)
    match rest:
        case ["file", at] if at.isdecimal():
            found = [file for n, file in enumerate(idea.written.files, 1) if str(n) == at]
            return _file(idea, [(file.what, file.file_id) for file in found])
        case ["sent", at] if at.isdecimal():
            found_ = [one for n, one in enumerate(idea.messages, 1) if str(n) == at and one.what]
            return _file(idea, [(one.what, one.file_id) for one in found_])
        case [act, version, *more] if act in ACTS:
            return _act(act, idea, version, more, incoming, known)
        case _:
            return shown_to(idea, incoming, known, fresh=True)


def gone(number: object) -> Turn:
    """There is no such idea, or its author took it back."""
    said = say(line("ideas-queue-gone", n=str(number)), buttons=(back_row(), MENU_ROW))
    return Turn(None, (said,))


def _file(idea: IdeaCard, found: list[tuple[str, str]]) -> Turn:
    """A picture or a voice note, as it was sent."""
    if not found:
        return gone(idea.number)
    what, file_id = found[0]
    kind: FileKind = "voice" if what == "voice" else "photo"
    reply = Reply(attached=SentAgain(what=kind, file_id=file_id))
    return Turn(replies=(reply,), events=_read(idea))


def _act(
    act: str, idea: IdeaCard, version: str, more: list[str], incoming: Incoming, known: Known
) -> Turn:
    """One act, if the button was made for the idea as it is."""
    already = {"take": idea.reviewer == incoming.person, "leave": not idea.reviewer}
    if version != str(idea.version):
        if already.get(act, False):  # a double tap
            return shown_to(idea, incoming, known)
        return shown_to(idea, incoming, known, first=(changed(idea, incoming.person),), fresh=True)
    if act != "take" and idea.reviewer not in ("", incoming.person):
        return shown_to(idea, incoming, known, first=(changed(idea, incoming.person),), fresh=True)
    acted = ACTS[act](idea, more, incoming, known)
    if isinstance(acted, Reply):
        return Turn(replies=(in_place(acted, incoming.what),))
    if not acted.events:
        return shown_to(idea, incoming, known)
    after = idea.model_copy(update={**acted.after, "version": idea.version + 1})
    turn = shown_to(after, incoming, known)
    return Turn(replies=(*turn.replies, *acted.letters), events=(*acted.events, *turn.events))


def changed(idea: IdeaCard, person: str) -> Line:
    """Why a button did nothing: who has it in hand, or where it stands now."""
    if idea.reviewer and idea.reviewer != person:
        return line("ideas-queue-theirs", n=str(idea.number), label=reviewer_name(idea))
    return line("ideas-queue-changed", n=str(idea.number), status=status_name(idea.status))


def shown_to(
    idea: IdeaCard,
    incoming: Incoming,
    known: Known,
    *,
    first: tuple[Words, ...] = (),
    fresh: bool = False,
) -> Turn:
    """The idea, in place of the message tapped unless `fresh`; that it was read is logged."""
    campaign = campaign_of(idea.written.campaign, known[Campaigns()])
    into = known[IdeaByRef(idea.merged_into)] if idea.merged_into else None
    shown = seen_by_team(idea, campaign, known[TheCity()], incoming.person, into=into)
    shown = shown.model_copy(update={"blocks": (*first, *shown.blocks)})
    long = fresh or len(idea.written.text) > LONGEST_IN_PLACE
    reply = shown if long else in_place(shown, incoming.what)
    return Turn(replies=(reply,), events=_read(idea))


def _read(idea: IdeaCard) -> tuple[Event, ...]:
    return () if idea.published else (IdeaSeen(ref=idea.ref, number=idea.number),)


def _under(first: Words, shown: Reply) -> Reply:
    return shown.model_copy(update={"blocks": (first, *shown.blocks)})


QUEUE = Aside("queue", take, roles=STAFF)
