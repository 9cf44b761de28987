"""`/results transport`: what came of a consultation, as a picture and in words, page by page."""

from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Day, Reply, ResultsPictureFile, Row, Words, line, say
from conversations.surveys.known import AnsweredBy, SurveyBySlug, SurveyCard
from conversations.surveys.results.known import PublishedResults
from conversations.surveys.results.published import Results
from conversations.surveys.results.rules import may_see, silent_until
from conversations.surveys.results.telling import in_words, pages, pictured
from conversations.talk import Aside, Turn


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/results transport`, `/results transport 2`."""
    slug, _, number = args.partition(" ")
    card = known[SurveyBySlug(slug)]
    found = known[PublishedResults(slug)] if card is not None else None
    city = known[TheCity()]
    if card is None or found is None or card.gives_back == "never":
        return _instead(line("survey-results-none"))
    last = silent_until(city, incoming.at)
    if last is not None:
        return _instead(line("survey-results-silence", day=Day(day=last)))
    if not may_see(card, known[AnsweredBy(incoming.person)], incoming.at):
        now = card.gives_back == "answering" and card.phase(incoming.at) == "open"
        return _instead(line("survey-results-first" if now else "survey-results-later"))
    at = int(number) if number.isascii() and number.isdecimal() else 1
    return Turn(replies=(page_of(card, found, city, at),))


def _instead(said: Words) -> Turn:
    return Turn(replies=(say(said, buttons=(MENU_ROW,)),))


def page_of(card: SurveyCard, found: Results, city: CityCard, number: int, *before: Words) -> Reply:
    """One page: its picture, the words that say the same after `before`, the way to the others."""
    every = pages(found)
    at = min(max(number, 1), len(every))
    return Reply(
        blocks=(*before, *in_words(card.title, found, every[at - 1])),
        attached=ResultsPictureFile(picture=pictured(card.title, found, every[at - 1], city)),
        buttons=(*_turned(card.slug, at, len(every)), MENU_ROW),
    )


def _turned(slug: str, at: int, of: int) -> tuple[Row, ...]:
    back = (does(line("button-results-before"), "results", slug, at - 1),) if at > 1 else ()
    on = (does(line("button-results-next"), "results", slug, at + 1),) if at < of else ()
    return ((*back, *on),) if back or on else ()


RESULTS = Aside("results", take, in_sessions=True)
