"""Random forms with repeats, always the same for the same number: nested, counted, added to."""

from random import Random

Sheets = dict[str, list[dict[str, str]]]
Scope = tuple[str, ...]

CHOICES = [
    {"list_name": "l", "name": name, "label": f"Choice {name}"} for name in ("a", "b", "c", "d")
]
KINDS = ("text", "integer", "integer", "select_one l", "select_multiple l", "date", "note")


class _Form:
    def __init__(self, number: int) -> None:
        self.dice = Random(number)
        self.rows: list[dict[str, str]] = []
        self.known: list[tuple[str, str, Scope]] = []
        """Of what can be referred to: its name, its kind, the repeats around it."""
        self.repeats: list[tuple[str, Scope]] = []

    def name(self, letter: str) -> str:
        return f"{letter}{len(self.rows)}"

    def near(self, scope: Scope, *kinds: str) -> list[str]:
        """Names that one value stands under for whoever stands in `scope`."""
        return [
            name
            for name, kind, around in self.known
            if scope[: len(around)] == around and (not kinds or kind in kinds)
        ]

    def far(self, scope: Scope, *kinds: str) -> list[tuple[str, Scope]]:
        """Names within repeats that are beside or within `scope`."""
        return [
            (name, around)
            for name, kind, around in self.known
            if scope[: len(around)] != around and (not kinds or kind in kinds)
        ]

    def question(self, scope: Scope) -> None:
        dice, name = self.dice, self.name("q")
        kind = dice.choice(KINDS)
        row = {"type": kind, "name": name, "label": f"Label {name}"}
        if (near := self.near(scope)) and dice.random() < 0.4:
            row["label"] += f" after ${{{dice.choice(near)}}}!"
        if near and dice.random() < 0.3:
            row["relevant"] = self.condition(scope)
        if kind == "integer" and dice.random() < 0.4:
            row["constraint"] = ". > 3 and . <= 40"
        if kind != "note":
            if dice.random() < 0.3:
                row["required"] = "yes"
            if kind == "integer" and dice.random() < 0.2:
                row["default"] = "7"
            self.known.append((name, kind, scope))
        self.rows.append(row)

    def condition(self, scope: Scope) -> str:
        path = f"${{{self.dice.choice(self.near(scope))}}}"
        return self.dice.choice([f"{path} = ''", f"{path} != ''", f"string-length({path}) > 1"])

    def calculation(self, scope: Scope) -> None:
        name, dice = self.name("c"), self.dice
        near = [f"${{{n}}}" for n in self.near(scope)]
        tried = ["1 + 2"]
        if near:
            one, two = dice.choice(near), dice.choice(near)
            tried += [f"concat({one}, '-', {two})", f"if({one} != '', {two}, 'no')"]
        if scope:
            tried += ["position(..)"] * 2
        for far, around in self.far(scope)[-6:]:
            tried += [f"join('+', ${{{far}}})", f"count-non-empty(${{{far}}})"]
            if len(around) == 1 and not scope:
                index = dice.choice(["1", "2", "3", *self.near(scope, "integer")[:1]])
                index = index if index.isdigit() else f"${{{index}}}"
                tried.append(f"indexed-repeat(${{{far}}}, ${{{around[0]}}}, {index})")
        for far, _ in self.far(scope, "integer")[-4:]:
            tried += [f"{function}(${{{far}}})" for function in ("sum", "max", "min")]
        for repeat, around in self.repeats:
            if scope[: len(around)] == around and repeat not in scope:
                tried.append(f"count(${{{repeat}}})")
        row = {"type": "calculate", "name": name, "calculation": dice.choice(tried)}
        self.rows.append(row)
        self.known.append((name, "calculate", scope))

    def from_repeat(self, scope: Scope) -> None:
        texts = [name for name, around in self.far(scope, "text") if len(around) == 1]
        if texts:
            name = self.name("s")
            kind = f"select_one ${{{self.dice.choice(texts)}}}"
            self.rows.append({"type": kind, "name": name, "label": f"Label {name}"})
            self.known.append((name, "select", scope))

    def repeat(self, scope: Scope) -> None:
        name, dice = self.name("r"), self.dice
        row = {"type": "begin_repeat", "name": name, "label": f"Label {name}"}
        if dice.random() < 0.4:
            row["repeat_count"] = dice.choice(["1", "2", "3"])
            if counts := self.near(scope, "select_multiple l"):
                row["repeat_count"] = f"count-selected(${{{counts[-1]}}}) + 1"
        if self.near(scope) and dice.random() < 0.3:
            row["relevant"] = self.condition(scope)
        self.rows.append(row)
        inner = (*scope, name)
        self.block(inner, dice.randint(1, 5))
        self.rows.append({"type": "end_repeat"})
        self.repeats.append((name, scope))

    def block(self, scope: Scope, size: int) -> None:
        dice = self.dice
        self.question(scope)
        for _ in range(size):
            what = dice.random()
            if what < 0.2 and len(scope) < 2:
                self.repeat(scope)
            elif what < 0.45:
                self.calculation(scope)
            elif what < 0.55:
                self.from_repeat(scope)
            else:
                self.question(scope)


def sheets(number: int) -> Sheets:
    """The sheets of random form `number`."""
    form = _Form(number)
    form.block((), 3)
    form.repeat(())
    form.block((), 5)
    form.repeat(())
    form.block((), 3)
    return {"survey": form.rows, "choices": CHOICES}
