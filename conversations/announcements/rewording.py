"""Other words for an announcement: for what has not left yet, and for every message delivered.

Only the texts change; whom it is for and where its buttons lead stay as they are.
"""

from conversations.announcements.composing import readable
from conversations.announcements.content import letter, previews
from conversations.announcements.events import AnnouncementProposed, AnnouncementReworded, Composed
from conversations.announcements.hub import Desk
from conversations.announcements.known import Announcement, AnnouncementByNumber, ProgressOf
from conversations.announcements.planning import asking
from conversations.announcements.rules import may
from conversations.announcements.watching import does, tell
from conversations.buttons import MENU_ROW
from conversations.city import CityCard
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Wrote
from conversations.known import Known
from conversations.languages import NAMES
from conversations.questions.asking import choice, tapped, unbuttoned
from conversations.reply import Button, Command, Line, Reply, Row, Told, Words, line, say
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF

KEEP, SAVE, AGAIN = "_k", "_y", "_a"


class Rewording(Frozen):
    """Which announcement, the texts so far, and the language asked for; none: to confirm."""

    number: int
    texts: Told
    locale: str = ""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/reword 12`: language by language."""
    number = int(args) if args.isascii() and args.isdecimal() and len(args) < 10 else 0
    one = known[AnnouncementByNumber(number)]
    if one is None or not may("reword", one, incoming.person):
        return Turn(replies=(say(line("announcement-unknown"), buttons=(MENU_ROW,)),))
    desk = Desk.of(incoming, known)
    texts = one.composed.content.texts
    return _asked(Rewording(number=number, texts=texts, locale=desk.city.languages[0]), desk)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear other words for one language, or that they are right."""
    assert isinstance(state, Rewording)
    desk, token = Desk.of(incoming, known), tapped(incoming.what)
    one, said = _one(state, known), unbuttoned(incoming.what)
    if one is None or not may("reword", one, incoming.person):
        return Turn(replies=(*said, say(line("announcement-not-now"), buttons=(MENU_ROW,))))
    if token == AGAIN:
        return _asked(_at(state, desk.city.languages[0]), desk, *said)
    if token == SAVE and not state.locale:
        return _saved(state, one, desk, incoming.person, *said)
    if token == KEEP and state.locale:
        return _asked(_next(state, desk), desk, *said)
    if isinstance(incoming.what, Wrote) and state.locale:
        return _written(state, one, incoming.what.html or incoming.what.text, desk)
    return _asked(state, desk, say(line("announcement-wants-text")))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Rewording)
    return _shown(state, Desk.of(incoming, known))


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    assert isinstance(state, Rewording)
    return line("announcement-reword-title", n=str(state.number))


def place(state: Frozen) -> object:
    """The language that is asked for."""
    assert isinstance(state, Rewording)
    return state.locale


def _one(state: Rewording, known: Known) -> Announcement | None:
    return known[AnnouncementByNumber(state.number)]


def _at(state: Rewording, locale: str) -> Rewording:
    return state.model_copy(update={"locale": locale})


def _next(state: Rewording, desk: Desk) -> Rewording:
    languages = desk.city.languages
    later = languages[languages.index(state.locale) + 1 :]
    return _at(state, later[0] if later else "")


def _asked(state: Rewording, desk: Desk, *said: Reply) -> Turn:
    return Turn(state, (*said, *_shown(state, desk)))


def _shown(state: Rewording, desk: Desk) -> tuple[Reply, ...]:
    if state.locale:
        return (_question(state),)
    one = _one(state, desk.known)
    assert one is not None
    content = one.composed.content.model_copy(update={"texts": state.texts})
    looks = previews(content, one.composed.audience, desk.city)
    what = "sure" if one.runs else "right"
    sure = line(f"announcement-confirm-{what}", n=str(state.number))
    rows: tuple[Row, ...] = (
        (choice(line(f"announcement-button-reword-{what}"), SAVE),),
        (choice(line("announcement-button-reword-again"), AGAIN),),
        _NOTHING,
    )
    return (*looks, say(sure, buttons=rows))


def _question(state: Rewording) -> Reply:
    before = dict(state.texts.words).get(state.locale, "")
    asked = line("announcement-reword-ask", language=NAMES[state.locale])
    rows: tuple[Row, ...] = ((choice(line("announcement-button-keep"), KEEP),), _NOTHING)
    if not before:
        return say(asked, line("announcement-reword-none"), buttons=rows)
    only = Told(words=((state.locale, before),), html=True)
    return say(asked, line("announcement-text-before"), only, buttons=rows)


_NOTHING: Row = (Button(label=line("announcement-button-nothing"), press=Command(name="cancel")),)


def _written(state: Rewording, one: Announcement, raw: str, desk: Desk) -> Turn:
    read = readable(raw, one.composed.content, desk)
    if isinstance(read, Line):
        return _asked(state, desk, say(read))
    words = {**dict(state.texts.words), state.locale: read}
    texts = Told(words=tuple(words.items()), html=True)
    return _asked(_next(state.model_copy(update={"texts": texts}), desk), desk)


def _saved(state: Rewording, one: Announcement, desk: Desk, by: str, *said: Reply) -> Turn:
    composed = one.composed.model_copy(
        update={"content": one.composed.content.model_copy(update={"texts": state.texts})}
    )
    if _many_have_it(one, desk):
        return _proposed(one, composed, desk, by, *said)
    event = reworded(one, state.texts, desk.city)
    # Whoever was asked to agree to the words before is asked anew.
    asked = asking(composed, one.number, by, desk) if one.status == "awaiting" else ()
    rows: tuple[Row, ...] = ((does(line("announcement-button-open"), one.number),), MENU_ROW)
    name = "announcement-reworded" if one.runs else "announcement-reworded-before"
    words = line(name, n=str(one.number))
    told = tuple(letter for letter in tell(one, words, desk.now, desk.known) if letter.to != by)
    return Turn(replies=(*said, say(words, buttons=rows), *told, *asked), events=(event,))


def _many_have_it(one: Announcement, desk: Desk) -> bool:
    """Whether so many people got it, or are getting it, that a second person decides."""
    runs = [desk.known[ProgressOf(run.batch)] for run in one.runs]
    above = desk.city.approval_above
    # While people are still being counted, nobody knows how many it will be.
    return any(run and (not run.filled or run.counts.people > above) for run in runs)


def _have_it(one: Announcement, desk: Desk) -> int:
    runs = [desk.known[ProgressOf(run.batch)] for run in one.runs]
    return max((run.counts.people for run in runs if run), default=0)


def _proposed(one: Announcement, composed: Composed, desk: Desk, by: str, *said: Reply) -> Turn:
    asked = asking(composed, one.number, by, desk, "accept", _have_it(one, desk))
    name = "announcement-proposed" if asked else "announcement-awaits-nobody"
    rows: tuple[Row, ...] = ((does(line("announcement-button-open"), one.number),), MENU_ROW)
    told = say(line(name, n=str(one.number)), buttons=rows)
    event = AnnouncementProposed(number=one.number, content=composed.content)
    return Turn(replies=(*said, told, *asked), events=(event,))


def reworded(
    one: Announcement, texts: Told, city: CityCard, *, approved: bool = False
) -> AnnouncementReworded:
    """What happens when it says `texts` from now on."""
    content = one.composed.content.model_copy(update={"texts": texts})
    letters = tuple(
        (run.batch, letter(content, one.composed.audience, run.batch, city))
        for run in one.runs
        if run.status != "missed"
    )
    return AnnouncementReworded(
        number=one.number,
        content=content,
        edition=one.edition + 1,
        approved=approved,
        letters=letters,
    )


REWORD = TalkKind("reword", Rewording, begin, step, ask, title, place, roles=STAFF)
