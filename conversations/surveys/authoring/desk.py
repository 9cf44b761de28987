"""`/publish`: the consultations as staff see them: where each stands, and what can be done.

The number of answers passes the small-cell guard, to the ten as in the results and at the command
line: two ways of rounding would tell together what neither tells alone.
"""

from datetime import datetime, timedelta

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import Instant, Line, Reply, Row, Words, line, say
from conversations.small_cells import about
from conversations.surveys.authoring.known import HandedInCount, Manuscripts
from conversations.surveys.events import SurveyClosed
from conversations.surveys.known import AnsweredBy, EverySurvey, SurveyBySlug, SurveyCard
from conversations.surveys.results.known import PublishedResults
from conversations.surveys.results.rules import may_see
from conversations.talk import Aside, Turn
from conversations.who import STAFF

MOST_LISTED, MOST_DRAFTS = 20, 5
ASIDE = "publish"
_LINK, _FUNNEL = "portevoix link survey", "portevoix survey funnel"


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/publish`, `/publish transport`, `/publish transport close`."""
    slug, _, wanted = args.partition(" ")
    if not slug:
        return Turn(replies=(_listed(incoming, known),))
    card = known[SurveyBySlug(slug)]
    if card is None:
        return Turn(replies=(say(line("survey-unknown"), buttons=(_LIST,)),))
    if wanted.startswith("close"):
        return _closing(card, sure=wanted == "close sure", incoming=incoming, known=known)
    return Turn(replies=(in_place(_page(card, incoming, known), incoming.what),))


_LIST: Row = (does(line("button-survey-desk"), ASIDE),)


def _listed(incoming: Incoming, known: Known) -> Reply:
    """How it works, what waits to be published, and every consultation."""
    drafts = tuple(
        (does(line("survey-desk-draft", title=one.checked.title), "draft", one.ref),)
        for one in known[Manuscripts()][:MOST_DRAFTS]
        if one.checked is not None
    )
    cards = tuple(
        (
            does(
                line(f"survey-desk-row-{card.phase(incoming.at)}", title=card.title),
                ASIDE,
                card.slug,
            ),
        )
        for card in known[EverySurvey()][:MOST_LISTED]
    )
    send: Row = (does(line("button-survey-send"), "spreadsheet"),)
    there = line("survey-desk-list" if cards else "survey-desk-none")
    rows = (send, *drafts, *cards, MENU_ROW)
    return say(line("survey-desk"), there, buttons=rows)


def _page(card: SurveyCard, incoming: Incoming, known: Known) -> Reply:
    phase = card.phase(incoming.at)
    told = about(known[HandedInCount(card.slug)])
    few = line("announcement-few")
    answers = few if told is None else line("survey-answers-about", n=told)
    blocks: list[Words] = [
        line("survey-desk-title", title=card.title),
        line(f"survey-desk-is-{phase}", name=card.slug, n=card.version),
        *_hours(card, phase == "coming"),
        line(f"survey-back-{card.gives_back}"),
        line("survey-desk-answers", people=answers),
    ]
    if phase == "coming":
        blocks.append(line("survey-desk-change"))
    rows: list[Row] = []
    answered = known[AnsweredBy(incoming.person)]
    if known[PublishedResults(card.slug)] is not None and may_see(card, answered, incoming.at):
        rows.append((does(line("button-results"), "results", card.slug),))
    if phase in ("open", "coming"):
        blocks.append(
            line("survey-desk-link", link=f"{_LINK} {card.slug}", funnel=f"{_FUNNEL} {card.slug}")
        )
        rows.append((does(line("button-survey-close"), ASIDE, card.slug, "close"),))
    return say(*blocks, buttons=(*rows, _LIST))


def _hours(card: SurveyCard, coming: bool) -> list[Line]:
    told: list[Line] = []
    if coming and card.opens_at is not None:
        told.append(_moment("survey-release-opens", card.opens_at))
    if card.closed_at is not None:
        told.append(_moment("survey-desk-closed-at", card.closed_at))
    elif card.closes_at is not None:
        told.append(_moment("survey-release-closes", card.closes_at))
    else:
        told.append(line("survey-release-by-hand"))
    return told


def _moment(id: str, at: datetime) -> Line:
    return line(id, at=Instant(at=at))


def _closing(card: SurveyCard, *, sure: bool, incoming: Incoming, known: Known) -> Turn:
    """Asked once more, then closed; what somebody else closed meanwhile is shown as it is."""
    if card.closed_at is not None or card.phase(incoming.at) not in ("open", "coming"):
        already = say(line("survey-desk-closed-already"))
        return Turn(replies=(already, _page(card, incoming, known)))
    until = incoming.at + timedelta(days=known[TheCity()].correction_days)
    if not sure:
        yes = does(line("button-survey-close-sure"), ASIDE, card.slug, "close", "sure")
        no = does(line("button-survey-close-not"), ASIDE, card.slug)
        asked = line("survey-desk-close-sure", title=card.title, at=Instant(at=until))
        said = say(asked, buttons=((yes,), (no,)))
        return Turn(replies=(in_place(said, incoming.what),))
    closed = say(line("survey-desk-closed-now", title=card.title), buttons=(_LIST,))
    event = SurveyClosed(slug=card.slug, correct_until=until)
    return Turn(replies=(in_place(closed, incoming.what),), events=(event,))


PUBLISH = Aside(ASIDE, take, roles=STAFF)
