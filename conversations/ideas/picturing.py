"""Pictures of an idea, up to three, and the name its author goes by.

A picture is taken as a photo, never as an image file: Telegram does not show a file as a photo
again, and leaves in it where it was taken.
"""

from conversations.ideas.steps import (
    BACK,
    NEXT,
    Heard,
    Idea,
    Stage,
    Step,
    again,
    back_row,
    moved,
    pass_button,
)
from conversations.ideas.writing import LONGEST_NAME, NOBODY
from conversations.ideas.written import MOST_PHOTOS, IdeaFile
from conversations.incoming import Incoming, SentFile, What
from conversations.known import Known
from conversations.noticing import personal_in
from conversations.questions.asking import NOTHING_YET, Complaint, choice, settled, tapped
from conversations.questions.photo import Photo
from conversations.questions.write import Write
from conversations.reply import Reply, Row, line, say

CLEAR = "0"
WELCOME: tuple[Stage, ...] = ("theme", "place", "district", "public", "called")
"""The questions at which a picture is taken, too: nobody knows when it will be asked for."""


def ask_photos(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """A picture, another one, or on."""
    there = len(state.written.photos)
    if not there:
        none: Row = (pass_button("button-no-photo"),)
        return (say(line("idea-photos", most=MOST_PHOTOS), buttons=(none, back_row())),)
    clear = (choice(line("button-photos-clear"), CLEAR),)
    rows = ((pass_button("button-photos-done"),), clear, back_row())
    if there == MOST_PHOTOS:
        return (say(line("idea-photos-all", n=there), buttons=rows),)
    return (say(line("idea-photos-more", n=there, left=MOST_PHOTOS - there), buttons=rows),)


def hear_photos(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """A picture is kept by its number at Telegram; a fourth is one too many."""
    match tapped(incoming.what):
        case token if token == BACK:
            return moved(state.back(), incoming)
        case token if token == NEXT:
            return moved(state.onward(), incoming)
        case token if token == CLEAR and state.written.photos:
            rest = tuple(one for one in state.written.files if one.what != "photo")
            return moved(state.having(files=rest), incoming)
        case _:
            pass
    return _kept(state, incoming.what)


def picture_early(state: Idea, incoming: Incoming) -> Step | None:
    """A picture at another question: it is kept, and the question asked again."""
    what = incoming.what
    if state.stage not in WELCOME or not isinstance(what, SentFile) or what.what != "photo":
        return None
    return _kept(state, what, say(line("idea-photo-kept")))


def _kept(state: Idea, what: What, *said: Reply) -> Step:
    heard = picture_in(what)
    if isinstance(heard, Complaint):
        return again(state, heard)
    if len(state.written.photos) >= MOST_PHOTOS:
        return again(state, line("idea-photos-enough", most=MOST_PHOTOS))
    return Step(state.having(files=(*state.written.files, heard)), said)


def picture_in(what: What) -> IdeaFile | Complaint:
    """The photo that was sent; an image file is asked for as a photo, kindly."""
    heard = Photo().hear(NOTHING_YET, what)
    if isinstance(heard, Complaint):
        return heard
    sent = heard.value
    if sent.what != "photo":
        return Complaint(line("idea-photo-as-photo"))
    return IdeaFile(what="photo", file_id=sent.file_id, mime=sent.mime)


def ask_called(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """How the author wants to be called."""
    nobody = (choice(line("button-no-name"), NOBODY),)
    rows = (nobody, back_row())
    return (say(line("idea-called"), line("idea-called-how"), buttons=rows),)


def hear_called(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """A first name or a pseudonym; empty for nothing."""
    token = tapped(incoming.what)
    if token == BACK:
        return moved(state.back(), incoming)
    if token == NOBODY:
        said = settled((line("idea-called"),), line("button-no-name"), incoming.what)
        return Step(state.having(called="").onward(), said)
    heard = Write(LONGEST_NAME).hear(NOTHING_YET, incoming.what)
    if isinstance(heard, Complaint):
        return again(state, heard)
    if personal_in(heard.value):
        return again(state, line("idea-called-personal"))
    return Step(state.having(called=" ".join(heard.value.split())).onward())
