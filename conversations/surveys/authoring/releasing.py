"""`/release 1a2b3c4d`: a spreadsheet that was checked is published now, or on the day that is set.

Rules:
1. One page says everything that will be so: the name, from when to when, what it takes the place
   of. Each answer leads back to it, and only there it is published.
2. A consultation of that name gets a new version; one that is over does not come back: another
   name is asked for.
3. What somebody else published or threw away meanwhile is said; nothing is published twice.
"""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from conversations.buttons import does
from conversations.city import TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Wrote
from conversations.known import Known
from conversations.questions.asking import Answer, Redraw, in_place, settled, tapped, unbuttoned
from conversations.questions.coming import wall
from conversations.quiet import moment_of
from conversations.reply import Reply, Words, line, say
from conversations.surveys.authoring.known import CurrentForm, ManuscriptByRef
from conversations.surveys.authoring.manuscript import Checked
from conversations.surveys.authoring.releasing_asked import (
    CLOSES,
    GO,
    NAME,
    NEVER,
    NOW,
    OPENS,
    PAGE,
    Releasing,
    Seen,
    Stage,
    back_told,
    fits,
    hours_told,
    moments,
    over,
    problem,
    question,
    show,
)
from conversations.surveys.authoring.report import gone
from conversations.surveys.events import SurveyPublished
from conversations.surveys.known import SurveyBySlug
from conversations.surveys.lint.slug import LONGEST_SLUG
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/release 1a2b3c4d`; `/release 1a2b3c4d later` asks for the day first."""
    ref, _, later = args.partition(" ")
    checked = _checked(ref, known)
    if checked is None:
        return Turn(replies=(gone(),))
    state = Releasing(ref=ref, slug=checked.slug, title=checked.title)
    state = _with_hours(state, known)
    if not fits(state.slug):
        return _asked(state.at("name"), incoming, known)
    return _asked(state.at("opens-day") if later else state, incoming, known)


def about(args: str) -> str:
    """The spreadsheet."""
    return args.partition(" ")[0]


def _checked(ref: str, known: Known) -> Checked | None:
    found = known[ManuscriptByRef(ref)]
    ready = found is not None and found.checked is not None and found.checked.ready
    return found.checked if found is not None and ready else None


def _with_hours(state: Releasing, known: Known) -> Releasing:
    """With the hours of the consultation that has the name already."""
    there = known[SurveyBySlug(state.slug)] if fits(state.slug) else None
    if there is None or over(there):
        return state
    zone = ZoneInfo(known[TheCity()].time_zone)
    walls = [
        one.astimezone(zone).replace(tzinfo=None) if one else None
        for one in (there.opens_at, there.closes_at)
    ]
    return state.model_copy(update={"opens": walls[0], "closes": walls[1]})


def _with_new_hours(state: Releasing, known: Known) -> Releasing:
    """With the hours that somebody else set meanwhile, unless others were chosen here."""
    untouched = moments(state, known[TheCity()]) == state.seen[1:]
    return _with_hours(state, known) if untouched else state


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to what is asked now."""
    assert isinstance(state, Releasing)
    if _checked(state.ref, known) is None:
        return Turn(replies=(*unbuttoned(incoming.what), gone()))
    token, said = tapped(incoming.what), unbuttoned(incoming.what)
    if token == PAGE:
        return _asked(state.at("page"), incoming, known, *said)
    match state.stage:
        case "page":
            return _page_heard(state, token, incoming, known)
        case "name":
            return _name_heard(state, incoming, known)
        case _:
            return _hour_heard(state, token, incoming, known)


_ON_PAGE: dict[str, Stage] = {OPENS: "opens-day", CLOSES: "closes-day", NAME: "name"}


def _page_heard(state: Releasing, token: str, incoming: Incoming, known: Known) -> Turn:
    if token in _ON_PAGE:
        return _asked(state.at(_ON_PAGE[token]), incoming, known, *unbuttoned(incoming.what))
    if token != GO:
        return _asked(state, incoming, known, say(line("hall-tap-please")))
    if state.seen != _seen(state, known):  # somebody else has published meanwhile
        state = _with_new_hours(state, known)
        return _asked(state, incoming, known, *unbuttoned(incoming.what))
    wrong = problem(state, incoming.at, known)
    if wrong is not None:
        return _asked(state, incoming, known, *unbuttoned(incoming.what), say(wrong))
    return _published(state, incoming, known)


def _published(state: Releasing, incoming: Incoming, known: Known) -> Turn:
    checked = _checked(state.ref, known)
    assert checked is not None
    same = known[CurrentForm(state.slug)] == checked.sha256
    version = (0 if same else 1) + _version(state, known)
    opens, closes = moments(state, known[TheCity()])
    event = SurveyPublished(
        slug=state.slug,
        version=version,
        sha256=checked.sha256,
        opens_at=opens,
        closes_at=closes,
        gives_back=checked.gives_back or "",
        manuscript=state.ref,
    )
    coming = opens is not None and opens > incoming.at
    id = "survey-release-scheduled" if coming else "survey-release-published"
    said = [line(id, title=state.title), *hours_told(state, incoming, known)]
    said.append(back_told(state, known))
    if coming:
        said.append(line("survey-desk-change"))
    rows = ((does(line("button-survey-open-page"), "publish", state.slug),),)
    return Turn(replies=(*unbuttoned(incoming.what), say(*said, buttons=rows)), events=(event,))


def _version(state: Releasing, known: Known) -> int:
    """Of what is called so now; 0: nothing is."""
    there = known[SurveyBySlug(state.slug)]
    return there.version if there else 0


def _seen(state: Releasing, known: Known) -> Seen:
    there = known[SurveyBySlug(state.slug)]
    return (there.version, there.opens_at, there.closes_at) if there else (0, None, None)


def _name_heard(state: Releasing, incoming: Incoming, known: Known) -> Turn:
    if not isinstance(incoming.what, Wrote):
        return _asked(state, incoming, known, say(line("survey-release-wants-name")))
    name = incoming.what.text.strip().lower()
    if not fits(name):
        wrong = say(line("survey-release-name-wrong", most=LONGEST_SLUG))
        return _asked(state, incoming, known, wrong)
    named = state.model_copy(update={"slug": name})
    if known[SurveyBySlug(name)] is not None:
        named = _with_hours(named, known)
    return _asked(named.at("page"), incoming, known)


def _hour_heard(state: Releasing, token: str, incoming: Incoming, known: Known) -> Turn:
    said = unbuttoned(incoming.what)
    if token == NOW and state.stage == "opens-day":
        return _asked(state.at("page", opens=None), incoming, known, *said)
    if token == NEVER and state.stage == "closes-day":
        return _asked(state.at("page", closes=None), incoming, known, *said)
    found = question(state, incoming, known).hear(state.draft, incoming.what)
    if isinstance(found, Redraw):
        state = state.model_copy(update={"draft": found.draft})
        return Turn(state, (in_place(show(state, incoming, known), incoming.what),))
    if not isinstance(found, Answer):
        return _asked(state, incoming, known, say(found.says))
    said = settled((line(f"survey-release-ask-{state.stage}"),), found.reads, incoming.what)
    if state.stage in ("opens-day", "closes-day"):
        then: Stage = "opens-hour" if state.stage == "opens-day" else "closes-hour"
        day = datetime.combine(found.value, time())
        return _asked(state.at(then, day=day), incoming, known, *said)
    return _at_hour(state, found.value, incoming, known, *said)


def _at_hour(state: Releasing, hour: time, incoming: Incoming, known: Known, *said: Reply) -> Turn:
    assert state.day is not None
    at = wall(state.day.date(), hour)
    if moment_of(at, known[TheCity()].time_zone) <= incoming.at:
        return _asked(state, incoming, known, *said, say(line("survey-release-hour-over")))
    field = "opens" if state.stage == "opens-hour" else "closes"
    return _asked(state.at("page", day=None, **{field: at}), incoming, known, *said)


def _asked(state: Releasing, incoming: Incoming, known: Known, *said: Reply) -> Turn:
    if state.stage == "page":
        state = state.model_copy(update={"seen": _seen(state, known)})
    return Turn(state, (*said, show(state, incoming, known)))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Releasing)
    if _checked(state.ref, known) is None:
        return (gone(),)
    return (show(state, incoming, known),)


def title(state: Frozen, known: Known) -> Words:
    """What this is called when it is offered again."""
    assert isinstance(state, Releasing)
    return line("survey-release-talk", title=state.title)


def place(state: Frozen) -> object:
    """Which question it waits at."""
    assert isinstance(state, Releasing)
    page = (state.slug, state.opens, state.closes) if state.stage == "page" else None
    return state.stage, state.day, page


RELEASE = TalkKind("release", Releasing, begin, step, ask, title, place, about=about, roles=STAFF)
