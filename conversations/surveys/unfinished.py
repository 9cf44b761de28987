"""Reminded of a consultation one began: once, after two days, and never again if one wishes.

Rules:
1. Only whoever answered something, or saw the first question, and did not send; never whoever
   corrects what was sent, nor whoever was reminded of this consultation before.
2. It keeps to quiet hours and days and counts among what one person is sent in a week; whoever was
   just invited to another consultation is not asked for two at once.
3. One tap refuses every reminder of this kind, for good; another takes that back.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Annotated

from conversations.buttons import MENU_ROW, does
from conversations.event import Event, Personal
from conversations.incoming import Incoming
from conversations.known import Ask, Known
from conversations.questions.asking import in_place
from conversations.reply import Reply, line, say
from conversations.surveys.known import SurveyCard
from conversations.talk import Aside, Turn

RULE = "survey-unfinished"
AT = time(10, 40)
AFTER = timedelta(days=2)
"""Since somebody left it."""
WITHIN = timedelta(days=14)
"""Whoever left it longer ago has forgotten it: to be reminded would only be odd."""
GOOD_FOR = timedelta(days=3)


@dataclass(frozen=True)
class LeftUnfinished(Ask[tuple[SurveyCard, ...]]):
    """The consultations open at `at` that somebody may be reminded of."""

    at: datetime


class UnfinishedReminded(Event):
    """Whoever began a consultation and left it is reminded, page by page."""

    slug: str
    batch: str
    letter: Annotated[Reply, Personal]
    expires_at: datetime


class UnfinishedRefused(Event):
    """A resident wants no reminder of what they began; or wants them again."""

    refused: bool


def remind(incoming: Incoming, known: Known) -> Turn:
    """One batch for each consultation: who it is for is read as it is filled."""
    cards = known[LeftUnfinished(incoming.at)]
    return Turn(events=tuple(_reminded(card, incoming.at) for card in cards))


def _reminded(card: SurveyCard, at: datetime) -> UnfinishedReminded:
    ends = min(at + GOOD_FOR, card.closes_at or at + GOOD_FOR)
    return UnfinishedReminded(
        slug=card.slug,
        batch=f"unfinished.{card.slug}.{at:%Y%m%d}",
        letter=_letter(card),
        expires_at=ends,
    )


def _letter(card: SurveyCard) -> Reply:
    rows = (
        (does(line("button-resume"), "survey", card.slug),),
        (does(line("button-unfinished-stop"), "unfinished", "stop"),),
    )
    said = say(line("survey-unfinished", title=card.title), buttons=rows)
    return said.model_copy(update={"lane": "announcement"})


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/unfinished stop`, and `/unfinished again` to take it back."""
    refused = args != "again"
    if args not in ("stop", "again"):
        return Turn(replies=(say(line("survey-unfinished-how"), buttons=(MENU_ROW,)),))
    said = "survey-unfinished-stopped" if refused else "survey-unfinished-again"
    rows = ((does(line("button-unfinished-again"), "unfinished", "again"),),) if refused else ()
    reply = say(line(said), buttons=(*rows, MENU_ROW))
    reply = in_place(reply, incoming.what) if not refused else reply
    return Turn(replies=(reply,), events=(UnfinishedRefused(refused=refused),))


UNFINISHED = Aside("unfinished", take)
