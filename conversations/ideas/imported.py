"""An idea that comes from paper, a meeting or another house: without author, to be reviewed."""

from datetime import date
from typing import Literal

from conversations.frozen import Frozen
from conversations.ideas.written import Written

Source = Literal["paper", "meeting"]


class ImportedIdea(Frozen):
    """What a line of a file says, once it is known to be right."""

    reference: str
    """What it is called where it comes from: `papier:12`."""
    number: int | None = None
    """What it is called here, if it went out from here."""
    written: Written
    locale: str
    channel: Source
    day: date
