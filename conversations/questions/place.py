"""A place on the map: shared by button, or any other place picked in Telegram's own menu."""

from dataclasses import dataclass

from conversations.incoming import SentPlace, What
from conversations.questions.asking import Answer, Complaint, Draft, Shown, misfit
from conversations.reply import line

Point = tuple[float, float]


@dataclass(frozen=True)
class Place:
    """A position; the answer is (latitude, longitude) in WGS84 degrees."""

    def show(self, draft: Draft) -> Shown:
        """A keyboard that shares one's position, and how to pick another place."""
        return Shown((line("question-place-how"),), ask_place=line("button-share-place"))

    def hear(self, draft: Draft, what: What) -> Answer[Point] | Complaint:
        """The position; one that is not on the globe is a complaint."""
        if not isinstance(what, SentPlace):
            return misfit(what, "place")
        if not (-90 <= what.latitude <= 90 and -180 <= what.longitude <= 180):
            return Complaint(line("question-place-off-globe"))
        return Answer((what.latitude, what.longitude), line("answer-place"))
