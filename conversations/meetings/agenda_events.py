"""What happens to the points of an agenda: proposed, supported, judged, set in their order."""

from typing import Annotated, ClassVar

from conversations.event import Event, Personal, PersonalText
from conversations.meetings.events import MeetingAct
from conversations.reply import Told


class AgendaPointProposed(Event):
    """Somebody would like a meeting to speak of something."""

    meeting: int
    point: PersonalText
    words: PersonalText
    voice: PersonalText = ""
    locale: str


class AgendaPointWithdrawn(Event):
    """They took it back."""

    meeting: int
    point: PersonalText


class AgendaPointSupported(Event):
    """Somebody would like that too."""

    meeting: int
    point: PersonalText


class AgendaSupportTakenBack(Event):
    """They do not any more."""

    meeting: int
    point: PersonalText


class AgendaPointsRead(MeetingAct):
    """Somebody of the team read points that are not public."""

    act: ClassVar[str] = "meeting.points_read"


class AgendaPointShown(MeetingAct):
    """A point may be seen and supported by everybody."""

    act: ClassVar[str] = "meeting.point_shown"

    point: PersonalText


class AgendaPointDeclined(MeetingAct):
    """The meeting will not speak of it; a sentence says why."""

    act: ClassVar[str] = "meeting.point_declined"

    point: PersonalText
    words: PersonalText


class AgendaPointWritten(MeetingAct):
    """What a voice says was written down."""

    act: ClassVar[str] = "meeting.point_written"

    point: PersonalText
    words: PersonalText


class AgendaSet(MeetingAct):
    """The agenda as it is from now on; what left it may be supported again."""

    act: ClassVar[str] = "meeting.agenda"

    points: Annotated[tuple[tuple[str, int], ...], Personal] = ()
    """(point, place from 1) of those that residents proposed."""
    own: Annotated[tuple[Told, ...] | None, Personal] = None
    """The town's own in their order, where they changed."""
