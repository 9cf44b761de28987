"""A consultation is over and counted: whoever took part is told what came of it, once."""

from datetime import timedelta

from conversations.city import TheCity
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.reply import line
from conversations.surveys.known import SurveyBySlug
from conversations.surveys.results.events import ResultsGivenBack
from conversations.surveys.results.known import PublishedResults
from conversations.surveys.results.reading import page_of
from conversations.talk import Turn

RULE = "survey-results"
"""About: the consultation's name. It comes when it was counted after its end."""
GOOD_FOR = timedelta(days=14)
"""Whom the letter has not reached by then finds the results in the list."""


def give_back(incoming: Incoming, known: Known) -> Turn:
    """Letters to everybody who took part; none where nobody is to be told, or too few answered.

    What is not listed has a circle of its own (how a meeting was): nobody is written to.
    """
    assert isinstance(incoming.what, TimeCame)
    card = known[SurveyBySlug(incoming.what.about)]
    if card is None or card.gives_back == "never" or not card.listed:
        return Turn()
    found = known[PublishedResults(card.slug)]
    if found is None:
        return Turn()
    page = page_of(card, found, known[TheCity()], 1, line("survey-results-letter"))
    letter = page.model_copy(update={"lane": "announcement"})
    ends = incoming.at + GOOD_FOR
    return Turn(events=(ResultsGivenBack(slug=card.slug, letter=letter, expires_at=ends),))
