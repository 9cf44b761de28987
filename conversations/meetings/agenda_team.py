"""What the team does on `/agenda 17`: reads what waits, lets it show, puts the agenda in order.

Rules:
1. `queue N` is the point that waits, `show ID` lets it show, `hear ID` plays its voice.
2. `set` is the agenda with its buttons; `add ID MARK`, `up N MARK` and `out N MARK` change it. A
   button made for an agenda that looks otherwise by now changes nothing, and says so.
3. Whoever proposed a point is told each time that something became of it.
"""

from collections.abc import Callable

from conversations.audience_words import joined
from conversations.buttons import does
from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.agenda_events import AgendaPointShown, AgendaPointsRead
from conversations.meetings.agenda_known import (
    Point,
    PointById,
    PointsOf,
    PointsToJudge,
    ToJudge,
)
from conversations.meetings.agenda_letters import news
from conversations.meetings.agenda_page import back_row, head, item_line
from conversations.meetings.agenda_parts import in_short
from conversations.meetings.agenda_rules import (
    Item,
    Items,
    agenda,
    as_set,
    full,
    lifted,
    mark,
    may_arrange,
    may_become,
    without,
)
from conversations.meetings.known import MeetingCard
from conversations.noticing import flags_of
from conversations.questions.asking import in_place
from conversations.reply import Button, Reply, Row, SentAgain, Words, line, say, verbatim
from conversations.talk import Turn

Act = Callable[[MeetingCard, list[str], Incoming, Known], Turn]
MOST_TO_CHOOSE = 8
"""Points that are offered for the agenda at once: those that most people support."""


def points_of(card: MeetingCard, incoming: Incoming, known: Known) -> tuple[Point, ...]:
    """Those that everybody may see."""
    return known[PointsOf(card.number, incoming.person)]


def _number(word: str) -> int:
    return int(word) if word.isdecimal() and word.isascii() and len(word) < 4 else 0


def _late(card: MeetingCard, incoming: Incoming) -> Turn:
    said = say(line("meeting-agenda-over"), buttons=(back_row(card),))
    return Turn(replies=(in_place(said, incoming.what),))


def _queue(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    queue = known[PointsToJudge(card.number)]
    shown = queue_page(card, queue, _number(rest[0]), known)
    return Turn(replies=(in_place(shown, incoming.what),), events=_read(card, queue))


def _read(card: MeetingCard, queue: ToJudge) -> tuple[Event, ...]:
    return (AgendaPointsRead(number=card.number),) if queue.points else ()


def queue_page(card: MeetingCard, queue: ToJudge, at: int, known: Known, *first: Words) -> Reply:
    """One point that waits, never whose, and what may be done with it."""
    if not queue.points:
        done = line("meeting-queue-empty")
        return say(*first, *head(card, known), done, buttons=(back_row(card),))
    at = min(at, len(queue.points) - 1)
    point = queue.points[at]
    which = line("meeting-queue", n=at + 1, of=queue.waiting)
    blocks = (*first, *head(card, known), which, *point_said(point))
    rows = (*_judging(card, point), *_turning(card, at, len(queue.points)), back_row(card))
    return say(*blocks, buttons=rows)


def point_said(point: Point) -> tuple[Words, ...]:
    """Its words, and what to look at; that only a voice says it."""
    if not point.words:
        return (line("meeting-queue-voice"),)
    flags = tuple(line(f"meeting-flag-{flag}") for flag in flags_of(point.words))
    return (line("meeting-point-words", words=verbatim(point.words)), *flags)


def _judging(card: MeetingCard, point: Point) -> tuple[Row, ...]:
    n, id = card.number, point.id
    decline: Row = (does(line("button-point-decline"), "point", n, "decline", id),)
    if point.words:
        return ((does(line("button-point-show"), "agenda", n, "show", id),), decline)
    return (
        (does(line("button-point-hear"), "agenda", n, "hear", id),),
        (does(line("button-point-write"), "point", n, "write", id),),
        decline,
    )


def _turning(card: MeetingCard, at: int, waiting: int) -> tuple[Row, ...]:
    buttons: list[Button] = []
    if at > 0:
        buttons.append(does(line("button-points-before"), "agenda", card.number, "queue", at - 1))
    if at + 1 < waiting:
        buttons.append(does(line("button-points-more"), "agenda", card.number, "queue", at + 1))
    return (tuple(buttons),) if buttons else ()


def _hear(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    point = known[PointById(card.number, rest[0])]
    if point is None or not point.voice:
        return _queue(card, ["0"], incoming, known)
    voice = Reply(attached=SentAgain(what="voice", file_id=point.voice))
    return Turn(replies=(voice,), events=_read(card, known[PointsToJudge(card.number)]))


def _show(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    """Everybody may see it from now on; its author is told."""
    if not may_arrange(card, incoming.at):
        return _late(card, incoming)
    queue, point = known[PointsToJudge(card.number)], known[PointById(card.number, rest[0])]
    if point is None or not may_become(point, "shown") or point.status != "waiting":
        said = changed(point)
        return Turn(replies=(in_place(queue_page(card, queue, 0, known, said), incoming.what),))
    now = point.model_copy(update={"status": "shown"})
    left = tuple(one for one in queue.points if one.id != point.id)
    after = ToJudge(points=left, waiting=queue.waiting - 1)
    said = line("meeting-queue-shown", words=verbatim(point.words))
    shown = in_place(queue_page(card, after, 0, known, said), incoming.what)
    letters = in_their_time(news(now, card), incoming.at, known)
    event = AgendaPointShown(number=card.number, point=point.id)
    return Turn(replies=(shown, *letters), events=(event,))


def changed(point: Point | None) -> Words:
    """Why a button did nothing: somebody else was faster, or its author took it back."""
    if point is None:
        return line("meeting-point-gone")
    return line("meeting-point-changed", status=line(f"meeting-point-now-{point.status}"))


def _set(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    if not may_arrange(card, incoming.at):
        return _late(card, incoming)
    shown = setting_page(card, points_of(card, incoming, known), known)
    return Turn(replies=(in_place(shown, incoming.what),))


def setting_page(
    card: MeetingCard, points: tuple[Point, ...], known: Known, *first: Words
) -> Reply:
    """The agenda with buttons that change it, and the points that may be chosen."""
    items = agenda(card.meeting, points)
    chosen = _to_choose(points)
    short, choices = in_short(items, chosen)
    numbered = tuple(item_line(one, n) for n, one in enumerate(short, 1))
    listed = joined(numbered) if items else line("meeting-agenda-empty")
    lines = tuple(
        line("meeting-agenda-point", sign=sign, words=verbatim(one.words), n=one.supports)
        for sign, one in zip(CHOICES, choices, strict=False)
    )
    offered = (joined((line("meeting-set-offered"), *lines)),) if lines else ()
    blocks = (*first, *head(card, known), line("meeting-set"), listed, *offered)
    return say(*blocks, buttons=_setting_rows(card, items, chosen))


CHOICES = "ABCDEFGH"


def _to_choose(points: tuple[Point, ...]) -> tuple[Point, ...]:
    shown = [one for one in points if one.status == "shown"]
    return tuple(sorted(shown, key=lambda one: (-one.supports, one.at, one.id))[:MOST_TO_CHOOSE])


def _setting_rows(card: MeetingCard, items: Items, chosen: tuple[Point, ...]) -> tuple[Row, ...]:
    n, sign = card.number, mark(items)
    rows: list[Row] = []
    for at, _ in enumerate(items):
        out = does(line("button-agenda-out", n=str(at + 1)), "agenda", n, "out", at, sign)
        up = does(line("button-agenda-up", n=str(at + 1)), "agenda", n, "up", at, sign)
        rows.append((up, out) if at else (out,))
    if not full(items):
        for letter, one in zip(CHOICES, chosen, strict=False):
            add = does(line("button-agenda-add", sign=letter), "agenda", n, "add", one.id, sign)
            no = does(line("button-agenda-decline", sign=letter), "point", n, "decline", one.id)
            rows.append((add, no))
        rows.append((does(line("button-agenda-own"), "point", n, "own"),))
    return (*rows, back_row(card))


def _change(
    card: MeetingCard,
    sign: str,
    incoming: Incoming,
    known: Known,
    arrange: Callable[[Items, tuple[Point, ...]], Items | None],
) -> Turn:
    """The agenda arranged anew, unless it looks otherwise by now."""
    if not may_arrange(card, incoming.at):
        return _late(card, incoming)
    points = points_of(card, incoming, known)
    before = agenda(card.meeting, points)
    after = arrange(before, points) if mark(before) == sign else None
    if after is None:
        said = line("meeting-set-changed")
        return Turn(replies=(in_place(setting_page(card, points, known, said), incoming.what),))
    event = as_set(card, after)
    now = arranged(points, after)
    meeting = card.meeting.model_copy(
        update={"agenda": card.meeting.agenda if event.own is None else event.own}
    )
    shown = setting_page(card.model_copy(update={"meeting": meeting}), now, known)
    told = [one for was, one in zip(points, now, strict=True) if was.status != one.status]
    letters = tuple(letter for one in told for letter in news(one, card, again=one.status))
    said_ = in_their_time(letters, incoming.at, known)
    return Turn(replies=(in_place(shown, incoming.what), *said_), events=(event,))


def arranged(points: tuple[Point, ...], items: Items) -> tuple[Point, ...]:
    """The points as the agenda `items` leaves them."""
    places = {one.point.id: n for n, one in enumerate(items, 1) if one.point is not None}
    return tuple(
        one.model_copy(update={"status": "agenda", "position": places[one.id]})
        if one.id in places
        else one.model_copy(update={"status": "shown", "position": 0})
        if one.status == "agenda"
        else one
        for one in points
    )


def _up(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    at = _number(rest[0])

    def arrange(items: Items, points: tuple[Point, ...]) -> Items | None:
        return lifted(items, at) if 0 < at < len(items) else None

    return _change(card, rest[1], incoming, known, arrange)


def _out(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    at = _number(rest[0])

    def arrange(items: Items, points: tuple[Point, ...]) -> Items | None:
        return without(items, at) if at < len(items) else None

    return _change(card, rest[1], incoming, known, arrange)


def _add(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    def arrange(items: Items, points: tuple[Point, ...]) -> Items | None:
        point = next((one for one in points if one.id == rest[0]), None)
        if point is None or not may_become(point, "agenda") or full(items):
            return None
        return (*items, Item(point=point))

    return _change(card, rest[1], incoming, known, arrange)


TEAM_ACTS: dict[str, Act] = {
    "queue": _queue,
    "hear": _hear,
    "show": _show,
    "set": _set,
    "up": _up,
    "out": _out,
    "add": _add,
}
"""The words that only the team has."""
