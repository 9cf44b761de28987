"""One of a list: a tap answers; typing its name does too, and filters a long list."""

from dataclasses import dataclass

from conversations.incoming import Pressed, What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Redraw, Shown, choice, misfit
from conversations.questions.options import (
    FEW,
    fits_a_row,
    listing,
    matching,
    meant,
    picked,
    rows_of,
    turned,
)
from conversations.reply import Words, line


@dataclass(frozen=True)
class ChooseOne:
    """Choose one of `options`; the answer is its position. `in_a_row` puts them side by side where
    their labels are short enough; `searched` filters a short list by typing too."""

    options: tuple[Words, ...]
    in_a_row: bool = False
    searched: bool = False

    def show(self, draft: Draft) -> Shown:
        """The options as buttons, in pages when there are many."""
        if self.in_a_row and fits_a_row(self.options):
            row = tuple(
                choice(label, str(at), at in draft.chosen) for at, label in enumerate(self.options)
            )
            return Shown(rows=(row,))
        hint = (line("question-type-to-find"),) if self._finds else ()
        return Shown((*listing(self.options), *hint), rows_of(self.options, draft))

    def hear(self, draft: Draft, what: What) -> Answer[int] | Redraw | Complaint:
        """A tap or a typed label answers; a typed part of one filters."""
        if isinstance(what, Pressed):
            return self._pressed(draft, what)
        if not isinstance(what, Wrote):
            return misfit(what, "choice")
        named = meant(self.options, what.text)
        if named is not None:
            return Answer(named, self.options[named])
        return self._search(what.text)

    @property
    def _finds(self) -> bool:
        return self.searched or len(self.options) > FEW

    def _pressed(self, draft: Draft, press: Pressed) -> Answer[int] | Redraw | Complaint:
        page = turned(draft, press.token)
        if page is not None:
            return Redraw(page)
        at = picked(self.options, press.token)
        return misfit(press, "choice") if at is None else Answer(at, self.options[at])

    def _search(self, typed: str) -> Answer[int] | Redraw | Complaint:
        found = matching(self.options, typed)
        if len(found) == 1:
            return Answer(found[0], self.options[found[0]])
        if found and self._finds:
            return Redraw(Draft(filter=typed))
        return Complaint(line("question-wants-choice"))
