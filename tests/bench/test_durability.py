"""The bench looks for what people were told that we have, and says so when it is not there."""

import pytest

from bench import ours
from bench.residents import FIRST_CHAT
from bench.turns.contenders import STAGES


@pytest.mark.parametrize("stage", STAGES.values(), ids=STAGES.keys())
async def test_what_is_not_there_fails_the_bench(stage, tmp_path):
    await stage.prepare(tmp_path, 2)
    await stage.check(tmp_path, [])
    with pytest.raises(ours.Lost, match="1 of 1 "):
        await stage.check(tmp_path, [FIRST_CHAT])
