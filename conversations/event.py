"""What happened, in the past tense; storage applies it to its tables and writes the journal.

Fields marked `Personal` say something of a person: they reach the tables, never the journal.
"""

from typing import Annotated, Any, ClassVar

from conversations.frozen import Frozen


class PersonalMark:
    """The mark on a field that tells something of a person."""


Personal = PersonalMark()
"""Use as `Annotated[str, Personal]`: read by the journal, my-data, forget-me and the logs."""
PersonalText = Annotated[str, Personal]


class Event(Frozen):
    """Something that happened in a turn; subclasses are named in the past tense."""

    by_the_day: ClassVar[bool] = False
    """Whether the journal keeps only the day of it, and not what it came of: by its hour or its
    arrival one would find whose chat it was in."""

    journaled: ClassVar[bool] = True
    """Whether it stands in the journal at all: not where the entry beside it would say whose."""

    @classmethod
    def personal_fields(cls) -> frozenset[str]:
        """Names of the fields that must stay out of the journal."""
        marked = (
            name
            for name, field in cls.model_fields.items()
            if any(isinstance(mark, PersonalMark) for mark in field.metadata)
        )
        return frozenset(marked)

    def for_journal(self) -> dict[str, Any]:
        """The fields that say nothing of a person and nothing in free text."""
        return self.model_dump(mode="json", exclude=set(self.personal_fields()))


class StaffAct(Event):
    """Something the team does: written to the staff log in the same transaction."""

    act: ClassVar[str] = ""
    """What it is called there: `role.given`."""

    def about(self) -> str:
        """What it is about, by a name of ours: never free text, nothing of a person."""
        return ""

    def people_count(self) -> int:
        """How many people it touches."""
        return 1

    def by_team(self) -> bool:
        """Whether it belongs into the log (an act that residents may do too sometimes does not)."""
        return True
