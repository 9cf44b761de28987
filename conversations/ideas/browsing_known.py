"""What browsing asks about published ideas: which is next, who supports it, what is said of it."""

from dataclasses import dataclass
from typing import Literal

from pydantic import AwareDatetime

from conversations.frozen import Frozen
from conversations.ideas.known import IdeaCard
from conversations.known import Ask


class Shelf(Frozen):
    """The part of the published ideas that somebody looks at; nothing chosen: all of them."""

    campaign: str = ""
    theme: str = ""
    district: int | None = None
    """The number of an arrondissement."""


EVERYTHING = Shelf()


@dataclass(frozen=True)
class NextIdea(Ask[IdeaCard | None]):
    """The published idea after that of the reference `after` (empty: the first) on a shelf, in the
    order that is `person`'s own; None after the last."""

    person: str
    shelf: Shelf
    after: str = ""


class Shelves(Frozen):
    """Where there is something to look at."""

    campaigns: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    districts: tuple[int, ...] = ()


@dataclass(frozen=True)
class ShelvesOf(Ask[Shelves]):
    """Which of these have a published idea, where `within` is chosen already."""

    wanted: Shelves
    within: Shelf = EVERYTHING


class Support(Frozen):
    """Whether somebody supports an idea, and whether they ever supported another."""

    given: bool = False
    others: bool = False


@dataclass(frozen=True)
class SupportOf(Ask[Support]):
    """What `person` has to do with the idea of that reference."""

    person: str
    ref: str


class Comment(Frozen):
    """Why somebody supports an idea; never with whose it is."""

    id: str
    words: str
    at: AwareDatetime
    status: Literal["waiting", "published", "declined"]


class Comments(Frozen):
    """A page of what was reviewed, the newest first, how much there is, and one's own word."""

    page: tuple[Comment, ...] = ()
    total: int = 0
    mine: Comment | None = None


@dataclass(frozen=True)
class CommentsOn(Ask[Comments]):
    """What is said of the idea of that reference, `most` from `skip` on, and what `person` said."""

    ref: str
    person: str
    most: int
    skip: int = 0
