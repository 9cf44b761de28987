"""Somebody before a meeting: which one, what they answered, and where the button stood.

Who may see one that is not in the list: whoever was invited, has answered, or came by a button of
ours or by its own link, which holds a token; and the team. Its number alone leads nobody there.
"""

from dataclasses import dataclass
from typing import Literal, cast, get_args

from conversations.city import CityCard, TheCity
from conversations.incoming import Commanded, Incoming
from conversations.known import Known
from conversations.links import TokenFor
from conversations.meetings.known import (
    MeetingByNumber,
    MeetingCard,
    Phase,
    Registration,
    RegistrationOf,
    WasInvited,
)
from conversations.meetings.seats import window
from conversations.who import STAFF, PersonByRef, PersonCard

Under = Literal["", "i", "c"]
"""What a button stood under: `i` an invitation, which keeps its words; `c` the page of a meeting,
which is rewritten; anything else."""
LONGEST_NUMBER = 9
TOKEN = 16
"""Characters of the token in a link, five bits each."""


@dataclass(frozen=True)
class Visit:
    """Whoever looks at a meeting, or answers."""

    card: MeetingCard
    mine: Registration
    incoming: Incoming
    known: Known
    under: Under = ""

    @property
    def n(self) -> int:
        """The number of the meeting."""
        return self.card.number

    @property
    def city(self) -> CityCard:
        """The town."""
        return self.known[TheCity()]

    @property
    def who(self) -> PersonCard:
        """Who speaks."""
        return self.known[PersonByRef(self.incoming.person)]

    @property
    def lent(self) -> bool:
        """Whether the chat is lent: nothing can be answered for anybody."""
        return self.who.session is not None

    @property
    def late(self) -> bool:
        """Whether it is too late to offer anybody a seat: who asks first has what is free."""
        starts, city = self.card.meeting.starts, self.city
        return window(starts, self.incoming.at, city.quiet, city) is None

    @property
    def open(self) -> MeetingCard:
        """The meeting as it counts for who asks now."""
        if self.card.line and self.late:
            return self.card.model_copy(update={"line": ()})
        return self.card

    @property
    def phase(self) -> Phase:
        """Where the meeting stands now."""
        return self.card.phase(self.incoming.at)


def split(args: str) -> tuple[list[str], Under]:
    """The words of a command, and what its button stood under."""
    words = args.split()
    if words and words[-1] in get_args(Under):
        return words[:-1], cast(Under, words[-1])
    return words, ""


def visit(number: str, under: Under, incoming: Incoming, known: Known) -> Visit | None:
    """The meeting of that number, or of its link (`18-abcdef`); None where there is none for them.

    Whoever taps a button of ours has been shown the meeting.
    """
    n, _, token = number.partition("-")
    if not (n.isdecimal() and n.isascii() and len(n) <= LONGEST_NUMBER):
        return None
    card = known[MeetingByNumber(int(n))]
    if card is None:
        return None
    mine = known[RegistrationOf(card.number, incoming.person)]
    one = Visit(card, mine, incoming, known, under)
    return one if _tapped(incoming) or _linked(one, token) or _finds(one) else None


def _tapped(incoming: Incoming) -> bool:
    return isinstance(incoming.what, Commanded) and incoming.what.message is not None


def _linked(one: Visit, token: str) -> bool:
    return token != "" and token == token_of(one.n, one.known)


def token_of(number: int, known: Known) -> str:
    """What the link to a meeting that is not in the list ends with."""
    return known[TokenFor(f"meeting/{number}/link")][:TOKEN]


def start_of(card: MeetingCard, known: Known) -> str:
    """Where its link begins: `t.me/<bot>?start=meeting_17`."""
    token = "" if card.meeting.public else f"-{token_of(card.number, known)}"
    return f"meeting_{card.number}{token}"


def _finds(one: Visit) -> bool:
    if one.card.meeting.public or one.mine.answer or one.mine.follows:
        return True
    return one.who.role in STAFF or one.known[WasInvited(one.n, one.incoming.person)]
