"""The bench looks for what receipts promised, and says so when it is not there."""

import pytest

from bench import ours
from bench.residents import FIRST_CHAT


async def test_a_receipt_without_answers_fails_the_bench(tmp_path):
    await ours.prepare(tmp_path, 2)
    await ours.check(tmp_path, [])
    with pytest.raises(ours.Lost, match="1 of 1 receipts"):
        await ours.check(tmp_path, [FIRST_CHAT])
