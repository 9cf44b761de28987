"""What happens to points that were raised: opened, owned, dated, moved on.

They are acts of the team, and the log names them by their number.
"""

from datetime import date
from typing import Annotated, ClassVar

from conversations.event import Personal, PersonalText, StaffAct
from conversations.meetings.followup_known import FollowStatus


class FollowUpAct(StaffAct):
    """Something the team does about one follow-up."""

    number: int

    def about(self) -> str:
        """`12`."""
        return str(self.number)


class FollowUpOpened(FollowUpAct):
    """A point that was raised is to be followed up."""

    act: ClassVar[str] = "followup.opened"

    meeting: int
    point: PersonalText = ""
    """The point of the agenda that it came of: who proposed it is told what becomes of it."""
    words: PersonalText
    due_on: date | None = None


class FollowUpOwned(FollowUpAct):
    """Somebody of the team sees to it from now on."""

    act: ClassVar[str] = "followup.owned"

    owner: PersonalText


class FollowUpDated(FollowUpAct):
    """It is to be done by that day; None: by no day."""

    act: ClassVar[str] = "followup.dated"

    due_on: date | None


class FollowUpMoved(FollowUpAct):
    """It stands elsewhere now; one sentence says what that means."""

    act: ClassVar[str] = "followup.moved"

    status: FollowStatus
    words: PersonalText
    on: Annotated[date, Personal]
    """The day on the town's calendar."""

    def about(self) -> str:
        """`12:done`."""
        return f"{self.number}:{self.status}"
