"""Writing an idea up: the questions of a project sheet, one at a time, each with an example.

Rules:
1. Each may be passed, all may be left at any moment: what was answered stays.
2. Answers are in the author's own words; nothing is made up and nothing rewritten.
"""

from conversations.ideas.campaign import SheetQuestion
from conversations.ideas.steps import (
    BACK,
    NEXT,
    Heard,
    Idea,
    Step,
    again,
    moved,
    pass_button,
    sheet_of,
)
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.noticing import personal_in
from conversations.questions.asking import NOTHING_YET, Complaint, choice, tapped
from conversations.questions.write import Write
from conversations.reply import Reply, Row, Words, line, say, verbatim

LONGEST_ANSWER = 600
"""Characters: a sheet is one page."""
ENOUGH = "e"


def ask_sheet(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """One question of the sheet, with its example and what was answered before."""
    questions = sheet_of(state, known)
    question = questions[state.at]
    asked = line(f"idea-sheet-{question}", n=state.at + 1, all=len(questions))
    example = line(f"idea-sheet-{question}-example")
    before = dict(state.written.answers).get(question)
    so_far: tuple[Words, ...] = ()
    if before:
        so_far = (line("idea-so-far", words=verbatim(before)),)
    keep = "button-sheet-keep" if before else "button-skip"
    rows: tuple[Row, ...] = (
        (choice(line("button-back"), BACK), pass_button(keep)),
        (choice(line("button-sheet-enough"), ENOUGH),),
    )
    return (say(asked, example, *so_far, buttons=rows),)


def hear_sheet(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """Words answer; a tap passes, goes back, or says that this is enough."""
    questions = sheet_of(state, known)
    match tapped(incoming.what):
        case token if token == BACK:
            back = state.to("recap") if state.at == 0 else _at(state, state.at - 1)
            return moved(back, incoming)
        case token if token == NEXT:
            return moved(_next(state, questions), incoming)
        case token if token == ENOUGH:
            return moved(state.to("recap"), incoming)
        case _:
            pass
    heard = Write(LONGEST_ANSWER).hear(NOTHING_YET, incoming.what)
    if isinstance(heard, Complaint):
        return again(state, heard)
    answered = _with_answer(state, questions[state.at], heard.value, questions)
    said = (say(line("idea-answer-personal")),) if personal_in(heard.value) else ()
    return Step(_next(answered, questions), said)


def _with_answer(state: Idea, question: str, words: str, order: tuple[SheetQuestion, ...]) -> Idea:
    answers = {**dict(state.written.answers), question: words}
    return state.having(answers=tuple((one, answers[one]) for one in order if one in answers))


def _at(state: Idea, at: int) -> Idea:
    return state.model_copy(update={"at": at})


def _next(state: Idea, questions: tuple[SheetQuestion, ...]) -> Idea:
    """At the question after this one; after the last, at the last look."""
    if state.at + 1 >= len(questions):
        return state.to("recap")
    return _at(state, state.at + 1)


def begun(state: Idea) -> Idea:
    """At the first question of the sheet."""
    return _at(state.to("sheet"), 0)
