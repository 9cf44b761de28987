"""How an outing being noted is shown: a question, the recap, what can be changed."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from conversations.city import CityCard
from conversations.incoming import Incoming
from conversations.outings.met import met_words
from conversations.outings.naming import NOTHING, kind_words, posters, topics, where
from conversations.outings.stages import (
    OPTIONAL,
    Asked,
    Noting,
    Stage,
    before,
    question_of,
    stages_of,
)
from conversations.questions.asking import choice
from conversations.questions.choose_one import ChooseOne
from conversations.reply import Button, Command, Day, Reply, Row, Words, line, say, verbatim

BACK, SKIP, RECAP = "_b", "_s", "_r"
SAVE, CHANGE, DELETE, YES, NO = "_y", "_c", "_d", "_1", "_0"


def day_of(at: datetime, city: CityCard) -> date:
    """The day it was on the city's calendar."""
    return at.astimezone(ZoneInfo(city.time_zone)).date()


def this_day(incoming: Incoming, city: CityCard) -> date:
    """The day on which it came in."""
    return day_of(incoming.at, city)


def show(state: Noting, incoming: Incoming, city: CityCard) -> Reply:
    """What an outing waits for."""
    match state.stage:
        case "recap":
            return _recap(state, city)
        case "which":
            asked = which(state, city).show(state.draft)
            return say(line("outing-which"), buttons=(*asked.rows, (_TO_RECAP,)))
        case "deleting":
            yes_no = (choice(line("button-yes"), YES), choice(line("button-no"), NO))
            return say(line("outing-delete-sure"), buttons=(yes_no,))
        case stage:
            return _question(stage, state, incoming, city)


def _question(stage: Asked, state: Noting, incoming: Incoming, city: CityCard) -> Reply:
    question = question_of(stage, state.notes, city, this_day(incoming, city))
    shown = question.show(state.draft)
    rows = (*shown.rows, *_footer(state, city))
    return Reply(blocks=(*asking(stage), *shown.blocks), buttons=rows)


def asking(stage: Asked) -> tuple[Words, ...]:
    """The words of a question; where words are typed, what not to write."""
    asked = line(f"outing-ask-{stage}")
    return (asked, line("outing-no-names")) if stage == "sentence" else (asked,)


_STOP: Row = (Button(label=line("button-outing-stop"), press=Command(name="cancel")),)
_TO_RECAP = choice(line("button-outing-recap"), RECAP)


def _footer(state: Noting, city: CityCard) -> tuple[Row, ...]:
    first = before(state.stage, state.notes, city) is None
    back = [] if first or state.changing else [choice(line("button-back"), BACK)]
    skip = [choice(skipping(state.stage), SKIP)] if state.stage in OPTIONAL else []
    row = (*back, *skip, *((_TO_RECAP,) if state.changing else ()))
    stop = (_STOP,) if first and not state.changing else ()
    return (*((row,) if row else ()), *stop)


def skipping(stage: Stage) -> Words:
    """What the button says that leaves a question out."""
    if stage in ("secteur", "arrondissement"):
        return line(f"button-outing-all-{stage}")
    return line("button-skip")


def _recap(state: Noting, city: CityCard) -> Reply:
    told = line("outing-recap")
    for stage in changeable(state, city):
        told = line("outing-lines", first=told, next=_said(stage, state, city))
    delete = ((choice(line("button-outing-delete"), DELETE),),) if state.correcting else ()
    rows = (
        (choice(line("button-outing-save"), SAVE),),
        (choice(line("button-change"), CHANGE),),
        *delete,
    )
    warned = (line("outing-sentence-check"),) if state.notes.sentence else ()
    return say(told, *warned, buttons=rows)


def _said(stage: Asked, state: Noting, city: CityCard) -> Words:
    return line("outing-recap-line", what=_name(stage), answer=_answer(stage, state, city))


def _answer(stage: Asked, state: Noting, city: CityCard) -> Words:
    notes = state.notes
    match stage:
        case "kind":
            return kind_words(notes.kind)
        case "day":
            return line("answer-day", day=Day(day=notes.day))
        case "met":
            return met_words(notes.met_from, notes.met_to)
        case "topics":
            return topics(notes, city)
        case "sentence":
            return verbatim(notes.sentence) if notes.sentence else NOTHING
        case "posters":
            return posters(notes, city)
        case _:
            return where(notes, city)


def which(state: Noting, city: CityCard) -> ChooseOne:
    """What can be changed, as a question; the answer's place is that in `changeable`."""
    return ChooseOne(tuple(_name(stage) for stage in changeable(state, city)))


def changeable(state: Noting, city: CityCard) -> tuple[Asked, ...]:
    """What can be changed, as it stands in the recap: secteur and arrondissement are one place."""
    return tuple(s for s in stages_of(state.notes, city) if s != "arrondissement")


def _name(stage: Asked) -> Words:
    return line(f"outing-name-{stage}")
