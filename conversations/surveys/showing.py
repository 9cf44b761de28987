"""How a running interview is shown: one question, its footer, the recap, the receipt."""

from conversations.buttons import MENU_ROW
from conversations.questions.asking import Shown, choice
from conversations.questions.choose_one import ChooseOne
from conversations.reply import Button, Command, Reply, Row, Told, Words, line, say, told
from conversations.surveys.form import Form, Question
from conversations.surveys.interview import Place, course_of, is_first, place_of, relevant, required
from conversations.surveys.kinds import chat_question
from conversations.surveys.moment import Moment
from conversations.surveys.readings import reads, spoken
from conversations.surveys.repeating import instance_of
from conversations.surveys.series import (
    BETWEEN,
    ENOUGH,
    STAY,
    TAKE_IT_AWAY,
    series_rows,
    series_words,
    title,
    which_instance,
)
from conversations.surveys.state import Interview

BACK, SKIP, PAUSE, RECAP, SEND, CHANGE = "_b", "_s", "_p", "_r", "_h", "_c"
KEEP, KEEP_ALL, TAKE_BACK = "_k", "_a", "_w"
"""The tokens of the footer; answers never begin with an underscore."""

TO_RECAP, GO_BACK, SKIP_IT, TAKE_A_PAUSE = (
    choice(line("button-to-recap"), RECAP),
    choice(line("button-back"), BACK),
    choice(line("button-skip"), SKIP),
    choice(line("button-pause"), PAUSE),
)
KEEP_IT, CLEAR_IT = choice(line("button-keep-answer"), KEEP), choice(line("button-clear"), SKIP)
SEND_IT, CHANGE_ONE = (
    choice(line("button-hand-in"), SEND),
    choice(line("button-change"), CHANGE),
)
NO_MORE = choice(line("button-repeat-enough"), ENOUGH)
FILLED_IN: tuple[Row, ...] = ((SEND_IT,), (CHANGE_ONE,), (TAKE_A_PAUSE,))
"""Under the recap of answers that were never sent."""
CORRECTED: tuple[Row, ...] = (
    (SEND_IT,),
    (CHANGE_ONE,),
    (choice(line("button-withdraw"), TAKE_BACK),),
    (choice(line("button-keep"), KEEP_ALL),),
)
"""Under the recap of answers that were sent before."""
LABEL_IN_LIST = 60
"""Characters of a question shown in the list of what can be changed."""


def show(form: Form, state: Interview, moment: Moment) -> Reply:
    """What an interview waits for, whichever phase it is in."""
    match state.phase:
        case "recap":
            return show_recap(form, state)
        case "which":
            return show_which(form, state)
        case "removing":
            return show_removing(form, state)
        case _:
            return show_question(form, state, moment)


def show_question(form: Form, state: Interview, moment: Moment) -> Reply:
    """The question that waits, with the notes before it and its footer."""
    place = place_of(form, state.answers, state.at)
    assert place is not None and place.question is not None
    question = place.question
    if question.kind == "repeat":
        return _show_series(form, state, place, question)
    asked = chat_question(form, state.answers, question, moment).show(state.draft)
    blocks = (
        *note_blocks(form, state, place),
        *_question_blocks(form, state, question),
        *asked.blocks,
    )
    rows = (*asked.rows, *_footer(form, state, question))
    return Reply(blocks=blocks, buttons=rows, ask_place=asked.ask_place)


def _show_series(form: Form, state: Interview, place: Place, question: Question) -> Reply:
    """The step after the last instance of a repeat."""
    walk: tuple[Row, ...] = ((TO_RECAP,),)
    if not state.changing:
        back = () if is_first(form, state.answers, state.at) else (GO_BACK,)
        walk = ((NO_MORE,), (*back, TAKE_A_PAUSE))
    words = series_words(form, state.answers, question)
    rows = series_rows(state.answers, question, walk)
    return Reply(blocks=(*note_blocks(form, state, place), *words), buttons=rows)


def show_removing(form: Form, state: Interview) -> Reply:
    """Which instance of a repeat is to go; once it is known, whether it really is."""
    stay = choice(line("button-repeat-stay"), STAY)
    if state.going:
        sure = line("survey-repeat-sure", title=title(form, state.answers, state.going))
        yes = choice(line("button-repeat-remove"), TAKE_IT_AWAY)
        return say(sure, buttons=((yes,), (stay,)))
    shown: Shown = which_instance(form, state.answers, state.at).show(state.draft)
    blocks = (line("survey-repeat-which"), *shown.blocks)
    return Reply(blocks=blocks, buttons=(*shown.rows, (stay,)))


def note_blocks(form: Form, state: Interview, place: Place) -> tuple[Words, ...]:
    """The notes that come before a question, or after the last one."""
    blocks: list[Words] = []
    for note in place.notes:
        label = spoken(form, state.answers, note.label)
        if _text(label):
            blocks.append(label)
        answer = reads(form, state.answers, note)
        if answer is not None:
            blocks.append(line("survey-note-answer", answer=answer))
    return tuple(blocks)


def _question_blocks(form: Form, state: Interview, question: Question) -> tuple[Words, ...]:
    sheet = state.answers
    blocks: list[Words] = [*within(form, state, question), labelled(form, state, question)]
    hint = spoken(form, sheet, question.hint)
    if _text(hint):
        blocks.append(line("survey-hint", hint=hint))
    if question.kind == "text" and _is_first_text(form, state):
        blocks.append(line("survey-free-text-warning"))
    now = reads(form, sheet, question)
    if now is not None and not question.select:
        blocks.append(line("survey-now", answer=now))
    return tuple(blocks)


def within(form: Form, state: Interview, question: Question) -> tuple[Words, ...]:
    """The title of the instance that a question stands in; nothing outside of repeats."""
    instance = instance_of(question.path)
    titled = title(form, state.answers, instance)
    return (line("survey-repeat-within", title=titled),) if instance else ()


def labelled(form: Form, state: Interview, question: Question) -> Words:
    """The question's own words."""
    return line("survey-question", label=spoken(form, state.answers, question.label))


def _is_first_text(form: Form, state: Interview) -> bool:
    texts = [p for p in state.asked if (q := form.question(p)) is not None and q.kind == "text"]
    return texts[:1] == [state.at]


def _text(words: Told) -> str:
    return words.words[0][1] if words.words else ""


def _footer(form: Form, state: Interview, question: Question) -> tuple[Row, ...]:
    answered = bool(state.answers.value(question.path))
    optional = not required(form, state.answers, question)
    clear = ((CLEAR_IT,),) if answered and optional else ()
    if state.changing:
        return (*clear, (TO_RECAP,))
    walk = [] if is_first(form, state.answers, state.at) else [GO_BACK]
    if answered:
        return ((KEEP_IT,), *clear, (*walk, TAKE_A_PAUSE))
    if optional:
        walk.append(SKIP_IT)
    return (tuple(walk), (TAKE_A_PAUSE,)) if len(walk) > 1 else ((*walk, TAKE_A_PAUSE),)


def answered_questions(form: Form, state: Interview) -> tuple[Question, ...]:
    """What was answered and still belongs to the interview, in the form's order.

    An acknowledgement is no answer to read over: it is left out.
    """
    asked, sheet = frozenset(state.asked), state.answers
    return tuple(
        shown.question
        for shown in course_of(form, sheet).shown
        if shown.question.path in asked
        and shown.question.kind not in ("acknowledge", "repeat")
        and relevant(form, sheet, shown.question.path)
    )


def changeable(form: Form, state: Interview) -> tuple[Question, ...]:
    """What can be changed from the recap: the answers, and which instances of repeats there are."""
    asked, sheet = frozenset(state.asked), state.answers
    answered = {question.path for question in answered_questions(form, state)}
    return tuple(
        shown.question
        for shown in course_of(form, sheet).shown
        if shown.question.path in answered
        or (
            shown.adds
            and shown.question.path in asked
            and relevant(form, sheet, shown.question.path)
        )
    )


def show_recap(form: Form, state: Interview) -> Reply:
    """Every question with its answer, to send or to change."""
    sheet, blocks, within = state.answers, [line("survey-recap")], ""
    for question in answered_questions(form, state):
        instance = instance_of(question.path)
        if instance and instance != within:
            blocks.append(line("survey-repeat-title", title=title(form, sheet, instance)))
        within = instance
        answer = reads(form, sheet, question) or line("survey-no-answer")
        label = spoken(form, sheet, question.label)
        blocks.append(line("survey-recap-line", question=label, answer=answer))
    if len(blocks) == 1:
        blocks.append(line("survey-recap-empty"))
    blocks.append(line("survey-recap-end"))
    return Reply(blocks=tuple(blocks), buttons=CORRECTED if state.correcting else FILLED_IN)


def which_question(form: Form, state: Interview) -> ChooseOne:
    """The list of what can be changed, as a question."""
    return ChooseOne(tuple(_changed(form, state, q) for q in changeable(form, state)))


def _changed(form: Form, state: Interview, question: Question) -> Words:
    """A line of that list; within a repeat it says which instance it is about."""
    sheet, instance = state.answers, instance_of(question.path)
    label = spoken(form, sheet, question.label)
    if instance:
        words = f"{_text(title(form, sheet, instance))}{BETWEEN}{_text(label)}"
        label = told({sheet.language: words})
    if question.kind != "repeat":
        return _shortened(label)
    return line("survey-repeat-change", label=_shortened(label))


def _shortened(label: Told) -> Told:
    cut = tuple(
        (lang, text if len(text) <= LABEL_IN_LIST else _cut(text)) for lang, text in label.words
    )
    return Told(words=cut)


def _cut(text: str) -> str:
    """The beginning of `text` up to a whole word."""
    head = text[: LABEL_IN_LIST - 1]
    return (head.rpartition(" ")[0] or head).rstrip(" ,;:") + "…"


def show_which(form: Form, state: Interview) -> Reply:
    """The list of what can be changed."""
    shown: Shown = which_question(form, state).show(state.draft)
    rows = (*shown.rows, (TO_RECAP,))
    return Reply(blocks=(line("survey-which"), *shown.blocks), buttons=rows)


def show_paused(*, lent: bool = False) -> Reply:
    """What is said when a pause is taken."""
    resume = Button(label=line("button-resume"), press=Command(name="resume"))
    paused = line("survey-paused-session" if lent else "survey-paused")
    return say(paused, buttons=((resume,), MENU_ROW))
