"""Supporting an idea and taking that back: one tap, and one consent before the first.

What somebody supports says what they think: it is kept with the consent for ideas, which is asked
for once; then what they came for is done. Whoever supports an idea hears of it, and is told so, and
how to stop, the first time.
"""

from typing import Literal

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.event import Event
from conversations.frozen import Frozen
from conversations.ideas.browsing import is_number, none_there, public_one
from conversations.ideas.browsing_known import CommentsOn, Support, SupportOf
from conversations.ideas.campaign import Campaigns, campaign_of
from conversations.ideas.card import card
from conversations.ideas.events import CommentErased, IdeaSupported, SupportTakenBack
from conversations.ideas.known import IdeaCard
from conversations.ideas.shelving import ALL, ours
from conversations.ideas.writing import YES_NO
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place, settled, tapped, unbuttoned
from conversations.reply import Reply, Row, Words, line, say
from conversations.talk import Goto, TalkKind, Turn
from conversations.who import PersonByRef


class Supporting(Frozen):
    """Which idea waits for the consent, and what they look through."""

    number: int
    code: str = ""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`on 48213`, `off 48213`, `unsay 48213`: done at once, unless the consent is missing."""
    deed, number, typed = (*args.split(), "", "", "")[:3]
    if not is_number(number):
        return Turn(then=Goto("ideas"))
    idea, said = public_one(int(number), known)
    if idea is None:
        return none_there(said)
    code = ours(typed, known) if typed else ""
    if deed == "off":
        return _taken_back(idea, code, incoming, known)
    if deed == "unsay":
        return _unsaid(idea, code, incoming, known)
    refused = _refused(idea, incoming, known)
    if refused is not None:
        return Turn(replies=(refused,))
    if "ideas" not in known[PersonByRef(incoming.person)].consents:
        state = Supporting(number=idea.number, code=code)
        return Turn(state, ask(state, incoming, known))
    return _supported(idea, code, incoming, known)


def _refused(idea: IdeaCard, incoming: Incoming, known: Known) -> Reply | None:
    """Why they cannot support it, kindly."""
    campaign = campaign_of(idea.written.campaign, known[Campaigns()])
    mine: Row = (does(line("button-idea-mine"), "myideas", "see", idea.ref),)
    others: Row = (does(line("button-ideas"), "ideas"),)
    if idea.author == incoming.person:
        return say(line("ideas-support-own"), buttons=(mine, others, MENU_ROW))
    if not campaign.supports:
        return say(line("ideas-support-none"), buttons=(others, MENU_ROW))
    return None


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear whether they agree; then what they came for."""
    assert isinstance(state, Supporting)
    given = {"y": True, "n": False}.get(tapped(incoming.what))
    if given is None:
        return Turn(state, (say(line("hall-tap-please")), *ask(state, incoming, known)))
    version = known[TheCity()].notice_version
    event = ConsentAnswered(purpose="ideas", given=given, notice_version=version)
    if not given:
        others: Row = (does(line("button-ideas"), "ideas", "show", state.number, ALL),)
        sorry = say(line("ideas-support-no-consent"), buttons=(others, MENU_ROW))
        return Turn(replies=(*unbuttoned(incoming.what), sorry), events=(event,))
    idea, said = public_one(state.number, known)
    if idea is None:
        gone = none_there(said)
        return Turn(replies=(*unbuttoned(incoming.what), *gone.replies), events=(event,))
    heard = settled((line("ideas-consent"),), line("button-yes"), incoming.what)
    turn = _supported(idea, state.code, incoming, known)
    return Turn(replies=(*heard, *turn.replies), events=(event, *turn.events))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The consent."""
    return (say(line("ideas-consent"), buttons=YES_NO),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("ideas-support-title")


def _supported(idea: IdeaCard, code: str, incoming: Incoming, known: Known) -> Turn:
    """It counts, and the card says so; a second tap changes nothing."""
    there = known[SupportOf(incoming.person, idea.ref)]
    events: tuple[Event, ...] = () if there.given else (IdeaSupported(ref=idea.ref),)
    first = () if there.given or there.others else (say(line("ideas-supported-first")),)
    now = _counted(idea, incoming, known, "given", there)
    return Turn(replies=(_card(*now, code, incoming), *first), events=events)


def _counted(
    idea: IdeaCard,
    incoming: Incoming,
    known: Known,
    what: Literal["given", "gone"],
    there: Support,
) -> tuple[IdeaCard, Known]:
    """The idea and what is known of it as this turn leaves them."""
    given = what == "given"
    now = idea.model_copy(update={"supports": idea.supports + given - there.given})
    ask = SupportOf(incoming.person, idea.ref)
    return now, known.but(ask, there.model_copy(update={"given": given}))


def _card(idea: IdeaCard, known: Known, code: str, incoming: Incoming, *lead: Words) -> Reply:
    """The card; instead of the one whose button was pressed, where it was a card."""
    shown = card(idea, code or ALL, incoming, known, lead)
    return in_place(shown, incoming.what) if code and not tapped(incoming.what) else shown


def _taken_back(idea: IdeaCard, code: str, incoming: Incoming, known: Known) -> Turn:
    """Not counted any more, nor told of it; their word, which said why, goes with it."""
    there = known[SupportOf(incoming.person, idea.ref)]
    said = known[CommentsOn(idea.ref, incoming.person, 2)]
    events: list[Event] = [SupportTakenBack(ref=idea.ref)] if there.given else []
    now, known = _counted(idea, incoming, known, "gone", there)
    lead = line("ideas-support-back")
    if said.mine is not None:
        events.append(CommentErased(comment=said.mine.id))
        known, lead = _without(idea, incoming, known), line("ideas-support-back-word")
    return Turn(replies=(_card(now, known, code, incoming, lead),), events=tuple(events))


def _unsaid(idea: IdeaCard, code: str, incoming: Incoming, known: Known) -> Turn:
    """Their word is gone."""
    said = known[CommentsOn(idea.ref, incoming.person, 2)]
    events = (CommentErased(comment=said.mine.id),) if said.mine is not None else ()
    lead, after = line("ideas-unsaid"), _without(idea, incoming, known)
    return Turn(replies=(_card(idea, after, code, incoming, lead),), events=events)


def _without(idea: IdeaCard, incoming: Incoming, known: Known) -> Known:
    """The same without their word."""
    ask = CommentsOn(idea.ref, incoming.person, 2)
    said = known[ask]
    gone = said.mine.id if said.mine is not None else ""
    page = tuple(one for one in said.page if one.id != gone)
    update = {"mine": None, "page": page, "total": said.total - (len(said.page) - len(page))}
    return known.but(ask, said.model_copy(update=update))


SUPPORT = TalkKind("support", Supporting, begin, step, ask, title, fleeting=lambda state: True)
