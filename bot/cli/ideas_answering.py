"""What `portevoix ideas answers` does: each answer moves its idea, once, and is told.

Rules:
1. All in one transaction; a line that cannot be done stops it, unless such lines are left out.
2. An answer that its author has read is not told again, however often the file comes: also when the
   town has moved the idea on since.
3. The same rules and letters as in the chat (conversations/ideas/rules.py, decided.py).
4. The mark in a body is no proof: whoever writes on Decidim may write it. It is believed for public
   ideas only, and never against the number there that is known of an idea.
"""

from argparse import Namespace
from collections import Counter
from typing import Literal

from bot.cli.letters import did, in_time
from bot.cli.opening import House
from bot.cli.printing import complain, say
from bot.imports.decidim import STATES, Answer, answers, read_proposals
from bot.imports.problems import Unreadable, at_line, line_of
from bot.staff_words import Problem, staff_line
from conversations.ideas.decided import moved
from conversations.ideas.deciding_rules import LONGEST_SENTENCE
from conversations.ideas.known import IdeaByNumber, IdeaCard
from conversations.ideas.rules import OVER, Reason, may_become
from storage import ideas_import
from storage.unit import Unit

Fate = Literal["told", "same", "waiting", "other"]


class _Stopped(Exception):
    """Nothing is kept of the transaction."""


class _Answering:
    """One file while it is taken in."""

    def __init__(self, house: House, args: Namespace, problems: list[Problem]) -> None:
        self.house = house
        self.args = args
        self._read = problems
        self._begin()

    def _begin(self) -> None:
        """The store may have it done again."""
        self.problems = list(self._read)
        self.cut: list[Problem] = []
        self.done: Counter[Fate] = Counter()
        self._lines: dict[int, int] = {}

    async def work(self, unit: Unit, found: list[Answer]) -> None:
        """Do what all of them say; undone when it is only tried or something is wrong."""
        self._begin()
        for one in found:
            await self._take(unit, one)
        if self.args.dry_run or (self.problems and not self.args.skip_bad):
            raise _Stopped

    async def _take(self, unit: Unit, answer: Answer) -> None:
        here = f"decidim:{answer.id}" if answer.id else ""
        known = await ideas_import.called_there(unit.db, here) if here else None
        number = known if answer.number is None else answer.number
        if number is None:
            self.done["other"] += 1
            return
        idea = await unit.find(IdeaByNumber(number))
        if idea is None:
            self._wrong(answer, "unknown", n=number)
        elif await self._is_ours(unit, answer, idea, here, known) and self._is_first(
            answer, number
        ):
            if here:
                await ideas_import.remember(unit.db, number, here)
            await self._answer(unit, answer, idea)

    async def _is_ours(
        self, unit: Unit, answer: Answer, idea: IdeaCard, here: str, known: int | None
    ) -> bool:
        """Anybody may write our mark into a proposal of their own: it must fit what we know."""
        called = await ideas_import.called_elsewhere(unit.db, idea.number)
        if idea.published_at is None:
            self._wrong(answer, "hidden", n=idea.number)
        elif known not in (None, idea.number):
            self._wrong(answer, "taken", n=idea.number, id=answer.id, known=known)
        elif called.startswith("decidim:") and called != here:
            self._wrong(answer, "elsewhere", n=idea.number, id=called.partition(":")[2])
        else:
            return True
        return False

    def _is_first(self, answer: Answer, number: int) -> bool:
        before = self._lines.setdefault(number, answer.line)
        if before != answer.line:
            self._wrong(answer, "twice", reference=number, first=before)
        return before == answer.line

    async def _answer(self, unit: Unit, answer: Answer, idea: IdeaCard) -> None:
        if answer.status is None:
            self.done["waiting"] += 1
            return
        words = self._words(answer)
        if any((one.status, one.words) == (answer.status, words) for one in idea.changes):
            self.done["same"] += 1
            return
        public = idea.published_at is not None
        again = answer.status == idea.status and idea.status not in OVER
        if not again and not may_become(idea.status, answer.status, published=public):
            self._wrong(answer, "cannot", n=idea.number)
            return
        reason: Reason | Literal[""] = "other" if answer.status == "not_selected" else ""
        decided = moved(idea, answer.status, words, reason, answer.cost)
        letters = await in_time(unit, self.house.city.card(), decided.letters)
        await did(unit, decided.event, letters)
        self.done["told"] += 1

    def _words(self, answer: Answer) -> str:
        """What its author reads: the answer, when, what it costs; else where it is to be read."""
        said = [answer.words] if answer.words else []
        if answer.period:
            said.append(staff_line("ideas-answers-period", "fr", words=answer.period))
        if answer.cost_report:
            said.append(staff_line("ideas-answers-costs", "fr", words=answer.cost_report))
        if not said:
            there = "there" if answer.url else "bare"
            return staff_line(f"ideas-answers-{there}", "fr", url=answer.url)
        words = "\n".join(said)
        if len(words) <= LONGEST_SENTENCE:
            return words
        self.cut.append(at_line(answer.line, "cut", most=LONGEST_SENTENCE))
        end = staff_line("ideas-answers-more", "fr", url=answer.url) if answer.url else "…"
        return words[: LONGEST_SENTENCE - len(end)].rstrip() + end

    def _wrong(self, answer: Answer, kind: str, **args: object) -> None:
        self.problems.append(at_line(answer.line, kind, **args))


async def take_answers(house: House, args: Namespace) -> int:
    """Read the file, move the ideas, tell authors and supporters; 1 after saying why not."""
    try:
        table = read_proposals(args.file)
    except Unreadable as wrong:
        complain(wrong.problem.sentence(house.lang))
        return 1
    if "state" not in table.columns:
        complain(house.line("ideas-answers-header"))
        return 1
    found, unknown = answers(table.rows, {**STATES, **dict(args.state)})
    answering = _Answering(house, args, [*table.problems, *unknown])
    try:
        await house.store.write(lambda unit: answering.work(unit, found))
    except _Stopped:
        return _said(house, answering, kept=False)
    return _said(house, answering, kept=True)


def _said(house: House, answering: _Answering, *, kept: bool) -> int:
    for one in sorted((*answering.problems, *answering.cut), key=line_of):
        complain(one.sentence(house.lang))
    counts = {fate: answering.done[fate] for fate in ("told", "same", "waiting", "other")}
    say(house.line("ideas-answers-fates", **counts))
    bad = len(answering.problems)
    if bad and not answering.args.skip_bad:
        complain(house.line("ideas-import-stopped", bad=bad))
        return 1
    if bad:
        say(house.line("ideas-import-skipped", bad=bad))
    if not kept:
        say(house.line("ideas-import-dry"))
    return 0
