"""What happens to requests: asked and answered, held and handed on, closed and taken back."""

from typing import Annotated

from conversations.event import Event, Personal, PersonalText, StaffAct
from conversations.requests.known import Part, Rating

Parts = Annotated[tuple[Part, ...], Personal]


class RequestAsked(Event):
    """A resident put a question."""

    number: int
    topic: str
    locale: str
    parts: Parts


class RequestContinued(Event):
    """The resident wrote again; what was closed is open again."""

    number: int
    parts: Parts


class RequestTakenBack(Event):
    """The resident took it back: what was said is gone."""

    number: int


class RequestThanked(Event):
    """The resident said that the answer is clear."""

    number: int


class RequestRated(Event):
    """The resident said whether the answer helped."""

    number: int
    rating: Rating


class TeamTold(Event):
    """Members of the team were told that something waits."""

    people: Annotated[tuple[str, ...], Personal]


class InboxOpened(Event):
    """A member of the team looked into the inbox: the next question may be announced again."""


class NoticesChosen(Event):
    """A member of the team chose whether to be told of new questions."""

    wanted: bool


class OneRequest:
    """Something done with one request: the log names it by its number."""

    number: int

    def about(self) -> str:
        """The number says nothing of who asked."""
        return f"#{self.number}"


class RequestSeen(OneRequest, StaffAct):
    """What was said in it was read."""

    act = "request.seen"

    number: int


class RequestAnswered(OneRequest, StaffAct):
    """The resident was answered."""

    act = "request.answered"

    number: int
    parts: Parts
    label: PersonalText = ""
    role: PersonalText = "staff"


class RequestNoted(OneRequest, StaffAct):
    """A note for the team was left."""

    act = "request.noted"

    number: int
    part: Annotated[Part, Personal]
    label: PersonalText = ""
    role: PersonalText = "staff"


class RequestAssigned(OneRequest, StaffAct):
    """Somebody has it now; an empty person: nobody."""

    act = "request.assigned"

    number: int
    person: PersonalText


class RequestSorted(OneRequest, StaffAct):
    """It belongs to another topic."""

    act = "request.sorted"

    number: int
    topic: str


class RequestClosed(OneRequest, StaffAct):
    """Nothing more is to be done."""

    act = "request.closed"

    number: int


class RequestReopened(OneRequest, StaffAct):
    """It waits for an answer again."""

    act = "request.reopened"

    number: int


class PreparedKept(StaffAct):
    """An answer was prepared, or changed."""

    act = "prepared.kept"

    name: str
    title: PersonalText
    words: Annotated[tuple[tuple[str, str], ...], Personal]
    """The town's own texts: nothing personal, but the journal takes no texts."""

    def about(self) -> str:
        """Its short name."""
        return self.name

    def people_count(self) -> int:
        """Nobody yet."""
        return 0


class PreparedRemoved(StaffAct):
    """A prepared answer is not offered any more."""

    act = "prepared.removed"

    name: str

    def about(self) -> str:
        """Its short name."""
        return self.name

    def people_count(self) -> int:
        """Nobody."""
        return 0
