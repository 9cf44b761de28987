"""Measures whether similar ideas are found, asked for in words of our own, and how fast.

Every third paraphrase, counted from the third, is held out: nothing is tuned by looking at it.
"""

import csv
import random
from collections.abc import Awaitable, Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Literal, NamedTuple

from bench.machine import ROOT
from storage.hands import OneByOne
from storage.similar import index, index_all, scrub, similar
from storage.store import Store, open_store

IDEAS = ROOT.parent / "shared" / "data" / "lille2019-ideas.csv"
"""Real ideas of a platform; not in the repository, because they may name people."""
PARAPHRASES = Path(__file__).parent / "paraphrases.csv"
MOST = 3
LONG = 4_000

Kind = Literal["near", "far", "none"]
"""As a resident would say the same; in quite different words; something that is not there."""
Idea = tuple[str, str, str]
"""Its id, title and text."""


class Asked(NamedTuple):
    """One paraphrase; `idea` is empty where nothing resembles it."""

    idea: str
    kind: Kind
    text: str
    held_out: bool


class Answer(NamedTuple):
    """What was shown for it, best first."""

    asked: Asked
    shown: list[str]


class Similar(NamedTuple):
    """What a run comes to: answers among the real ideas, milliseconds among very many."""

    answers: list[Answer]
    many: int
    milliseconds: list[float]
    long_milliseconds: list[float]
    index_milliseconds: list[float]
    scrub_milliseconds: float


def ideas(file: Path) -> list[Idea]:
    """The real ideas."""
    with file.open(encoding="utf-8", newline="") as rows:
        return [(row["id"], row["title"], row["body"]) for row in csv.DictReader(rows)]


def paraphrases() -> list[Asked]:
    """Ours."""
    with PARAPHRASES.open(encoding="utf-8", newline="") as rows:
        return [
            Asked(row["id"], row["kind"], row["text"], n % 3 == 2)  # type: ignore[arg-type]
            for n, row in enumerate(csv.DictReader(rows))
        ]


def shuffled(real: Sequence[Idea], many: int) -> Iterator[Idea]:
    """So many ideas as long as real ones, of words drawn from all of them; always the same."""
    dice = random.Random(2019)
    titles = [word for _, title, _ in real for word in title.split()]
    texts = [word for _, _, text in real for word in text.split()]
    for n in range(many):
        _, title, text = dice.choice(real)
        drawn = dice.choices(titles, k=len(title.split()))
        more = dice.choices(texts, k=len(text.split()))
        yield f"shuffled {n}", " ".join(drawn), " ".join(more)


async def answers(store: Store, asked: Sequence[Asked]) -> list[Answer]:
    """What is shown for each."""
    return [Answer(one, await _shown(store, one.text)) for one in asked]


async def among(real: Sequence[Idea], asked: Sequence[Asked]) -> list[Answer]:
    """What is shown for each among `real` alone, in a database of their own."""
    with TemporaryDirectory() as folder:
        store = await open_store(f"sqlite:///{folder}/house.db")
        try:
            await store.write(lambda unit: index_all(unit.db, real))
            return await answers(store, asked)
        finally:
            await store.close()


async def run(file: Path, many: int) -> Similar:
    """Recall among the real ideas, then how long it takes among `many` more."""
    real, asked = ideas(file), paraphrases()
    found = await among(real, asked)
    with TemporaryDirectory() as folder:
        store = await open_store(f"sqlite:///{folder}/house.db")
        try:
            everything = [*real, *shuffled(real, many)]
            await store.write(lambda unit: index_all(unit.db, everything))
            return await _measured(store, found, real, len(everything))
        finally:
            await store.close()


async def _measured(store: Store, found: list[Answer], real: Sequence[Idea], many: int) -> Similar:
    asked = [one.asked.text for one in found]
    bodies = [text for _, _, text in real]
    long = [" ".join(bodies[n:] + bodies[:n])[:LONG] for n in range(len(bodies))]
    return Similar(
        found,
        many,
        await _timed(asked, lambda text: _shown(store, text)),
        await _timed(long, lambda text: _shown(store, text)),
        await _timed(
            asked[:20],
            lambda text: store.write(lambda unit: index(unit.db, "new", text[:60], text)),
        ),
        (await _timed([""], lambda _: scrub(OneByOne(store))))[0],
    )


async def _shown(store: Store, text: str) -> list[str]:
    return await store.read(lambda db: similar(db, text, MOST))


async def _timed(texts: Sequence[str], work: Callable[[str], Awaitable[Any]]) -> list[float]:
    """Milliseconds of `work` with each of `texts`."""
    taken = []
    for text in texts:
        begun = perf_counter()
        await work(text)
        taken.append((perf_counter() - begun) * 1000)
    return taken
