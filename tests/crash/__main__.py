"""`python -m tests.crash --full`: the 32 faults at full length, counted into build/faults.json."""

import argparse
import asyncio
import json
import sys
import time
import traceback
from typing import Any

from tests.crash.process import ROOT
from tests.crash.promise import FAULTS, Fault
from tests.crash.stories import FULL, SHORT, Scenario
from tests.crash.story import Row
from tests.crash.suite import Case, named, outcomes

FILE = ROOT / "build" / "faults.json"
BROKEN, IMPOSSIBLE = "the story broke off", "cannot be made here"
Ended = Row | str
"""What was counted, or why nothing was."""


def main() -> int:
    """Run what is asked for; 0 when every promise was kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--full", action="store_true", help="every fault at full length")
    parser.add_argument("--only", action="append", choices=FULL, help="only this story")
    asked = parser.parse_args()
    scenarios = FULL if asked.full or asked.only else SHORT
    told = {name: _run(name, one) for name, one in scenarios.items() if _chosen(name, asked.only)}
    if asked.only:
        return 0 if all(_kept(one) for one in told.values()) else 1
    cases = outcomes(node for fault in FAULTS for node in fault.tests)
    rows = [line for fault in FAULTS for line in _lines(fault, told, cases)]
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(json.dumps(rows, indent=2) + "\n")
    print(_table(rows), f"written: {FILE.relative_to(ROOT)}", sep="\n")
    return 0 if all(line["holds"] for line in rows) else 1


def _chosen(name: str, only: list[str] | None) -> bool:
    return not only or name in only


def _run(name: str, scenario: Scenario) -> Ended:
    since = time.monotonic()
    try:
        row = asyncio.run(_awaited(scenario))
    except Exception:
        traceback.print_exc()
        print(f"{name}: NOT KEPT: {BROKEN}")
        return BROKEN
    if row is None:
        print(f"{name}: {IMPOSSIBLE}")
        return IMPOSSIBLE
    print(json.dumps(row.told()), f"{time.monotonic() - since:.0f} s", flush=True)
    for wrong in row.wrong:
        print(f"  NOT KEPT: {wrong}", file=sys.stderr)
    return row


async def _awaited(scenario: Scenario) -> Row | None:
    return await scenario()


def _kept(ended: Ended) -> bool:
    return ended.holds if isinstance(ended, Row) else ended == IMPOSSIBLE


def _lines(fault: Fault, told: dict[str, Ended], cases: list[Case]) -> list[dict[str, Any]]:
    """One line of the file for each story of the fault, and one for its tests together."""
    first = {"number": fault.number, "name": fault.name}
    lines = [_of_story(first, name, told[name]) for name in fault.stories if name in told]
    found = {one.node: one.outcome for one in cases if any(named(one, n) for n in fault.tests)}
    if fault.tests:
        lines.append(_of_tests(first, list(found.values())))
    return lines


def _of_story(first: dict[str, Any], name: str, ended: Ended) -> dict[str, Any]:
    counted = ended.told() if isinstance(ended, Row) else {"fault": name, "tries": 0, "why": ended}
    return {**first, **counted, "holds": _kept(ended)}


def _of_tests(first: dict[str, Any], found: list[str]) -> dict[str, Any]:
    lost, skipped = found.count("failed"), found.count("skipped")
    tries = len(found) - skipped
    holds = tries > 0 and not lost
    return {**first, "fault": "tests", "tries": tries, "lost": lost, "holds": holds} | (
        {"skipped": skipped} if skipped else {}
    )


def _table(rows: list[dict[str, Any]]) -> str:
    names = ("number", "name", "fault", "tries", "lost", "stored_twice", "sent_twice", "bound")
    lines = [[str(row.get(name, "")) for name in names] for row in rows]
    wide = [max(len(line[n]) for line in [[*names], *lines]) for n in range(len(names))]
    return "\n".join(
        "  ".join(cell.ljust(w) for cell, w in zip(line, wide, strict=True)).rstrip()
        for line in [[*names], *lines]
    )


if __name__ == "__main__":
    sys.exit(main())
