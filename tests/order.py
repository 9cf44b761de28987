"""In which order several workers take the tests: what takes long begins first.

At the end of a run everybody then waits for something short, instead of for one long journey.
"""

from collections.abc import Sequence
from itertools import groupby

from pytest import Item


def long_ones_first(items: Sequence[Item], workers: int) -> list[Item]:
    """The same tests; each worker's part, as xdist cuts it, begins with its share of slow files.

    A file's slow tests stay together: they may share a browser.
    """
    slow = [one for one in items if one.get_closest_marker("slow")]
    rest = [one for one in items if not one.get_closest_marker("slow")]
    files = [list(some) for _, some in groupby(slow, key=lambda one: one.path)]
    shares: list[list[Item]] = [[] for _ in range(workers)]
    for file in sorted(files, key=len, reverse=True):
        min(shares, key=len).extend(file)
    ordered: list[Item] = []
    for taken, share in enumerate(shares):
        size = max(len(share), (len(items) - len(ordered)) // (workers - taken))
        ordered += share + rest[: size - len(share)]
        del rest[: size - len(share)]
    return ordered
