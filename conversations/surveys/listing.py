"""The list of consultations that are open now, and of those that have results to show."""

from conversations.buttons import MENU_ROW, does
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Command, Row, line, say
from conversations.surveys.known import AnsweredBy, EverySurvey, SurveyCard
from conversations.surveys.results.known import WithResults
from conversations.surveys.results.rules import may_see
from conversations.talk import Aside, Turn

MOST_LISTED = 20


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/consultations`: one button for each that is open, or that the person may still correct."""
    mine = known[AnsweredBy(incoming.person)]
    listed = [
        survey
        for survey in known[EverySurvey()]
        if survey.slug in mine or (survey.listed and survey.phase(incoming.at) == "open")
    ]
    over = _with_results(mine, incoming, known)
    if not listed and not over:
        return Turn(replies=(say(line("surveys-none"), buttons=(MENU_ROW,)),))
    rows = tuple(_row(survey, survey.slug in mine) for survey in listed[:MOST_LISTED])
    said = line("surveys-list" if listed else "surveys-none")
    return Turn(replies=(say(said, buttons=(*rows, *over, MENU_ROW)),))


def _with_results(mine: frozenset[str], incoming: Incoming, known: Known) -> tuple[Row, ...]:
    """A button for each that has results which the person may see now."""
    found = [
        survey
        for survey in known[WithResults()]
        if (survey.listed or survey.slug in mine) and may_see(survey, mine, incoming.at)
    ]
    return tuple(
        (does(line("button-results-of", title=one.title), "results", one.slug),) for one in found
    )


def _row(survey: SurveyCard, answered: bool) -> Row:
    label = line("surveys-answered", title=survey.title) if answered else survey.title
    return (Button(label=label, press=Command(name="survey", args=survey.slug)),)


CONSULTATIONS = Aside("consultations", take, in_sessions=True)
