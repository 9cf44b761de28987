"""The list of consultations that are open now."""

from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Command, Row, line, say
from conversations.surveys.known import EverySurvey, SurveyCard
from conversations.surveys.showing import MENU_ROW
from conversations.talk import Aside, Turn

MOST_LISTED = 20


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/consultations`: one button for each that is open."""
    open_now = [s for s in known[EverySurvey()] if s.phase(incoming.at) == "open"]
    if not open_now:
        return Turn(replies=(say(line("surveys-none"), buttons=(MENU_ROW,)),))
    rows = tuple(_row(survey) for survey in open_now[:MOST_LISTED])
    return Turn(replies=(say(line("surveys-list"), buttons=(*rows, MENU_ROW)),))


def _row(survey: SurveyCard) -> Row:
    return (Button(label=survey.title, press=Command(name="survey", args=survey.slug)),)


CONSULTATIONS = Aside("consultations", take)
