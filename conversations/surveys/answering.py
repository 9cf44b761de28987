"""Hearing an answer: does it fit the kind, is it allowed, and what comes next."""

from conversations.incoming import Incoming, SentFile, Wrote, fold
from conversations.questions.asking import Answer, Redraw, in_place
from conversations.questions.asking import Complaint as Misfit
from conversations.questions.options import reads_of
from conversations.reply import Reply, Words, line, say, told
from conversations.surveys.events import KeptFile
from conversations.surveys.form import Form, Question
from conversations.surveys.instances import MOST_INSTANCES
from conversations.surveys.interview import Complaint, complaint, record
from conversations.surveys.kinds import chat_question, stored
from conversations.surveys.moment import Moment
from conversations.surveys.moving import closed, go_on, keyboard_dropped, question_at
from conversations.surveys.repeating import instances_of
from conversations.surveys.series import title
from conversations.surveys.sheet import Sheet
from conversations.surveys.showing import show_question
from conversations.surveys.state import Interview
from conversations.talk import Turn


def hear_answer(form: Form, state: Interview, incoming: Incoming, moment: Moment) -> Turn:
    """What `incoming` means as an answer to the question that waits."""
    question = question_at(form, state)
    heard = chat_question(form, state.answers, question, moment).hear(state.draft, incoming.what)
    if isinstance(heard, Misfit):
        return Turn(state, (say(heard.says), show_question(form, state, moment)))
    if isinstance(heard, Redraw):
        state = state.model_copy(update={"draft": heard.draft})
        return Turn(state, (in_place(show_question(form, state, moment), incoming.what),))
    value = stored(form, state.answers, question, heard, incoming)
    wrong = complaint(form, state.answers, state.at, value, moment)
    if wrong is not None:
        sorry = say(_complaint_words(state, wrong))
        return Turn(state, (sorry, show_question(form, state, moment)))
    received = line("survey-place-received" if question.kind == "geopoint" else "button-ok")
    said = (
        *closed(form, state, question, incoming, heard.reads),
        *_understood(question, incoming, heard.reads),
        *keyboard_dropped(question, received),
    )
    return _recorded(form, _with_file(state, question, heard, value), value, moment, said)


def _understood(question: Question, incoming: Incoming, reads: Words) -> tuple[Reply, ...]:
    """What was typed, as it was understood: an hour (a `7` may have meant the evening), and a
    choice of which a part was typed."""
    if not isinstance(incoming.what, Wrote):
        return ()
    typed = fold(incoming.what.text)
    part = question.kind == "select_one" and typed not in map(fold, reads_of(reads))
    if not part and question.kind not in ("time", "dateTime"):
        return ()
    return (say(line("survey-understood", answer=reads)),)


def _recorded(
    form: Form, state: Interview, value: str, moment: Moment, said: tuple[Reply, ...]
) -> Turn:
    sheet = record(form, state.answers, state.at, value, moment)
    told = (*said, *_left_out(form, state, sheet))
    return go_on(form, state.model_copy(update={"sheet": sheet}), moment, *told)


def _left_out(form: Form, state: Interview, sheet: Sheet) -> tuple[Reply, ...]:
    """A smaller count leaves answers out until it grows again: nobody loses them unawares."""
    before, answered = state.answers, [p for p in state.asked if state.answers.value(p)]
    gone = [
        instance
        for series, count in before.counts.items()
        for instance in instances_of(before, series)[min(count, sheet.counts.get(series, 0)) :]
        if any(path.startswith(f"{instance}/") for path in answered)
    ]
    if not gone:
        return ()
    first = title(form, before, gone[0])
    return (say(line("survey-repeat-left-out", n=len(gone), first=first)),)


def _with_file(
    state: Interview, question: Question, heard: Answer[object], value: str
) -> Interview:
    if not isinstance(heard.value, SentFile):
        return state
    before = state.answers.value(question.path)
    kept = tuple(f for f in state.files if f.name != before)
    return state.model_copy(update={"files": (*kept, KeptFile(name=value, sent=heard.value))})


def _complaint_words(state: Interview, wrong: Complaint) -> Words:
    """The form's own message in the person's language, else a general one."""
    if wrong.message is not None:
        return told(dict(wrong.message))
    if wrong.kind == "too_many":
        return line("survey-repeat-too-many", n=MOST_INSTANCES)
    return line("survey-required" if wrong.kind == "required" else "survey-constraint")
