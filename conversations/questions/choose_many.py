"""Several of a list: each tap toggles in place, "Done" answers.

A button says what it wants (on or off), so that quick taps and double ones come to what is meant.
"""

from dataclasses import dataclass

from conversations.incoming import Pressed, What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Redraw, Shown, choice, misfit
from conversations.questions.options import (
    FEW,
    listing,
    matching,
    meant,
    rows_of,
    switched,
    turned,
)
from conversations.reply import Words, line

DONE = "d"


@dataclass(frozen=True)
class ChooseMany:
    """Choose any of `options`; the answer is their positions in the list's order. `searched`
    filters a short list by typing too."""

    options: tuple[Words, ...]
    searched: bool = False

    def show(self, draft: Draft) -> Shown:
        """The options as toggles, then Done with how many are chosen."""
        hint = "question-many-find" if self._finds else "question-many"
        done = choice(line("question-done", n=len(draft.chosen)), DONE)
        rows = (*rows_of(self.options, draft, toggling=True), (done,))
        return Shown((*listing(self.options), line(hint)), rows)

    def hear(self, draft: Draft, what: What) -> Answer[tuple[int, ...]] | Redraw | Complaint:
        """A tap toggles, Done answers, a typed label toggles, a typed part filters."""
        if isinstance(what, Pressed):
            return self._pressed(draft, what)
        if not isinstance(what, Wrote):
            return misfit(what, "choices")
        named = meant(self.options, what.text)
        if named is not None:
            return Redraw(_set(draft, named, named not in draft.chosen))
        if self._finds and matching(self.options, what.text):
            return Redraw(draft.model_copy(update={"filter": what.text, "page": 0}))
        return Complaint(line("question-wants-choices"))

    @property
    def _finds(self) -> bool:
        return self.searched or len(self.options) > FEW

    def _pressed(
        self, draft: Draft, press: Pressed
    ) -> Answer[tuple[int, ...]] | Redraw | Complaint:
        page = turned(draft, press.token)
        if page is not None:
            return Redraw(page)
        if press.token == DONE:
            return self._done(draft)
        wish = switched(self.options, press.token)
        return misfit(press, "choices") if wish is None else Redraw(_set(draft, *wish))

    def _done(self, draft: Draft) -> Answer[tuple[int, ...]]:
        chosen = tuple(sorted(i for i in draft.chosen if i < len(self.options)))
        return Answer(chosen, listed(tuple(self.options[i] for i in chosen)))


def _set(draft: Draft, at: int, on: bool) -> Draft:
    left = tuple(i for i in draft.chosen if i != at)
    chosen = (*left, at) if on else left
    return draft.model_copy(update={"chosen": chosen, "filter": ""})


def listed(labels: tuple[Words, ...]) -> Words:
    """`labels` as one enumeration; a sentence of its own for none."""
    if not labels:
        return line("answer-none-chosen")
    joined = labels[0]
    for label in labels[1:]:
        joined = line("answer-and", first=joined, next=label)
    return joined
