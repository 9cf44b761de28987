"""Paths into repeats: which instances an expression means.

Rules:
1. A path within the repeat of the node that carries the expression means that node's own instance:
   `/data/person/age` in the second person is the second person's age.
2. Any other repeat on the way stands for all of its instances; so does a repeat that is itself the
   end of a path (`count(/data/person)`), or that has a predicate. `.` and `..` stay where they are.
3. Where one text is wanted, it is that of the first instance.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from conversations.surveys.xpath.context import Context
from conversations.surveys.xpath.instances import Repeats, Where
from conversations.surveys.xpath.notes import Scope
from conversations.surveys.xpath.parts import Part, as_number, as_truth
from conversations.surveys.xpath.tree import Path, Tree
from conversations.surveys.xpath.values import Nodes

if TYPE_CHECKING:
    from conversations.surveys.xpath.compiler import Compiler

Sieve = Callable[[Context, Sequence[Where]], Sequence[Where]]


@dataclass(frozen=True, slots=True)
class Stage:
    """One piece of a path: every instance of `repeat` (None: no repeat), then its predicates."""

    repeat: str | None
    sieves: tuple[Sieve, ...]


def repeated_path(compiler: "Compiler", tree: Path, path: str, here: str) -> Part:
    """The Part of `tree`, written at `here`, which leads to `path` within one repeat or more."""
    written = _written(tree, "" if tree.start == "/" else here)
    fixed = _fixed(compiler.repeats, written, here)
    compiler.note_fixed(path, fixed)
    stages = _stages(compiler, written, fixed)
    original = not isinstance(tree.start, str)
    if not stages:
        return _single(path, fixed, original)

    def nodes(context: Context) -> Nodes:
        start = (context.home if original else context.where)[:fixed]
        if path not in context.lookup.nodes:
            return ()
        places = expanded(context, start, stages)
        return tuple(context.found(path, at) for at in places if not context.hides(path, at))

    return Part(nodes, "nodes")


def _single(path: str, fixed: int, original: bool) -> Part:
    def where(context: Context) -> Where:
        return (context.home if original else context.where)[:fixed]

    def nodes(context: Context) -> Nodes:
        at = where(context)
        if path not in context.lookup.nodes or context.hides(path, at):
            return ()
        return (context.found(path, at),)

    return Part(lambda c: c.read_at(path, where(c)), "text", None, nodes)


def expanded(context: Context, start: Where, stages: Iterable[Stage]) -> Sequence[Where]:
    """Every place that `stages` lead to from `start`."""
    places: Sequence[Where] = (start,)
    for stage in stages:
        if stage.repeat is None:
            places = [at for each in places for at in _sifted(context, [each], stage)]
            continue
        groups = (
            [(*at, number) for number in context.instances(stage.repeat, at)] for at in places
        )
        places = [at for group in groups for at in _sifted(context, group, stage)]
    return places


def _sifted(context: Context, places: Sequence[Where], stage: Stage) -> Sequence[Where]:
    for sieve in stage.sieves:
        places = sieve(context, places)
    return places


Written = list[tuple[str, list[Tree], bool]]
"""Of every node on the way: its path, its predicates, whether it is written by its name."""


def _written(tree: Path, base: str) -> Written:
    names = base.split("/")[1:] if base else []
    nodes: Written = [("/" + "/".join(names[:end]), [], False) for end in range(1, len(names) + 1)]
    for step in tree.steps:
        if step.name == "..":
            nodes = nodes[:-1]
        elif step.name != ".":
            above = nodes[-1][0] if nodes else ""
            nodes.append((f"{above}/{step.name}", [], True))
        if nodes:
            nodes[-1][1].extend(step.predicates)
    return nodes


def _fixed(repeats: Repeats, written: Written, here: str) -> int:
    """How many repeats on the way mean the instance that the expression stands in."""
    end = written[-1][0]
    fixed = repeats.shared(end, here)
    open_again = {path for path, predicates, named in written if named and predicates}
    if written[-1][2]:
        open_again.add(end)
    around = repeats.around(end)[:fixed]
    return next((depth for depth, repeat in enumerate(around) if repeat in open_again), fixed)


def _stages(compiler: "Compiler", written: Written, fixed: int) -> tuple[Stage, ...]:
    stages: list[Stage] = []
    for path, predicates, _ in written:
        sieves = tuple(_sieve(compiler, predicate, path) for predicate in predicates)
        depth = compiler.repeats.depth(path)
        is_repeat = path in compiler.repeats.paths and depth > fixed
        if is_repeat or sieves:
            stages.append(Stage(path if is_repeat else None, sieves))
    return tuple(stages)


def _sieve(compiler: "Compiler", predicate: Tree, path: str) -> Sieve:
    compiler.sifting += 1
    part = compiler.part(predicate, Scope(path))
    compiler.sifting -= 1
    if part.kind == "number":
        number = as_number(part)
        return _kept(lambda c: number(c) == c.position)
    return _kept(as_truth(part))


def _kept(keeps: Callable[[Context], bool]) -> Sieve:
    def sift(context: Context, places: Sequence[Where]) -> Sequence[Where]:
        outside = context.where, context.position, context.size
        context.spend(len(places))
        kept: list[Where] = []
        for index, at in enumerate(places):
            context.where, context.position, context.size = at, index + 1, len(places)
            if keeps(context):
                kept.append(at)
        context.where, context.position, context.size = outside
        return kept

    return sift
