"""A meeting that is changed: what is new in it, and what two people changed at the same time."""

from typing import Any

from conversations.city import CityCard
from conversations.meetings.meeting import Meeting, Spot
from conversations.meetings.sketch import Sketch, sketch_of
from conversations.meetings.telling import when, where
from conversations.reply import Line, Words, line, verbatim

TOGETHER: dict[str, tuple[str, ...]] = {
    "title": ("title",),
    "when": ("starts", "ends"),
    "where": ("spot",),
    "description": ("description",),
    "agenda": ("agenda",),
    "seats": ("capacity", "reserved"),
    "guests": ("most_guests",),
    "audience": ("audience",),
    "public": ("public",),
    "needs": ("needs", "interpreters"),
    "organiser": ("organiser",),
    "picture": ("picture",),
    "feedback": ("feedback",),
}
"""What people take for one thing, and the fields that it is made of."""


def differing(before: Meeting, now: Meeting | Sketch) -> tuple[str, ...]:
    """What is not as it was, by the names of `TOGETHER`."""
    return tuple(
        what for what, fields in TOGETHER.items() if _of(before, fields) != _of(now, fields)
    )


def _of(one: Meeting | Sketch, fields: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(getattr(one, name) for name in fields)


def onto(sketch: Sketch, before: Meeting, theirs: Meeting) -> tuple[Sketch, tuple[str, ...]]:
    """What somebody wrote, put onto what somebody else kept meanwhile; and what both had changed:
    there the other one's stays, because it was told to people already."""
    mine, other = differing(before, sketch), differing(before, theirs)
    both = tuple(what for what in mine if what in other and _differs(what, sketch, theirs))
    fields = (name for what in mine if what not in both for name in TOGETHER[what])
    now = sketch_of(theirs).model_copy(update={name: getattr(sketch, name) for name in fields})
    return now, both


def _differs(what: str, mine: Sketch, theirs: Meeting) -> bool:
    return _of(mine, TOGETHER[what]) != _of(theirs, TOGETHER[what])


def named(what: str) -> Line:
    """`la date`, `le lieu`."""
    return line(f"meeting-call-part-{what}")


def change_words(before: Meeting, now: Meeting, city: CityCard) -> tuple[Words, ...]:
    """What is new, a paragraph each: of hours and places also what they were."""
    return tuple(_change(what, before, now, city) for what in differing(before, now))


def _change(what: str, before: Meeting, now: Meeting, city: CityCard) -> Words:
    match what:
        case "title":
            return line("meeting-call-change-title", title=now.title, before=before.title)
        case "when":
            new, old = when(now, city), when(before, city)
            return line("meeting-call-change-when", when=new, before=old)
        case "where":
            new_place, old_place = _place(now.spot), _place(before.spot)
            if new_place != old_place:
                return line("meeting-call-change-where", where=new_place, before=old_place)
        case "seats":
            return line("meeting-call-change-seats", seats=_seats(now), before=_seats(before))
    return line("meeting-call-change-other", what=named(what))


def _place(spot: Spot) -> Words:
    return next(iter(where(spot.model_copy(update={"access": Spot().access}))), verbatim("–"))


def _seats(meeting: Meeting) -> Words:
    if meeting.seats is None:
        return line("meeting-call-unlimited")
    return verbatim(str(meeting.seats))
