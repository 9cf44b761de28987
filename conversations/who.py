"""Who speaks: what a conversation may know of a person, and the words the law gives for it."""

from dataclasses import dataclass
from typing import Literal

from conversations.frozen import Frozen
from conversations.known import Ask
from conversations.session import SessionCard

Role = Literal["resident", "ambassador", "staff", "admin"]
EVERYONE: frozenset[Role] = frozenset({"resident", "ambassador", "staff", "admin"})
TEAM: frozenset[Role] = frozenset({"ambassador", "staff", "admin"})
STAFF: frozenset[Role] = frozenset({"staff", "admin"})
ADMINS: frozenset[Role] = frozenset({"admin"})

AgeBand = Literal["under_15", "15_17", "18_25", "26_40", "41_64", "65_plus", "unsaid"]
AGE_BANDS: tuple[AgeBand, ...] = (
    "under_15",
    "15_17",
    "18_25",
    "26_40",
    "41_64",
    "65_plus",
    "unsaid",
)
"""Bands, never a birth date: 15 is the age of consent to processing (loi 78-17, art. 45)."""

Purpose = Literal[
    "consultations", "announcements", "voting_reminders", "meeting_invitations", "ideas"
]
WELCOME_PURPOSES: tuple[Purpose, ...] = ("consultations", "announcements", "voting_reminders")
"""What is asked for in the welcome; the others are asked for where they are needed."""
PURPOSES: tuple[Purpose, ...] = (*WELCOME_PURPOSES, "meeting_invitations", "ideas")
"""What consent is asked for, each on its own (GDPR art. 9(2)(a)); talking is the notice's."""

LOCALES: tuple[str, ...] = ("fr", "fr-simple", "en", "ar")


class PersonCard(Frozen):
    """What one turn may know of the person who speaks."""

    person: str
    role: Role = "resident"
    locale: str = ""
    """Chosen in the chat; empty while they have not."""
    welcomed: bool = False
    """They read the notice and agreed to talk to the bot."""
    age_band: AgeBand = "unsaid"
    consents: frozenset[Purpose] = frozenset()
    notice_version: str = ""
    """The version of the notice they agreed to last."""
    label: str = ""
    """The pseudonym of a member of the team, chosen by the admin; never a person's name."""
    session: SessionCard | None = None
    """Set for a persona: the chat is lent."""


class Admin(Frozen):
    """Somebody who may invite and revoke."""

    person: str
    label: str


@dataclass(frozen=True)
class Admins(Ask[tuple[Admin, ...]]):
    """Every admin of the team, by label."""


@dataclass(frozen=True)
class Deciders(Ask[tuple[str, ...]]):
    """Everybody who may write to many people, and agree that somebody else does."""


@dataclass(frozen=True)
class PersonByRef(Ask[PersonCard]):
    """The card of `person`; an empty one for somebody of whom nothing is stored."""

    person: str
