"""An agenda as people read it: its points, those that wait for support, and one's own."""

from conversations.audience_words import joined
from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.agenda_known import Point, PointsOf, PointsToJudge
from conversations.meetings.agenda_parts import Own, Part, parts
from conversations.meetings.agenda_rules import (
    MOST_EACH,
    Item,
    agenda,
    in_an_order,
    may_arrange,
    may_propose,
)
from conversations.meetings.followup_known import FollowUp, FollowUpsRaised
from conversations.meetings.followup_words import replied, stands
from conversations.meetings.known import MeetingCard
from conversations.meetings.telling import when
from conversations.reply import Button, Line, Reply, Row, Words, line, say, verbatim
from conversations.who import STAFF, PersonByRef

SIGNS = "ABCDE"
"""What the points of a page are called on their buttons: numbers are the agenda's."""


def page(card: MeetingCard, incoming: Incoming, known: Known, *first: Words, at: int = 0) -> Reply:
    """All of it, with the buttons for what `incoming.person` may do."""
    points = known[PointsOf(card.number, incoming.person)]
    shown = in_an_order(points, incoming.person)
    mine = tuple(one for one in points if one.author and one.author == incoming.person)
    own: tuple[Own, ...] = (
        *enumerate(mine, 1),
        *known[FollowUpsRaised(incoming.person, card.number)],
    )
    pages = parts(agenda(card.meeting, points), shown, own)
    at = min(at, len(pages) - 1)
    part = pages[at]
    may = may_propose(card, incoming.at)
    blocks = (
        *first,
        *head(card, known),
        _on_it(part),
        *_to_support(part.support, may=may),
        *_mine(part),
        *_raised(part),
    )
    rows = (
        *(_support_rows(card, part.support, incoming, at) if may else ()),
        *_turning(card, at, len(pages)),
        *_own_rows(card, mine, incoming),
        *_team_rows(card, incoming, known),
        back_row(card, to_meeting=True),
        MENU_ROW,
    )
    return say(*blocks, buttons=rows)


def head(card: MeetingCard, known: Known) -> tuple[Words, ...]:
    """Of which meeting it is, and whether that takes place."""
    title = line("meeting-agenda-head", title=card.meeting.title)
    said = joined((title, when(card.meeting, known[TheCity()])))
    return (said, line("meeting-cancelled")) if card.status == "cancelled" else (said,)


def _on_it(part: Part) -> Words:
    """The agenda, a line each."""
    if not part.agenda:
        return line("meeting-agenda-empty")
    return joined(tuple(item_line(one, n) for n, one in part.agenda))


def item_line(item: Item, n: int) -> Line:
    """A line of the agenda with its number."""
    if item.point is None:
        assert item.own is not None
        return line("meeting-agenda-item", n=str(n), words=item.own)
    return line("meeting-agenda-item-resident", n=str(n), words=verbatim(item.point.words))


def _to_support(some: tuple[Point, ...], *, may: bool) -> tuple[Words, ...]:
    if not some:
        return ()
    lines = [line("meeting-agenda-proposed")]
    for sign, one in zip(SIGNS, some, strict=False):
        id = "meeting-agenda-point-supported" if one.supported else "meeting-agenda-point"
        lines.append(line(id, sign=sign, words=verbatim(one.words), n=one.supports))
    if may:
        lines.append(line("meeting-agenda-how"))
    return (joined(tuple(lines)),)


def _support_rows(
    card: MeetingCard, some: tuple[Point, ...], incoming: Incoming, at: int
) -> tuple[Row, ...]:
    """A button for each point that is not one's own."""
    rows: list[Row] = []
    for sign, one in zip(SIGNS, some, strict=False):
        if one.author == incoming.person:
            continue
        act = "off" if one.supported else "on"
        label = line(f"button-point-support-{act}", sign=sign)
        rows.append((does(label, "agenda", card.number, act, one.id, at),))
    return tuple(rows)


def _turning(card: MeetingCard, at: int, pages: int) -> tuple[Row, ...]:
    buttons: list[Button] = []
    if at > 0:
        buttons.append(does(line("button-points-before"), "agenda", card.number, "p", at - 1))
    if at + 1 < pages:
        buttons.append(does(line("button-points-more"), "agenda", card.number, "p", at + 1))
    return (tuple(buttons),) if buttons else ()


def _mine(part: Part) -> tuple[Words, ...]:
    """Their own points, and where each stands."""
    mine = [one for one in part.own if not isinstance(one, FollowUp)]
    if not mine:
        return ()
    lines = [line("meeting-agenda-mine")]
    for n, one in mine:
        words: Words = verbatim(one.words) if one.words else line("meeting-point-voice-short")
        status = line(f"meeting-point-now-{one.status}")
        lines.append(line("meeting-agenda-mine-one", n=str(n), words=words, status=status))
        if one.reply:
            lines.append(line("meeting-point-why", words=verbatim(one.reply)))
    return (joined(tuple(lines)),)


def _raised(part: Part) -> tuple[Words, ...]:
    """What became of what they raised."""
    raised = [one for one in part.own if isinstance(one, FollowUp)]
    if not raised:
        return ()
    said = tuple(words for one in raised for words in (stands(one), *replied(one)))
    return (joined((line("meeting-agenda-raised"), *said)),)


def _own_rows(card: MeetingCard, mine: tuple[Point, ...], incoming: Incoming) -> tuple[Row, ...]:
    rows: list[Row] = []
    if may_propose(card, incoming.at):
        if len(mine) < MOST_EACH:
            rows.append((does(line("button-point-propose"), "propose", card.number),))
        rows += [
            (does(line("button-point-drop", n=str(n)), "agenda", card.number, "drop", one.id),)
            for n, one in enumerate(mine, 1)
            if one.status != "declined"
        ]
    return tuple(rows)


def _team_rows(card: MeetingCard, incoming: Incoming, known: Known) -> tuple[Row, ...]:
    """What only the team sees: what waits, the order, what follows."""
    if known[PersonByRef(incoming.person)].role not in STAFF:
        return ()
    rows: list[Row] = []
    if may_arrange(card, incoming.at):
        waiting = known[PointsToJudge(card.number)].waiting
        if waiting:
            label = line("button-points-queue", n=waiting)
            rows.append((does(label, "agenda", card.number, "queue"),))
        rows.append((does(line("button-agenda-set"), "agenda", card.number, "set"),))
    rows.append((does(line("button-agenda-followups"), "followups", "of", card.number),))
    return tuple(rows)


def back_row(card: MeetingCard, *, to_meeting: bool = False) -> Row:
    """Back to the agenda, or to the meeting."""
    if to_meeting:
        return (does(line("button-agenda-meeting"), "meetings", card.number),)
    return (does(line("button-agenda-back"), "agenda", card.number, "p", 0),)


def open_row(number: int) -> Row:
    """The agenda in a message of its own: what is said above it stays to be read."""
    return (does(line("button-agenda-back"), "agenda", number),)
