"""Proposing an idea, from one sentence to a receipt; and writing one anew before the review.

In a session of a helper the idea is somebody else's: it is handed in for them, or shown as a QR
code that they approve on their own telephone (approving.py). What they scan stays good when the
session ends.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.frozen import Frozen
from conversations.ideas.calling import campaign_intro, choose_rows, chosen_slug
from conversations.ideas.campaign import Campaign, Campaigns, campaign_of, open_ones
from conversations.ideas.guided import ask_sheet, hear_sheet
from conversations.ideas.handing_in import (
    ask_closed,
    ask_recap,
    ask_shown,
    hear_closed,
    hear_recap,
    hear_shown,
)
from conversations.ideas.known import IdeaByRef, IdeasOf
from conversations.ideas.picturing import (
    ask_called,
    ask_photos,
    hear_called,
    hear_photos,
    picture_early,
)
from conversations.ideas.placing import (
    ask_district,
    ask_place,
    ask_public,
    ask_theme,
    hear_district,
    hear_place,
    hear_public,
    hear_theme,
)
from conversations.ideas.rules import may_edit
from conversations.ideas.saying import (
    ask_personal,
    ask_short,
    ask_similar,
    ask_words,
    hear_early,
    hear_personal,
    hear_short,
    hear_similar,
    hear_words,
)
from conversations.ideas.showing import consent_question
from conversations.ideas.steps import (
    STOP,
    Heard,
    Idea,
    Stage,
    Step,
    around,
    stop_row,
    stopped,
    tap_please,
)
from conversations.ideas.writing import YES_NO
from conversations.ideas.written import BOX
from conversations.incoming import Incoming, SentFile, Wrote
from conversations.known import Known
from conversations.questions.asking import settled, tapped, unbuttoned
from conversations.reply import Day, Reply, Words, line, say
from conversations.talk import TalkKind, Turn
from conversations.who import PersonByRef

MOST_A_DAY = 10
"""Ideas of one person within a day: the review reads each of them."""
DAY = timedelta(days=1)


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """A new idea, one `in CAMPAIGN`, or `edit REF`; the consent first where it is missing."""
    deed, _, about = args.partition(" ")
    if deed == "edit":
        return _begin_again(about, incoming, known)
    if _many_today(incoming, known):
        return Turn(replies=(say(line("idea-many-today"), buttons=(MENU_ROW,)),))
    agreed = "ideas" in known[PersonByRef(incoming.person)].consents
    state, over = _called_for(about if deed == "in" else "", incoming, known)
    if not agreed:
        state = state.to("consent")
    return _turn(Step(state), incoming, known, over)


def _many_today(incoming: Incoming, known: Known) -> bool:
    """Whether somebody handed in so many within a day that they are asked to come back."""
    if known[PersonByRef(incoming.person)].session is not None:
        return False
    lately = (one.handed_in_at for one in known[IdeasOf(incoming.person)])
    return sum(incoming.at - at < DAY for at in lately) >= MOST_A_DAY


def _called_for(slug: str, incoming: Incoming, known: Known) -> tuple[Idea, tuple[Reply, ...]]:
    """Where it begins: at the choice of a campaign where there are several, else at its words.
    A campaign that is over is said to be."""
    open_now = _open(incoming, known)
    state = Idea(stage="words")
    if slug in [one.slug for one in open_now]:
        return state.having(campaign=slug), ()
    other = next((one for one in known[Campaigns()] if one.slug == slug), None)
    unknown = (say(line("idea-campaign-unknown")),) if slug else ()
    said = (_not_open(other, incoming, known),) if other is not None else unknown
    return _choosing(state, open_now), said


def _choosing(state: Idea, open_now: tuple[Campaign, ...]) -> Idea:
    """At the choice of a campaign; where there is only one, that is it."""
    if len(open_now) > 1:
        offered = tuple(one.slug for one in open_now)
        return state.model_copy(update={"stage": "campaign", "offered": offered})
    return state.having(campaign=open_now[0].slug if open_now else BOX).to("words")


def _not_open(campaign: Campaign, incoming: Incoming, known: Known) -> Reply:
    """It is over, or it has not begun; the box is there meanwhile."""
    today = incoming.at.astimezone(ZoneInfo(known[TheCity()].time_zone)).date()
    if campaign.opens is not None and today < campaign.opens and not campaign.closed:
        opens = Day(day=campaign.opens)
        return say(line("idea-campaign-soon", campaign=campaign.name, day=opens))
    return say(line("idea-campaign-over", campaign=campaign.name))


def _open(incoming: Incoming, known: Known) -> tuple[Campaign, ...]:
    zone = ZoneInfo(known[TheCity()].time_zone)
    return open_ones(known[Campaigns()], incoming.at.astimezone(zone).date())


def _begin_again(ref: str, incoming: Incoming, known: Known) -> Turn:
    mine = known[IdeaByRef(ref)]
    if mine is None or mine.author != incoming.person:
        return Turn(replies=(say(line("idea-gone"), buttons=(MENU_ROW,)),))
    if not may_edit(mine.status):
        return Turn(replies=(say(line("idea-too-late"), buttons=(MENU_ROW,)),))
    return _turn(Step(Idea(stage="recap", written=mine.written, edits=ref)), incoming, known)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to the current stage, and ask what comes next."""
    assert isinstance(state, Idea)
    heard = picture_early(state, incoming) or STAGES[state.stage].hear(state, incoming, known)
    return heard if isinstance(heard, Turn) else _turn(heard, incoming, known)


def _turn(step: Step, incoming: Incoming, known: Known, first: tuple[Reply, ...] = ()) -> Turn:
    asked = ask(step.state, incoming, known)
    return Turn(step.state, (*first, *step.said, *asked), step.events)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question of the current stage."""
    assert isinstance(state, Idea)
    return STAGES[state.stage].ask(state, incoming, known)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("idea-title")


def place(state: Frozen) -> object:
    """The question an idea waits at: turning a page of themes leaves the buttons good."""
    assert isinstance(state, Idea)
    photos = len(state.written.photos) if state.stage == "photos" else 0
    return state.stage, state.draft, state.at, photos


def keeps(state: Frozen) -> bool:
    """Words that somebody wrote are set aside rather than dropped."""
    assert isinstance(state, Idea)
    said = bool(state.written.text or state.written.files)
    return said and not state.edits and state.stage != "shown"


def _ask_consent(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    return (say(consent_question(incoming, known), buttons=YES_NO),)


def _hear_consent(state: Idea, incoming: Incoming, known: Known) -> Heard:
    given = {"y": True, "n": False}.get(tapped(incoming.what))
    if given is None:
        return tap_please(state)
    city = known[TheCity()]
    event = ConsentAnswered(purpose="ideas", given=given, notice_version=city.notice_version)
    if not given:
        sorry = say(line("idea-no-consent"), city.paper_route, buttons=(MENU_ROW,))
        return Turn(replies=(*unbuttoned(incoming.what), sorry), events=(event,))
    said = settled((consent_question(incoming, known),), line("button-yes"), incoming.what)
    return Step(state.to(_after_consent(state)), said, (event,))


def _after_consent(state: Idea) -> Stage:
    if state.written.text or state.written.files:
        return "recap"
    return "campaign" if state.offered else "words"


def _ask_campaign(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    everything = known[Campaigns()]
    rows = choose_rows(tuple(campaign_of(slug, everything) for slug in state.offered))
    return (say(line("idea-campaign"), buttons=(*rows, stop_row())),)


def _hear_campaign(state: Idea, incoming: Incoming, known: Known) -> Heard:
    """Which of those that were offered; its rules are said before its first question."""
    if tapped(incoming.what) == STOP:
        return stopped(incoming)
    slug = chosen_slug(state.offered, tapped(incoming.what))
    if slug is None:
        said_already = isinstance(incoming.what, Wrote | SentFile)
        return hear_early(state, incoming) if said_already else tap_please(state)
    open_now = _open(incoming, known)
    chosen = campaign_of(slug, known[Campaigns()])
    if slug not in [one.slug for one in open_now]:  # it ended meanwhile
        return Step(_choosing(state, open_now), (_not_open(chosen, incoming, known),))
    said = settled((line("idea-campaign"),), chosen.name, incoming.what)
    return Step(state.having(campaign=slug).to("words"), said)


def _ask_words(state: Idea, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What the campaign is about stands above its first question."""
    here = around(state, known)
    asked = ask_words(state, incoming, known)
    fresh = state.early or not (state.changing or state.written.text)
    if not fresh or not here.campaign.title.words:
        return asked
    return (say(*campaign_intro(here.campaign, here.city)), *asked)


class Question(NamedTuple):
    """How a stage is asked and heard."""

    ask: Callable[[Idea, Incoming, Known], tuple[Reply, ...]]
    hear: Callable[[Idea, Incoming, Known], Heard]


STAGES: dict[Stage, Question] = {
    "consent": Question(_ask_consent, _hear_consent),
    "campaign": Question(_ask_campaign, _hear_campaign),
    "words": Question(_ask_words, hear_words),
    "short": Question(ask_short, hear_short),
    "personal": Question(ask_personal, hear_personal),
    "similar": Question(ask_similar, hear_similar),
    "theme": Question(ask_theme, hear_theme),
    "place": Question(ask_place, hear_place),
    "district": Question(ask_district, hear_district),
    "public": Question(ask_public, hear_public),
    "photos": Question(ask_photos, hear_photos),
    "called": Question(ask_called, hear_called),
    "sheet": Question(ask_sheet, hear_sheet),
    "recap": Question(ask_recap, hear_recap),
    "closed": Question(ask_closed, hear_closed),
    "shown": Question(ask_shown, hear_shown),
}
IDEA = TalkKind("idea", Idea, begin, step, ask, title, place, keeps, unsent=keeps, in_sessions=True)
