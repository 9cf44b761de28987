"""What is asked while an announcement is composed: each question, and what its answer changes."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any, Literal

from conversations.announcements.content import Leads, Pointer
from conversations.announcements.events import Composed
from conversations.announcements.telling import valid_words
from conversations.audience import Audience
from conversations.frozen import Frozen
from conversations.openings import Call, Opening
from conversations.questions.asking import NOTHING_YET, Draft, Question
from conversations.questions.choose_many import ChooseMany
from conversations.questions.choose_one import ChooseOne
from conversations.questions.coming import ComingDay, HourOfDay, wall
from conversations.reply import line
from conversations.schedule import ORDINALS, Schedule, monthly, weekly
from conversations.schedule_words import ordinal, weekday
from conversations.whom import WHOM, Around, Narrowing, gathering, narrowed, narrowing_question

Asked = Literal[
    Narrowing,
    "leads",
    "survey",
    "call",
    "meeting",
    "when",
    "day",
    "weekdays",
    "ordinal",
    "weekday",
    "hour",
    "until",
    "valid",
]
Stage = Literal[Asked, "text", "file", "address", "whom", "texts", "hub", "warned"]
VALID = (24, 3 * 24, 7 * 24, 30 * 24)
MONTHS = (0, 1, 3, 6, 12)
"""For how many months something comes again; 0: until it is stopped."""
OFTEN = ("now", "once", "weekly", "monthly")
LEADS: tuple[Leads, ...] = ("survey", "idea", "meeting", "vote", "ask", "link")


class Setting(Frozen):
    """When it leaves, as far as it is told."""

    often: str = ""
    day: date | None = None
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    hour: time | None = None


class Composing(Frozen):
    """An announcement being composed: what is told of it, and what is asked now."""

    composed: Composed = Composed()
    stage: Stage = "text"
    locale: str = ""
    """The language of the text that is asked for."""
    walking: bool = True
    """The languages are gone through one after the other for the first time."""
    setting: Setting = Setting()
    draft: Draft = NOTHING_YET

    def at(self, stage: Stage, **changes: Any) -> "Composing":
        """At another question, nothing done on it yet."""
        return self.model_copy(update={"stage": stage, "draft": NOTHING_YET, **changes})

    def saying(self, **changes: Any) -> "Composing":
        """With another content; warnings are to be read again."""
        return self._with(content=self.composed.content.model_copy(update=changes))

    def reaching(self, audience: Audience) -> "Composing":
        """With another audience."""
        return self._with(audience=audience)

    def leaving(self, schedule: Schedule) -> "Composing":
        """With another hour."""
        return self._with(schedule=schedule)

    def _with(self, **changes: Any) -> "Composing":
        composed = self.composed.model_copy(update={"acknowledged": (), **changes})
        return self.model_copy(update={"composed": composed})

    def valid(self, hours: int) -> "Composing":
        """With another term."""
        return self._with(valid_hours=hours)


def open_now(around: Around) -> tuple[Opening, ...]:
    """The consultations that a button may lead to."""
    return tuple(one for one in around.openings if one.answerable)


def leads_of(around: Around) -> tuple[Leads, ...]:
    """What a button may lead to now: to a meeting, where there is one to come."""
    return tuple(one for one in LEADS if one != "meeting" or around.gatherings)


def question_of(stage: Asked, state: Composing, around: Around) -> Question:
    """The question itself."""
    if stage in WHOM:
        return narrowing_question(stage, around)
    return _QUESTIONS[stage](state, around)


Make = Callable[[Composing, Around], Question]
_QUESTIONS: dict[Asked, Make] = {
    "leads": lambda state, around: ChooseOne(
        tuple(line(f"announcement-lead-{one}") for one in leads_of(around))
    ),
    "survey": lambda state, around: ChooseOne(tuple(one.title for one in open_now(around))),
    "call": lambda state, around: ChooseOne(
        (line("announcement-any-call"), *(one.title for one in around.calls))
    ),
    "meeting": lambda state, around: ChooseOne(tuple(gathering(one) for one in around.gatherings)),
    "when": lambda state, around: ChooseOne(
        tuple(line(f"announcement-choose-{one}") for one in OFTEN)
    ),
    "day": lambda state, around: ComingDay(around.today, around.city.quiet_days),
    "weekdays": lambda state, around: ChooseMany(tuple(weekday(one) for one in range(7))),
    "ordinal": lambda state, around: ChooseOne(tuple(ordinal(one) for one in ORDINALS)),
    "weekday": lambda state, around: ChooseOne(tuple(weekday(one) for one in range(7))),
    "hour": lambda state, around: HourOfDay(around.city.quiet),
    "until": lambda state, around: ChooseOne(
        tuple(line("announcement-until", n=one) for one in MONTHS)
    ),
    "valid": lambda state, around: ChooseOne(tuple(valid_words(one) for one in VALID)),
}


def answered(stage: Asked, value: Any, state: Composing, around: Around) -> Composing:
    """The state with the answer to `stage`, at the question that follows."""
    if stage in WHOM:
        return state.reaching(narrowed(stage, value, state.composed.audience, around)).at("whom")
    if stage == "valid":
        return state.valid(VALID[value]).at("hub")
    if stage in ("leads", "survey", "call", "meeting"):
        return _button(stage, value, state, around)
    return _when(stage, value, state, around)


def _button(stage: Asked, value: Any, state: Composing, around: Around) -> Composing:
    if stage == "survey":
        return pointed(state, Pointer(leads="survey", to=open_now(around)[value].slug))
    if stage == "call":
        return pointed(state, _to_call(around.calls[value - 1]) if value else Pointer(leads="idea"))
    if stage == "meeting":
        one = around.gatherings[value]
        return pointed(state, Pointer(leads="meeting", to=str(one.number), label=one.title))
    leads = leads_of(around)[value]
    if leads == "link":
        return state.at("address")
    if leads == "survey":
        return state.at("survey")
    if leads == "meeting":
        return state.at("meeting")
    if leads == "idea" and around.calls:
        return state.at("call")
    return pointed(state, Pointer(leads=leads))


def _to_call(call: Call) -> Pointer:
    """Its button says what the campaign is called: two of them must not look the same."""
    return Pointer(leads="idea", to=call.slug, label=call.title)


def pointed(state: Composing, pointer: Pointer) -> Composing:
    """With one more button; the same twice is once."""
    kept = tuple(one for one in state.composed.content.buttons if one != pointer)
    return state.saying(buttons=(*kept, pointer)).at("hub")


def _when(stage: Asked, value: Any, state: Composing, around: Around) -> Composing:
    setting = state.setting
    match stage:
        case "when":
            often = OFTEN[value]
            if often == "now":
                return state.leaving(Schedule()).at("hub", setting=Setting())
            first: dict[str, Stage] = {"once": "day", "weekly": "weekdays", "monthly": "ordinal"}
            return state.at(first[often], setting=Setting(often=often))
        case "day":
            return _set(state, "hour", day=value)
        case "weekdays":
            return _set(state, "hour" if value else "weekdays", weekdays=value)
        case "ordinal":
            return _set(state, "weekday", nth=ORDINALS[value])
        case "weekday":
            return _set(state, "hour", weekdays=(value,))
        case "hour" if setting.often == "once":
            assert setting.day is not None
            schedule = Schedule(at=wall(setting.day, value))
            return state.leaving(schedule).at("hub", setting=Setting())
        case "hour":
            return _set(state, "until", hour=value)
    schedule = _again(setting, around.today, MONTHS[value])
    return state.leaving(schedule).at("hub", setting=Setting())


def _set(state: Composing, then: Stage, **changes: Any) -> Composing:
    return state.at(then, setting=state.setting.model_copy(update=changes))


def _again(setting: Setting, today: date, months: int) -> Schedule:
    assert setting.hour is not None
    until = today + timedelta(days=round(months * 30.44)) if months else None
    if setting.often == "weekly":
        return weekly(today, setting.hour, setting.weekdays, until)
    return monthly(today, setting.hour, setting.nth, setting.weekdays[0], until)
