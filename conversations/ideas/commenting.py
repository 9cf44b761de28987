"""Saying why one supports an idea: a few words, read by the town hall before anybody sees them.

One word of each person for each idea, and only from whoever supports it: taking the support back
takes the word back.
"""

from hashlib import sha256
from typing import Literal

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.frozen import Frozen
from conversations.ideas.browsing import is_number, none_there, public_one
from conversations.ideas.browsing_known import CommentsOn, SupportOf
from conversations.ideas.campaign import Campaigns, campaign_of
from conversations.ideas.card import card, own_comment
from conversations.ideas.events import IdeaCommented
from conversations.ideas.known import IdeaCard
from conversations.ideas.shelving import ALL, ours
from conversations.ideas.writing import YES_NO
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.noticing import personal_in
from conversations.questions.asking import NOTHING_YET, Complaint, settled, tapped, unbuttoned
from conversations.questions.write import Write
from conversations.reply import Reply, Row, Words, line, say
from conversations.talk import Goto, TalkKind, Turn
from conversations.who import PersonByRef

LONGEST = 500
"""Characters: a word, not a speech."""


class Commenting(Frozen):
    """Which idea it is about, and what they look through."""

    stage: Literal["consent", "words"] = "words"
    number: int
    code: str = ALL


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/why 48213`: the question, or kindly why not."""
    number, typed = (*args.split(), "", "")[:2]
    if not is_number(number):
        return Turn(then=Goto("ideas"))
    idea, said = public_one(int(number), known)
    if idea is None:
        return none_there(said)
    code = ours(typed, known)
    refused = _refused(idea, code, incoming, known)
    if refused is not None:
        return Turn(replies=(refused,))
    agreed = "ideas" in known[PersonByRef(incoming.person)].consents
    stage = "words" if agreed else "consent"
    state = Commenting(stage=stage, number=idea.number, code=code)
    return Turn(state, ask(state, incoming, known))


def _refused(idea: IdeaCard, code: str, incoming: Incoming, known: Known) -> Reply | None:
    """Why they cannot say anything here."""
    campaign = campaign_of(idea.written.campaign, known[Campaigns()])
    said = known[CommentsOn(idea.ref, incoming.person, 2)]
    back = _back(idea.number, code)
    if not campaign.comments or idea.author == incoming.person:
        return say(line("ideas-why-not"), buttons=(back, MENU_ROW))
    if said.mine is not None:
        unsay: Row = (does(line("button-idea-unsay"), "ideas", "unsay", idea.number),)
        return say(line("ideas-why-once"), *own_comment(said), buttons=(unsay, back))
    if not known[SupportOf(incoming.person, idea.ref)].given:
        return card(idea, code, incoming, known, (line("ideas-why-support-first"),))
    return None


def _back(number: int, code: str) -> Row:
    return (does(line("button-idea-back"), "ideas", "show", number, code),)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the consent, then the words."""
    assert isinstance(state, Commenting)
    if state.stage == "consent":
        return _consent(state, incoming, known)
    heard = Write(LONGEST).hear(NOTHING_YET, incoming.what)
    if isinstance(heard, Complaint):
        return Turn(state, (say(heard.says), *ask(state, incoming, known)))
    if personal_in(heard.value):
        return Turn(state, (say(line("ideas-why-personal")), *ask(state, incoming, known)))
    idea, said = public_one(state.number, known)
    if idea is None:  # taken back meanwhile
        return none_there(said)
    refused = _refused(idea, state.code, incoming, known)
    if refused is not None:
        return Turn(replies=(refused,))
    return _said(idea, heard.value, state.code, incoming, known)


def _said(idea: IdeaCard, words: str, code: str, incoming: Incoming, known: Known) -> Turn:
    unsay: Row = (does(line("button-idea-unsay"), "ideas", "unsay", idea.number),)
    thanks = say(line("ideas-why-thanks"), buttons=(_back(idea.number, code), unsay, MENU_ROW))
    event = IdeaCommented(
        comment=comment_ref(idea.ref, incoming),
        ref=idea.ref,
        words=words,
        locale=known[PersonByRef(incoming.person)].locale or incoming.locale,
    )
    return Turn(replies=(thanks,), events=(event,))


def comment_ref(idea: str, incoming: Incoming) -> str:
    """The reference of what somebody says of an idea: other words, said later, have another, so
    that a review never lets through what it did not read."""
    return sha256(f"{idea}/{incoming.person}/{incoming.ref}/why".encode()).hexdigest()[:16]


def _consent(state: Commenting, incoming: Incoming, known: Known) -> Turn:
    given = {"y": True, "n": False}.get(tapped(incoming.what))
    if given is None:
        return Turn(state, (say(line("hall-tap-please")), *ask(state, incoming, known)))
    version = known[TheCity()].notice_version
    event = ConsentAnswered(purpose="ideas", given=given, notice_version=version)
    if not given:
        sorry = say(line("ideas-support-no-consent"), buttons=(_back(state.number, state.code),))
        return Turn(replies=(*unbuttoned(incoming.what), sorry), events=(event,))
    heard = settled((line("ideas-consent"),), line("button-yes"), incoming.what)
    state = state.model_copy(update={"stage": "words"})
    return Turn(state, (*heard, *ask(state, incoming, known)), (event,))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question, under its warning."""
    assert isinstance(state, Commenting)
    if state.stage == "consent":
        return (say(line("ideas-consent"), buttons=YES_NO),)
    stop: Row = (does(line("button-ideas-stop"), "cancel"),)
    return (say(line("ideas-why"), line("idea-warning"), buttons=(stop,)),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("ideas-why-title")


WHY = TalkKind("why", Commenting, begin, step, ask, title)
