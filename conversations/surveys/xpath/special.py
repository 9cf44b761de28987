"""Functions that need more than their arguments' values: laziness, the node, the seed, the list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from conversations.surveys.xpath.chance import fraction, shuffled, unique_id
from conversations.surveys.xpath.context import Context
from conversations.surveys.xpath.errors import ExpressionError
from conversations.surveys.xpath.indexed import indexed
from conversations.surveys.xpath.instances import Found
from conversations.surveys.xpath.lists import key_lookup
from conversations.surveys.xpath.notes import Scope, resolve
from conversations.surveys.xpath.parser import parse
from conversations.surveys.xpath.parts import (
    Part,
    as_nodes,
    as_number,
    as_text,
    as_truth,
    constant,
)
from conversations.surveys.xpath.patterns import compile_pattern, matches
from conversations.surveys.xpath.tree import Call, Path, Step, Text, Tree
from conversations.surveys.xpath.values import Value, to_text

if TYPE_CHECKING:
    from conversations.surveys.xpath.compiler import Compiler

# What a regex costs, in looked-at rows: a try, and more for one that may run into its time limit.
_REGEX_COST = 20
_REGEX_LONG = 500


@dataclass(frozen=True, slots=True)
class Special:
    """A function with its own compilation, taking `fewest` to `most` arguments."""

    fewest: int
    most: int
    compile: Callable[["Compiler", Call, Scope], Part]


def _if(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    condition = as_truth(compiler.part(call.args[0], scope))
    yes, no = (compiler.part(arg, scope) for arg in call.args[1:])
    first, second = yes.run, no.run
    kind = yes.kind if yes.kind == no.kind else "any"
    return Part(lambda c: first(c) if condition(c) else second(c), kind)


def _coalesce(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    *candidates, last = [compiler.part(arg, scope).run for arg in call.args]

    def first_filled(context: Context) -> Value:
        for run in candidates:
            value = run(context)
            if value == value and to_text(value) != "":
                return value
        return last(context)

    return Part(first_filled, "any")


def _once(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    """The value the node already has, otherwise that of the argument."""
    here, run = compiler.here, compiler.part(call.args[0], scope).run
    if compiler.repeats.around(here):
        return Part(lambda c: c.found(here, c.home) or run(c), "any")
    return Part(lambda c: c.answers.get(here) or run(c), "any")


def _position(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    if call.args:
        return _position_of(compiler, call.args[0], scope)
    compiler.row_reads += 1
    return Part(lambda c: float(c.position), "number")


def _position_of(compiler: "Compiler", tree: Tree, scope: Scope) -> Part:
    """The position of an instance among its like; a node that is no repeat is alone."""
    nodes = compiler.argument("s", tree, scope)
    path = compiler.form_path(tree, scope) if isinstance(tree, Path) else None
    if path not in compiler.repeats.paths:
        return constant(1.0, "number")

    def position(context: Context) -> float:
        found = nodes(context)
        first = found[0] if isinstance(found, tuple) and found else None
        return float(first.where[-1]) if isinstance(first, Found) and first.where else 1.0

    return Part(position, "number")


def _last(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    compiler.row_reads += 1
    return Part(lambda c: float(c.size), "number")


def _of_here(compute: Callable[[str], Value], number: bool) -> Callable[..., Part]:
    """A function whose one argument is, when it is left out, the node itself."""

    def compiled(compiler: "Compiler", call: Call, scope: Scope) -> Part:
        tree = call.args[0] if call.args else _here(call.position)
        text = as_text(compiler.part(tree, scope))
        return Part(lambda c: compute(text(c)), "number" if number else "text")

    return compiled


def _here(position: int) -> Tree:
    return Path("", (Step(".", (), position),), position)


def _site(compiler: "Compiler", name: object) -> Callable[[Context], str]:
    """What tells one throw of the dice from another: the node, its instance, the call."""
    here, repeats = compiler.here, compiler.repeats
    if not repeats.around(here):
        fixed = f"{here}#{name}"
        return lambda context: fixed
    return lambda context: f"{repeats.place(here, context.home)}#{name}"


def _random(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    site = _site(compiler, call.position)
    return Part(lambda c: fraction(c.seed, site(c)), "number")


def _uuid(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    site = _site(compiler, call.position)
    if not call.args:
        return Part(lambda c: unique_id(c.seed, site(c)), "text")
    length = as_number(compiler.part(call.args[0], scope))
    return Part(lambda c: unique_id(c.seed, site(c), length(c)), "text")


def _randomize(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    site = _site(compiler, "randomize")
    nodes = as_nodes(compiler.part(call.args[0], scope))
    if nodes is None:
        raise ExpressionError(call.position, "not-a-nodeset", call.name)
    if len(call.args) == 1:
        return Part(lambda c: shuffled(nodes(c), fraction(c.seed, site(c)) * 2**31), "nodes")
    seed = as_number(compiler.part(call.args[1], scope))
    return Part(lambda c: shuffled(nodes(c), seed(c)), "nodes")


def _indexed_repeat(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    """indexed-repeat(path, repeat, index, ...): the value in the instances of those numbers."""
    if len(call.args) % 2 == 0:
        raise ExpressionError(call.position, "wrong-argument-count", call.name)
    for arg in (call.args[0], *call.args[1::2]):
        compiler.argument("s", arg, scope)
    indexes = [as_number(compiler.part(arg, scope)) for arg in call.args[2::2]]
    target = call.args[0]
    path = compiler.form_path(target, scope) if isinstance(target, Path) else None
    if path is None:
        raise ExpressionError(target.position, "not-a-nodeset")
    named = [
        compiler.form_path(arg, scope) if isinstance(arg, Path) else None for arg in call.args[1::2]
    ]
    compiler.note_fixed(path, 0)
    return indexed(path, list(zip(named, indexes, strict=True)), compiler)


def _pulldata(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    instance, column, key, value = (compiler.part(arg, scope) for arg in call.args)
    if isinstance(instance.constant, str):
        compiler.notes.instances.add(instance.constant)
    return key_lookup(instance, column, key, value)


def _choice_name(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    value = as_text(compiler.part(call.args[0], scope))
    question = call.args[1]
    if isinstance(question, Text):
        path = _named_path(compiler, question, scope)
        return Part(lambda c: c.lookup.choice_label(path, value(c), c.language), "text")
    named = as_text(compiler.part(question, scope))
    return Part(
        lambda c: c.lookup.choice_label(named(c).strip(), value(c), c.language),
        "text",
    )


def _named_path(compiler: "Compiler", text: Text, scope: Scope) -> str:
    """The path written within quotes, as pyxform writes it: ' /data/q ' or ' ../q '."""
    try:
        tree = parse(text.value)
    except ExpressionError:
        tree = text
    if not isinstance(tree, Path) or isinstance(tree.start, Call):
        raise ExpressionError(text.position, "unsupported-path", text.value)
    base = "" if tree.start == "/" else scope.here
    path = resolve(base, tree.steps)
    compiler.notes.paths.setdefault(path, text.position)
    return path


def _itext(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    text_id = as_text(compiler.part(call.args[0], scope))
    return Part(lambda c: c.lookup.translation(text_id(c), c.language), "text")


def _regex(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    subject = as_text(compiler.part(call.args[0], scope))
    source = compiler.part(call.args[1], scope)
    if isinstance(source.constant, str) and compile_pattern(source.constant) is None:
        raise ExpressionError(call.args[1].position, "bad-regex", source.constant[:40])
    pattern = as_text(source)

    def whole(context: Context) -> bool:
        text = subject(context)
        context.spend(_REGEX_COST + _REGEX_LONG * (len(text) > 20))
        return matches(text, compile_pattern(pattern(context)))

    return Part(whole, "truth")


def _selected(compiler: "Compiler", call: Call, scope: Scope) -> Part:
    compiler.note_comparison(call.args[0], call.args[1], scope)
    chosen, choice = (as_text(compiler.part(arg, scope)) for arg in call.args)
    return Part(lambda c: choice(c).strip() in chosen(c).split(), "truth")


def _many(fewest: int, compiled: Callable[["Compiler", Call, Scope], Part]) -> Special:
    return Special(fewest, 1_000, compiled)


def _spaces(text: str) -> str:
    return " ".join(text.split())


SPECIAL: dict[str, Special] = {
    "true": Special(0, 0, lambda compiler, call, scope: constant(True, "truth")),
    "false": Special(0, 0, lambda compiler, call, scope: constant(False, "truth")),
    "if": Special(3, 3, _if),
    "coalesce": _many(2, _coalesce),
    "once": Special(1, 1, _once),
    "position": Special(0, 1, _position),
    "last": Special(0, 0, _last),
    "string-length": Special(0, 1, _of_here(lambda text: float(len(text)), number=True)),
    "normalize-space": Special(0, 1, _of_here(_spaces, number=False)),
    "random": Special(0, 0, _random),
    "uuid": Special(0, 1, _uuid),
    "randomize": Special(1, 2, _randomize),
    "indexed-repeat": _many(3, _indexed_repeat),
    "pulldata": Special(4, 4, _pulldata),
    "jr:choice-name": Special(2, 2, _choice_name),
    "jr:itext": Special(1, 1, _itext),
    "regex": Special(2, 2, _regex),
    "selected": Special(2, 2, _selected),
    "is-selected": Special(2, 2, _selected),
}
