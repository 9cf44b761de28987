"""One button to say that one has read, or agrees."""

from dataclasses import dataclass

from conversations.incoming import Pressed, What, Wrote, fold
from conversations.questions.asking import Answer, Complaint, Draft, Shown, choice, misfit
from conversations.reply import Words, line

YES = "0"


@dataclass(frozen=True)
class Confirm:
    """Confirm with one tap; the answer is that it was tapped."""

    label: Words = line("button-ok")

    def show(self, draft: Draft) -> Shown:
        """The one button."""
        return Shown(rows=((choice(self.label, YES),),))

    def hear(self, draft: Draft, what: What) -> Answer[bool] | Complaint:
        """The tap; "ok" typed does as well, since some people cannot find the button."""
        if isinstance(what, Pressed) and what.token == YES:
            return Answer(True, self.label)
        if isinstance(what, Wrote) and fold(what.text) in ("ok", "oui", "yes", "نعم", "d'accord"):
            return Answer(True, self.label)
        return misfit(what, "confirmation")
