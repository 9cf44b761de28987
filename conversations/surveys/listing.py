"""The list of consultations that are open now."""

from conversations.buttons import MENU_ROW
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Command, Row, line, say
from conversations.surveys.known import AnsweredBy, EverySurvey, SurveyCard
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
    if not listed:
        return Turn(replies=(say(line("surveys-none"), buttons=(MENU_ROW,)),))
    rows = tuple(_row(survey, survey.slug in mine) for survey in listed[:MOST_LISTED])
    return Turn(replies=(say(line("surveys-list"), buttons=(*rows, MENU_ROW)),))


def _row(survey: SurveyCard, answered: bool) -> Row:
    label = line("surveys-answered", title=survey.title) if answered else survey.title
    return (Button(label=label, press=Command(name="survey", args=survey.slug)),)


CONSULTATIONS = Aside("consultations", take, in_sessions=True)
