"""Putting a whole list in order: tapped one after the other, tapped again to take back."""

from dataclasses import dataclass
from string import ascii_uppercase

from conversations.incoming import Pressed, What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Redraw, Shown, choice, misfit
from conversations.questions.choose_many import DONE, listed
from conversations.questions.options import (
    FEW,
    is_numbered,
    matching,
    meant,
    rows_of,
    switched,
    turned,
)
from conversations.reply import Row, Told, Words, line, told


@dataclass(frozen=True)
class Rank:
    """Rank all of `options`; the answer is their positions in the list, the first rank first."""

    options: tuple[Words, ...]

    def show(self, draft: Draft) -> Shown:
        """The options with the ranks they have; Done once every one has its rank."""
        order = self._order(draft)
        hint = line("question-rank-find" if len(self.options) > FEW else "question-rank")
        left = len(self.options) - len(order)
        begun = (line("question-rank-left", n=left),) if order and left else ()
        done = ((choice(line("question-done", n=len(order)), DONE),),) if not left else ()
        return Shown((*self._listing(), hint, *begun), (*self._rows(draft, order), *done))

    def hear(self, draft: Draft, what: What) -> Answer[tuple[int, ...]] | Redraw | Complaint:
        """A tap gives the next rank or takes it back; a typed label does too, a part filters."""
        if isinstance(what, Pressed):
            return self._pressed(draft, what)
        if not isinstance(what, Wrote):
            return misfit(what, "ranks")
        named = meant(self.options, what.text)
        if named is not None:
            return self._set(draft, named, named not in draft.chosen)
        found = matching(self.options, what.text)
        if len(found) == 1:
            return self._set(draft, found[0], found[0] not in draft.chosen)
        if len(self.options) > FEW and found:
            return Redraw(draft.model_copy(update={"filter": what.text, "page": 0}))
        return Complaint(line("question-wants-ranks"))

    def _pressed(
        self, draft: Draft, press: Pressed
    ) -> Answer[tuple[int, ...]] | Redraw | Complaint:
        page = turned(draft, press.token)
        if page is not None:
            return Redraw(page)
        if press.token == DONE:
            return self._done(draft)
        wish = switched(self.options, press.token)
        return misfit(press, "ranks") if wish is None else self._set(draft, *wish)

    def _done(self, draft: Draft) -> Answer[tuple[int, ...]] | Complaint:
        order = self._order(draft)
        if len(order) < len(self.options):
            return Complaint(line("question-rank-left", n=len(self.options) - len(order)))
        return Answer(order, listed(tuple(ranked(n, self.options[i]) for n, i in enumerate(order))))

    def _set(self, draft: Draft, at: int, on: bool) -> Redraw:
        """A second tap that wants the same changes nothing: the rank stays."""
        if on and at in draft.chosen:
            return Redraw(draft)
        left = tuple(i for i in draft.chosen if i != at)
        return Redraw(
            draft.model_copy(update={"chosen": (*left, at) if on else left, "filter": ""})
        )

    def _order(self, draft: Draft) -> tuple[int, ...]:
        return tuple(i for i in draft.chosen if i < len(self.options))

    def _listing(self) -> tuple[Words, ...]:
        """Labels too long for buttons stand in the message, each under a letter."""
        if not is_numbered(self.options):
            return ()
        return tuple(
            line("question-lettered", letter=letter, label=option)
            for letter, option in zip(ascii_uppercase, self.options, strict=False)
        )

    def _rows(self, draft: Draft, order: tuple[int, ...]) -> tuple[Row, ...]:
        shown: list[Words] = list(self.options)
        if is_numbered(self.options):
            shown = [told({"": ascii_uppercase[i]}) for i in range(len(self.options))]
        for rank, at in enumerate(order):
            shown[at] = ranked(rank, shown[at])
        rows = rows_of(tuple(shown), draft, toggling=True)
        return tuple(tuple(b.model_copy(update={"chosen": False}) for b in row) for row in rows)


def ranked(rank: int, option: Words) -> Words:
    """`option` with its rank before it, counted from 0: `1. Le parc`."""
    if not isinstance(option, Told):
        return option
    return told({language: f"{rank + 1}.\u00a0{text}" for language, text in option.words})
