"""What a conversation asks about results."""

from dataclasses import dataclass

from conversations.known import Ask
from conversations.surveys.known import SurveyCard
from conversations.surveys.results.published import Results


@dataclass(frozen=True)
class PublishedResults(Ask[Results | None]):
    """What is published of the consultation `slug`; None while nothing is."""

    slug: str


@dataclass(frozen=True)
class WithResults(Ask[tuple[SurveyCard, ...]]):
    """The last consultations of which something is published, the latest first; anonymous ones
    too."""
