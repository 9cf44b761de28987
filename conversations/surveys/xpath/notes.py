"""What the compiler knows and notes: where relative paths start, and what is referred to."""

from dataclasses import dataclass, field

from conversations.surveys.xpath.tree import Step


@dataclass(frozen=True)
class Comparison:
    """A path of the form compared with a text: `${q} = 'a'` or `selected(${q}, 'a')`."""

    path: str
    literal: str
    position: int


@dataclass(frozen=True)
class Column:
    """A column of a choice list that an expression reads."""

    instance: str
    name: str
    position: int


@dataclass
class Notes:
    """What an expression refers to."""

    paths: dict[str, int] = field(default_factory=dict)
    fixed: dict[str, int] = field(default_factory=dict)
    """Of paths within repeats: how many of these mean the node's own instance."""
    functions: set[str] = field(default_factory=set)
    comparisons: list[Comparison] = field(default_factory=list)
    columns: list[Column] = field(default_factory=list)
    instances: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Scope:
    """Where relative paths start: a node of the form, or the row of the list `instance`."""

    here: str
    instance: str | None = None


def resolve(base: str, steps: tuple[Step, ...]) -> str:
    """The absolute path that `steps` lead to from `base`; above the root there is only ''."""
    names = base.split("/")[1:] if base else []
    for step in steps:
        if step.name == "..":
            names = names[:-1]
        elif step.name != ".":
            names.append(step.name)
    return "/" + "/".join(names) if names else ""
