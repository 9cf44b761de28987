"""To whom and when an event happened: what every applier is told beside the event."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Happened:
    """The arrival it came of, the person it is about (empty: nobody), and the moment."""

    ref: str
    person: str
    at: datetime
