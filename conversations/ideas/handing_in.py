"""The last look at an idea, and what becomes of it: handed in, changed, dropped, a code."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from conversations.buttons import MENU_ROW
from conversations.courtesy import in_their_time
from conversations.ideas.events import (
    Channel,
    DraftMade,
    DraftTakenBack,
    IdeaHandedIn,
    IdeaRewritten,
)
from conversations.ideas.exchange import to_reviewer
from conversations.ideas.guided import begun
from conversations.ideas.known import DraftByDigest, IdeaByRef, NumberFor
from conversations.ideas.placing import is_far
from conversations.ideas.rewording import every_word
from conversations.ideas.rules import may_edit
from conversations.ideas.saying import SHORT
from conversations.ideas.sheet import sheet_reply
from conversations.ideas.showing import code_shown, helping, may_do
from conversations.ideas.steps import (
    Around,
    Heard,
    Idea,
    Stage,
    Step,
    around,
    moved,
    sheet_of,
    tap_please,
)
from conversations.ideas.writing import as_written, idea_ref, received
from conversations.ideas.written import BOX, Written
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.links import TokenFor, digest
from conversations.noticing import flags_of
from conversations.questions.asking import choice, tapped, unbuttoned
from conversations.receipt import receipt_code
from conversations.reply import Day, Reply, Row, line, say
from conversations.talk import Turn
from conversations.who import PersonByRef

DRAFT_LIFE = timedelta(hours=24)
"""How long a QR code may be scanned and decided on."""
CHANGES: dict[str, Stage] = {
    "w": "words",
    "t": "theme",
    "l": "place",
    "p": "photos",
    "c": "called",
}
"""What is changed by which button of the last look."""


def ask_recap(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """Everything as it would be handed in."""
    here = around(state, known)
    written = as_written(state.written, here.campaign, here.city)
    recap = (line("idea-recap"), *written, line("idea-recap-end"))
    rows = may_do(incoming, known, guided=bool(sheet_of(state, known)), editing=bool(state.edits))
    return (say(*recap, buttons=rows),)


def hear_recap(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """A tap: everything else is asked for again."""
    match tapped(incoming.what):
        case "h":
            return _handed_in(state, incoming, known)
        case "q" if helping(incoming, known):
            return _drafted(state, incoming, known)
        case "g" if sheet_of(state, known):
            return moved(begun(state), incoming)
        case part if part in CHANGES:
            update = {"stage": CHANGES[part], "changing": True}
            return moved(state.model_copy(update=update), incoming)
        case "x":
            dropped = "idea-unchanged" if state.edits else "idea-dropped"
            said = say(line(dropped), buttons=(MENU_ROW,))
            return Turn(replies=(*unbuttoned(incoming.what), said))
        case _:
            return tap_please(state)


def _handed_in(state: Idea, incoming: Incoming, known: Known) -> Heard:
    card = known[PersonByRef(incoming.person)]
    if card.session is None and "ideas" not in card.consents:  # taken back meanwhile
        return moved(state.to("consent"), incoming)
    if state.edits:
        return _rewritten(state, incoming, known)
    here = around(state, known)
    if not here.campaign.is_open(_today(incoming, here)):
        return moved(state.to("closed"), incoming)
    ref = idea_ref(incoming)
    code = receipt_code(known[TokenFor(f"idea/{ref}")])
    channel: Channel = "assisted" if helping(incoming, known) else "telegram"
    event = IdeaHandedIn(
        ref=ref,
        written=flagged(state.written, here),
        campaign=state.written.campaign,
        theme=state.written.theme,
        locale=card.locale or incoming.locale,
        channel=channel,
        receipt=code,
    )
    number = known[NumberFor(ref)]
    said = [*unbuttoned(incoming.what), received(card, code, number)]
    if event.written.answers and event.written.text and card.session is None:
        said.append(sheet_reply(event.written, number, incoming.at, event.locale, here))
    return Turn(replies=tuple(said), events=(event,))


def flagged(written: Written, here: Around) -> Written:
    """The same, with what the review should look at: in any of its words, and where it is."""
    everything = every_word(written)
    far = ("far",) if is_far(written.place, here) else ()
    flags = (*flags_of(everything), *flags_of(written.text, short=SHORT), *far)
    return written.model_copy(update={"flags": tuple(dict.fromkeys(flags))})


def _rewritten(state: Idea, incoming: Incoming, known: Known) -> Turn:
    """Written anew, unless the review has it in hand by now."""
    mine = known[IdeaByRef(state.edits)]
    said = unbuttoned(incoming.what)
    if mine is None or mine.author != incoming.person or not may_edit(mine.status):
        return Turn(replies=(*said, say(line("idea-too-late"), buttons=(MENU_ROW,))))
    event = IdeaRewritten(ref=state.edits, written=flagged(state.written, around(state, known)))
    done = [say(line("idea-rewritten"), buttons=(MENU_ROW,))]
    if event.written.answers and event.written.text:
        locale = known[PersonByRef(incoming.person)].locale or incoming.locale
        here = around(state, known)
        done.append(sheet_reply(event.written, mine.number, incoming.at, locale, here))
    told = to_reviewer(mine, line("idea-author-rewrote", n=str(mine.number)))
    letters = in_their_time(told, incoming.at, known)
    return Turn(replies=(*said, *done, *letters), events=(event,))


def ask_closed(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The campaign is over: nothing that was written is lost."""
    here = around(state, known)
    campaign, today = here.campaign, _today(incoming, here)
    box: Row = (choice(line("button-into-box"), "y"),)
    drop: Row = (choice(line("button-drop-idea"), "x"),)
    if campaign.opens is not None and today < campaign.opens:
        said = line("idea-not-begun", campaign=campaign.name, day=Day(day=campaign.opens))
    else:
        said = line("idea-closed", campaign=campaign.name)
    return (say(said, buttons=(box, drop)),)


def _today(incoming: Incoming, here: Around) -> date:
    return incoming.at.astimezone(ZoneInfo(here.city.time_zone)).date()


def hear_closed(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """Into the box, with another last look; or dropped."""
    match tapped(incoming.what):
        case "y":
            return moved(into(state, BOX, known), incoming)
        case "x":
            said = say(line("idea-dropped"), buttons=(MENU_ROW,))
            return Turn(replies=(*unbuttoned(incoming.what), said))
        case _:
            return tap_please(state)


def into(state: Idea, slug: str, known: Known) -> Idea:
    """The same idea in another campaign; where that has other themes, one of them is asked for."""
    state = state.having(campaign=slug).to("recap")
    here = around(state, known)
    codes = [one.code for one in here.campaign.topics(here.city)]
    if not state.written.theme or state.written.theme in codes:
        return state
    lost = state.having(theme="")
    return lost.model_copy(update={"stage": "theme", "changing": True}) if codes else lost


def _drafted(state: Idea, incoming: Incoming, known: Known) -> Turn:
    """Keep the draft and show the code that leads to it."""
    card, draft = known[PersonByRef(incoming.person)], f"draft/{idea_ref(incoming)}"
    event = DraftMade(
        digest=digest(known[TokenFor(draft)]),
        written=flagged(state.written, around(state, known)),
        locale=card.locale or incoming.locale,
        expires_at=incoming.at + DRAFT_LIFE,
    )
    state = state.model_copy(update={"stage": "shown", "draft": draft})
    replies = (*unbuttoned(incoming.what), code_shown(draft, incoming, known))
    return Turn(state, replies, (event,))


def ask_shown(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The code once more."""
    return (code_shown(state.draft, incoming, known),)


def hear_shown(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """Scanned, or back to the text."""
    said = unbuttoned(incoming.what)
    match tapped(incoming.what):
        case "y":
            return Turn(replies=(*said, say(line("draft-waits-helper"), buttons=(MENU_ROW,))))
        case "b":
            return _taken_back(state, incoming, known)
        case _:
            return tap_please(state)


def _taken_back(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """Back to the text, unless its author has the draft in their hands already."""
    said = unbuttoned(incoming.what)
    key = digest(known[TokenFor(state.draft)])
    draft = known[DraftByDigest(key)]
    if draft is None or draft.state != "waiting" or draft.resident:
        return Turn(replies=(*said, say(line("draft-theirs-now-helper"), buttons=(MENU_ROW,))))
    back = state.model_copy(update={"stage": "recap", "draft": ""})
    return Step(back, said, (DraftTakenBack(digest=key),))
