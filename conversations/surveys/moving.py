"""Moving about in an interview: to a question, on to the next, back, past one, and out."""

from conversations.incoming import Incoming, Pressed
from conversations.questions.asking import NOTHING_YET, settled, unbuttoned
from conversations.reply import Reply, Words, line, say
from conversations.surveys.form import Form, Question
from conversations.surveys.interview import (
    Place,
    next_place,
    place_of,
    previous_place,
    record,
    required,
)
from conversations.surveys.kinds import fresh_draft
from conversations.surveys.moment import Moment
from conversations.surveys.readings import reads
from conversations.surveys.showing import (
    labelled,
    note_blocks,
    show_paused,
    show_question,
    show_recap,
    within,
)
from conversations.surveys.sounding import with_media
from conversations.surveys.state import Interview
from conversations.talk import Turn


def go_to(form: Form, state: Interview, path: str, moment: Moment, *said: Reply) -> Turn:
    """Ask the question at `path` next, after whatever is `said`."""
    question = form.question(path)
    assert question is not None
    asked = state.asked if path in state.asked else (*state.asked, path)
    draft = fresh_draft(form, state.answers, question)
    state = state.model_copy(update={"phase": "asking", "at": path, "asked": asked, "draft": draft})
    state, media = with_media(form, state)
    return Turn(state, (*said, *media, show_question(form, state, moment)))


def go_on(form: Form, state: Interview, moment: Moment, *said: Reply) -> Turn:
    """The next question; after a change in the recap only what that opened; else the recap."""
    place = next_place(form, state.answers, state.at or None)
    while place is not None and place.question is not None:
        if not state.changing or place.question.path not in state.asked:
            return go_to(form, state, place.question.path, moment, *said)
        place = next_place(form, state.answers, place.question.path)
    return _recap(form, state, place, *said)


def _recap(form: Form, state: Interview, last: Place | None, *said: Reply) -> Turn:
    update = {"phase": "recap", "at": "", "changing": False, "draft": NOTHING_YET}
    notes = note_blocks(form, state, last) if last is not None and not state.changing else ()
    state = state.model_copy(update=update)
    parting = (say(*notes),) if notes else ()
    return Turn(state, (*said, *parting, show_recap(form, state)))


def go_back(form: Form, state: Interview, incoming: Incoming, moment: Moment) -> Turn:
    """The relevant question before this one; the first one stays."""
    place = previous_place(form, state.answers, state.at)
    if place is None or place.question is None:
        return Turn(state, (show_question(form, state, moment),))
    left = question_at(form, state)
    said = (*unbuttoned(incoming.what), *keyboard_dropped(left, line("button-ok")))
    return go_to(form, state, place.question.path, moment, *said)


def keyboard_dropped(left: Question, word: Words) -> tuple[Reply, ...]:
    """The keyboard that shares a position goes away when its question is left."""
    if left.kind not in ("geopoint", "geotrace", "geoshape"):
        return ()
    return (Reply(blocks=(word,), drop_keyboard=True),)


def skip(form: Form, state: Interview, incoming: Incoming, moment: Moment) -> Turn:
    """Leave the question unanswered, unless it must be answered."""
    question = question_at(form, state)
    if required(form, state.answers, question):
        sorry = say(line("survey-required"))
        return Turn(state, (sorry, show_question(form, state, moment)))
    sheet = record(form, state.answers, state.at, "", moment)
    answered = (
        *closed(form, state, question, incoming, line("survey-skipped")),
        *keyboard_dropped(question, line("button-ok")),
    )
    return go_on(form, state.model_copy(update={"sheet": sheet}), moment, *answered)


def keep(form: Form, state: Interview, incoming: Incoming, moment: Moment) -> Turn:
    """Leave the answer as it is and go on; without one this is no button of ours."""
    question = question_at(form, state)
    answer = reads(form, state.answers, question)
    if answer is None:
        return Turn(state, (show_question(form, state, moment),))
    said = (
        *closed(form, state, question, incoming, answer),
        *keyboard_dropped(question, line("button-ok")),
    )
    return go_on(form, state, moment, *said)


def pause(state: Interview, incoming: Incoming, *, lent: bool = False) -> Turn:
    """Set the interview aside until the person takes it up again, or until a lent chat ends."""
    return Turn(state, (*unbuttoned(incoming.what), show_paused(lent=lent)), paused=True)


def question_at(form: Form, state: Interview) -> Question:
    """The question that waits."""
    place = place_of(form, state.answers, state.at)
    assert place is not None and place.question is not None
    return place.question


def closed(
    form: Form, state: Interview, question: Question, incoming: Incoming, answer: Words
) -> tuple[Reply, ...]:
    """The question just answered by a tap, with its answer; in a repeat under its title."""
    if not isinstance(incoming.what, Pressed):
        return ()
    asked = (*within(form, state, question), labelled(form, state, question))
    return settled(asked, answer, incoming.what)
