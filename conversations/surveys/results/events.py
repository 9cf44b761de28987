"""What happens to the results of a consultation."""

from typing import Annotated

from pydantic import AwareDatetime

from conversations.event import Event, Personal, StaffAct
from conversations.reply import Reply


class ResultsGivenBack(Event):
    """The results of a consultation that is over leave, to whoever took part."""

    slug: str
    letter: Annotated[Reply, Personal]
    expires_at: AwareDatetime


class ResultsWritten(StaffAct):
    """Staff wrote the results of a consultation into files; `people`: about how many answered."""

    act = "results.written"

    slug: str
    people: int

    def about(self) -> str:
        """The consultation."""
        return self.slug

    def people_count(self) -> int:
        """Nobody in particular: the counts are guarded."""
        return 0
