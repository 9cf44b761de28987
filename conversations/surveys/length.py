"""How long a consultation takes: about so many questions, about so many minutes.

Rules:
1. What was found by random interviews at publication counts; without them, every question that is
   relevant so far.
2. Seconds are a rough reckoning: reading at an unhurried pace, then what each kind of answer takes
   on a telephone.
"""

from dataclasses import dataclass
from math import ceil

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.surveys.form import Form, Kind, Question
from conversations.surveys.places import course_of
from conversations.surveys.sheet import Sheet

WORDS_A_SECOND = 2.5
"""150 words a minute: somebody who reads slowly, in a stairwell."""
TYPED, TAPPED, SENT = 25.0, 6.0, 20.0
SECONDS: dict[Kind, float] = {
    "select_one": TAPPED,
    "select_multiple": 2 * TAPPED,
    "range": TAPPED,
    "acknowledge": TAPPED,
    "integer": TAPPED,
    "decimal": TAPPED,
    "date": 2 * TAPPED,
    "time": 2 * TAPPED,
    "dateTime": 3 * TAPPED,
    "rank": 4 * TAPPED,
    "image": SENT,
    "audio": 2 * SENT,
    "video": 2 * SENT,
    "file": SENT,
    "geopoint": SENT,
    "barcode": SENT,
    "geotrace": 2 * SENT,
    "geoshape": 2 * SENT,
    "note": 0.0,
    "repeat": 0.0,
}
MINUTE = 60


class Length(Frozen):
    """Questions that are usually asked, and the seconds they take."""

    questions: int
    seconds: int

    @property
    def minutes(self) -> int:
        """Rounded up: nobody is told less than it takes."""
        return max(1, ceil(self.seconds / MINUTE))


@dataclass(frozen=True)
class LengthOf(Ask[Length | None]):
    """What random interviews found of one published version; None where there were none."""

    slug: str
    version: int


def seconds(question: Question, language: str) -> float:
    """What one question takes."""
    words = len(question.label.best(language).split()) + len(question.hint.best(language).split())
    return words / WORDS_A_SECOND + SECONDS.get(question.kind, TYPED)


def as_far_as_known(form: Form, sheet: Sheet) -> Length:
    """All that is relevant as far as the answers given can tell."""
    shown = [s for s in course_of(form, sheet).shown if sheet.hidden.isdisjoint(s.gates)]
    taken = sum(seconds(one.question, sheet.language) for one in shown)
    return Length(questions=sum(one.asked for one in shown), seconds=ceil(taken))
