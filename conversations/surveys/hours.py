"""What the hour brings to consultations: closing on its day, then cutting the link to people."""

from datetime import timedelta

from conversations.city import TheCity
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.surveys.events import SurveyClosed, SurveyMadeAnonymous
from conversations.surveys.known import SurveyBySlug
from conversations.talk import Turn


def close(incoming: Incoming, known: Known) -> Turn:
    """The day a consultation ends: corrections stay possible for a while."""
    assert isinstance(incoming.what, TimeCame)
    card = known[SurveyBySlug(incoming.what.about)]
    if card is None or card.closed_at is not None:
        return Turn()
    until = incoming.at + timedelta(days=known[TheCity()].correction_days)
    return Turn(events=(SurveyClosed(slug=card.slug, correct_until=until),))


def make_anonymous(incoming: Incoming, known: Known) -> Turn:
    """The end of the correction period: nobody can tie answers to people any more."""
    assert isinstance(incoming.what, TimeCame)
    card = known[SurveyBySlug(incoming.what.about)]
    if card is None or card.anonymous:
        return Turn()
    return Turn(events=(SurveyMadeAnonymous(slug=card.slug),))
