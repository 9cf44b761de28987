"""The ideas somebody handed in: reading them again, and taking one back for good."""

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.ideas.campaign import Campaigns, campaign_of
from conversations.ideas.events import IdeaWithdrawn
from conversations.ideas.known import IdeaCard, IdeasOf
from conversations.ideas.writing import as_written
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Command, Reply, Row, Words, line, say
from conversations.talk import Aside, Turn

MOST_LISTED = 10
IN_LIST = 30
"""Characters of an idea on its button."""


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/myideas` lists them, `/myideas see REF` shows one, `drop` asks once more, `sure` erases."""
    deed, _, ref = args.partition(" ")
    ideas = known[IdeasOf(incoming.person)]
    idea = next((one for one in ideas if one.ref == ref), None)
    if deed not in ("see", "drop", "sure"):
        return Turn(replies=(_listed(ideas),))
    if idea is None:
        return Turn(replies=(say(line("idea-gone"), buttons=(MENU_ROW,)),))
    if deed == "sure":
        said = say(line("idea-withdrawn"), buttons=(MENU_ROW,))
        return Turn(replies=(said,), events=(IdeaWithdrawn(ref=ref),))
    return Turn(replies=(_shown(idea, known) if deed == "see" else _sure(idea),))


def _listed(ideas: tuple[IdeaCard, ...]) -> Reply:
    propose = _row(line("button-idea"), "idea")
    if not ideas:
        return say(line("ideas-none"), buttons=(propose, MENU_ROW))
    rows = tuple(_row(_label(one), "myideas", f"see {one.ref}") for one in ideas[:MOST_LISTED])
    return say(line("ideas-mine"), buttons=(*rows, propose, MENU_ROW))


def _shown(idea: IdeaCard, known: Known) -> Reply:
    written = as_written(
        idea.written, campaign_of(idea.written.campaign, known[Campaigns()]), known[TheCity()]
    )
    take_back = _row(line("button-withdraw-idea"), "myideas", f"drop {idea.ref}")
    back = _row(line("button-my-ideas"), "myideas")
    return say(*written, line("idea-receipt", code=idea.receipt), buttons=(take_back, back))


def _sure(idea: IdeaCard) -> Reply:
    yes = _row(line("button-withdraw-sure"), "myideas", f"sure {idea.ref}")
    no = _row(line("button-keep-idea"), "myideas", f"see {idea.ref}")
    return say(line("idea-sure"), idea.name(IN_LIST), buttons=(yes, no))


def _row(label: Words, command: str, args: str = "") -> Row:
    return (Button(label=label, press=Command(name=command, args=args)),)


def _label(idea: IdeaCard) -> Words:
    return idea.name(IN_LIST)


MY_IDEAS = Aside("myideas", take)
