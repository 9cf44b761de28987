"""`/followups`: what was raised at meetings, who sees to it, and what the team does with it.

Rules:
1. `list SCOPE PAGE MEETING` filters, `of 17` is one meeting's, `12` opens, `new 17` notes another.
2. `12 take MARK` and `12 give MARK REF` say who sees to it. A button made for a follow-up that
   stands otherwise by now changes nothing, and says so.
3. What takes words or a day is a talk (following.py). Whoever raised it hears of each change.
"""

from datetime import date

from conversations.audience_words import joined
from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.courtesy import in_their_time
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.agenda_rules import town_day
from conversations.meetings.followup_acts import Done, owned
from conversations.meetings.followup_known import (
    ON_A_PAGE,
    SCOPES,
    FollowUp,
    FollowUpByNumber,
    FollowUps,
    FollowUpView,
    Owner,
    Owners,
    Scope,
)
from conversations.meetings.followup_rules import NEXT, may_date
from conversations.meetings.followup_words import listed, owner_name, status_name, whole
from conversations.questions.asking import in_place
from conversations.reply import Button, Reply, Row, Words, line, say, verbatim
from conversations.talk import Aside, Goto, Turn
from conversations.who import STAFF, PersonByRef


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """What the words after `/followups` mean; whatever is not understood is the list."""
    match args.split():
        case ["new", meeting]:
            return Turn(then=Goto("followup", f"new {meeting}"))
        case ["of", meeting] if _is_number(meeting):
            return Turn(replies=(_list("all", int(meeting), 0, incoming, known),))
        case ["list", *words]:
            return _listed(words, incoming, known)
        case [number, *rest] if _is_number(number):
            return _one(int(number), rest, incoming, known)
    return Turn(replies=(_list("open", 0, 0, incoming, known),))


def _is_number(word: str) -> bool:
    return word.isdecimal() and word.isascii() and len(word) < 10


def _listed(words: list[str], incoming: Incoming, known: Known) -> Turn:
    scope: Scope = next((one for one in SCOPES if one in words), "open")
    numbers = [int(word) for word in words if _is_number(word)]
    page, meeting = (*numbers, 0, 0)[:2]
    shown = _list(scope, meeting, page, incoming, known)
    return Turn(replies=(in_place(shown, incoming.what),))


def day_now(incoming: Incoming, known: Known) -> date:
    """The day on the town's calendar."""
    return town_day(incoming.at, known[TheCity()])


def _list(scope: Scope, meeting: int, page: int, incoming: Incoming, known: Known) -> Reply:
    today = day_now(incoming, known)
    view = known[FollowUps(incoming.person, scope, today, meeting, min(page, 10_000))]
    counts = line("meeting-followups", open=view.open, overdue=view.overdue, mine=view.mine)
    rows_said = tuple(listed(one, today) for one in view.rows)
    said = joined(rows_said) if rows_said else line("meeting-followups-none")
    which = line(f"meeting-followups-list-{scope}")
    opens = tuple(
        does(line("button-followup-number", n=str(one.number)), "followups", one.number)
        for one in view.rows
    )
    rows = (
        *((opens[:3],) if opens else ()),
        *((opens[3:],) if opens[3:] else ()),
        *_scopes(scope, meeting),
        *_turning(view, scope, meeting, page),
        *(_of_meeting(meeting) if meeting else ()),
        MENU_ROW,
    )
    return say(counts, which, said, buttons=rows)


def _scopes(scope: Scope, meeting: int) -> tuple[Row, ...]:
    buttons = tuple(
        does(line(f"button-followups-{one}"), "followups", "list", one, 0, meeting).model_copy(
            update={"chosen": one == scope}
        )
        for one in SCOPES
    )
    return buttons[:2], buttons[2:]


def _turning(view: FollowUpView, scope: Scope, meeting: int, page: int) -> tuple[Row, ...]:
    buttons: list[Button] = []
    for at, label, there in (
        (page - 1, "button-points-before", page > 0),
        (page + 1, "button-points-more", (page + 1) * ON_A_PAGE < view.found),
    ):
        if there:
            buttons.append(does(line(label), "followups", "list", scope, at, meeting))
    return (tuple(buttons),) if buttons else ()


def _of_meeting(meeting: int) -> tuple[Row, ...]:
    return (
        (does(line("button-followup-new"), "followup", "new", meeting),),
        (does(line("button-agenda-back"), "agenda", meeting),),
    )


def list_row() -> Row:
    """Back to the list."""
    return (does(line("button-followups-back"), "followups", "list", "open", 0, 0),)


def no_such(number: object) -> Turn:
    """There is none of that number."""
    said = line("meeting-followup-unknown", n=str(number))
    return Turn(replies=(say(said, buttons=(list_row(), MENU_ROW)),))


def _one(number: int, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    one = known[FollowUpByNumber(number)]
    if one is None:
        return no_such(number)
    match rest:
        case ["take", mark]:
            mine = next((m for m in known[Owners()] if m.person == incoming.person), None)
            return _owned(one, mine, mark, incoming, known)
        case ["give", mark]:
            return Turn(replies=(in_place(_to_whom(one, mark, known), incoming.what),))
        case ["give", mark, ref]:
            to = next((m for m in known[Owners()] if m.ref == ref), None)
            return _owned(one, to, mark, incoming, known)
    fresh = rest != ["page"]
    shown = page_of(one, incoming, known)
    return Turn(replies=(shown if fresh else in_place(shown, incoming.what),))


def _to_whom(one: FollowUp, mark: str, known: Known) -> Reply:
    rows = tuple(
        (does(_label(member), "followups", one.number, "give", mark, member.ref),)
        for member in known[Owners()]
        if member.person != one.owner
    )
    back: Row = (does(line("button-back"), "followups", one.number, "page"),)
    return say(line("meeting-followup-give", n=str(one.number)), buttons=(*rows, back))


def _label(member: Owner) -> Words:
    return verbatim(member.label) if member.label else line("meeting-followup-somebody")


def _owned(one: FollowUp, to: Owner | None, mark: str, incoming: Incoming, known: Known) -> Turn:
    if mark != one.mark or to is None or not may_date(one):
        first = () if to is not None and to.person == one.owner else (changed(one),)
        shown = page_of(one, incoming, known, *first)
        return Turn(replies=(in_place(shown, incoming.what),))
    label = known[PersonByRef(incoming.person)].label
    return done_turn(owned(one, to, incoming.person, label), incoming, known)


def changed(one: FollowUp) -> Words:
    """Why a button did nothing: how it stands by now."""
    return line("meeting-followup-changed", status=status_name(one.status), owner=owner_name(one))


def done_turn(done: Done, incoming: Incoming, known: Known) -> Turn:
    """The page as it is now, and its letters."""
    letters = in_their_time(done.letters, incoming.at, known)
    shown = in_place(page_of(done.after, incoming, known), incoming.what)
    return Turn(replies=(shown, *letters), events=(done.event,))


def page_of(one: FollowUp, incoming: Incoming, known: Known, *first: Words) -> Reply:
    """All of it, and what may be done."""
    blocks = (*first, *whole(one, day_now(incoming, known)))
    return say(*blocks, buttons=(*_acts(one, incoming), list_row(), MENU_ROW))


def _acts(one: FollowUp, incoming: Incoming) -> tuple[Row, ...]:
    n, mark = one.number, one.mark
    rows: list[Row] = []
    if may_date(one):
        if one.owner != incoming.person:
            rows.append((does(line("button-followup-take"), "followups", n, "take", mark),))
        rows.append((does(line("button-followup-give"), "followups", n, "give", mark),))
        rows.append((does(line("button-followup-due"), "followup", n, "due"),))
    for status in NEXT[one.status]:
        again = status == "under_way" and not may_date(one)
        label = "again" if again else status.replace("_", "-")
        rows.append((does(line(f"button-followup-to-{label}"), "followup", n, "move", status),))
    return tuple(rows)


FOLLOWUPS = Aside("followups", take, roles=STAFF)
