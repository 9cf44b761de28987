"""How many somebody brings: asked with a button for each number that fits."""

from conversations.buttons import does
from conversations.meetings.seats import room_for
from conversations.meetings.visiting import Visit
from conversations.questions.asking import in_place
from conversations.reply import Button, Reply, Row, Words, line, say

ACROSS = 4


def bring(v: Visit) -> Reply:
    """The question."""
    top, room = _top(v), room_for(v.open, v.mine)
    said: list[Words] = [line("meeting-bring" if top else "meeting-bring-nobody")]
    if room is not None and room and 1 + v.card.meeting.most_guests > room and _bound(v):
        said.append(line("meeting-bring-room", n=room))
    return _page(v, *said)


def not_so_many(v: Visit, room: int | None, wanted: int) -> Reply:
    """There is not room for so many, or nobody may bring so many; what they have they keep."""
    kept = (line("meeting-kept"),) if v.mine.answer == "yes" else ()
    if room is None:
        most = 1 + v.card.meeting.most_guests
        return _page(v, line("meeting-too-many-allowed", wanted=1 + wanted, most=most), *kept)
    return _page(v, line("meeting-too-many", wanted=1 + wanted, most=room), *kept)


def _bound(v: Visit) -> bool:
    """Whether the room that is left bounds them: on the waiting list it does not."""
    room = room_for(v.open, v.mine)
    return room is not None and room > 0 and (v.late or v.mine.seat != "waiting")


def _top(v: Visit) -> int:
    """How many they may bring."""
    room, most = room_for(v.open, v.mine), v.card.meeting.most_guests
    return min(most, room - 1) if room is not None and _bound(v) else most


def _page(v: Visit, *said: Words) -> Reply:
    numbers = [_number(v, n) for n in range(1, _top(v) + 1)]
    alone: Row = (_alone(v),)
    back: Row = (does(line("button-meeting-back"), "meetings", "see", v.n, "c"),)
    rows = (*_laid_out(numbers), alone, back)
    page = say(*said, buttons=rows)
    return in_place(page, v.incoming.what) if v.under == "c" else page


def _number(v: Visit, n: int) -> Button:
    button = does(line("button-rsvp-number", n=n), "rsvp", v.n, "guests", n, "c")
    return button.model_copy(update={"chosen": v.mine.answer == "yes" and v.mine.guests == n})


def _alone(v: Visit) -> Button:
    button = does(line("button-rsvp-alone"), "rsvp", v.n, "guests", 0, "c")
    return button.model_copy(update={"chosen": v.mine.answer == "yes" and not v.mine.guests})


def _laid_out(buttons: list[Button]) -> tuple[Row, ...]:
    return tuple(tuple(buttons[at : at + ACROSS]) for at in range(0, len(buttons), ACROSS))
