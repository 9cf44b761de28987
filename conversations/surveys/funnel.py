"""How far people come in a consultation, by the link they came by, as it may be told.

Rules:
1. Whoever came stands in one stage: did not begin, began and did not send, sent.
2. A link is told where each of its stages has enough people; the others are told together, with
   as many of the smallest told ones as it takes for that to hold of them too.
3. Every figure is to the ten: whoever looks again after one person came sees the same.
4. Where few people stand in one stage everywhere, stages are told together, for all links alike:
   so every figure that can be worked out from those told is of enough people.
"""

from collections.abc import Mapping
from typing import NamedTuple

from conversations.small_cells import about, enough
from conversations.surveys.sources import Reached

Stages = tuple[int, ...]
"""How many people stand in each stage, first the ones who came least far."""


class Told(NamedTuple):
    """Figures that may be told; `stages` says how many stages are told apart (3, 2, 1, or 0)."""

    stages: int
    links: Mapping[str, Reached]
    """By source; of stages that are not told apart only the sums hold (see `known`)."""
    others: tuple[str, ...]
    """The sources that are told together."""
    together: Reached | None
    """What they come to; None where there are none, or too few people."""
    whole: Reached | None


def told(reached: Mapping[str, Reached]) -> Told:
    """What may be told of `reached`: as many links as can be, then as many stages."""
    found = [_told(reached, stages) for stages in (3, 2, 1)]
    best = max(found, key=lambda one: (len(one.links), one.whole is not None, one.stages))
    return best if best.whole is not None else Told(0, {}, tuple(reached), None, None)


def _told(reached: Mapping[str, Reached], stages: int) -> Told:
    cells = {source: _cells(one, stages) for source, one in reached.items()}
    order = sorted(cells, key=lambda source: (sum(cells[source]), source))
    apart = [source for source in order if _enough(cells[source])]
    others = [source for source in order if source not in apart]
    while others and apart and not _enough(_sum([cells[source] for source in others])):
        others.append(apart.pop(0))
    together = _sum([reached[source] for source in others]) if others else None
    whole = _sum(list(reached.values())) if reached else Reached()
    return Told(
        stages,
        {source: reached[source] for source in apart},
        tuple(sorted(others)),
        _safe(together, stages),
        _safe(whole, stages),
    )


def _cells(one: Reached, stages: int) -> Stages:
    # Whoever withdrew and began again has begun twice: a stage is never below nobody.
    came, began, finished = _in_order(one)
    return {3: (came - began, began - finished, finished), 2: (came - finished, finished)}.get(
        stages, (came,)
    )


def _in_order(one: Reached) -> Reached:
    began = max(one.began, one.finished)
    return Reached(max(one.came, began), began, one.finished)


def _enough(cells: Stages) -> bool:
    return all(enough(people) for people in cells)


def _sum(many: list[Stages] | list[Reached]) -> Reached:
    return Reached(*(sum(column) for column in zip(*many, strict=True)))


def _safe(one: Reached | None, stages: int) -> Reached | None:
    return one if one is not None and _enough(_cells(one, stages)) else None


def known(one: Reached, stages: int) -> tuple[int | None, int | None, int | None]:
    """(came, began, finished) as they may be told where so many stages are told apart."""
    came, began, finished = map(about, _in_order(one))
    return came, began if stages == 3 else None, finished if stages >= 2 else None
