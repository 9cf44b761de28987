"""Plausible answers to a form's questions, for rehearsing it: drawn from what its rules mention."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from conversations.questions.scale import number_text, scale
from conversations.surveys.form import Field, Form, Group, Question
from conversations.surveys.interview import offered
from conversations.surveys.moment import Moment
from conversations.surveys.sheet import Sheet
from conversations.surveys.xpath import Expression
from conversations.surveys.xpath.chance import fraction, shuffled
from conversations.surveys.xpath.dates import day_number, day_text, instant_text
from conversations.surveys.xpath.instances import plain

TRIES = 40
MOST_GUESSED = 3
"""Instances of a repeat in a guess at how many there are."""
_NUMBER = re.compile(r"(?<![\w\-'])\d{1,9}(?:\.\d{1,6})?(?![\w\-'])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_HOUR = re.compile(r"(?<!\d)(?:[01]\d|2[0-3]):[0-5]\d")
_TEXTS = ("Oui", "Une place plus verte.", "38000", "0612345678", "ana@example.org", "A1", "a" * 60)
_FIXED = {
    "acknowledge": "OK",
    "image": "photo.jpg",
    "audio": "son.ogg",
    "video": "film.mp4",
    "file": "document.pdf",
    "geopoint": "45.1885 5.7245 0 0",
    "geotrace": "45.1885 5.7245 0 0;45.1886 5.7246 0 0",
    "geoshape": "45.1885 5.7245 0 0;45.1886 5.7246 0 0;45.1885 5.7245 0 0",
    "barcode": "3017620422003",
}


class Guesses:
    """Answers to try, the same for the same `seed`."""

    def __init__(self, form: Form, moment: Moment) -> None:
        self.form = form
        self.moment = moment
        self.counting = self._counting()
        self.mentioned = {q.path: self._mentioned(q) for q in form.questions}

    def answers(self, sheet: Sheet, question: Question, seed: str) -> Iterator[str]:
        """At most `TRIES` answers in a random order; for a select_one, every choice offered."""
        names = [choice.name for choice in offered(self.form, sheet, question)]
        if question.select:
            yield from self._chosen(question, names, seed)
            return
        candidates = shuffled(self._typed(question, sheet), fraction(seed, question.path) * 2**31)
        yield from (str(candidate) for candidate in candidates[:TRIES])

    def _chosen(self, question: Question, names: list[str], seed: str) -> Iterator[str]:
        mixed = [str(n) for n in shuffled(names, fraction(seed, question.path) * 2**31)]
        if question.kind == "rank":
            yield " ".join(mixed)
        elif question.kind == "select_one":
            yield from mixed
        else:
            count = int(fraction(seed, question.path + "#") * len(mixed)) + 1
            for size in dict.fromkeys((count, 1, 2, 3, len(mixed))):
                yield " ".join(mixed[:size])
            yield from mixed[1:TRIES]

    def _typed(self, question: Question, sheet: Sheet) -> list[str]:
        rules = question.constraint.paths if question.constraint is not None else ()
        said = [*self.mentioned[plain(question.path)], *(sheet.value(path) for path in rules)]
        if question.kind in _FIXED:
            return [_FIXED[question.kind]]
        if plain(question.path) in self.counting:
            return [str(number) for number in range(MOST_GUESSED + 1)]
        if question.kind == "range" and (asked := scale(question.parameters)) is not None:
            return [number_text(value) for value in asked.values(TRIES)]
        if question.kind in ("integer", "decimal", "range"):
            return self._numbers(said)
        if question.kind == "date":
            return self._days(said)
        if question.kind == "time":
            return self._hours(said)
        if question.kind == "dateTime":
            return self._moments(said)
        literals = [literal for source in said for literal in re.findall(r"'([^']*)'", source)]
        return list(dict.fromkeys([*_TEXTS, *filter(None, literals), *self._numbers(said)]))

    def _numbers(self, said: list[str]) -> list[str]:
        found = {float(number) for source in said for number in _NUMBER.findall(source)}
        near = {number + step for number in found for step in (-1, 0, 1)}
        return [f"{number:g}" for number in sorted(near | {0, 1, 2, 5, 10, 17, 18, 30, 65, 100})]

    def _days(self, said: list[str]) -> list[str]:
        today = self.moment.today
        steps = (-25_000, -12_000, -5_000, -366, -30, -1, 0, 1, 7, 30, 366)
        near = [(today + timedelta(days=step)).isoformat() for step in steps]
        for found in (day for source in said for day in _DAY.findall(source)):
            near += [day_text(day_number(found) + step) or found for step in (-1, 0, 1)]
        return list(dict.fromkeys(near))

    def _hours(self, said: list[str]) -> list[str]:
        """Times as the chat stores them: to the minute, with the city's offset."""
        offset = self.moment.local.isoformat()[-6:]
        found = [hour for source in said for hour in _HOUR.findall(source)]
        hours = dict.fromkeys([*found, "09:30", "14:00", "00:30", "23:30"])
        return [f"{hour}:00.000{offset}" for hour in hours]

    def _counting(self) -> frozenset[str]:
        """The questions that say how many instances of a repeat there are."""
        steps = self.form.workings.steps
        counted = (q.path for q in self.form.questions if q.kind in ("integer", "decimal"))
        return frozenset(p for p in counted if any(s.kind == "count" for s in steps.plan(p).steps))

    def _moments(self, said: list[str]) -> list[str]:
        """An hour of each day, with the offset that the city has then."""
        hours = [hour[:5] for hour in self._hours(said)]
        walls = (f"{day}T{hours[n % len(hours)]}" for n, day in enumerate(self._days(said)))
        clock = self.moment.clock
        return [instant_text(datetime.fromisoformat(at).replace(tzinfo=clock)) for at in walls]

    def _mentioned(self, question: Question) -> list[str]:
        """The sources of the rules that look at `question`."""
        return [e.source for e in self._rules() if question.path in e.paths]

    def _rules(self) -> Iterator[Expression]:
        for question in self.form.questions:
            rules = question.constraint, question.required, question.relevant, question.nodeset
            yield from (rule for rule in rules if rule is not None)
        nodes: tuple[Group | Field, ...] = (*self.form.groups, *self.form.fields)
        yield from (node.relevant for node in nodes if node.relevant is not None)
        yield from (f.calculate for f in self.form.fields if f.calculate is not None)
