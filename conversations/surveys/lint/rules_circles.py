"""The rule about circles: a question that waits for itself is never asked."""

from collections.abc import Iterator

from conversations.surveys.lint.finding import Finding, error
from conversations.surveys.lint.view import View, Written

_DEPENDS = ("relevant", "calculation", "repeat_count")

Edges = dict[str, dict[str, Written | None]]
"""For each row (by key): the rows it waits for, and the expression that says so."""


def no_circles(view: View) -> Iterator[Finding]:
    """Whether a row is asked, or what it comes to, never depends on itself."""
    edges = _edges(view)
    reported: set[frozenset[str]] = set()
    for key in edges:
        circle = _circle_through(edges, key)
        if circle and frozenset(circle) not in reported:
            reported.add(frozenset(circle))
            yield from _said(view, edges, circle)


def _edges(view: View) -> Edges:
    edges: Edges = {question.key: {} for question in view.questions}
    for question in view.questions:
        for group in question.groups[-1:]:
            edges[question.key][group] = None
    for written in view.written:
        if written.cell.column.base in _DEPENDS:
            for name in written.names:
                for target in view.by_name.get(name, ())[:1]:
                    edges[str(written.row.number)][target.key] = written
    return edges


def _circle_through(edges: Edges, start: str) -> list[str]:
    """The shortest way from `start` back to itself; empty when there is none."""
    came_from: dict[str, str] = {}
    queue = [start]
    for key in queue:
        for target in edges[key]:
            if target == start:
                return _way_back(came_from, start, key)
            if target not in came_from:
                came_from[target] = key
                queue.append(target)
    return []


def _way_back(came_from: dict[str, str], start: str, last: str) -> list[str]:
    way = [last]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    return way[::-1]


def _said(view: View, edges: Edges, circle: list[str]) -> Iterator[Finding]:
    names = {question.key: question.name for question in view.questions}
    shown = " → ".join(names[key] or "?" for key in (*circle, circle[0]))
    for at, key in enumerate(circle):
        written = edges[key][circle[(at + 1) % len(circle)]]
        if written is not None:
            where = ("survey", written.row.number, written.cell.column.heading)
            yield error("circle", *where, circle=shown)
            return
