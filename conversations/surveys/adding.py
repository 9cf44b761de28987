"""Hearing whether there is another instance of a repeat, or which one to take away."""

from conversations.incoming import Incoming
from conversations.questions.asking import (
    NOTHING_YET,
    Answer,
    Redraw,
    in_place,
    settled,
    tapped,
    unbuttoned,
)
from conversations.reply import Reply, Words, line, say
from conversations.surveys.form import Form, Question
from conversations.surveys.interview import relevant
from conversations.surveys.moment import Moment
from conversations.surveys.moving import go_on, go_to, question_at
from conversations.surveys.repeating import (
    add_instance,
    has_room,
    instances_of,
    path_after_removal,
    remove_instance,
)
from conversations.surveys.series import (
    ADD,
    ENOUGH,
    STAY,
    TAKE_AWAY,
    TAKE_IT_AWAY,
    series_words,
    which_instance,
)
from conversations.surveys.showing import show, show_question
from conversations.surveys.state import Interview
from conversations.talk import Turn


def hear_series(form: Form, state: Interview, incoming: Incoming, moment: Moment) -> Turn:
    """Another one, no more, or one to be taken away."""
    question, sheet = question_at(form, state), state.answers
    match tapped(incoming.what):
        case token if token == ADD and has_room(sheet, state.at):
            more = add_instance(form, sheet, state.at, moment)
            at = instances_of(more, state.at)[-1]
            said = _answered(form, state, question, incoming, line("button-repeat-add"))
            return go_on(form, state.model_copy(update={"sheet": more, "at": at}), moment, *said)
        case token if token == ENOUGH and not state.changing:
            said = _answered(form, state, question, incoming, line("button-repeat-enough"))
            return go_on(form, state, moment, *said)
        case token if token == TAKE_AWAY and instances_of(sheet, state.at):
            return _which_or_sure(form, state, incoming, moment)
        case _:
            return Turn(state, (say(line("hall-tap-please")), show_question(form, state, moment)))


def _answered(
    form: Form, state: Interview, question: Question, incoming: Incoming, answer: Words
) -> tuple[Reply, ...]:
    return settled(series_words(form, state.answers, question), answer, incoming.what)


def _which_or_sure(form: Form, state: Interview, incoming: Incoming, moment: Moment) -> Turn:
    """Ask which one, where there are several; of one alone, whether it really goes."""
    there = instances_of(state.answers, state.at)
    alone = there[0] if len(there) == 1 else ""
    update = {"phase": "removing", "going": alone, "draft": NOTHING_YET}
    state = state.model_copy(update=update)
    return Turn(state, (*unbuttoned(incoming.what), show(form, state, moment)))


def hear_removing(form: Form, state: Interview, incoming: Incoming, moment: Moment) -> Turn:
    """Which instance goes, and whether it really does."""
    token = tapped(incoming.what)
    if token == STAY:
        return _back(form, state, moment, *unbuttoned(incoming.what))
    if state.going:
        if token == TAKE_IT_AWAY:
            return _removed(form, state, incoming, moment)
        return Turn(state, (say(line("hall-tap-please")), show(form, state, moment)))
    heard = which_instance(form, state.answers, state.at).hear(state.draft, incoming.what)
    if isinstance(heard, Answer):
        going = instances_of(state.answers, state.at)[heard.value]
        state = state.model_copy(update={"going": going})
        return Turn(state, (*unbuttoned(incoming.what), show(form, state, moment)))
    if isinstance(heard, Redraw):
        state = state.model_copy(update={"draft": heard.draft})
        return Turn(state, (in_place(show(form, state, moment), incoming.what),))
    return Turn(state, (say(heard.says), show(form, state, moment)))


def _back(form: Form, state: Interview, moment: Moment, *said: Reply) -> Turn:
    return go_to(form, state.model_copy(update={"going": ""}), state.at, moment, *said)


def _removed(form: Form, state: Interview, incoming: Incoming, moment: Moment) -> Turn:
    """Those after it move up: what was asked of them is known by their new paths."""
    sheet = remove_instance(form, state.answers, state.going, moment)
    moved = (path_after_removal(path, state.going) for path in state.asked)
    asked = tuple(path for path in moved if path is not None)
    state = state.model_copy(update={"sheet": sheet, "asked": asked})
    said = (*unbuttoned(incoming.what), say(line("survey-repeat-removed")))
    if not relevant(form, sheet, state.at):
        return go_on(form, state.model_copy(update={"going": ""}), moment, *said)
    return _back(form, state, moment, *said)
