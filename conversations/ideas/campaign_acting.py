"""`/campaign`: the campaigns and where they stand, one of them, and closing it."""

from datetime import date
from zoneinfo import ZoneInfo

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.ideas.calling import joined
from conversations.ideas.campaign import (
    Campaign,
    CampaignFigures,
    Campaigns,
    EveryFigure,
    FiguresOf,
)
from conversations.ideas.campaign_hub import as_read
from conversations.ideas.campaign_telling import days, figures_words, page, state
from conversations.ideas.team_events import CampaignClosed
from conversations.ideas.written import BOX
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import Button, Command, OpenBot, Reply, Row, Words, line, say
from conversations.talk import Aside, Turn
from conversations.who import STAFF

MOST_LISTED = 20
"""More would be a long way to scroll."""
NONE = CampaignFigures()


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/campaign`, `/campaign budget`, `/campaign budget close`."""
    slug, _, wanted = args.partition(" ")
    today = incoming.at.astimezone(ZoneInfo(known[TheCity()].time_zone)).date()
    if not slug:
        return Turn(replies=(in_place(_listed(today, known), incoming.what),))
    one = next((found for found in known[Campaigns()] if found.slug == slug), None)
    if one is None:
        return Turn(replies=(say(line("campaign-unknown"), buttons=(_ALL,)),))
    shown = _card(one, today, known)
    match wanted:
        case "see":
            return Turn(replies=(*as_read(one, known[TheCity()]), shown))
        case "close" if _may_close(one, today):
            return Turn(replies=(in_place(_sure(one), incoming.what),))
        case "sure" if _may_close(one, today):
            closed = one.model_copy(update={"closed": True})
            said = say(line("campaign-closed-now", title=one.name), buttons=(_row("card", slug),))
            event = CampaignClosed(slug=closed.slug)
            return Turn(replies=(in_place(said, incoming.what),), events=(event,))
        case "close" | "sure":
            refusal = say(line("campaign-not-closable"))
            return Turn(replies=(refusal, shown))
    return Turn(replies=(in_place(shown, incoming.what),))


def _may_close(one: Campaign, today: date) -> bool:
    """The box is always open; what is over needs no closing."""
    return one.slug != BOX and one.phase(today) in ("open", "coming")


def _listed(today: date, known: Known) -> Reply:
    *others, box = known[Campaigns()]
    counted: tuple[tuple[str, CampaignFigures], ...] = known[EveryFigure()]
    figures = dict(counted)
    listed = (*others[:MOST_LISTED], box)
    blocks = [_in_short(one, today, figures.get(one.slug, NONE)) for one in listed]
    if len(others) > MOST_LISTED:
        blocks.append(line("campaigns-earlier", n=len(others) - MOST_LISTED))
    rows = tuple((_open(one),) for one in listed)
    fresh: Row = (Button(label=line("campaign-button-new"), press=Command(name="calling")),)
    return say(line("campaigns-title"), *blocks, buttons=(fresh, *rows, MENU_ROW))


def _in_short(one: Campaign, today: date, figures: CampaignFigures) -> Words:
    head = line("campaigns-row", title=one.name, state=state(one, today))
    return joined((head, days(one), figures_words(figures)))


def _open(one: Campaign) -> Button:
    return Button(label=one.name, press=Command(name="campaign", args=one.slug))


def _card(one: Campaign, today: date, known: Known) -> Reply:
    head = line("campaigns-row", title=one.name, state=state(one, today))
    figures = figures_words(known[FiguresOf(one.slug)])
    close = (_row("close", f"{one.slug} close"),) if _may_close(one, today) else ()
    change: Row = (
        Button(label=line("campaign-button-change"), press=Command(name="calling", args=one.slug)),
    )
    link: Row = (
        Button(label=line("campaign-button-link"), press=OpenBot(start=f"ideas_{one.slug}")),
    )
    rows = (_row("see", f"{one.slug} see"), change, *close, link, _ALL)
    return say(joined((head, figures)), *page(one, known[TheCity()]), buttons=rows)


def _sure(one: Campaign) -> Reply:
    rows = (_row("close-sure", f"{one.slug} sure"), _row("keep-open", one.slug))
    return say(line("campaign-close-sure", title=one.name), buttons=rows)


def _row(label: str, args: str) -> Row:
    press = Command(name="campaign", args=args)
    return (Button(label=line(f"campaign-button-{label}"), press=press),)


_ALL: Row = (Button(label=line("campaign-button-all"), press=Command(name="campaign")),)
CAMPAIGN = Aside("campaign", take, roles=STAFF)
