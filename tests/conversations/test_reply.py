"""A letter read back from the outbox says what was put into it."""

from datetime import UTC, date, datetime

import pytest

from conversations.reply import Arg, Day, Hour, Instant, Line, Reply, line, say, told

AT = datetime(2026, 3, 12, 11, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "arg",
    [Hour(at=AT), Instant(at=AT), Day(day=date(2026, 3, 12)), told({"fr": "a"}), line("x"), 3, "b"],
    ids=lambda arg: type(arg).__name__,
)
def test_every_kind_of_argument_stays_what_it_is(arg: Arg) -> None:
    back = Reply.model_validate_json(say(Line(id="x", args=(("a", arg),))).model_dump_json())
    (block,) = back.blocks
    assert isinstance(block, Line)
    assert block.args == (("a", arg),)
    assert type(block.args[0][1]) is type(arg)
