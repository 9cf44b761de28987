"""Results as they are told: a page at a time, a picture and the words that say the same."""

from collections.abc import Iterator

from conversations.audience_words import joined
from conversations.city import CityCard
from conversations.printed import BarsPicture, Figure, ResultsPicture
from conversations.reply import Day, Line, Told, Words, line
from conversations.surveys.results.published import Answered, Bar, Results

ROOM = 24
"""Rows of a page: each question takes three, and one for each bar."""
HEAD = 3
MOST_BARS = 12
"""Of a longer list, the largest."""
LETTERS = 84
"""Letters that stand under all upright bars of a question together."""
Page = tuple[Answered, ...]


def pages(results: Results) -> tuple[Page, ...]:
    """The questions, so many at a time as fit into one picture."""
    found: list[list[Answered]] = []
    room = 0
    for one in results.questions:
        rows = HEAD + len(bars_of(one))
        if rows > room or not found:
            found.append([])
            room = ROOM
        found[-1].append(one)
        room -= rows
    return tuple(tuple(page) for page in found)


def bars_of(one: Answered) -> tuple[Bar, ...]:
    """What is drawn of a question: of numbers nothing before the first cell that is told nor after
    the last; of a long list the largest, in their order."""
    bars = list(one.bars)
    if one.shape in ("scale", "hours") and len(bars) > MOST_BARS:
        told = [at for at, bar in enumerate(bars) if bar.people is not None]
        bars = bars[told[0] : told[-1] + 1] if told else []
    if len(bars) > MOST_BARS and one.shape != "scale":
        largest = sorted(bars, key=lambda bar: -(bar.people or 0))[:MOST_BARS]
        bars = [bar for bar in bars if bar in largest]
    return tuple(bars)


def pictured(title: Told, results: Results, page: Page, city: CityCard) -> ResultsPicture:
    """One page as a picture, whatever the language of its reader."""
    return ResultsPicture(
        city=city.name,
        title=title,
        period=line("survey-results-period", n=results.people, day=Day(day=results.day)),
        questions=tuple(_drawn(one) for one in page),
    )


def _drawn(one: Answered) -> BarsPicture:
    bars = bars_of(one) if one.told else ()
    return BarsPicture(
        label=one.label,
        people=_people(one),
        figures=tuple(Figure(label=bar.label, count=bar.people) for bar in bars),
        upright=upright(one),
    )


def upright(one: Answered) -> bool:
    """Whether its cells stand in a row: they have an order, and labels that are short."""
    bars = bars_of(one)
    longest = max((len(text) for bar in bars for _, text in bar.label.words), default=0)
    return one.shape in ("scale", "hours") and longest * len(bars) <= LETTERS


def _people(one: Answered) -> Line:
    if not one.told:
        return line("survey-results-too-few")
    assert one.people is not None
    return line(f"survey-results-people-{one.shape}", n=one.people)


def in_words(title: Told, results: Results, page: Page) -> tuple[Words, ...]:
    """The same page for whoever hears the screen."""
    day = Day(day=results.day)
    return (
        line("survey-results-head", title=title, n=results.people, day=day),
        *(joined(tuple(_told(one))) for one in page),
        line("survey-results-foot"),
    )


def _told(one: Answered) -> Iterator[Words]:
    yield line("survey-results-question", question=one.label, people=_people(one))
    for bar in bars_of(one) if one.told else ():
        if bar.people is None:
            yield line("survey-results-hidden", label=bar.label)
        else:
            yield line("survey-results-bar", label=bar.label, n=bar.people)
