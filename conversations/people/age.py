"""An age that is typed: it is heard as its band, and the number itself is kept nowhere."""

from conversations.frozen import Frozen
from conversations.incoming import Incoming, What, Wrote
from conversations.known import Known
from conversations.people.profile_pages import to
from conversations.questions.number import as_number
from conversations.reply import Reply, Words, line, say
from conversations.talk import Goto, TalkKind, Turn
from conversations.who import AgeBand

OLDEST = 120
LAST_YEAR: tuple[tuple[int, AgeBand], ...] = (
    (14, "under_15"),
    (17, "15_17"),
    (25, "18_25"),
    (40, "26_40"),
    (64, "41_64"),
    (OLDEST, "65_plus"),
)
"""The last year of life that each band holds."""


def typed_band(what: What) -> AgeBand | None:
    """The band of a whole number of years; None for whatever is none."""
    number = as_number(what.text) if isinstance(what, Wrote) else None
    if number is None or not number.isdecimal():
        return None
    return next((band for last, band in LAST_YEAR if int(number) <= last), None)


class Telling(Frozen):
    """There is nothing to remember: one question."""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Ask for the age."""
    return Turn(Telling(), ask(Telling(), incoming, known))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The age in years, or the list after all."""
    return (say(line("me-age-typed"), buttons=((to("age", line("button-me-ages")),),)),)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Go on as if the band had been tapped."""
    band = typed_band(incoming.what)
    if band is None:
        return Turn(state, (say(line("me-age-wanted")), *ask(state, incoming, known)))
    return Turn(then=Goto("me", f"age {band}"))


def title(state: Frozen, known: Known) -> Words:
    """What it is called when it is offered again."""
    return line("me-age-title")


AGE = TalkKind("age", Telling, begin, step, ask, title, fleeting=lambda state: True)
