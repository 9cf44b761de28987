"""One step of a walk as a value: what somebody does, in numbers that are resolved when it is done.

A step knows no button by its name: it picks one of those that are in sight then. So a list of
steps may be cut anywhere and is a walk still, which is what makes a failure short.
"""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from hypothesis import strategies as st

from tests.fuzz.texts import POOL, WILD

WEIGHTS = {
    **{"press": 34, "write": 11, "command": 6, "typed": 4, "send": 3, "link": 3, "again": 2},
    **{"double": 3, "old": 3, "stolen": 2, "altered": 2, "edit": 1, "block": 1, "missed": 1},
    **{"swap": 2, "clock": 3, "restart": 1, "cancelled": 2, "errand": 10, "well": 6},
}
"""How often each is done, among a hundred."""
KINDS = tuple(kind for kind, weight in WEIGHTS.items() for _ in range(weight))
PICKS = 1 << 20
LONGEST_ERRAND = 16
PEOPLE = 60
"""More than the people who do something: `who` is counted round among them."""


@dataclass(frozen=True)
class Step:
    """What is done, by whom, and a number by which it is made out; words where any are said."""

    kind: str
    who: int = 0
    pick: int = 0
    text: str = ""


def drawn(dice: random.Random) -> Step:
    """A step by the dice."""
    kind = dice.choice(KINDS)
    text = dice.choice(WILD if dice.random() < 0.1 else POOL) if kind in ("write", "link") else ""
    return Step(kind, dice.randrange(PEOPLE), dice.randrange(PICKS), text)


def walk(seed: int, length: int) -> tuple[Step, ...]:
    """The steps of a seed: whoever is on an errand goes on with it for a while, mostly."""
    dice, found = random.Random(seed), list[Step]()
    while len(found) < length:
        one = drawn(dice)
        found.append(one)
        if one.kind == "errand":
            found += _errand(dice, one.who)
    return tuple(found[:length])


def _errand(dice: random.Random, who: int) -> Iterator[Step]:
    for _ in range(dice.randrange(2, LONGEST_ERRAND)):
        if dice.random() < 0.3:
            yield drawn(dice)
        yield Step("well", who, dice.randrange(PICKS))


def steps() -> st.SearchStrategy[Step]:
    """A step as hypothesis draws it: words may be anything at all."""
    words = st.one_of(st.sampled_from(POOL), st.sampled_from(POOL), st.sampled_from(WILD), ANY)
    kinds = st.sampled_from(KINDS)
    return kinds.flatmap(
        lambda kind: st.builds(
            Step,
            st.just(kind),
            st.integers(0, PEOPLE - 1),
            st.integers(0, PICKS - 1),
            words if kind in ("write", "link") else st.just(""),
        )
    )


ANY = st.text(st.characters(exclude_categories=()), max_size=40)
"""Controls, lone surrogates, what is not assigned: everything that Python takes for a text."""


def write(file: Path, seed: int, some: Sequence[Step]) -> None:
    """Keep steps, to take them again."""
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(asdict(one)) for one in some]
    file.write_text("\n".join([json.dumps({"seed": seed}), *lines]) + "\n", encoding="ascii")


def read(file: Path) -> tuple[int, tuple[Step, ...]]:
    """The seed of a world and the steps in it, as `write` kept them."""
    first, *lines = file.read_text(encoding="ascii").splitlines()
    return json.loads(first)["seed"], tuple(Step(**json.loads(line)) for line in lines)
