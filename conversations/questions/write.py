"""A person's own words."""

from dataclasses import dataclass

from conversations.incoming import What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Shown, misfit
from conversations.reply import line, verbatim

MOST_CHARACTERS = 4000
"""What one answer may hold: a Telegram message holds 4,096."""


@dataclass(frozen=True)
class Write:
    """Free text; the answer is the words as written."""

    most: int = MOST_CHARACTERS

    def show(self, draft: Draft) -> Shown:
        """That words are to be typed."""
        return Shown((line("question-write-how"),))

    def hear(self, draft: Draft, what: What) -> Answer[str] | Complaint:
        """The words; an empty or over-long text is a complaint that says why."""
        if not isinstance(what, Wrote):
            return misfit(what, "words")
        if not what.text:
            return Complaint(line("question-wants-words"))
        if len(what.text) > self.most:
            return Complaint(line("question-too-long", n=len(what.text), most=self.most))
        return Answer(what.text, verbatim(what.text))
