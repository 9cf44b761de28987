"""`/calling`: a campaign is written or changed, looked at as residents read it, and opened.

Rules:
1. Its name comes first, language by language; then one page leads to everything else, and each
   answer leads back to it.
2. Nothing is kept before what there is to be warned of was read: a language that is missing, a
   theme that ideas have and that would be gone, a change that somebody else made meanwhile.
"""

import re
from datetime import date
from typing import Any

from conversations.buttons import MENU_ROW
from conversations.frozen import Frozen
from conversations.ideas.campaign import LONGEST_THEME, MOST_THEMES, Campaign, Campaigns
from conversations.ideas.campaign_hub import (
    ANYWAY,
    HUB,
    IN,
    KEEP,
    PARTS,
    REMOVE,
    SEE,
    SKIP,
    SWITCHES,
    TO,
    Desk,
    as_read,
    is_named,
    may_remove,
    show,
    warned_of,
)
from conversations.ideas.campaign_stages import (
    LONGEST,
    NEW,
    Asked,
    Calling,
    answered,
    cap_fits,
    further,
    opened,
    question_of,
    slug_of,
    ticked,
    words_of,
    written,
)
from conversations.ideas.campaign_telling import state as stands
from conversations.ideas.campaign_telling import wrong
from conversations.ideas.team_events import CampaignKept
from conversations.incoming import Incoming, Pressed, Wrote, fold
from conversations.known import Known
from conversations.questions.asking import Answer, Redraw, settled, tapped, unbuttoned
from conversations.questions.options import OFF, ON
from conversations.reply import Button, Command, Reply, Row, Words, line, say
from conversations.talk import TalkKind, Turn
from conversations.who import STAFF

BETWEEN = re.compile("[\n;؛]")
"""What stands between themes: on a computer, Enter sends the message."""
ASKED: dict[str, Asked] = {
    "opens": "opens",
    "closes": "closes",
    "area": "area",
    "cap": "cap",
    "sheet": "sheet",
    "themes": "choose",
}


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/calling` writes a new one, `/calling budget` changes one."""
    desk = Desk.of(incoming, known)
    if not args:
        return _asked(Calling(locale=desk.city.languages[0]), desk)
    before = desk.kept(args)
    if before is None:
        return Turn(replies=(say(line("campaign-unknown"), buttons=(MENU_ROW,)),))
    state = Calling(
        campaign=before, before=before, stage="hub", locale=desk.city.languages[0], walking=False
    )
    return _asked(state, desk)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to what is asked now."""
    assert isinstance(state, Calling)
    desk = Desk.of(incoming, known)
    token, said = tapped(incoming.what), unbuttoned(incoming.what)
    if token == HUB and is_named(state):
        return _asked(state.at("hub", walking=False), desk, *said)
    if token.startswith(TO) and is_named(state):
        return _gone_to(token.removeprefix(TO), state, desk, *said)
    match state.stage:
        case "words":
            return _words_heard(state, incoming, desk)
        case "languages":
            return _language_heard(token, state, desk, *said)
        case "hub":
            return _hub_heard(state, incoming, desk)
        case "warned" if token == ANYWAY:
            return _kept(state, desk, *said)
        case "warned":
            return _asked(state, desk, say(line("hall-tap-please")))
        case stage:
            return _heard(stage, state, incoming, desk)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Calling)
    return (show(state, Desk.of(incoming, known)),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    assert isinstance(state, Calling)
    if state.before is None:
        return line("campaign-talk-new")
    return line("campaign-talk", title=state.before.name)


def place(state: Frozen) -> object:
    """Which question it waits at; what is switched on or off is the same page."""
    assert isinstance(state, Calling)
    return (state.stage, state.part, state.locale)


def keeps(state: Frozen) -> bool:
    """What is written is set aside, not lost at one tap."""
    assert isinstance(state, Calling)
    return is_named(state) and state.campaign != state.before


def _asked(state: Calling, desk: Desk, *said: Reply) -> Turn:
    return Turn(state, (*said, show(state, desk)))


def _gone_to(wanted: str, state: Calling, desk: Desk, *said: Reply) -> Turn:
    stage = ASKED.get(wanted)
    if stage is not None:
        draft = ticked(stage, state, desk.around)
        return _asked(state.at(stage).model_copy(update={"draft": draft}), desk, *said)
    part = next((one for one in PARTS if one == wanted), None)
    if part is None:
        return _asked(state, desk, *said)
    return _asked(opened(part, state, desk.city), desk, *said)


def _language_heard(token: str, state: Calling, desk: Desk, *said: Reply) -> Turn:
    at, languages = token.removeprefix(IN), desk.city.languages
    if token.startswith(IN) and at.isdecimal() and int(at) < len(languages):
        there = state.at("words", locale=languages[int(at)], walking=False)
        return _asked(there, desk, *said)
    return _asked(state, desk, say(line("hall-tap-please")))


def _words_heard(state: Calling, incoming: Incoming, desk: Desk) -> Turn:
    what, said = incoming.what, unbuttoned(incoming.what)
    token = tapped(what)
    if token == SKIP and words_of(state.part, state.campaign).words:
        return _asked(further(state, desk.city), desk, *said)
    if token == REMOVE and may_remove(state):
        return _asked(written(state, "", desk.city).at("hub", walking=False), desk, *said)
    if not isinstance(what, Wrote) or not what.text.strip():
        return _asked(state, desk, say(line("campaign-wants-words")))
    text, complaint = _read(what.text, state, desk)
    if complaint is not None:
        return _asked(state, desk, say(complaint))
    return _asked(further(written(state, text, desk.city), desk.city), desk)


def _read(text: str, state: Calling, desk: Desk) -> tuple[str, Words | None]:
    """The text as it is kept, or what is to be changed in it."""
    if state.part == "themes":
        lines = [row for one in BETWEEN.split(text) if (row := " ".join(one.split()))]
        return "\n".join(lines), _themes_wrong(lines, state, desk)
    text = text.strip() if state.part == "rules" else " ".join(text.split())
    most = LONGEST[state.part]
    if len(text) > most:
        return text, line("campaign-too-long", n=len(text), most=most)
    return text, None


def _themes_wrong(lines: list[str], state: Calling, desk: Desk) -> Words | None:
    themes = state.campaign.themes
    if state.locale != desk.city.languages[0] and len(lines) != len(themes):
        return line("campaign-themes-count", n=len(themes))
    if len(lines) > MOST_THEMES:
        return line("campaign-themes-many", most=MOST_THEMES)
    if any(len(one) > LONGEST_THEME for one in lines):
        return line("campaign-themes-long", most=LONGEST_THEME)
    if len({fold(one) for one in lines}) < len(lines):
        return line("campaign-themes-twice")
    return None


def _heard(stage: Asked, state: Calling, incoming: Incoming, desk: Desk) -> Turn:
    what = incoming.what
    if tapped(what) == REMOVE and stage in ("opens", "closes"):
        return _asked(state.saying(**{stage: None}).at("hub"), desk, *unbuttoned(what))
    if tapped(what) == REMOVE and stage == "cap":
        return _asked(state.hinting(cap=None).at("hub"), desk, *unbuttoned(what))
    heard = question_of(stage, desk.around).hear(state.draft, what)
    if isinstance(heard, Redraw):
        return _redrawn(state.model_copy(update={"draft": heard.draft}), incoming, desk)
    if not isinstance(heard, Answer):
        return _asked(state, desk, say(heard.says))
    if stage == "cap" and not cap_fits(heard.value):
        return _asked(state, desk, say(line("campaign-cap-wrong")))
    said = settled((line(f"campaign-ask-{stage}"),), heard.reads, what)
    return _asked(answered(stage, heard.value, state, desk.around), desk, *said)


def _redrawn(state: Calling, incoming: Incoming, desk: Desk) -> Turn:
    """The same message, shown anew."""
    message = incoming.what.message if isinstance(incoming.what, Pressed) else None
    return Turn(state, (show(state, desk).model_copy(update={"edits": message}),))


def _hub_heard(state: Calling, incoming: Incoming, desk: Desk) -> Turn:
    token, said = tapped(incoming.what), unbuttoned(incoming.what)
    if token == SEE:
        return _asked(state, desk, *said, *as_read(state.campaign, desk.city))
    if token == KEEP:
        return _checked(state, desk, *said)
    if token[:1] in SWITCHES and token[1:] in (ON, OFF):
        return _redrawn(_switched(token[:1], token[1:] == ON, state), incoming, desk)
    return _asked(state, desk, say(line("hall-tap-please")))


def _switched(letter: str, on: bool, state: Calling) -> Calling:
    what: dict[str, Any] = {SWITCHES[letter]: on}
    return state.hinting(investment_only=on) if letter == "i" else state.saying(**what)


def _checked(state: Calling, desk: Desk, *said: Reply) -> Turn:
    complaint = wrong(state.campaign)
    if complaint is not None:
        return _asked(state, desk, *said, say(complaint))
    if warned_of(state, desk):
        return _asked(state.at("warned"), desk, *said)
    return _kept(state, desk, *said)


def _kept(state: Calling, desk: Desk, *said: Reply) -> Turn:
    """It is kept; written anew, one that was closed by hand is open again."""
    one = state.campaign.model_copy(update={"closed": False})
    if one.slug == NEW:
        one = one.model_copy(update={"slug": slug_of(one, desk.known[Campaigns()])})
    return Turn(
        replies=(*said, kept_words(one, desk.around.today)), events=(CampaignKept(campaign=one),)
    )


def kept_words(one: Campaign, today: date) -> Reply:
    """What whoever keeps a campaign is told."""
    see = Button(label=line("campaign-button-card"), press=Command(name="campaign", args=one.slug))
    rows: tuple[Row, ...] = ((see,), MENU_ROW)
    return say(line("campaign-kept", title=one.name, state=stands(one, today)), buttons=rows)


CALLING = TalkKind("calling", Calling, begin, step, ask, title, place, keeps, roles=STAFF)
