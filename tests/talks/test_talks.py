"""Every talk file at every depth; `make rewrite-talks` writes the bot's side anew."""

import os
from pathlib import Path

import pytest

from tests.players.cast import Cast
from tests.players.play import Player
from tests.players.pure import Pure
from tests.script import read

HERE = Path(__file__).parent
TALKS = sorted(HERE.rglob("*.talk"))
DEPTHS = {"pure": Pure}
REWRITE = bool(os.environ.get("REWRITE_TALKS"))


@pytest.mark.parametrize("path", TALKS, ids=lambda p: str(p.relative_to(HERE))[:-5])
@pytest.mark.parametrize("depth", DEPTHS)
async def test_talk(path: Path, depth: str) -> None:
    """The bot says and does what the file says, word for word."""
    script = read(path)
    outcomes = await Player(DEPTHS[depth](Cast())).play(script)
    if REWRITE and depth == "pure":
        path.write_text(script.rewritten(outcomes), encoding="utf-8")
        return
    expected = [[part for part in beat.expected if part.strip()] for beat in script.beats]
    for beat, wanted, got in zip(script.beats, expected, outcomes, strict=True):
        where = f"{path.name}, line {beat.act.number}: {beat.act.who}: {beat.act.what}"
        assert got == [w for w in wanted if not w.startswith("#")], where
