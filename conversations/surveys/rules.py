"""What may happen to an interview now, by the consultation's phase and the person's consent.

| phase     | first answers        | a correction          |
|-----------|----------------------|-----------------------|
| coming    | wait                 | wait                  |
| open      | go on, with consent  | go on, with consent   |
| closed    | too late             | go on, with consent   |
| anonymous | too late             | out of reach          |
"""

from datetime import datetime
from typing import Literal

from conversations.surveys.known import Phase, SurveyCard
from conversations.surveys.state import Interview
from conversations.who import PersonCard

Standing = Literal["go_on", "ask_consent", "wait", "too_late", "out_of_reach", "gone"]

FIRST: dict[Phase, Standing] = {
    "coming": "wait",
    "open": "go_on",
    "closed": "too_late",
    "anonymous": "too_late",
}
CORRECTION: dict[Phase, Standing] = {
    "coming": "wait",
    "open": "go_on",
    "closed": "go_on",
    "anonymous": "out_of_reach",
}
ANSWERING = frozenset(("asking", "removing", "recap", "which"))
"""Phases in which answers are given: they need the consent."""


def standing(
    state: Interview, survey: SurveyCard | None, person: PersonCard, at: datetime
) -> Standing:
    """What may happen to `state` at `at`."""
    if survey is None:
        return "gone"
    table = CORRECTION if state.correcting else FIRST
    found = table[survey.phase(at)]
    refused = "consultations" not in person.consents
    return "ask_consent" if found == "go_on" and refused and state.phase in ANSWERING else found
