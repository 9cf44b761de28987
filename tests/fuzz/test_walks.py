"""Eight thousand random steps in the whole house, the same in every run: nothing breaks."""

import logging

import pytest

from tests.fuzz.reached import Reached
from tests.fuzz.steps import walk
from tests.fuzz.walking import told, walked

LENGTH, EACH = 430, 10
MUST = {
    "talks": """
        announce answer ask decideidea electing gathering idea indicatorsof join minutes
        outing propose ready receiving renewal reply survey unprompted welcome""",
    "questions": """
        ChooseMany ChooseOne ComingDay Date DateTime Number Rank TimeOfDay Write _Sent""",
    "hours": """
        agenda-morning elections-unconfirmed followups-weekly ideas-morning ideas-picture
        ideas-reminder meeting-feedback meeting-invites meeting-minutes meeting-offers
        meeting-reminds requests-morning retention session-ends session-nearly-over
        survey-closes survey-results survey-unfinished voting-reminds voting-wished""",
    "weather": """
        blocked broke broke_after is_dropped is_failed is_sent is_unsure later no_message
        odd refused server taken unreached""",
}
"""What ten walks must reach, by name: one that stays at the door tests nothing. Both halves reach
each of these five times and more; `python -m tests.fuzz` tells what was reached, and what never."""
LEAST = {"talks": 30, "commands": 70, "asides": 40, "questions": 13, "hours": 21, "events": 62}
"""How many of each, whichever they are."""


@pytest.mark.parametrize("first", [2000, 3000])
async def test_random_walks(first: int) -> None:
    """Ten towns of 430 steps each; a failure says how to take it again."""
    reached = Reached()
    logging.disable(logging.ERROR)  # letters that fail, as they are meant to
    for seed in range(first, first + EACH):
        steps = walk(seed, LENGTH)
        broke = await walked(seed, steps, reached)
        assert broke is None, await told(seed, steps, broke)
    logging.disable(logging.NOTSET)
    print(reached.table())
    missed = {k: [x for x in v.split() if not reached.counters()[k][x]] for k, v in MUST.items()}
    assert not any(missed.values()), missed
    found = {k: sum(1 for n in reached.counters()[k].values() if n) for k in LEAST}
    assert all(found[k] >= least for k, least in LEAST.items()), found


def test_a_seed_is_always_the_same_walk() -> None:
    assert walk(7, 50) == walk(7, 50) != walk(8, 50)
