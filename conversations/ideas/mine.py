"""The ideas somebody handed in: where they stand, every step of their way, taking one back.

Its author may write an idea anew until the review has it, answer what was asked, and withdraw it at
any time, for good: asked about once.
"""

from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard, TheCity
from conversations.ideas.campaign import Campaigns, campaign_of
from conversations.ideas.card import counted, head
from conversations.ideas.events import IdeaWithdrawn
from conversations.ideas.known import IdeaByRef, IdeaCard, IdeasOf
from conversations.ideas.news import status_name, supporters_news
from conversations.ideas.rules import OVER, may_edit, may_withdraw
from conversations.ideas.shelving import ALL
from conversations.ideas.standing import stands, way
from conversations.ideas.writing import as_written
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Reply, Row, Words, line, say, verbatim
from conversations.talk import Aside, Turn

ON_A_PAGE = 8
IN_LIST = 30
"""Characters of an idea on its button."""
STEPS_SHOWN = 4
"""The last steps of its way that are told with an idea; the others are a tap away."""
STEPS_ON_A_PAGE = 10


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/myideas` lists them, `see REF` shows one, `way REF` all that became of it, `drop REF` asks
    once more, `sure REF` takes it back."""
    deed, ref, page = (*args.split(), "", "", "")[:3]
    ideas = known[IdeasOf(incoming.person)]
    if deed not in ("see", "way", "drop", "sure"):
        return Turn(replies=(_listed(ideas, _number(ref)),))
    idea = next((one for one in ideas if one.ref == ref), None)
    if idea is None:
        return Turn(replies=(say(line("idea-gone"), buttons=(_mine(), MENU_ROW)),))
    match deed:
        case "way":
            return Turn(replies=(_way(idea, _number(page), known[TheCity()]),))
        case "drop" if may_withdraw(idea.status):
            return Turn(replies=(_sure(idea),))
        case "sure" if may_withdraw(idea.status):
            return _withdrawn(idea)
        case _:
            return Turn(replies=(_shown(idea, known),))


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 4 else 0


def _listed(ideas: tuple[IdeaCard, ...], page: int) -> Reply:
    propose: Row = (does(line("button-idea"), "idea"),)
    if not ideas:
        return say(line("ideas-none"), buttons=(propose, MENU_ROW))
    here = ideas[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    rows: list[Row] = [(does(one.name(IN_LIST), "myideas", "see", one.ref),) for one in here]
    if len(ideas) > (page + 1) * ON_A_PAGE:
        rows.append((does(line("button-ideas-older"), "myideas", "page", page + 1),))
    return say(line("ideas-mine"), *map(_in_list, here), buttons=(*rows, propose, MENU_ROW))


def _in_list(idea: IdeaCard) -> Words:
    status = status_name(idea.status)
    return line("ideas-mine-row", n=str(idea.number), title=idea.name(), status=status)


def _shown(idea: IdeaCard, known: Known) -> Reply:
    """The idea as its author wrote it, and where it stands."""
    city, steps = known[TheCity()], idea.changes[-STEPS_SHOWN:]
    campaign = campaign_of(idea.written.campaign, known[Campaigns()])
    supports = (counted(idea),) if idea.published and campaign.supports else ()
    told = way(steps, city) if len(idea.changes) > 1 else ()
    blocks = (
        line("ideas-mine-head", n=str(idea.number)),
        *((verbatim(idea.written.title),) if idea.written.title else ()),
        *as_written(idea.written, campaign, city),
        line("idea-receipt", code=idea.receipt),
        *(stands(idea, city) if not told else (line("ideas-way"), *told)),
        *supports,
        *_asked(idea, known),
    )
    return say(*blocks, buttons=(*_answers(idea, known), *_may_do(idea)))


def _asked(idea: IdeaCard, known: Known) -> tuple[Words, ...]:
    """What the town hall waits for; what it became part of."""
    other = known[IdeaByRef(idea.merged_into)] if idea.merged_into else None
    if idea.status == "merged" and other is not None:
        return (line("ideas-merged-into", n=str(other.number), title=other.name()),)
    if idea.status in OVER or not (idea.status == "more_asked" or other):
        return ()
    asked = next((one for one in reversed(idea.messages) if one.side == "town"), None)
    how = "idea-news-words" if other is not None else "ideas-asked"
    said = (line(how, words=verbatim(asked.words)),) if asked is not None else ()
    if other is None:
        return said
    return (line("ideas-merge-proposed", n=str(other.number), title=other.name()), *said)


def _answers(idea: IdeaCard, known: Known) -> tuple[Row, ...]:
    """What its author may answer: more words, or yes or no to becoming part of another."""
    other = known[IdeaByRef(idea.merged_into)] if idea.merged_into else None
    rows: list[Row] = []
    if idea.status == "more_asked":
        rows.append((does(line("button-idea-answer"), "answeridea", idea.ref),))
    if other is not None and idea.status not in OVER:
        for said in ("yes", "no"):
            label = line(f"button-merge-{said}")
            rows.append((does(label, "mergeidea", idea.number, other.number, said),))
    return tuple(rows)


def _may_do(idea: IdeaCard) -> tuple[Row, ...]:
    buttons: list[Button] = []
    if may_edit(idea.status):
        buttons.append(does(line("button-idea-rewrite"), "idea", "edit", idea.ref))
    if idea.published:
        buttons.append(does(line("button-idea-as-others"), "ideas", "show", idea.number, ALL))
        buttons.append(does(line("button-idea-share"), "ideas", "share", idea.number, ALL))
    if idea.written.text:
        buttons.append(does(line("button-idea-sheet"), "sheet", idea.ref))
    if len(idea.changes) > STEPS_SHOWN:
        buttons.append(does(line("button-idea-way"), "myideas", "way", idea.ref))
    if may_withdraw(idea.status):
        buttons.append(does(line("button-withdraw-idea"), "myideas", "drop", idea.ref))
    return (*((one,) for one in buttons), _mine())


def _mine() -> Row:
    return (does(line("button-my-ideas"), "myideas"),)


def _way(idea: IdeaCard, page: int, city: CityCard) -> Reply:
    """Every step since it was handed in, the first ones first."""
    begin = page * STEPS_ON_A_PAGE
    here = idea.changes[begin : begin + STEPS_ON_A_PAGE]
    back: Row = (does(line("button-idea-back"), "myideas", "see", idea.ref),)
    onward = len(idea.changes) > begin + STEPS_ON_A_PAGE
    more = does(line("button-ideas-later"), "myideas", "way", idea.ref, page + 1)
    rows: tuple[Row, ...] = ((more,), back) if onward else (back,)
    return say(head(idea), line("ideas-way"), *way(here, city), buttons=rows)


def _sure(idea: IdeaCard) -> Reply:
    yes: Row = (does(line("button-withdraw-sure"), "myideas", "sure", idea.ref),)
    no: Row = (does(line("button-keep-idea"), "myideas", "see", idea.ref),)
    told = (line("idea-sure-public"),) if idea.published else ()
    return say(line("idea-sure"), idea.name(), *told, buttons=(yes, no))


def _withdrawn(idea: IdeaCard) -> Turn:
    """Its words are erased; whoever supports it is told, where it was public."""
    news = supporters_news(idea, "withdrawn", "") if idea.published else None
    said = say(line("idea-withdrawn"), buttons=(_mine(), MENU_ROW))
    return Turn(replies=(said,), events=(IdeaWithdrawn(ref=idea.ref, news=news),))


MY_IDEAS = Aside("myideas", take)
