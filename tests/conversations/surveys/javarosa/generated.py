"""Random forms, always the same for the same number: what JavaRosa and we must agree about."""

from random import Random

CHOICES = [
    {"list_name": "l", "name": name, "label": f"Choice {name}"} for name in ("a", "b", "c", "d")
] + [
    {"list_name": "t", "name": f"{up}{n}", "label": f"Town {up}{n}", "up": up}
    for up in "abcd"
    for n in (1, 2, 3)
]
KINDS = ["text", "integer", "integer", "select_one l", "select_one l", "select_multiple l"]
KINDS += ["cascade", "note", "calculate", "date", "acknowledge", "decimal"]


def sheets(number: int) -> dict[str, list[dict[str, str]]]:
    """The sheets of random form `number`."""
    dice = Random(number)
    rows: list[dict[str, str]] = []
    kinds: dict[str, str] = {}
    open_groups = 0
    for index in range(dice.randint(4, 25)):
        if dice.random() < 0.12:
            row = {"type": "begin_group", "name": f"g{index}", "label": "Group"}
            rows.append(row | _relevant(dice, kinds))
            open_groups += 1
        rows.append(_question(dice, f"q{index}", kinds))
        if open_groups and dice.random() < 0.3:
            rows.append({"type": "end_group"})
            open_groups -= 1
    rows += [{"type": "end_group"}] * open_groups
    return {"survey": rows, "choices": CHOICES}


def _question(dice: Random, name: str, kinds: dict[str, str]) -> dict[str, str]:
    kind = dice.choice(KINDS)
    ones = [n for n, k in kinds.items() if k == "select_one l"]
    row = {"type": kind, "name": name, "label": f"Label {name}"}
    if kind == "cascade":
        if not ones:
            kind = "text"
        else:
            kind, row["choice_filter"] = "select_one t", f"up = ${{{dice.choice(ones)}}}"
    row["type"] = kind
    if kinds and dice.random() < 0.3:
        row["label"] += f" after ${{{dice.choice(list(kinds))}}}!"
    if kind == "calculate":
        row["calculation"] = _calculation(dice, kinds)
    elif kind not in ("note", "calculate"):
        row |= _rules(dice, kind, kinds)
    row |= _relevant(dice, kinds)
    if kind != "note":
        kinds[name] = kind
    return row


def _rules(dice: Random, kind: str, kinds: dict[str, str]) -> dict[str, str]:
    row: dict[str, str] = {}
    if dice.random() < 0.4:
        row["required"] = "yes" if dice.random() < 0.6 else _condition(dice, kinds) or "yes"
    if dice.random() < 0.4:
        row["constraint"] = {
            "text": "regex(., '[A-Z0-9].*') and string-length(.) < 30",
            "integer": ". > 3 and . <= 40",
            "decimal": "round(., 1) = number(.)",
            "date": ". > date('2026-03-01')",
            "select_multiple l": "count-selected(.) < 3 and not(selected(., 'd'))",
        }.get(kind, ". != 'a'")
    return row


def _relevant(dice: Random, kinds: dict[str, str]) -> dict[str, str]:
    if not kinds or dice.random() < 0.4:
        return {}
    condition = _condition(dice, kinds)
    while dice.random() < 0.3:
        condition = f"{condition} {dice.choice(['and', 'or'])} {_condition(dice, kinds)}"
    return {"relevant": f"not({condition})" if dice.random() < 0.2 else condition}


def _condition(dice: Random, kinds: dict[str, str]) -> str:
    if not kinds:
        return ""
    name = dice.choice(list(kinds))
    path, kind = f"${{{name}}}", kinds[name]
    tests = [f"{path} = ''", f"{path} != ''", f"string-length({path}) > 1"]
    if kind in ("integer", "decimal"):
        tests += [f"{path} > 5", f"{path} <= 30", f"{path} + 1 < 20", f"{path} mod 2 = 1"]
    elif kind.startswith("select"):
        tests += [f"selected({path}, 'a')", f"{path} = 'b'", f"not(selected({path}, 'c'))"]
    elif kind == "text":
        tests += [f"contains({path}, 'a')", f"starts-with({path}, 'O')", f"{path} > 10"]
    elif kind == "date":
        tests += [f"{path} < date('2026-03-10')", f"number({path}) > 20000"]
    return dice.choice(tests)


def _calculation(dice: Random, kinds: dict[str, str]) -> str:
    if not kinds:
        return "1 + 2"
    path, other = (f"${{{dice.choice(list(kinds))}}}" for _ in range(2))
    return dice.choice(
        [
            f"concat({path}, '-', {other})",
            f"if({_condition(dice, kinds)}, {path}, 'no')",
            f"coalesce({path}, {other})",
            f"number({path}) * 2",
            f"string-length({path}) + string-length({other})",
            f"substr({path}, 0, 2)",
            f"round(number({path}) div 3, 1)",
            f"max({path}, 3)",
        ]
    )
