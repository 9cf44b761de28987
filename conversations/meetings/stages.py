"""What is asked while a meeting is written: the state, each question, what its answer changes."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any, Literal, get_args

from conversations.audience import Audience
from conversations.city import ArrondissementCard, CityCard
from conversations.frozen import Frozen
from conversations.meetings.counting import Count
from conversations.meetings.lasting import LastDay, Lasting
from conversations.meetings.meeting import (
    LONGEST_PLACE,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_GUESTS,
    MOST_SEATS,
    NEEDS,
    Meeting,
)
from conversations.meetings.points import as_text, lines_of
from conversations.meetings.points import written as points_written
from conversations.meetings.sketch import Sketch, rhythm_words, rhythms, wall_of
from conversations.meetings.tongues import TONGUES, tongue
from conversations.questions.asking import NOTHING_YET, Draft, Question
from conversations.questions.choose_many import ChooseMany
from conversations.questions.choose_one import ChooseOne
from conversations.questions.coming import ComingDay, HourOfDay
from conversations.questions.photo import Photo
from conversations.questions.place import Place
from conversations.questions.write import Write
from conversations.quiet import QuietDays
from conversations.reply import Told, line, told, verbatim
from conversations.whom import WHOM, Around, Narrowing, narrowing_question
from conversations.whom import ticked as narrowing_ticked

Part = Literal["title", "description", "access", "agenda"]
"""What is written in each language of the town."""
PARTS: tuple[Part, ...] = get_args(Part)
Page = Literal["hub", "spot", "room", "whom"]
"""What leads to several questions: everything; the place; the seats; who is invited."""
PAGES: tuple[Page, ...] = get_args(Page)
Asked = Literal[
    Narrowing,
    "day",
    "hour",
    "lasts",
    "endday",
    "endhour",
    "often",
    "until",
    "place",
    "address",
    "position",
    "district",
    "online",
    "capacity",
    "reserved",
    "guests",
    "needs",
    "tongues",
    "organiser",
    "picture",
]
ASKED: tuple[Asked, ...] = tuple(one for one in get_args(Asked))
Stage = Literal[Asked, Page, "words", "languages", "sure"]
LONGEST: dict[Part, int] = {
    "title": LONGEST_TITLE,
    "description": LONGEST_TEXT,
    "access": LONGEST_TEXT,
}
HOURS = (
    *(time(9), time(10), time(14), time(16), time(17), time(17, 30)),
    *(time(18), time(18, 30), time(19), time(19, 30), time(20), time(20, 30)),
)
"""Most meetings are in the late afternoon and evening; any other hour is typed."""
FIRST_WALK: dict[str, Stage] = {
    "title": "day",
    "lasts": "place",
    "place": "address",
}
"""The first time, what every meeting needs is asked one after the other."""


class Gathering(Frozen):
    """A meeting being written or changed: what is told of it, and what is asked now."""

    sketch: Sketch = Sketch()
    number: int = 0
    """Which meeting is changed; 0: a new one."""
    before: Meeting | None = None
    version: int = 0
    """What it was when the writing began."""
    stage: Stage = "words"
    part: Part = "title"
    locale: str = ""
    """The language of the words that are asked for."""
    walking: bool = True
    """The languages are gone through one after the other."""
    fresh: bool = True
    """What every meeting needs is asked one after the other."""
    day: date | None = None
    """A day that still wants its hour."""
    draft: Draft = NOTHING_YET

    def at(self, stage: Stage, **changes: Any) -> "Gathering":
        """At another question, nothing done on it yet."""
        fresh = self.fresh and stage not in PAGES
        then = {"stage": stage, "draft": NOTHING_YET, "fresh": fresh, **changes}
        return self.model_copy(update=then)

    def saying(self, **changes: Any) -> "Gathering":
        """With something else about the meeting."""
        return self.model_copy(update={"sketch": self.sketch.model_copy(update=changes)})

    def placed(self, **changes: Any) -> "Gathering":
        """With something else about its place."""
        return self.saying(spot=self.sketch.spot.model_copy(update=changes))


def page_of(stage: Stage, part: Part) -> Page:
    """Where the answer to a question leads back to."""
    if stage in WHOM:
        return "whom"
    if stage in ("place", "address", "position", "district", "online"):
        return "spot"
    if stage in ("words", "languages") and part == "access":
        return "spot"
    return "room" if stage in ("capacity", "reserved", "guests") else "hub"


def question_of(stage: Asked, state: Gathering, around: Around) -> Question:
    """The question itself."""
    if stage in WHOM:
        return narrowing_question(stage, around)
    return _QUESTIONS[stage](state, around)


def _any_day(first: date) -> ComingDay:
    """People meet on Sundays too."""
    return ComingDay(first, QuietDays(weekdays=()), farther=True)


def _lasting(state: Gathering, around: Around) -> Lasting:
    assert state.sketch.starts is not None
    return Lasting(state.sketch.starts, around.city.time_zone)


def first_day(state: Gathering, around: Around) -> date:
    """The day on which it begins."""
    assert state.sketch.starts is not None
    return wall_of(state.sketch.starts, around.city).date()


def _often(state: Gathering, around: Around) -> ChooseOne:
    starts = state.sketch.starts
    assert starts is not None
    return ChooseOne(
        tuple(rhythm_words(one, starts, around.city) for one in rhythms(starts, around.city))
    )


def districts(city: CityCard) -> tuple[ArrondissementCard, ...]:
    """The parts of town that a meeting may lie in, by number."""
    everywhere = (one for secteur in city.secteurs for one in secteur.arrondissements)
    return tuple(sorted(everywhere, key=lambda one: one.number))


_QUESTIONS: dict[Asked, Callable[[Gathering, Around], Question]] = {
    "day": lambda state, around: _any_day(around.today),
    "hour": lambda state, around: HourOfDay(around.city.quiet, HOURS),
    "lasts": _lasting,
    "endday": lambda state, around: _any_day(first_day(state, around) + timedelta(days=1)),
    "endhour": lambda state, around: HourOfDay(around.city.quiet, HOURS),
    "often": _often,
    "until": lambda state, around: LastDay(first_day(state, around)),
    "place": lambda state, around: Write(LONGEST_PLACE),
    "address": lambda state, around: Write(LONGEST_PLACE),
    "position": lambda state, around: Place(),
    "district": lambda state, around: ChooseOne(
        tuple(verbatim(one.name) for one in districts(around.city))
    ),
    "online": lambda state, around: Write(500),
    "capacity": lambda state, around: Count((15, 20, 30, 50, 100), 1, MOST_SEATS),
    "reserved": lambda state, around: Count((0, 2, 5, 10, 20), 0, MOST_SEATS),
    "guests": lambda state, around: Count((0, 1, 2, 3, 5), 0, MOST_GUESTS),
    "needs": lambda state, around: ChooseMany(
        tuple(line(f"meeting-call-need-{one.replace('_', '-')}") for one in NEEDS)
    ),
    "tongues": lambda state, around: ChooseMany(tuple(tongue(one) for one in TONGUES)),
    "organiser": lambda state, around: Write(LONGEST_PLACE),
    "picture": lambda state, around: Photo(),
}


def ticked(stage: Asked, state: Gathering, city: CityCard) -> Draft:
    """What is chosen already when a question is asked again."""
    sketch = state.sketch
    if stage in WHOM:
        return narrowing_ticked(stage, sketch.audience or Audience(), city)
    on = {"needs": (NEEDS, sketch.needs), "tongues": (TONGUES, sketch.interpreters)}.get(stage)
    if on is None:
        return NOTHING_YET
    return Draft(chosen=tuple(n for n, one in enumerate(on[0]) if one in on[1]))


def words_of(part: Part, sketch: Sketch) -> Told:
    """What is written, by language; points one a line."""
    match part:
        case "title":
            return sketch.title
        case "description":
            return sketch.description
        case "access":
            return sketch.spot.access
    return as_text(sketch.agenda)


def opened(part: Part, state: Gathering, city: CityCard) -> Gathering:
    """At the words of `part`: the first time one language after the other, then one by choice."""
    if words_of(part, state.sketch).words and len(city.languages) > 1:
        return state.at("languages", part=part, walking=False)
    return state.at("words", part=part, locale=city.languages[0], walking=True)


def further(state: Gathering, city: CityCard) -> Gathering:
    """The next language of the first walk, or what follows."""
    later = city.languages[city.languages.index(state.locale) + 1 :] if state.walking else ()
    if later:
        return state.at("words", locale=later[0])
    then = FIRST_WALK.get(state.part) if state.fresh else None
    return state.at(then or page_of("words", state.part), walking=False)


def written(state: Gathering, text: str, city: CityCard) -> Gathering:
    """With `text` in the language that was asked for; without it where it is empty."""
    if state.part == "agenda":
        first = state.locale == city.languages[0]
        points = points_written(state.sketch.agenda, state.locale, lines_of(text), first=first)
        return state.saying(agenda=points)
    words = {**dict(words_of(state.part, state.sketch).words), state.locale: text}
    kept = told({one: words[one] for one in city.languages if words.get(one)})
    if state.part == "access":
        return state.placed(access=kept)
    return state.saying(**{state.part: kept})
