"""Words that nobody asked for: whether they are for the town hall, and about which question."""

from datetime import timedelta

from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Reply, Row, line, say
from conversations.requests.buttons import answers
from conversations.requests.known import RequestsOf
from conversations.requests.rules import after

FOLLOWS, ASKS, NOTHING = "f", "q", "x"
LATELY = timedelta(days=30)
"""How long after an answer somebody who simply writes may mean it."""


def answered_lately(incoming: Incoming, known: Known) -> int:
    """The number of the person's latest question that was answered; 0 when there is none."""
    return next(
        (
            one.number
            for one in known[RequestsOf(incoming.person)]
            if one.first_answered_at is not None
            and incoming.at - one.first_answered_at <= LATELY
            and after(one.status, "add") is not None
        ),
        0,
    )


def offer(number: int, messages: int) -> Reply:
    """What to do with the words, in buttons."""
    about: tuple[Row, ...] = ()
    if number:
        about = (answers(line("requests-offer-follows", n=str(number)), FOLLOWS),)
    asks = line("requests-offer-new" if number else "requests-offer-yes")
    rows = (*about, answers(asks, ASKS), answers(line("requests-offer-no"), NOTHING))
    return say(line("requests-offer", n=messages), buttons=rows)
