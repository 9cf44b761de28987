"""One person's running interview: what has been answered, and nothing of the form itself."""

from collections.abc import Mapping

from pydantic import field_serializer

from conversations.frozen import Frozen
from conversations.surveys.moment import Moment


class Sheet(Frozen):
    """The state of an interview: small, plain, and the same after a trip through JSON."""

    language: str
    seed: str
    """Everything random in the interview (order of choices, random(), uuid()) follows from it."""
    started: Moment
    seen: Moment
    """The latest moment the interview was told of."""
    answers: Mapping[str, str] = {}
    """ODK values by path, without the empty ones; calculations and metadata included, and the
    answers of questions that are not relevant at the moment."""
    hidden: frozenset[str] = frozenset()
    """The nodes (questions or groups) whose own relevance is false."""

    counts: Mapping[str, int] = {}
    """How many instances of each repeat there are, by the path of their series."""

    @field_serializer("hidden", when_used="json")
    def _sorted(self, hidden: frozenset[str]) -> list[str]:
        return sorted(hidden)

    def value(self, path: str) -> str:
        """The value at `path`, '' when there is none; also of a question not relevant now."""
        return self.answers.get(path, "")
