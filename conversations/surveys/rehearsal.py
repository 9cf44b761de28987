"""Random interviews at publication: how long a form is, what nobody is asked, where it gets stuck.

Rules:
1. The same form, seed and moment give the same rehearsal: chance follows from the seed.
2. The work is bounded by counting answers: a very long form is rehearsed fewer times.
3. "no-answer-found" is a suspicion (no guess passed the constraint); the others are certain.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import ceil
from statistics import median_low
from typing import Literal

from conversations.frozen import Frozen
from conversations.surveys.form import Form, Question
from conversations.surveys.guesses import Guesses
from conversations.surveys.interview import (
    Place,
    begin,
    complaint,
    faults_at_hand_in,
    next_place,
    offered,
    record,
    required,
)
from conversations.surveys.length import seconds
from conversations.surveys.moment import Moment
from conversations.surveys.repeating import add_instance, has_room, instances_of
from conversations.surveys.sheet import Sheet
from conversations.surveys.xpath.chance import fraction
from conversations.surveys.xpath.instances import plain

MAX_ANSWERS = 10_000
"""Answers given in all; below 2 s on any form measured."""
_SKIPPED = 0.2
_MOST_ADDED = 3
"""Instances of a repeat that people add to, in a random interview."""
_SOME_DAY = Moment(at=datetime(2026, 3, 4, 9, 0, tzinfo=UTC))

Why = Literal["no-choices", "all-choices-refused", "no-answer-found", "invalid-at-the-end"]


class DeadEnd(Frozen):
    """A question that cannot be passed: a required list without choices, a constraint unmet."""

    path: str
    why: Why


class Rehearsal(Frozen):
    """What `runs` random interviews have shown; lengths in questions asked."""

    runs: int
    shortest: int
    median: int
    longest: int
    seconds: int
    """What the median interview takes, roughly (see length.py)."""
    never_asked: tuple[str, ...]
    dead_ends: tuple[DeadEnd, ...]


@dataclass
class _Found:
    lengths: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    dead_ends: dict[str, Why] = field(default_factory=dict)
    may_go_on: bool = True


def rehearse(
    form: Form,
    runs: int = 100,
    seed: str = "",
    moment: Moment = _SOME_DAY,
    answered: Callable[[], bool] = lambda: True,
) -> Rehearsal:
    """`runs` random interviews of `form` (fewer when it is very long, at least one).

    `answered` is called after each answer: whether another interview may begin; what it raises
    ends the rehearsal.
    """
    guesses, found = Guesses(form, moment), _Found()
    for run in range(max(runs, 1)):
        _interview(form, guesses, f"{seed}/{run}", moment, found, answered)
        if sum(found.lengths) >= MAX_ANSWERS or not found.may_go_on:
            break
    questions = [q.path for q in form.questions if q.asked]
    return Rehearsal(
        runs=len(found.lengths),
        shortest=min(found.lengths),
        median=median_low(found.lengths),
        longest=max(found.lengths),
        seconds=ceil(median_low(found.seconds)),
        never_asked=tuple(path for path in questions if path not in found.asked),
        dead_ends=tuple(
            DeadEnd(path=path, why=found.dead_ends[path])
            for path in questions
            if path in found.dead_ends
        ),
    )


def _interview(
    form: Form,
    guesses: Guesses,
    seed: str,
    moment: Moment,
    found: _Found,
    answered: Callable[[], bool],
) -> None:
    sheet = begin(form, form.default_language, moment, seed)
    place = next_place(form, sheet, None)
    length, taken = 0, 0.0
    while place is not None and place.question is not None:
        question = place.question
        path = question.path
        if question.kind == "repeat":
            place, sheet = _another(form, sheet, path, seed, moment)
            continue
        length += 1
        taken += sum(seconds(one, sheet.language) for one in (*place.notes, question))
        found.asked.add(plain(path))
        answer = _answer(form, guesses, sheet, question, seed, moment, found)
        sheet = record(form, sheet, path, answer, moment)
        found.may_go_on = answered()
        place = next_place(form, sheet, path)
    found.lengths.append(length)
    found.seconds.append(taken)
    for fault in faults_at_hand_in(form, sheet, moment):
        found.dead_ends.setdefault(plain(fault.path), "invalid-at-the-end")


def _another(
    form: Form, sheet: Sheet, series: str, seed: str, moment: Moment
) -> tuple[Place | None, Sheet]:
    """Another instance of a repeat, or no more of them."""
    count = sheet.counts.get(series, 0)
    if (
        count < _MOST_ADDED
        and has_room(sheet, series)
        and fraction(seed, f"{series}+{count}") < 0.5
    ):
        sheet = add_instance(form, sheet, series, moment)
        return next_place(form, sheet, instances_of(sheet, series)[-1]), sheet
    return next_place(form, sheet, series), sheet


def _answer(
    form: Form,
    guesses: Guesses,
    sheet: Sheet,
    question: Question,
    seed: str,
    moment: Moment,
    found: _Found,
) -> str:
    """An answer that may stand; a dead end is noted, and passed with whatever comes first."""
    must = required(form, sheet, question)
    if not must and fraction(seed, question.path + "?") < _SKIPPED:
        return ""
    first = ""
    for guess in guesses.answers(sheet, question, seed):
        first = first or guess
        hopeless = plain(question.path) in found.dead_ends
        if hopeless or complaint(form, sheet, question.path, guess, moment) is None:
            return guess
    if must:
        found.dead_ends.setdefault(plain(question.path), _why(form, sheet, question))
    return first if must else ""


def _why(form: Form, sheet: Sheet, question: Question) -> Why:
    if not question.select:
        return "no-answer-found"
    if not offered(form, sheet, question):
        return "no-choices"
    return "all-choices-refused" if question.kind == "select_one" else "no-answer-found"
