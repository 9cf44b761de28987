"""Random forms of times, ranks, ranges, codes, traces, random orders, defaults and triggers."""

from random import Random

CHOICES = [
    {"list_name": "l", "name": name, "label": f"Choice {name}"} for name in ("a", "b", "c", "d")
]
KINDS = ["time", "dateTime", "rank l", "range", "range", "barcode", "geotrace", "geoshape"]
KINDS += ["text", "integer", "select_one l", "select_multiple l", "date", "calculate", "note"]
RANGES = ["start=0 end=10 step=1", "start=1 end=5 step=0.5", "start=-10 end=100 step=5"]
SEEDS = ["1", "42", "2147483647", "-7", "123456789012"]


def sheets(number: int) -> dict[str, list[dict[str, str]]]:
    """The sheets of random form `number`."""
    dice = Random(number)
    rows: list[dict[str, str]] = []
    kinds: dict[str, str] = {}
    for index in range(dice.randint(4, 20)):
        rows.append(_question(dice, f"q{index}", kinds))
        kinds[f"q{index}"] = rows[-1]["type"]
    header = dict.fromkeys((column for row in rows for column in row), "")
    return {"survey": rows, "survey_header": [header], "choices": CHOICES}


def _question(dice: Random, name: str, kinds: dict[str, str]) -> dict[str, str]:
    kind = dice.choice(KINDS)
    row = {"type": kind, "name": name, "label": f"Label {name}"}
    shown = [n for n, k in kinds.items() if k not in ("calculate", "note")]
    if kind == "range":
        row["parameters"] = dice.choice(RANGES)
    if kind in ("rank l", "select_one l", "select_multiple l") and dice.random() < 0.6:
        row["parameters"] = f"randomize=true, seed={dice.choice(SEEDS)}"
    if kind == "calculate":
        row["calculation"] = _value(dice, kinds) if kinds else "1 + 2"
    if shown and dice.random() < 0.25 and kind in ("text", "integer", "calculate"):
        row["trigger"] = f"${{{dice.choice(shown)}}}"
        row["calculation"] = "7 + 1" if kind == "integer" else _value(dice, kinds)
    elif dice.random() < 0.25 and kind in ("text", "integer", "date"):
        row["default"] = {"integer": "3 * 4", "date": "date('2026-03-01')"}.get(
            kind, "concat('d', 'e')"
        )
    if shown and dice.random() < 0.2 and kind != "calculate":
        row["readonly"] = f"${{{dice.choice(shown)}}} != ''"
    return row | _rules(dice, kind, kinds)


def _rules(dice: Random, kind: str, kinds: dict[str, str]) -> dict[str, str]:
    row: dict[str, str] = {}
    if kind in ("calculate", "note"):
        return row
    if dice.random() < 0.3:
        row["required"] = "yes"
    if dice.random() < 0.4:
        row["constraint"] = {
            "time": "decimal-time(.) > 0.5",
            "dateTime": "decimal-date-time(.) < 20600",
            "rank l": "selected-at(., 0) != 'a'",
            "range": ". < 5",
            "integer": ". > 3",
            "date": ". > date('2026-03-01')",
        }.get(kind, ". != 'b'")
    if kinds and dice.random() < 0.4:
        row["relevant"] = _condition(dice, kinds)
    return row


def _condition(dice: Random, kinds: dict[str, str]) -> str:
    name = dice.choice(list(kinds))
    path, kind = f"${{{name}}}", kinds[name]
    tests = [f"{path} = ''", f"{path} != ''", f"string-length({path}) > 1"]
    if kind == "range":
        tests += [f"{path} > 3", f"{path} * 2 <= 6"]
    elif kind == "rank l":
        tests += [f"selected-at({path}, 0) = 'b'", f"count-selected({path}) = 4"]
    elif kind == "time":
        tests += [f"decimal-time({path}) < 0.5"]
    return dice.choice(tests)


def _value(dice: Random, kinds: dict[str, str]) -> str:
    name = dice.choice(list(kinds))
    path = f"${{{name}}}"
    if kinds[name].startswith(("geo", "time", "dateTime")):
        # As a text, coordinates have other zeros there, a time is today's, a moment is its day.
        return f"if({path} = '', 'none', 'some')"
    return dice.choice(
        [f"concat({path}, '!')", f"coalesce({path}, 'none')", f"string-length({path}) + 1"]
    )
