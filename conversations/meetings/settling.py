"""What an answer changes in a meeting that is being written, or why it cannot."""

from datetime import datetime, time
from typing import Any

from conversations.audience import Audience
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import LONGEST, NEEDS
from conversations.meetings.sketch import Sketch, beginning, rhythms, wall_of
from conversations.meetings.stages import Asked, Gathering, districts, first_day, page_of
from conversations.meetings.tongues import TONGUES
from conversations.questions.coming import wall
from conversations.quiet import moment_of
from conversations.reply import Hour, Instant, Line, SentAgain, line
from conversations.whom import WHOM, Around, narrowed


def answered(
    stage: Asked, value: Any, state: Gathering, around: Around, now: datetime
) -> Gathering | Line:
    """The state with the answer to `stage`, at the question that follows; or what is wrong."""
    match stage:
        case "day" | "hour" | "lasts" | "endday" | "endhour":
            return _when(stage, value, state, around, now)
        case "often" | "until":
            return _again(stage, value, state, around)
        case "capacity" | "reserved" | "guests":
            return _seats(stage, value, state)
        case "place" | "address" | "district":
            return _placed(stage, value, state, around)
    return _other(stage, value, state, around)


def _other(stage: Asked, value: Any, state: Gathering, around: Around) -> Gathering:
    if stage in WHOM:
        audience = narrowed(stage, value, state.sketch.audience or Audience(), around)
        return state.saying(audience=audience).at("whom")
    match stage:
        case "needs":
            needs = tuple(NEEDS[n] for n in value)
            then = state.saying(needs=needs)
            asks = "interpreter" in needs
            return then.at("tongues") if asks else then.saying(interpreters=()).at("hub")
        case "tongues":
            kept = tuple(one for one in state.sketch.interpreters if one not in TONGUES)
            return state.saying(interpreters=(*(TONGUES[n] for n in value), *kept)).at("hub")
        case "picture":
            return state.saying(picture=SentAgain(what=value.what, file_id=value.file_id)).at("hub")
    return state.saying(organiser=" ".join(value.split())).at("hub")


def _placed(stage: Asked, value: Any, state: Gathering, around: Around) -> Gathering:
    if stage == "district":
        return state.placed(arrondissement=districts(around.city)[value].number).at("spot")
    text = " ".join(value.split())
    if stage == "place":
        return state.placed(name=text).at("address" if state.fresh else "spot")
    return state.placed(address=text).at("hub" if state.fresh else "spot")


def _when(
    stage: Asked, value: Any, state: Gathering, around: Around, now: datetime
) -> Gathering | Line:
    match stage:
        case "day":
            return state.at("hour", day=value)
        case "endday" if value - first_day(state, around) > LONGEST:
            return line("meeting-call-long", days=LONGEST.days)
        case "endday":
            return state.at("endhour", day=value)
        case "hour":
            return _begins(value, state, around, now)
        case "endhour":
            return _ends_on(value, state, around)
    if value is None:
        return state.at("endday")
    return state.saying(ends=value).at("place" if state.fresh else "hub")


def _begins(value: time, state: Gathering, around: Around, now: datetime) -> Gathering | Line:
    day, city, sketch = state.day or around.today, around.city, state.sketch
    starts = moment_of(wall(day, value), city.time_zone)
    if starts <= now:
        return line("meeting-call-hour-over", at=Instant(at=starts))
    if sketch.starts is None or sketch.ends is None:
        now_begins = beginning(sketch, starts, None, city)
        return state.model_copy(update={"sketch": now_begins}).at("lasts", day=None)
    length = wall_of(sketch.ends, city) - wall_of(sketch.starts, city)
    ends = moment_of(wall_of(starts, city) + length, city.time_zone)
    if ends <= starts:
        ends = starts + (sketch.ends - sketch.starts)
    moved = beginning(sketch, starts, ends, city)
    return state.model_copy(update={"sketch": moved}).at("hub", day=None)


def _ends_on(value: time, state: Gathering, around: Around) -> Gathering | Line:
    starts = state.sketch.starts
    assert starts is not None
    ends = moment_of(wall(state.day or around.today, value), around.city.time_zone)
    if ends <= starts:
        return line("meeting-call-ends-before", starts=Hour(at=starts), ends=Hour(at=ends))
    if ends - starts > LONGEST:
        return line("meeting-call-long", days=LONGEST.days)
    return state.saying(ends=ends).at("place" if state.fresh else "hub", day=None)


def _again(stage: Asked, value: Any, state: Gathering, around: Around) -> Gathering:
    starts = state.sketch.starts
    assert starts is not None
    if stage == "until":
        return state.saying(until=value).at("hub")
    often = rhythms(starts, around.city)[value]
    if not often:
        return state.saying(often="", until=None).at("hub")
    until = state.sketch.until
    kept = until if until and until > first_day(state, around) else None
    return state.saying(often=often, until=kept).at("until")


def _seats(stage: Asked, value: int, state: Gathering) -> Gathering | Line:
    sketch = state.sketch
    changed = sketch.model_copy(update={"most_guests" if stage == "guests" else stage: value})
    fault = seats_wrong(changed)
    if fault is not None and (stage == "guests" or fault.id != "meeting-wrong-guests"):
        return fault
    return state.model_copy(update={"sketch": changed}).at(page_of(stage, state.part))


def seats_wrong(sketch: Sketch) -> Line | None:
    """More seats are kept than there are, or one person may bring more people than there are."""
    if sketch.capacity is not None and sketch.reserved >= sketch.capacity:
        return line("meeting-call-reserved", reserved=sketch.reserved, capacity=sketch.capacity)
    if sketch.seats is not None and sketch.most_guests >= sketch.seats:
        return line("meeting-wrong-guests", n=sketch.seats)
    return None


def seats_taken(sketch: Sketch, card: MeetingCard | None) -> Line | None:
    """Fewer seats than people have already; nobody loses one by this."""
    if card is None or sketch.seats is None or card.taken <= sketch.seats:
        return None
    return line("meeting-call-taken", taken=card.taken, seats=sketch.seats)
