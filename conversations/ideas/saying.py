"""The words of an idea, typed, spoken or under a picture; and what is asked about them.

Whether so few are all, whether a number is to stand there, whether it was said already.
"""

from conversations.ideas.known import IdeaCard, IdeasOf, SimilarIdeas
from conversations.ideas.picturing import picture_in
from conversations.ideas.rules import OVER
from conversations.ideas.showing import session_of
from conversations.ideas.steps import (
    BACK,
    NEXT,
    STOP,
    Heard,
    Idea,
    Step,
    again,
    back_row,
    moved,
    pass_button,
    stop_row,
    stopped,
    tap_please,
)
from conversations.ideas.written import IdeaFile, headline
from conversations.incoming import Incoming, SentFile, What, Wrote, fold
from conversations.known import Known
from conversations.noticing import flags_of, is_short, only_links, personal_in, personal_words
from conversations.questions.asking import NOTHING_YET, Complaint, choice, tapped, unbuttoned
from conversations.questions.write import Write
from conversations.reply import Button, Command, Line, Reply, Row, line, say, verbatim
from conversations.talk import Goto, Turn

SHORT = 10
"""Fewer characters than that are seldom a whole idea, nor is one word: it is asked whether they
are."""
MOST_VOICE = 20_000_000
"""Bytes: what Telegram lets a bot fetch, for whoever writes it down."""
EXCERPT = 200


def ask_words(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is your idea?"""
    if state.changing:
        rows: tuple[Row, ...] = (back_row(),)
    else:
        said_before = state.written.text or state.written.voice
        kept: Row = (pass_button("button-keep-words"),)
        rows = (kept, stop_row()) if said_before else (stop_row(),)
    if state.early and state.written.text:
        said = line("idea-words-early", text=verbatim(state.written.text))
        return (say(said, line("idea-warning"), buttons=rows),)
    return (say(line("idea-words"), line("idea-warning"), buttons=rows),)


def hear_words(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """Words, a voice note, or a picture with words under it."""
    if state.changing and tapped(incoming.what) == BACK:
        return moved(state.back(), incoming)
    if tapped(incoming.what) == STOP:
        return stopped(incoming)
    if tapped(incoming.what) == NEXT and (state.written.text or state.written.voice):
        if not state.early:
            return moved(state.onward(), incoming)
        return _checked(state, incoming, known).saying(*unbuttoned(incoming.what))
    heard = words_of(incoming.what)
    if isinstance(heard, Complaint):
        return again(state, heard)
    return _checked(_said_with(state, heard, incoming.what), incoming, known)


def hear_early(state: Idea, incoming: Incoming) -> Heard:
    """Words that come before they are asked for: they wait for their question."""
    heard = words_of(incoming.what)
    if isinstance(heard, Complaint):
        return tap_please(state)
    said = _said_with(state, heard, incoming.what).model_copy(update={"early": True})
    return again(said, line("idea-words-kept"))


def words_of(what: What) -> str | IdeaFile | Complaint:
    """What was said, and how: a text, a voice note, or what is wrong with it."""
    if isinstance(what, SentFile) and what.what in ("voice", "audio"):
        if what.size > MOST_VOICE:
            most = MOST_VOICE // 1_000_000
            return Complaint(line("question-file-too-big", most=most))
        return IdeaFile(what="voice", file_id=what.file_id, mime=what.mime)
    if isinstance(what, SentFile) and what.caption:
        photo = picture_in(what)
        if isinstance(photo, Complaint):
            return photo
        what = Wrote(text=what.caption)
    heard = Write().hear(NOTHING_YET, what)
    if isinstance(heard, Complaint):
        return heard
    if not any(char.isalnum() for char in heard.value):
        return Complaint(line("question-wants-words"))
    return Complaint(line("idea-only-links")) if only_links(heard.value) else heard.value


def _said_with(state: Idea, heard: str | IdeaFile, what: What) -> Idea:
    """These words, spoken or written, and the picture that they stood under."""
    if isinstance(heard, IdeaFile):
        return _instead(state, "", heard)
    photo = IdeaFile(what="photo", file_id=what.file_id) if isinstance(what, SentFile) else None
    return _instead(state, heard, photo)


def _instead(state: Idea, text: str, file: IdeaFile | None) -> Idea:
    """These words instead of those there were; pictures stay."""
    kept = tuple(one for one in state.written.files if one.what == "photo" and one != file)
    files = kept if file is None else (*kept, file)
    return state.having(text=text, files=files, flags=flags_of(text, short=SHORT))


def _checked(state: Idea, incoming: Incoming, known: Known) -> Step:
    """Whether something is to be asked about these words; else on."""
    state = state.model_copy(update={"early": False})
    twin = _twin(state, incoming, known)
    if twin is not None:
        see: Row = (_see(twin, "button-see-mine"),)
        said = say(line("idea-twice", number=str(twin.number)), buttons=(see,))
        return Step(state.having(text="", files=state.written.photos).to("words"), (said,))
    if is_short(state.written.text, SHORT):
        return Step(state.to("short"))
    return _personal_or_on(state, incoming, known)


def _twin(state: Idea, incoming: Incoming, known: Known) -> IdeaCard | None:
    """An idea of theirs that says the very same."""
    text = fold(state.written.text)
    if not text or session_of(incoming, known) is not None:
        return None
    others = (
        one
        for one in known[IdeasOf(incoming.person)]
        if one.status not in OVER and one.ref != state.edits
    )
    return next((one for one in others if fold(one.written.text) == text), None)


def _see(idea: IdeaCard, label: str) -> Button:
    return Button(label=line(label), press=Command(name="myideas", args=f"see {idea.ref}"))


def _personal_or_on(state: Idea, incoming: Incoming, known: Known) -> Step:
    if personal_in(state.written.text):
        return Step(state.to("personal"))
    return _similar_or_on(state, incoming, known)


def _similar_or_on(state: Idea, incoming: Incoming, known: Known) -> Step:
    """Ideas that are there already, before it goes on; not where nobody could support one."""
    fresh = not state.changing and not state.edits
    if not fresh or not state.written.text or session_of(incoming, known) is not None:
        return Step(state.onward())
    found = known[SimilarIdeas(state.written.text)]
    near = tuple(one.number for one in found if one.author != incoming.person)
    if not near:
        return Step(state.onward())
    return Step(state.model_copy(update={"stage": "similar", "nearest": near}))


def ask_short(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """Whether so few words are all."""
    enough = (choice(line("button-short-enough"), "y"),)
    more = (choice(line("button-short-more"), "w"),)
    said = line("idea-short", text=verbatim(state.written.text))
    return (say(said, buttons=(enough, more)),)


def hear_short(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """Yes, or more words: those that are simply written replace the few."""
    match tapped(incoming.what):
        case "y":
            step = _personal_or_on(state, incoming, known)
            return step.saying(*unbuttoned(incoming.what))
        case "w":
            return moved(state.to("words"), incoming)
        case _:
            return hear_words(state, incoming, known)


def ask_personal(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """Whether a number or an address is really to stand there."""
    found = verbatim(personal_words(state.written.text))
    change = (choice(line("button-personal-change"), "w"),)
    keep = (choice(line("button-personal-keep"), "k"),)
    return (say(line("idea-personal", found=found), buttons=(change, keep)),)


def hear_personal(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """Kept: the review is told. Changed, or written anew at once: other words."""
    match tapped(incoming.what):
        case "k":
            step = _similar_or_on(state, incoming, known)
            return step.saying(*unbuttoned(incoming.what))
        case "w":
            return moved(state.to("words"), incoming)
        case _ if isinstance(incoming.what, Wrote):
            return hear_words(state, incoming, known)
        case _:
            return tap_please(state)


def ask_similar(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The ideas that are there already: support one instead, or go on."""
    near = _near(state, known)
    told = tuple(_told(one) for one in near)
    rows = tuple(
        (choice(line("button-similar", number=str(one.number)), str(at)),)
        for at, one in enumerate(near)
    )
    on: Row = (choice(line("button-similar-none"), "on"),)
    return (say(line("idea-similar", n=len(near)), *told, buttons=(*rows, on)),)


def _told(one: IdeaCard) -> Line:
    """Its title, and how it goes on where it does."""
    text = headline(one.written.text, "", EXCERPT)
    if text == headline(one.written.title, one.written.text):
        return line("idea-similar-title", number=str(one.number), title=one.name())
    return line("idea-similar-one", number=str(one.number), title=one.name(), text=verbatim(text))


def _near(state: Idea, known: Known) -> tuple[IdeaCard, ...]:
    found = known[SimilarIdeas(state.written.text)]
    return tuple(one for one in found if one.number in state.nearest)


def hear_similar(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """One of them: the idea that was begun waits, in case that one is not it after all."""
    token = tapped(incoming.what)
    if token == "on":
        return moved(state.onward(), incoming)
    near = _near(state, known)
    if token.isdecimal() and int(token) < len(near):
        number = near[int(token)].number
        then = Goto("ideas", f"see {number}")
        return Turn(state, unbuttoned(incoming.what), then=then, paused=True)
    return tap_please(state)
