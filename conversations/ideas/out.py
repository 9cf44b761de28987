"""An idea as a file may hold it: never whose it is, never what leads to them."""

from dataclasses import dataclass

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.ideas.events import Channel
from conversations.ideas.rules import Reason, Status
from conversations.ideas.written import PlaceKind
from conversations.known import Ask


class IdeaOut(Frozen):
    """What is read of it for a file; what of that a file shows is for the file to say."""

    number: int
    campaign: str
    status: Status
    title: str
    text: str
    locale: str
    called: str
    """How its author wants to be called: only with `--names`, never in a public file."""
    theme: str
    place: PlaceKind
    place_words: str
    arrondissement: int | None
    latitude: float | None
    longitude: float | None
    public_place: bool
    channel: Channel
    authored: bool
    """Without an author, of its moment only the day is known."""
    handed_in_at: AwareDatetime
    approved_on_own_phone: bool
    drafted_by: str
    reason: Reason | str
    merged_into: int | None
    """The number of the idea it became part of."""
    cost: int | None
    published_at: AwareDatetime | None
    changed_at: AwareDatetime
    reference: str
    answer: str
    """The last sentence that went with a change."""
    supports: int


class IdeasForTeam(Frozen):
    """What one of the team may take along."""

    ideas: tuple[IdeaOut, ...]
    left_out: int
    """How many more there are than a chat carries."""
    bot: str
    """Our own name on Telegram; empty while it is not known."""


@dataclass(frozen=True)
class IdeasTakenAlong(Ask[IdeasForTeam]):
    """The public ideas, and those that whoever is called `label` wrote down; `most` at most."""

    label: str
    most: int
