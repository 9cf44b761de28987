"""What is asked before a checked spreadsheet is published: the state, the page, each question."""

import re
from datetime import datetime, time
from typing import Any, Literal
from zoneinfo import ZoneInfo

from conversations.buttons import does
from conversations.city import CityCard, TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import NOTHING_YET, Draft, Question, choice
from conversations.questions.coming import ComingDay, HourOfDay
from conversations.quiet import QuietDays, moment_of
from conversations.reply import Instant, Line, Reply, Row, Told, Words, line, say
from conversations.surveys.authoring.known import CurrentForm, ManuscriptByRef
from conversations.surveys.known import SurveyBySlug, SurveyCard
from conversations.surveys.lint.slug import LONGEST_SLUG

Stage = Literal["page", "opens-day", "opens-hour", "closes-day", "closes-hour", "name"]
NOW, NEVER, OPENS, CLOSES, NAME, GO, PAGE = "_n", "_e", "_o", "_c", "_m", "_y", "_h"
MORNINGS = (time(8), time(9), time(10), time(12), time(14), time(17), time(18))
EVENINGS = (time(12), time(17), time(18), time(20), time(22), time(23, 59))
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ANY_DAY = QuietDays(weekdays=())

Seen = tuple[int, datetime | None, datetime | None]
"""Version, opening and closing of a consultation; 0: there is none."""


class Releasing(Frozen):
    """What is about to be published, and what is asked now."""

    ref: str
    slug: str
    title: Told
    opens: datetime | None = None
    """On the town's wall clock; None: at once."""
    closes: datetime | None = None
    """The same; None: by hand."""
    stage: Stage = "page"
    day: datetime | None = None
    """A day that still wants its hour."""
    draft: Draft = NOTHING_YET
    seen: Seen = (0, None, None)
    """What has the name, as the page said it."""

    def at(self, stage: Stage, **changes: Any) -> "Releasing":
        """At another question."""
        return self.model_copy(update={"stage": stage, "draft": NOTHING_YET, **changes})


def over(card: SurveyCard) -> bool:
    """Whether nothing can be published under its name any more."""
    return card.anonymous or card.closed_at is not None


def fits(slug: str) -> bool:
    """Whether it can be the name of a consultation."""
    return bool(_SLUG.fullmatch(slug)) and len(slug) <= LONGEST_SLUG


def problem(state: Releasing, at: datetime, known: Known) -> Line | None:
    """Why it cannot be published so."""
    there = known[SurveyBySlug(state.slug)]
    if there is not None and over(there):
        return line("survey-release-over", name=state.slug)
    opens, closes = moments(state, known[TheCity()])
    if closes is not None and closes <= at:
        return line("survey-release-past")
    if opens is not None and closes is not None and closes <= opens:
        return line("survey-release-crossed")
    return None


def moments(state: Releasing, city: CityCard) -> tuple[datetime | None, datetime | None]:
    """When it opens and closes, in UTC."""
    walls = (state.opens, state.closes)
    opens, closes = (moment_of(one, city.time_zone) if one else None for one in walls)
    return opens, closes


def question(state: Releasing, incoming: Incoming, known: Known) -> Question:
    """The question for a day or an hour."""
    city = known[TheCity()]
    today = incoming.at.astimezone(ZoneInfo(city.time_zone)).date()
    match state.stage:
        case "opens-day":
            return ComingDay(today, _ANY_DAY, farther=True)
        case "closes-day":
            first = max(today, state.opens.date()) if state.opens else today
            return ComingDay(today, _ANY_DAY, farther=True, first=first)
        case "opens-hour":
            return HourOfDay(city.quiet, MORNINGS)
        case _:
            return HourOfDay(city.quiet, EVENINGS)


_BACK: Row = (choice(line("button-survey-release-page"), PAGE),)


def show(state: Releasing, incoming: Incoming, known: Known) -> Reply:
    """What is asked now."""
    if state.stage == "page":
        return _page(state, incoming, known)
    if state.stage == "name":
        asked = line("survey-release-name", name=state.slug, most=LONGEST_SLUG)
        return say(asked, buttons=(_BACK,) if fits(state.slug) else ())
    shown = question(state, incoming, known).show(state.draft)
    first: tuple[Row, ...] = ()
    if state.stage == "opens-day":
        first = ((choice(line("button-survey-release-now"), NOW),),)
    if state.stage == "closes-day":
        first = ((choice(line("button-survey-release-by-hand"), NEVER),),)
    asked = line(f"survey-release-ask-{state.stage}")
    return say(asked, *shown.blocks, buttons=(*first, *shown.rows, _BACK))


def _page(state: Releasing, incoming: Incoming, known: Known) -> Reply:
    blocks: list[Words] = [line("survey-release-title", title=state.title)]
    blocks.append(line("survey-release-called", name=state.slug))
    blocks += _takes_the_place_of(state, known)
    blocks += [*hours_told(state, incoming, known), back_told(state, known)]
    opens, _ = moments(state, known[TheCity()])
    coming = opens is not None and opens > incoming.at
    go = line("button-survey-release-schedule" if coming else "button-survey-release-go")
    rows: tuple[Row, ...] = (
        (choice(go, GO),),
        (choice(line("button-survey-release-opens"), OPENS),),
        (choice(line("button-survey-release-closes"), CLOSES),),
        (choice(line("button-survey-release-name"), NAME),),
        (does(line("button-survey-release-stop"), "cancel"),),
    )
    return say(*blocks, buttons=rows)


def _takes_the_place_of(state: Releasing, known: Known) -> list[Words]:
    """What has the name already."""
    there, found = known[SurveyBySlug(state.slug)], known[ManuscriptByRef(state.ref)]
    if there is None:
        return []
    if over(there):
        return [line("survey-release-over", name=state.slug)]
    checked = found.checked if found is not None else None
    if checked is not None and known[CurrentForm(state.slug)] == checked.sha256:
        return [line("survey-release-same", title=there.title)]
    return [line("survey-release-version", title=there.title, n=there.version + 1)]


def back_told(state: Releasing, known: Known) -> Line:
    """When its results are given back: as the sheet says, else as before, else at the end."""
    found, there = known[ManuscriptByRef(state.ref)], known[SurveyBySlug(state.slug)]
    said = found.checked.gives_back if found is not None and found.checked is not None else None
    return line(f"survey-back-{said or (there.gives_back if there else 'closing')}")


def hours_told(state: Releasing, incoming: Incoming, known: Known) -> list[Words]:
    """From when to when."""
    opens, closes = moments(state, known[TheCity()])
    coming = opens is not None and opens > incoming.at
    return [
        _moment("survey-release-opens", opens) if coming else line("survey-release-opens-now"),
        _moment("survey-release-closes", closes) if closes else line("survey-release-by-hand"),
    ]


def _moment(id: str, at: datetime | None) -> Line:
    assert at is not None
    return line(id, at=Instant(at=at))
