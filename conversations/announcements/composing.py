"""`/announce`: an announcement is written, looked at as it will be, and planned.

Rules:
1. The words come first, language by language; then one page leads to everything else, and each
   answer leads back to it.
2. What the text may not hold is told at once. A preview is the message itself, sent to whoever
   composes, with buttons that work and are not counted.
3. Nothing is planned before the page says to whom, when and for how long, and every warning was
   read. Above the town's number of people, somebody else of the team decides.
"""

from dataclasses import replace
from typing import Any

from conversations.announcements import hub
from conversations.announcements.content import Content, Pointer, previews
from conversations.announcements.guards import planned_for, warnings
from conversations.announcements.hub import (
    BUSY,
    HUB,
    PASSED,
    REMOVE,
    SKIP,
    TO,
    Desk,
    can_point,
    show,
)
from conversations.announcements.markup import Mistake, read_address, read_markup
from conversations.announcements.planning import planned
from conversations.announcements.stages import Asked, Composing, answered, pointed, question_of
from conversations.city import TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed, SentFile, Wrote
from conversations.known import Known
from conversations.languages import NAMES
from conversations.questions.asking import Answer, Redraw, settled, tapped, unbuttoned
from conversations.questions.choose_many import listed
from conversations.reply import Line, Reply, SentAgain, Words, line, say
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF
from conversations.whom import WHOM, ticked

LARGEST_FILE = 20_000_000
"""What Telegram lets a bot send again is far more; more than this few people would download."""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/announce`: the text in the town's first language."""
    city = known[TheCity()]
    return _asked(Composing(locale=city.languages[0]), Desk.of(incoming, known))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to what is asked now."""
    assert isinstance(state, Composing)
    desk = Desk.of(incoming, known)
    token, said = tapped(incoming.what), unbuttoned(incoming.what)
    if token == HUB and state.composed.content.texts.words:
        return _asked(state.at("hub", walking=False), desk, *said)
    if token.startswith(TO):
        return _gone_to(token.removeprefix(TO), state, desk, *said)
    match state.stage:
        case "text":
            return _text_heard(state, incoming, desk, token)
        case "file":
            return _file_heard(state, incoming, desk, token)
        case "address":
            return _address_heard(state, incoming, desk)
        case "hub":
            return _hub_heard(state, incoming, desk, token)
        case "warned" if token in (PASSED, hub.WAIT):
            return _passed(state, incoming, desk, waits=token == hub.WAIT)
        case "whom" if token == BUSY:
            audience = state.composed.audience
            spares = {"spares_busy": not audience.spares_busy}
            return _asked(state.reaching(audience.model_copy(update=spares)), desk, *said)
        case "whom" | "texts" | "warned":
            return _asked(state, desk, say(line("hall-tap-please")))
        case stage:
            return _heard(stage, state, incoming, desk)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Composing)
    return (show(state, Desk.of(incoming, known)),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("announcement-title")


def place(state: Frozen) -> object:
    """Which question it waits at: a toggle is the same, a page that changed is another."""
    assert isinstance(state, Composing)
    return (state.stage, state.locale, state.composed if state.stage in ("hub", "whom") else None)


def _asked(state: Composing, desk: Desk, *said: Reply) -> Turn:
    return Turn(state, (*said, show(state, desk)))


_STAGES: frozenset[str] = frozenset(("texts", "file", "leads", "whom", "when", "valid", *WHOM))


def _gone_to(wanted: str, state: Composing, desk: Desk, *said: Reply) -> Turn:
    languages = desk.city.languages
    if wanted.startswith(":") and wanted[1:].isdecimal() and int(wanted[1:]) < len(languages):
        locale = languages[int(wanted[1:])]
        return _asked(state.at("text", locale=locale, walking=False), desk, *said)
    if wanted not in _STAGES:
        return _asked(state, desk, *said)
    stage: Any = wanted
    there = state.at(stage)
    if stage in WHOM:
        there = there.model_copy(
            update={"draft": ticked(stage, state.composed.audience, desk.city)}
        )
    return _asked(there, desk, *said)


def _text_heard(state: Composing, incoming: Incoming, desk: Desk, token: str) -> Turn:
    what, said = incoming.what, unbuttoned(incoming.what)
    content = state.composed.content
    if token == SKIP and content.texts.words:
        return _asked(_after_text(state, desk), desk, *said)
    if token == REMOVE and len(content.texts.words) > 1:
        cleared = content.written(state.locale, "")
        return _asked(state.saying(texts=cleared.texts).at("hub"), desk, *said)
    if isinstance(what, SentFile):
        return _file_with_text(state, what, desk)
    if not isinstance(what, Wrote):
        return _asked(state, desk, say(line("announcement-wants-text")))
    return _written(state, what.html or what.text, desk)


def _written(state: Composing, raw: str, desk: Desk) -> Turn:
    read = readable(raw, state.composed.content, desk)
    if isinstance(read, Line):
        return _asked(state, desk, say(read))
    content = state.composed.content.written(state.locale, read)
    return _asked(_after_text(state.saying(texts=content.texts), desk), desk)


def readable(raw: str, content: Content, desk: Desk) -> str | Line:
    """`raw` as it will be sent, or what has to be changed in it."""
    read = read_markup(raw, desk.city.link_hosts)
    if isinstance(read, Mistake):
        return read.says
    if read.length > content.longest:
        return line("announcement-too-many", n=read.length, most=content.longest)
    return read.html


def _after_text(state: Composing, desk: Desk) -> Composing:
    """The next language of the first walk, or the page."""
    languages = desk.city.languages
    later = languages[languages.index(state.locale) + 1 :] if state.walking else ()
    if later:
        return state.at("text", locale=later[0])
    return state.at("hub", walking=False)


def _file_with_text(state: Composing, sent: SentFile, desk: Desk) -> Turn:
    """A photo sent where words are asked for: kept, and its caption is the text."""
    wrong = _unfit(sent)
    if wrong is not None:
        return _asked(state, desk, say(wrong))
    kept = state.saying(file=SentAgain(what=sent.what, file_id=sent.file_id))
    if not sent.caption:
        return _asked(kept, desk, *_replaced(state), say(line("announcement-file-kept")))
    then = _written(kept, sent.caption, desk)
    return replace(then, replies=(*_replaced(state), *then.replies))


def _unfit(sent: SentFile) -> Line | None:
    return line("announcement-file-large") if sent.size > LARGEST_FILE else None


def _file_heard(state: Composing, incoming: Incoming, desk: Desk, token: str) -> Turn:
    what = incoming.what
    if token == REMOVE:
        return _asked(state.saying(file=None).at("hub"), desk, *unbuttoned(what))
    if not isinstance(what, SentFile):
        return _asked(state, desk, say(line("announcement-wants-file")))
    wrong = _unfit(what)
    if wrong is not None:
        return _asked(state, desk, say(wrong))
    attached = state.saying(file=SentAgain(what=what.what, file_id=what.file_id)).at("hub")
    return _asked(attached, desk, *_replaced(state), *_too_long_now(attached, desk))


def _replaced(state: Composing) -> tuple[Reply, ...]:
    """There is one file for all languages: another takes its place, and that is said."""
    there = state.composed.content.file is not None
    return (say(line("announcement-file-replaced")),) if there else ()


def _too_long_now(state: Composing, desk: Desk) -> tuple[Reply, ...]:
    """Under something attached a text must be shorter: which ones have to be."""
    content = state.composed.content
    long: list[Words] = [
        NAMES[locale]
        for locale, text in content.texts.words
        if isinstance(readable(text, content, desk), Line)
    ]
    if not long:
        return ()
    return (
        say(line("announcement-caption-long", most=content.longest, texts=listed(tuple(long)))),
    )


def _address_heard(state: Composing, incoming: Incoming, desk: Desk) -> Turn:
    what = incoming.what
    if not isinstance(what, Wrote):
        return _asked(state, desk, say(line("announcement-wants-address")))
    read = read_address(what.text.strip(), desk.city.link_hosts)
    if isinstance(read, Mistake):
        return _asked(state, desk, say(read.says))
    return _asked(pointed(state, Pointer(leads="link", to=read)), desk)


def _heard(stage: Asked, state: Composing, incoming: Incoming, desk: Desk) -> Turn:
    question = question_of(stage, state, desk.around)
    heard = question.hear(state.draft, incoming.what)
    if isinstance(heard, Redraw):
        redrawn = state.model_copy(update={"draft": heard.draft})
        message = incoming.what.message if isinstance(incoming.what, Pressed) else None
        return Turn(redrawn, (show(redrawn, desk).model_copy(update={"edits": message}),))
    if not isinstance(heard, Answer):
        return _asked(state, desk, say(heard.says))
    said = settled((line(f"announcement-ask-{stage}"),), heard.reads, incoming.what)
    then = answered(stage, heard.value, state, desk.around)
    if then.stage == "survey" and not can_point(desk):
        return _asked(state.at("hub"), desk, *said, say(line("announcement-no-survey")))
    return _asked(then, desk, *said)


def _hub_heard(state: Composing, incoming: Incoming, desk: Desk, token: str) -> Turn:
    said = unbuttoned(incoming.what)
    content = state.composed.content
    match token:
        case hub.SEE:
            return _asked(
                state, desk, *said, *previews(content, state.composed.audience, desk.city)
            )
        case hub.REMOVE:
            return _asked(state.saying(buttons=()), desk, *said)
        case hub.SEND:
            return _checked(state, incoming, desk)
    if isinstance(incoming.what, SentFile):
        return _file_heard(state, incoming, desk, token)
    if not content.texts.words:
        first = desk.city.languages[0]
        return _asked(state.at("text", locale=first), desk, *said)
    return _asked(state, desk, say(line("hall-tap-please")))


def _checked(state: Composing, incoming: Incoming, desk: Desk) -> Turn:
    said = unbuttoned(incoming.what)
    long = _too_long_now(state, desk)
    if long:
        return _asked(state, desk, *said, *long)
    if planned_for(state.composed, desk.now, desk.city) is None:
        return _asked(state, desk, *said, say(line("announcement-when-over")))
    if warnings(state.composed, 0, desk.now, desk.known, desk.city):
        return _asked(state.at("warned"), desk, *said)
    return planned(state.composed, incoming, desk, *said)


def _passed(state: Composing, incoming: Incoming, desk: Desk, *, waits: bool) -> Turn:
    found = warnings(state.composed, 0, desk.now, desk.known, desk.city)
    passed = tuple(name for name, _ in found if not (waits and name == "silence"))
    composed = state.composed.model_copy(update={"acknowledged": passed})
    return planned(composed, incoming, desk, *unbuttoned(incoming.what))


def keeps(state: Frozen) -> bool:
    """What is written is set aside, not lost at one tap."""
    assert isinstance(state, Composing)
    return bool(state.composed.content.texts.words)


ANNOUNCE = TalkKind("announce", Composing, begin, step, ask, title, place, keeps, roles=STAFF)
