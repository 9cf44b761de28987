"""Graphs of what depends on what, as numbers: an order to compute in, and the circles."""

import heapq
from collections.abc import Mapping

Edges = Mapping[int, set[int]]


def order(count: int, edges: Edges) -> tuple[list[int], set[int]]:
    """The nodes 0 to `count` - 1, each after those with an edge to it, lowest numbers first.

    The second value holds the nodes in circles and all that follow them; they come last.
    """
    waiting = [0] * count
    for targets in edges.values():
        for target in targets:
            waiting[target] += 1
    ready = [node for node in range(count) if not waiting[node]]
    ordered: list[int] = []
    while ready:
        node = heapq.heappop(ready)
        ordered.append(node)
        for target in edges[node]:
            waiting[target] -= 1
            if not waiting[target]:
                heapq.heappush(ready, target)
    rest = set(range(count)).difference(ordered)
    return ordered + sorted(rest), rest


def circles(count: int, edges: Edges) -> list[list[int]]:
    """The groups of nodes that reach one another; a node with an edge to itself is one."""
    _, suspects = order(count, edges)
    reach = {node: _reachable(node, edges, suspects) for node in suspects}
    found: list[list[int]] = []
    placed: set[int] = set()
    for node in sorted(suspects):
        if node in reach[node] and node not in placed:
            circle = [other for other in sorted(reach[node]) if node in reach[other]]
            placed.update(circle)
            found.append(circle)
    return found


def _reachable(start: int, edges: Edges, within: set[int]) -> set[int]:
    reached: set[int] = set()
    front = {start}
    while front:
        front = {target for node in front for target in edges[node] if target in within} - reached
        reached |= front
    return reached
