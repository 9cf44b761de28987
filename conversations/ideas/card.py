"""A published idea as everybody sees it: never whose it is, never where to the metre.

Rules:
1. Of those who support it their number is told only where enough of them hide each other.
2. In a chat that is lent it is there to be read: nobody can be counted, nothing can be said.
"""

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.ideas.browsing_known import Comment, Comments, CommentsOn, SupportOf
from conversations.ideas.campaign import Campaign, Campaigns, campaign_of
from conversations.ideas.known import IdeaCard
from conversations.ideas.rules import ANSWERED
from conversations.ideas.standing import stacked, stands
from conversations.ideas.written import BOX, headline, place_for_all, place_name
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Line, Reply, Row, Words, line, say, verbatim
from conversations.small_cells import shown
from conversations.who import PersonByRef

MOST_TEXT = 800
"""Characters of an idea on its card."""
MOST_SAID = 2
"""Comments on a card."""


def card(
    idea: IdeaCard, code: str, incoming: Incoming, known: Known, lead: tuple[Words, ...] = ()
) -> Reply:
    """The idea, and what one may do; `code` is what they look through."""
    campaign = campaign_of(idea.written.campaign, known[Campaigns()])
    lent = known[PersonByRef(incoming.person)].session is not None
    said = known[CommentsOn(idea.ref, incoming.person, MOST_SAID)]
    blocks = (
        *lead,
        *_words(idea),
        *_facts(idea, campaign, known),
        *stands(idea, known[TheCity()]),
        *_supported(idea, campaign, incoming, known, lent),
        *_said(said, campaign),
    )
    rows = (
        *(() if lent else _taking_part(idea, campaign, said, code, incoming, known)),
        *_more(idea, said, code),
        *_onward(idea, code, lent),
    )
    return say(*blocks, buttons=(*rows, MENU_ROW))


def head(idea: IdeaCard) -> Line:
    """What it is called, and its number."""
    return line("ideas-card-head", title=idea.name(), n=str(idea.number))


def _words(idea: IdeaCard) -> tuple[Words, ...]:
    text = idea.written.text
    if not text or headline(idea.written.title, text) == " ".join(text.split()):
        return (head(idea),)
    return head(idea), line("idea-text", text=verbatim(_cut(text)))


def is_cut(text: str) -> bool:
    """Whether the card holds only its beginning."""
    return len(text) > MOST_TEXT


def _cut(text: str) -> str:
    if not is_cut(text):
        return text
    kept = text[: MOST_TEXT - 1]
    return (kept.rpartition(" ")[0] or kept).rstrip() + "…"


def _facts(idea: IdeaCard, campaign: Campaign, known: Known) -> tuple[Words, ...]:
    city, written = known[TheCity()], idea.written
    called, place, facts = written.called, place_for_all(written.place), list[Words]()
    facts.append(line("idea-signed", called=verbatim(called)) if called else line("idea-unsigned"))
    if written.theme:
        facts.append(line("ideas-card-theme", theme=campaign.theme(written.theme, city)))
    if place.kind:
        facts.append(line("ideas-card-place", place=place_name(place, city)))
    if campaign.slug != BOX:
        facts.append(line("ideas-card-campaign", campaign=campaign.name))
    return stacked(*facts)


def _supported(
    idea: IdeaCard, campaign: Campaign, incoming: Incoming, known: Known, lent: bool
) -> tuple[Words, ...]:
    """How many support it, and whether the reader does, or what they would have of it."""
    given = known[SupportOf(incoming.person, idea.ref)].given
    said = [counted(idea, given)] if campaign.supports else []
    if idea.author == incoming.person:
        said.append(line("ideas-card-own"))
    elif given:
        said.append(line("ideas-card-supported"))
    elif campaign.supports and not lent and idea.status not in ANSWERED:
        said.append(line("ideas-card-follow"))
    return stacked(*said)


def counted(idea: IdeaCard, mine: bool = False) -> Line:
    """How many support it, where the others are enough without the reader: nobody finds out by
    tapping how few they are, and none and ten look the same."""
    if shown(idea.supports - mine) is None:
        return line("ideas-supports-few")
    return line("ideas-supports", n=idea.supports)


def _said(said: Comments, campaign: Campaign) -> tuple[Words, ...]:
    if not campaign.comments:
        return ()
    others = [one for one in said.page if said.mine is None or one.id != said.mine.id]
    above = (line("ideas-said"),) if others else ()
    return (*stacked(*above, *map(comment, others)), *own_comment(said))


def comment(one: Comment) -> Words:
    """A word, without whose it is."""
    return line("ideas-comment", words=verbatim(one.words))


def own_comment(said: Comments) -> tuple[Words, ...]:
    """One's own word, and how far the review is with it."""
    if said.mine is None:
        return ()
    return (line(f"ideas-own-{said.mine.status}", words=verbatim(said.mine.words)),)


def _taking_part(
    idea: IdeaCard,
    campaign: Campaign,
    said: Comments,
    code: str,
    incoming: Incoming,
    known: Known,
) -> tuple[Row, ...]:
    """Supporting, taking it back, saying why: not for its author."""
    if idea.author == incoming.person:
        return ((does(line("button-idea-mine"), "myideas", "see", idea.ref),),)
    if not known[SupportOf(incoming.person, idea.ref)].given:
        start = _about(line("button-idea-support"), idea, "support", code)
        return ((start,),) if campaign.supports else ()
    rows: list[Row] = [(_about(line("button-idea-unsupport"), idea, "unsupport", code),)]
    if said.mine is not None:
        rows.append((_about(line("button-idea-unsay"), idea, "unsay", code),))
    elif campaign.comments:
        rows.append((does(line("button-idea-why"), "why", idea.number, code),))
    return tuple(rows)


def _more(idea: IdeaCard, said: Comments, code: str) -> tuple[Row, ...]:
    """What does not stand on the card."""
    photos = len(photos_shown(idea))
    buttons = (
        is_cut(idea.written.text) and _about(line("button-idea-rest"), idea, "text", code),
        photos and _about(line("button-idea-photos", n=photos), idea, "photos", code),
        said.total > MOST_SAID and _about(line("button-idea-said"), idea, "said", code),
    )
    return tuple((one,) for one in buttons if isinstance(one, Button))


def photos_shown(idea: IdeaCard) -> tuple[str, ...]:
    """The pictures that everybody may see, by their numbers at Telegram."""
    return tuple(one.file_id for one in idea.written.photos if not one.hidden)


def _onward(idea: IdeaCard, code: str, lent: bool) -> tuple[Row, ...]:
    share = () if lent else (_about(line("button-idea-share"), idea, "share", code),)
    choose = does(line("button-ideas-choose"), "ideas", "filter", code)
    return (*share, choose), (_about(line("button-idea-next"), idea, "next", code),)


def _about(label: Words, idea: IdeaCard, deed: str, code: str) -> Button:
    return does(label, "ideas", deed, idea.number, code)
