"""A file that came with answers could not be kept: whoever sent it is told, once and not at night.

What is wrong with a file shows only when it is here, after the answers were handed in.
"""

from dataclasses import dataclass

from conversations.buttons import does
from conversations.courtesy import in_their_time
from conversations.frozen import Frozen
from conversations.incoming import Incoming, TimeCame
from conversations.known import Ask, Known
from conversations.reply import Told, line, say
from conversations.surveys.known import SurveyBySlug
from conversations.talk import Turn

RULE = "survey-file-lost"
"""About: the submission, which leads to its sender for as long as it can be corrected."""


class Sender(Frozen):
    """Who handed in what the file came with."""

    person: str
    slug: str
    title: Told


@dataclass(frozen=True)
class SenderOf(Ask[Sender | None]):
    """Who handed in a submission; None where nobody can tell, or where they cannot be reached."""

    submission: str


def tell(incoming: Incoming, known: Known) -> Turn:
    """The letter, with a button to send another file while the consultation takes answers."""
    assert isinstance(incoming.what, TimeCame)
    sender = known[SenderOf(incoming.what.about)]
    card = known[SurveyBySlug(sender.slug)] if sender is not None else None
    if sender is None or card is None:
        return Turn()
    is_open = card.phase(incoming.at) == "open"
    said = [line("survey-file-lost", title=sender.title)]
    if is_open:
        said.append(line("survey-file-lost-again"))
    rows = ((does(line("button-survey-file-again"), "survey", sender.slug),),) if is_open else ()
    letter = say(*said, buttons=rows)
    letter = letter.model_copy(update={"to": sender.person, "lane": "reminder"})
    return Turn(replies=in_their_time((letter,), incoming.at, known))
