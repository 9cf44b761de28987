"""Every talk file at every depth; `make rewrite-talks` writes the bot's side anew."""

import os
from pathlib import Path

import pytest

from tests.players import doing
from tests.players.cast import Cast
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.players.pure import Pure
from tests.players.whole import Whole
from tests.script import read

HERE = Path(__file__).parent
TALKS = sorted(HERE.rglob("*.talk"))
DEPTHS = {"pure": Pure, "desk": AtTheDesk, "whole": Whole}
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
        spoken = [part for part in wanted if not part.startswith("#")]
        assert [agreed(w, got) for w in spoken] == got, where


def agreed(wanted: str, got: list[str]) -> str:
    """`wanted`; of an event, as much as this depth can know of it (personal fields stay out)."""
    if not wanted.startswith(doing.DOES):
        return wanted
    return next((g for g in got if g.startswith(doing.DOES) and _same(wanted, g)), wanted)


def _parts(value: str) -> list[str]:
    """What stands in a field: the journal gives the parts of a value back in another order."""
    return sorted(value.replace(",", " ").split())


def _same(wanted: str, got: str) -> bool:
    name, fields = doing.read(wanted)
    other, known = doing.read(got)
    if name != other:
        return False
    hidden = fields.keys() - known.keys()
    shared = {field: _parts(value) for field, value in fields.items() if field in known}
    return (
        shared == {field: _parts(value) for field, value in known.items()}
        and hidden <= doing.kind_of(name).personal_fields()
    )
